import type { ChecklistLine } from '../../lib/tasks/checklist';
import { DiffersQuestion } from './DiffersQuestion';
import { EventQuestion } from './EventQuestion';
import { MovedNote } from './MovedNote';
import { ProposalQuestion } from './ProposalQuestion';

/** What became of a task's limit since it was read, and waits for an answer. */
export function LifeQuestions({ line: { task } }: { line: ChecklistLine }) {
  const asked = task.proposals.find(({ answer }) => answer === null);
  const waits =
    task.date === null && task.anchor === 'event' && task.term !== null && (task.edited?.limit ?? null) === null;
  if (!asked && !task.edited?.differs && !task.moved && !waits) return null;
  return (
    <div class="line-asks">
      {asked && <ProposalQuestion task={task} proposal={asked} />}
      {task.edited?.differs && <DiffersQuestion task={task} />}
      {task.moved && <MovedNote task={task} moved={task.moved} />}
      {waits && <EventQuestion task={task} />}
    </div>
  );
}
