import type { ChecklistLine } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import './question.css';

/** A date under a label that nobody said means a deadline: does it? One answer holds for the whole column. */
export function ColumnQuestion({ line: { task, document } }: { line: ChecklistLine }) {
  const { words } = useView();
  const label = task.claims[0]?.column ?? '';
  const { host } = document;
  const id = `question-${task.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are answers.
    <div class="question question-ask" role="group" aria-labelledby={id}>
      <p class="question-head" id={id}>
        {words.question.column}
      </p>
      <p class="question-help" lang="vi">
        {words.question.inColumn(label, task.quote)}
      </p>
      <CommandButton call={{ id: 'column.isDeadline', taskId: task.id, host, label }} look="plain" withIcon />
      <CommandButton call={{ id: 'column.isNone', taskId: task.id, host, label }} look="plain" withIcon />
    </div>
  );
}
