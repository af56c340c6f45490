import type { WorkingCalendar } from '../../time';
import { database } from '../database';
import { edit } from '../rules';
import type { Proposal, Task } from '../types';
import { change } from './change';
import { mergedInto } from './parts';

/** Which question of a task is answered. */
export interface ProposalRef {
  documentId: string;
  kind: Proposal['kind'];
}

const isAsked = ({ documentId, kind, answer }: Proposal, asked: ProposalRef): boolean =>
  documentId === asked.documentId && kind === asked.kind && answer === null;

const answered = (task: Task, asked: ProposalRef, answer: 'accepted' | 'refused'): Task => ({
  ...task,
  proposals: task.proposals.map((proposal) => (isAsked(proposal, asked) ? { ...proposal, answer } : proposal)),
});

function accepted(task: Task, proposal: Proposal, calendar: WorkingCalendar, at: number): Task {
  const { documentId, number, quote } = proposal;
  if (proposal.kind === 'recall')
    return { ...task, state: 'dismissed', dismissed: 'withdrawn', closedAt: at, rollsAt: null };
  const values = { date: proposal.date, time: proposal.time, title: task.title };
  return edit(task, values, { documentId, number, quote }, calendar);
}

/**
 * Answers what a later document proposes. An accepted extension holds from now on, and the later document's own task of
 * it becomes part of the earlier one: it is one duty.
 */
export function answerProposal(
  id: string,
  asked: ProposalRef,
  answer: 'accepted' | 'refused',
  calendar: WorkingCalendar,
  at: number,
): Promise<number> {
  return change({
    label: answer === 'accepted' ? 'task.acceptProposal' : 'task.refuseProposal',
    at,
    calendar,
    async pick() {
      const task = await database.tasks.get(id);
      const proposal = task?.proposals.find((each) => isAsked(each, asked));
      if (task?.state !== 'open' || !proposal) return [];
      const twin = answer === 'accepted' && proposal.kind === 'extension' ? proposal.taskId : null;
      return twin === null ? [task] : [task, await database.tasks.get(twin)];
    },
    to(task) {
      if (task.id !== id) return task.state === 'open' ? mergedInto(task, id) : task;
      const proposal = task.proposals.find((each) => isAsked(each, asked));
      const said = answered(task, asked, answer);
      return proposal && answer === 'accepted' ? accepted(said, proposal, calendar, at) : said;
    },
  });
}
