import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { dayWords } from './day-words';
import { Question } from './Question';

/** A task that was set by hand, and whose document states something else by now: which holds? */
export function DiffersQuestion({ task }: { task: Task }) {
  const view = useView();
  const { life } = view.words;
  const differs = task.edited?.differs;
  if (!differs) return null;
  const own = dayWords(task, view);
  const sameDay = differs !== 'gone' && differs.date === task.date && differs.time === task.time;
  const stated = differs === 'gone' ? '' : sameDay ? `“${differs.title}”` : dayWords(differs, view);
  return (
    <Question head={differs === 'gone' ? life.gone(own) : life.differs(stated, sameDay ? `“${task.title}”` : own)}>
      <CommandButton call={{ id: 'task.takeStated', taskId: task.id }} look="plain" withIcon />
      <CommandButton call={{ id: 'task.keepOwn', taskId: task.id }} look="plain" withIcon />
    </Question>
  );
}
