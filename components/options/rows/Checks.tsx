import { useId } from 'preact/hooks';
import type { SettingWords } from '../../../locales';
import { Row } from './Row';

interface Props<Value extends string> {
  words: SettingWords;
  values: readonly Value[];
  chosen: readonly Value[];
  nameOf(value: Value): string;
  onChange(chosen: Value[]): void;
}

/** A setting of any of some values. */
export function Checks<Value extends string>({ words, values, chosen, nameOf, onChange }: Props<Value>) {
  const id = useId();
  return (
    <Row words={words} labelId={id} helpId={`${id}-help`}>
      <fieldset class="checks" aria-labelledby={id} aria-describedby={`${id}-help`}>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => {
                const on = currentTarget.checked;
                onChange(values.filter((each) => (each === value ? on : chosen.includes(each))));
              }}
            />
            {nameOf(value)}
          </label>
        ))}
      </fieldset>
    </Row>
  );
}
