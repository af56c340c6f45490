import type { Claim, Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { SourceIcon } from '../source';
import { dayWords } from './day-words';
import { Question } from './Question';

/** One statement for each day and hour, the first that makes it. */
function statements(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.date}T${claim.time}`;
    if (!seen.has(key)) seen.set(key, claim);
  }
  return [...seen.values()];
}

/** Two places of one document state different limits: which holds? Each answer is one click. */
export function DisputedQuestion({ task }: { task: Task }) {
  const view = useView();
  const { words } = view;
  const claims = statements(task.claims);
  return (
    <Question head={words.question.disputed(claims.length)} stacked>
      {claims.map((claim) => {
        const { source, date, time, quote } = claim;
        return (
          <CommandButton key={`${date}T${time}`} call={{ id: 'task.keepClaim', taskId: task.id, claim }} look="plain">
            <SourceIcon sign={source} />
            <b>{dayWords(claim, view)}</b>
            <q class="cut" lang="vi">
              {quote}
            </q>
          </CommandButton>
        );
      })}
    </Question>
  );
}
