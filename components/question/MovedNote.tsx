import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { dayWords } from './day-words';
import './question.css';

/** The system's own field has moved the limit: said until it is noticed. */
export function MovedNote({ task, moved }: { task: Task; moved: NonNullable<Task['moved']> }) {
  const view = useView();
  const id = `moved-${task.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this is an answer.
    <div class="question question-ask" role="group" aria-labelledby={id}>
      <p class="question-head" id={id}>
        {view.words.life.moved(dayWords(moved, view), dayWords(task, view))}
      </p>
      <CommandButton call={{ id: 'task.noticedMove', taskId: task.id }} look="plain" withIcon />
    </div>
  );
}
