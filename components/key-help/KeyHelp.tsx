import { useEffect, useRef } from 'preact/hooks';
import { type Command, commands, keysOf } from '../../lib/commands';
import type { Words } from '../../locales';
import { CommandButton, keyLabel } from '../command';
import { useView } from '../context';
import './key-help.css';

/** Commands of the open help itself are not worth a line. */
const listed: readonly Command[] = commands.filter(({ id }: Command) => id !== 'help.close');

interface Row {
  keys: readonly string[];
  /** Several where one key does another thing where the first cannot be done. */
  titles: readonly (keyof Words['commands'])[];
}

/** One row for the commands of the same keys. */
function rowsOf(letters: boolean): Row[] {
  const rows = new Map<string, Row>();
  for (const { title, keys } of listed) {
    const working = keysOf({ keys }, letters);
    const id = working.join(' ');
    if (working.length) rows.set(id, { keys: working, titles: [...(rows.get(id)?.titles ?? []), title] });
  }
  return [...rows.values()];
}

/** Every key and what it does, drawn from the registry. */
export function KeyHelp() {
  const { words, act, letters } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => act({ id: 'help.close' });
  return (
    <dialog
      class="key-help"
      ref={dialog}
      aria-labelledby="key-help-head"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="key-help-head">
        <h2 id="key-help-head">{words.help.head}</h2>
        <CommandButton call={{ id: 'help.close' }} look="icon" />
      </header>
      <dl>
        <div>
          <dt>
            <kbd>{keyLabel(' ', words)}</kbd>
          </dt>
          <dd>{words.help.tick}</dd>
        </div>
        {rowsOf(letters).map(({ keys, titles }) => (
          <div key={keys.join(' ')}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyLabel(key, words)}</kbd>
              ))}
            </dt>
            <dd>{titles.map((title) => words.commands[title]).join(words.help.or)}</dd>
          </div>
        ))}
      </dl>
      <p class="key-help-note">{letters ? words.help.note : words.help.lettersOff}</p>
    </dialog>
  );
}
