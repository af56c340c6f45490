import type { Proposal, Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { dayWords } from './day-words';
import { Question } from './Question';

/** A later document extends or recalls: its words beside those that hold now, and one click for each. */
export function ProposalQuestion({ task, proposal }: { task: Task; proposal: Proposal }) {
  const view = useView();
  const { words } = view;
  const { life } = words;
  const { documentId, kind, number, quote } = proposal;
  const ref = { taskId: task.id, documentId, kind };
  return (
    <Question
      head={proposal.kind === 'extension' ? life.extension(number, dayWords(proposal, view)) : life.recall(number)}
    >
      <p class="question-help">
        {life.later}: <q lang="vi">{quote}</q>
      </p>
      {task.quote !== '' && (
        <p class="question-help">
          {life.goesBy}: <q lang="vi">{task.quote}</q>
        </p>
      )}
      <CommandButton call={{ id: 'task.acceptProposal', ...ref }} look="plain" withIcon />
      <CommandButton call={{ id: 'task.refuseProposal', ...ref }} look="plain" withIcon />
    </Question>
  );
}
