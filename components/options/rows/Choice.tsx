import { useId } from 'preact/hooks';
import type { SettingWords } from '../../../locales';
import { Row } from './Row';

interface Props<Value extends string | number> {
  words: SettingWords;
  values: readonly Value[];
  value: Value;
  nameOf(value: Value): string;
  /** The language of a value's name, where it is not the page's. */
  langOf?(value: Value): string;
  onChange(value: Value): void;
}

/** A setting of one value out of some. A stored value that is none of them is shown beside them. */
export function Choice<Value extends string | number>({
  words,
  values,
  value,
  nameOf,
  langOf,
  onChange,
}: Props<Value>) {
  const id = useId();
  const offered = values.includes(value) ? values : [value, ...values];
  return (
    <Row words={words} controlId={id} helpId={`${id}-help`}>
      <select
        class="field"
        id={id}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = offered[currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each} lang={langOf?.(each)}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </Row>
  );
}
