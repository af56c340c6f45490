import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OthersOf } from '../../lib/tasks/checklist';
import type { Task } from '../../lib/tasks/types';
import { dateOf } from '../../lib/time';
import { lastSafeDay } from '../../locales';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Rest } from '../group';
import { Icon } from '../icon';
import './others.css';

/** One duty of another unit: what, until when, whose, and the way to make it ours. */
function OthersLine({ task }: { task: Task }) {
  const { words, now } = useView();
  const day = lastSafeDay(task);
  const named = [...new Set(task.claims.flatMap(({ addressees }) => addressees ?? []))].join('; ');
  const id = `others-${task.id}`;
  return (
    <li class="others-line" data-task={task.id}>
      <p class="others-title" id={id} lang="vi">
        {task.title || words.line.untitled}
      </p>
      <p class="others-meta">
        {day && (
          <time dateTime={day} title={words.dates.full(day)}>
            {words.dates.short(day, dateOf(now))}
          </time>
        )}
        <span class="cut" title={named} lang={task.whose === 'others' ? undefined : 'vi'}>
          {task.whose === 'others' ? words.others.said : named}
        </span>
      </p>
      <CommandButton call={{ id: 'task.mine', taskId: task.id }} look="text" describedBy={id} />
    </li>
  );
}

interface Props {
  of: OthersOf;
  /** What the fold is called. */
  name: string;
}

/** What a document asks of other units, folded; opened, it is read some at a time. */
export function OthersFold({ of: { document: shown, count, tasks }, name }: Props) {
  const { words, act } = useView();
  const head = useRef<HTMLElement>(null);
  const within = useRef(false);
  const call = { id: 'others.show', documentId: shown.id } as const;

  // A line that was made ours takes the focus with it: it goes on from here.
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) head.current?.focus();
  }, [tasks.length]);

  return (
    <details
      class="others"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && tasks.length === 0) act(call);
      }}
      onFocusIn={() => {
        within.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        within.current = relatedTarget === null;
      }}
    >
      <summary ref={head}>
        <Icon name="users" size={14} />
        <span class="cut">{name}</span>
        <Icon name="chevron-down" size={14} />
      </summary>
      <ul aria-busy={tasks.length === 0}>
        {tasks.map((task) => (
          <OthersLine key={task.id} task={task} />
        ))}
      </ul>
      {tasks.length > 0 && count > tasks.length && <Rest words={words.others.rest(count - tasks.length)} call={call} />}
    </details>
  );
}
