import type { WorkingCalendar } from '../../time';
import { database } from '../database';
import { dismissed, edit } from '../rules';
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
  if (proposal.kind === 'recall') return dismissed(task, 'withdrawn', at);
  const values = { date: proposal.date, time: proposal.time, title: task.title };
  return edit(task, values, { documentId, number, quote }, calendar);
}

/** The tasks that an answer is about: a document is recalled with all that it asked for. */
async function concernedBy(id: string, asked: ProposalRef, answer: 'accepted' | 'refused') {
  const task = await database.tasks.get(id);
  const proposal = task?.proposals.find((each) => isAsked(each, asked));
  if (task?.state !== 'open' || !proposal) return [];
  if (proposal.kind === 'recall') {
    const all = await database.tasks.where('documentId').equals(task.documentId).toArray();
    return all.filter(({ state, proposals }) => state === 'open' && proposals.some((each) => isAsked(each, asked)));
  }
  return answer === 'accepted' && proposal.taskId !== null ? [task, await database.tasks.get(proposal.taskId)] : [task];
}

/**
 * Answers what a later document proposes. An accepted extension holds from now on, and the later document's own task of
 * it becomes part of the earlier one: it is one duty. A recall is answered for all tasks of the earlier document.
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
    pick: () => concernedBy(id, asked, answer),
    to(task) {
      if (task.id !== id && asked.kind === 'extension') return task.state === 'open' ? mergedInto(task, id) : task;
      const proposal = task.proposals.find((each) => isAsked(each, asked));
      const said = answered(task, asked, answer);
      return proposal && answer === 'accepted' ? accepted(said, proposal, calendar, at) : said;
    },
  });
}
