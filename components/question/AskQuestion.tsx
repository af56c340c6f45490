import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Question } from './Question';

/** A reading that is not sure: right, or not a deadline at all? */
export function AskQuestion({ task }: { task: Task }) {
  const { words } = useView();
  const { source, date, time, quote } = task;
  return (
    <Question head={words.question.ask}>
      <CommandButton
        call={{ id: 'task.keepClaim', taskId: task.id, claim: { source, date, time, quote } }}
        look="plain"
        withIcon
      />
      <CommandButton call={{ id: 'task.dismiss', taskId: task.id }} look="plain" withIcon />
    </Question>
  );
}
