import { useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../lib/settings';
import type { SettingWords } from '../../../locales';
import { Icon } from '../../icon';
import { useOptions } from '../context';
import { faultWords, type ItemFault } from './fault-words';
import { Row } from './Row';

interface Field {
  label: string;
  /** What is written in it: a day, a name, or a line of text that needs the whole width. */
  of: 'day' | 'name' | 'text';
  example?: string;
}

interface Props<Item> {
  words: SettingWords;
  items: readonly Item[];
  fields: readonly Field[];
  textOf(item: Item): string;
  /** What was written in the fields as an item, or why it is none. */
  read(written: readonly string[]): Item | ItemFault;
  /** Said while the list is empty. */
  none?: string;
  /** So many items can be kept; unset for a list that may grow. */
  most?: number;
  onChange(items: Item[]): void;
}

/** Letters of a day, however it is written. */
const LONGEST_DAY = 20;

const isFault = (read: unknown): read is ItemFault => typeof read === 'object' && read !== null && 'kind' in read;

/** A setting that is a list: each item can be taken away, a new one is written below. What cannot be is refused in words. */
export function List<Item>({ words: named, items, fields, textOf, read, none, most, onChange }: Props<Item>) {
  const { words } = useOptions();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<ItemFault | null>(null);
  const { list } = words.options;
  const full = most !== undefined && items.length >= most;

  const inputs = () => [...(form.current?.querySelectorAll('input') ?? [])];
  const add = (event: Event) => {
    event.preventDefault();
    const item = read(inputs().map(({ value }) => value));
    setFault(isFault(item) ? item : null);
    inputs()[isFault(item) ? item.field : 0]?.focus();
    if (isFault(item)) return;
    form.current?.reset();
    onChange([...items, item]);
  };
  const remove = (index: number) => {
    onChange(items.toSpliced(index, 1));
    inputs()[0]?.focus();
  };

  return (
    <Row words={named} labelId={id} helpId={`${id}-help`}>
      <fieldset aria-labelledby={id} aria-describedby={`${id}-help`} class="list">
        {items.length === 0 && <p class="list-none">{none ?? list.none}</p>}
        <ul>
          {items.map((item, index) => (
            <li key={textOf(item)}>
              <span>{textOf(item)}</span>
              <button
                type="button"
                class="icon-btn"
                aria-label={list.remove(textOf(item))}
                title={list.remove(textOf(item))}
                onClick={() => remove(index)}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
        <form ref={form} onSubmit={add} onInput={() => setFault(null)} noValidate>
          {fields.map(({ label, of, example }, index) => (
            <label key={label} data-of={of}>
              {label}
              <input
                class="field"
                type="text"
                autocomplete="off"
                placeholder={of === 'day' ? list.example : example}
                maxLength={of === 'day' ? LONGEST_DAY : LIMITS.letters}
                aria-invalid={fault?.field === index}
                aria-describedby={fault?.field === index ? `${id}-fault` : undefined}
              />
            </label>
          ))}
          <button type="submit" class="btn" disabled={full}>
            <Icon name="plus" />
            {list.add}
          </button>
          <p class="list-fault" id={`${id}-fault`} role="alert">
            {full ? list.full(most) : fault && faultWords(fault, words)}
          </p>
        </form>
      </fieldset>
    </Row>
  );
}
