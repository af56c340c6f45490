import { useEffect, useRef } from 'preact/hooks';
import { type Command, commands, keysOf } from '../../lib/commands';
import { CommandButton, keyLabel } from '../command';
import { useView } from '../context';
import './key-help.css';

/** Commands of the open help itself are not worth a line. */
const listed: readonly Command[] = commands.filter(({ id }: Command) => id !== 'help.close');

/** Every key and what it does, drawn from the registry. */
export function KeyHelp() {
  const { words, act, letters } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const withKeys = listed.flatMap(({ id, title, keys }) => {
    const working = keysOf({ keys }, letters);
    return working.length ? [{ id, title, keys: working }] : [];
  });
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
        {withKeys.map(({ id, title, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyLabel(key, words)}</kbd>
              ))}
            </dt>
            <dd>{words.commands[title]}</dd>
          </div>
        ))}
      </dl>
      <p class="key-help-note">{letters ? words.help.note : words.help.lettersOff}</p>
    </dialog>
  );
}
