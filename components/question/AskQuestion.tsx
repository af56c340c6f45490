import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Question } from './Question';

/** A reading that is not sure: right, or not a deadline at all? */
export function AskQuestion({ task }: { task: Task }) {
  const { words } = useView();
  const [claim] = task.claims;
  return (
    <Question head={words.question.ask}>
      {claim && <CommandButton call={{ id: 'task.keepClaim', taskId: task.id, claim }} look="plain" withIcon />}
      <CommandButton call={{ id: 'task.dismiss', taskId: task.id }} look="plain" withIcon />
    </Question>
  );
}
