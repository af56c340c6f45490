import type { ChecklistLine } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Question } from './Question';

interface Props {
  line: ChecklistLine;
  /** The first line of the same column asks, and its answer holds for this one. */
  asksAbove: boolean;
}

/** A date under a label that nobody said means a deadline: does it? One answer holds for the whole column. */
export function ColumnQuestion({ line: { task, document }, asksAbove }: Props) {
  const { words } = useView();
  const label = task.claims[0]?.column ?? '';
  const { host } = document;
  if (asksAbove) return <p class="question-above">{words.question.above(label)}</p>;
  return (
    <Question head={words.question.column}>
      <p class="question-help">{words.question.inColumn(label, task.quote)}</p>
      <CommandButton call={{ id: 'column.isDeadline', taskId: task.id, host, label }} look="plain" withIcon />
      <CommandButton call={{ id: 'column.isNone', taskId: task.id, host, label }} look="plain" withIcon />
    </Question>
  );
}
