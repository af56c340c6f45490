import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import './question.css';

/** A reading that is not sure: right, or not a deadline at all? */
export function AskQuestion({ task }: { task: Task }) {
  const { words } = useView();
  const { source, date, time, quote } = task;
  const id = `question-${task.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are answers.
    <div class="question question-ask" role="group" aria-labelledby={id}>
      <p class="question-head" id={id}>
        {words.question.ask}
      </p>
      <CommandButton
        call={{ id: 'task.keepClaim', taskId: task.id, claim: { source, date, time, quote } }}
        look="plain"
        withIcon
      />
      <CommandButton call={{ id: 'task.dismiss', taskId: task.id }} look="plain" withIcon />
    </div>
  );
}
