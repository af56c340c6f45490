import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClosedTask } from '../../../lib/tasks/types';
import { wallMoment } from '../../../lib/time';
import type { Words } from '../../../locales';
import { HistoryList } from '../../life';
import { useOptions } from '../context';
import { Button, type Message, Said, sayingOf } from '../data';
import { Row } from '../rows';
import type { Section } from './section';

/** How it was closed: done, by which document; or why it was taken off. */
function howOf({ task }: ClosedTask, { options: { closed }, life }: Words): string {
  if (task.state === 'done') return task.reply === null ? closed.done : closed.doneWith(task.reply);
  const reason = task.dismissed === null ? '' : life.reasons[task.dismissed];
  return closed.dismissed([reason, task.dismissedWhy].filter((part) => part).join(': '));
}

function Closed() {
  const { words, data } = useOptions();
  const say = words.options.closed;
  const [tasks, setTasks] = useState<ClosedTask[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [shown, show] = useState<string | null>(null);
  const list = useCallback(() => {
    data.closed().then(setTasks, () => setFailed(true));
  }, [data]);
  useEffect(list, [list]);
  const [message, setMessage] = useState<Message | null>(null);
  const rows = useRef<HTMLUListElement>(null);
  const left = useRef<number | null>(null);
  // A row that goes hands the focus to the one that takes its place.
  useEffect(() => {
    if (left.current === null || document.activeElement !== document.body) return;
    const buttons = rows.current?.querySelectorAll<HTMLElement>('.data-do > :first-child');
    buttons?.[Math.min(left.current, buttons.length - 1)]?.focus();
    left.current = null;
  });
  const reopen = async ({ task, number }: ClosedTask, index: number) => {
    const result = await data.reopen(task.id);
    const name = number ?? task.title;
    setMessage(result.outcome === 'done' ? { tone: 'done', text: words.said.reopened(name) } : sayingOf(result, words));
    left.current = index;
    list();
  };
  return (
    <Row words={say.row} labelId="closed" helpId="closed-help">
      <div class="data-column">
        {failed && (
          <p class="options-error" role="alert">
            {say.failed}
          </p>
        )}
        {tasks?.length === 0 && <p class="list-none">{say.none}</p>}
        <ul ref={rows} class="copies" aria-labelledby="closed">
          {tasks?.map((each, index) => {
            const { task, number } = each;
            const at = words.dates.moment(wallMoment(task.closedAt ?? 0));
            return (
              <li key={task.id}>
                <span>
                  <span lang="vi">{[number, task.title].filter((part) => part).join(': ')}</span>
                  <small class="closed-how">
                    {at}, {howOf(each, words)}
                  </small>
                </span>
                <span class="data-do">
                  <Button name={say.reopenThis(task.title)} onClick={() => void reopen(each, index)}>
                    {words.commands.reopen}
                  </Button>
                  <Button
                    look="text"
                    name={say.historyOf(task.title)}
                    expanded={shown === task.id}
                    onClick={() => show(shown === task.id ? null : task.id)}
                  >
                    {words.commands.history}
                  </Button>
                </span>
                {shown === task.id && <HistoryList read={() => data.history(task.id)} words={words} />}
              </li>
            );
          })}
        </ul>
        <Said message={message} label={say.row.label} />
      </div>
    </Row>
  );
}

export const closed: Section = { id: 'closed', icon: 'circle-check', Body: Closed };
