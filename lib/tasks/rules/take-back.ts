import type { WorkingCalendar } from '../../time';
import type { Claim, Proposal, Task } from '../types';
import { strongestFirst } from './consolidate';
import { movedFrom } from './moved';
import { rederived } from './settle';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The same statements, in whatever order: which of them holds is another question. */
const sameClaims = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  isSame(a.map((claim) => JSON.stringify(claim)).sort(), b.map((claim) => JSON.stringify(claim)).sort());

/** The members in which two states of a task differ. */
export const changedMembers = (before: Task, after: Task): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) =>
    name === 'claims'
      ? !sameClaims(before.claims, after.claims)
      : !isSame(Reflect.get(before, name), Reflect.get(after, name)),
  );

/** Answers go back; what was asked since then stays, also where it took the place of an earlier question. */
function proposalsBack(now: readonly Proposal[], before: readonly Proposal[]): Proposal[] {
  const isOf = (a: Proposal) => (b: Proposal) => a.documentId === b.documentId && a.kind === b.kind;
  const isOne = (a: Proposal) => (b: Proposal) => isOf(a)(b) && a.at === b.at;
  const back = before.filter((each) => now.some(isOne(each)) || !now.some(isOf(each)));
  return [...back, ...now.filter((each) => !before.some(isOne(each)))];
}

/** A recurring duty that waits for its next occurrence waits until it has passed. */
const rollsAt = ({ rrule, rollsAt: waits, overdueAt }: Task): Task['rollsAt'] =>
  rrule === null ? null : waits ? overdueAt : waits;

/** A task whose document was read since then: its day, and what is told of it, follow from what was read. */
function asRead(back: Task, before: Task, calendar: WorkingCalendar): Task {
  const after = rederived({ ...back, claims: strongestFirst(back.claims) }, calendar);
  const moved = after.due !== before.due || after.overdueAt !== before.overdueAt;
  if (!moved) return { ...after, rollsAt: rollsAt(after), moved: before.moved };
  // A duty that was done with another could have been left by it.
  const alone = back.state === 'merged' ? { state: 'open' as const, mergedInto: null } : {};
  return { ...after, ...alone, rollsAt: rollsAt(after), moved: movedFrom(before, after), snoozedUntil: null };
}

/**
 * A task without what a command did to it: the members that the command changed are as they were, all others as they are
 * now. What was read of its document in between holds.
 * @param members those that the command changed
 */
export function takenBack(now: Task, before: Task, members: readonly string[], calendar: WorkingCalendar): Task {
  const was = members.filter((name) => Reflect.get(before, name) !== undefined);
  const stay = Object.entries(now).filter(([name]) => !members.includes(name));
  const put = Object.fromEntries([...stay, ...was.map((name) => [name, Reflect.get(before, name)])]) as unknown as Task;
  const back = members.includes('proposals')
    ? { ...put, proposals: proposalsBack(now.proposals, before.proposals) }
    : put;
  if (members.includes('claims')) return back;
  return sameClaims(now.claims, before.claims) ? { ...back, claims: before.claims } : asRead(back, before, calendar);
}
