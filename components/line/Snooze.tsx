import { useRef } from 'preact/hooks';
import { commandOf } from '../../lib/commands';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';

const CHOICES = [
  ['task.snoozeHour', 'hour'],
  ['task.snoozeTomorrow', 'tomorrow'],
  ['task.snoozeMonday', 'monday'],
] as const;

/** A day of the officer's own, asked for in a form of the line. */
const FORM = 'task.snoozeUntil';

interface Props {
  taskId: string;
  tabIndex: number;
  describedBy: string;
}

/** When to be reminded again: the choices unfold in the place of the other actions, so that nothing covers the list. */
export function Snooze({ taskId, tabIndex, describedBy }: Props) {
  const { words, act } = useView();
  const another = commandOf(FORM);
  const fold = useRef<HTMLDetailsElement>(null);
  const head = useRef<HTMLElement>(null);
  const { snooze } = words.line;
  const close = () => {
    if (fold.current) fold.current.open = false;
    head.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !fold.current?.open) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <details ref={fold} class="line-snooze" aria-label={snooze.open} onKeyDown={onKeyDown}>
      <summary
        ref={head}
        class="icon-btn"
        title={snooze.open}
        aria-label={snooze.open}
        aria-describedby={describedBy}
        tabIndex={tabIndex}
      >
        <Icon name="alarm-clock" />
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the clicks are those of its buttons. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a button turns its keys into clicks. */}
      <div onClick={close}>
        {CHOICES.map(([id, name]) => (
          <CommandButton key={id} call={{ id, taskId }} look="text" describedBy={describedBy}>
            {snooze[name]}
          </CommandButton>
        ))}
        <button
          type="button"
          class="icon-btn"
          data-command={FORM}
          title={words.commands[another.title]}
          aria-label={words.commands[another.title]}
          aria-describedby={describedBy}
          onClick={() => act({ id: 'task.form', taskId, form: FORM })}
        >
          <Icon name={another.icon} />
        </button>
      </div>
    </details>
  );
}
