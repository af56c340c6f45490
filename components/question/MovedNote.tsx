import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { dayWords } from './day-words';
import { Question } from './Question';

/** The system's own field has moved the limit: said until it is noticed. */
export function MovedNote({ task, moved }: { task: Task; moved: NonNullable<Task['moved']> }) {
  const view = useView();
  // Both as the system states them: of the earlier one no more is known.
  const { date, time } = task;
  return (
    <Question head={view.words.life.moved(dayWords(moved, view), dayWords({ date, time }, view))}>
      <CommandButton call={{ id: 'task.noticedMove', taskId: task.id }} look="plain" withIcon />
    </Question>
  );
}
