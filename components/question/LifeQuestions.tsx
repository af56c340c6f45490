import type { Task } from '../../lib/tasks/types';
import { DiffersQuestion } from './DiffersQuestion';
import { EventQuestion } from './EventQuestion';
import { MovedNote } from './MovedNote';
import { ProposalQuestion } from './ProposalQuestion';

const askedOf = ({ proposals }: Task) => proposals.find(({ answer }) => answer === null);

/** A term counted from an event of which nobody has given the day. */
const waitsForEvent = ({ date, anchor, term, edited }: Task): boolean =>
  date === null && anchor === 'event' && term !== null && (edited?.limit ?? null) === null;

/** True when something became of a task's limit since it was read, and waits for an answer. */
export const asksOfLife = (task: Task): boolean =>
  askedOf(task) !== undefined || Boolean(task.edited?.differs) || task.moved !== null || waitsForEvent(task);

/** What became of a task's limit since it was read, and waits for an answer. */
export function LifeQuestions({ task }: { task: Task }) {
  const asked = askedOf(task);
  return (
    <div class="line-asks">
      {asked && <ProposalQuestion task={task} proposal={asked} />}
      {task.edited?.differs && <DiffersQuestion task={task} />}
      {task.moved && <MovedNote task={task} moved={task.moved} />}
      {waitsForEvent(task) && <EventQuestion task={task} />}
    </div>
  );
}
