import { useId } from 'preact/hooks';
import type { SettingWords } from '../../../locales';
import { Row } from './Row';

interface Props {
  words: SettingWords;
  value: boolean;
  onChange(on: boolean): void;
}

/** A setting that is on or off. */
export function Switch({ words, value, onChange }: Props) {
  const id = useId();
  return (
    <Row words={words} controlId={id} helpId={`${id}-help`}>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        id={id}
        aria-describedby={`${id}-help`}
        checked={value}
        aria-checked={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </Row>
  );
}
