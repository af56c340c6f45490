import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView, type View } from '../context';
import { dayWords } from './day-words';
import { Question } from './Question';

/** A limit within a sentence: both of them by the last day that is in time. */
function limitWords(limit: Pick<Task, 'date' | 'time'> & Partial<Pick<Task, 'bound'>>, view: View): string {
  const day = dayWords(limit, view);
  return limit.date === null || limit.bound === 'at' ? day : view.words.life.limit(day);
}

/** A task that was set by hand, and whose document states something else by now: which holds? */
export function DiffersQuestion({ task }: { task: Task }) {
  const view = useView();
  const { life } = view.words;
  const differs = task.edited?.differs;
  if (!differs) return null;
  const own = limitWords(task, view);
  // The statement that holds comes first, and the difference was made of it.
  const bound = task.claims[0]?.bound;
  const sameDay = differs !== 'gone' && differs.date === task.date && differs.time === task.time;
  const stated =
    differs === 'gone'
      ? ''
      : sameDay
        ? `“${differs.title}”`
        : limitWords({ ...differs, ...(bound && { bound }) }, view);
  return (
    <Question head={differs === 'gone' ? life.gone(own) : life.differs(stated, sameDay ? `“${task.title}”` : own)}>
      <CommandButton call={{ id: 'task.takeStated', taskId: task.id }} look="plain" withIcon />
      <CommandButton call={{ id: 'task.keepOwn', taskId: task.id }} look="plain" withIcon />
    </Question>
  );
}
