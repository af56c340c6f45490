import type { WorkingCalendar } from '../../time';
import type { Task } from '../types';
import { isClosed } from './close';
import type { Obligation } from './consolidate';
import { isDealtWith } from './same-duty';
import { sameLimit } from './same-limit';
import { sameOrigin } from './same-origin';

type Fits = (task: Task, obligation: Obligation) => boolean;

/** Rows of one annex often have one day: what is to be done tells them apart. */
const sharesStatement: Fits = (task, { claims }) =>
  claims.some((claim) =>
    task.claims.some(
      (known) =>
        sameOrigin(known, claim) && sameLimit(known, claim) && known.title === claim.title && claim.title !== '',
    ),
  );

const sharesWords: Fits = (task, { claims }) =>
  claims.some((claim) => task.claims.some((known) => sameOrigin(known, claim) && sameLimit(known, claim)));

const sharesOrigin: Fits = (task, { claims }) =>
  !task.immediate && claims.some((claim) => task.claims.some((known) => sameOrigin(known, claim)));

/**
 * Finds for each obligation the task that it already is: first by an equal statement of the same origin, its
 * duty included, then without that, then by the origin alone, since there a date has changed. A closed task is found only
 * for what the officer has dealt with. Each task is found at most once.
 */
export function recogniseTasks(
  existing: readonly Task[],
  obligations: readonly Obligation[],
  calendar: WorkingCalendar,
): Map<Obligation, Task> {
  const known = new Map<Obligation, Task>();
  const left = new Set(existing);
  const mayBe: Fits = (task, obligation) => !isClosed(task) || isDealtWith(task, obligation, calendar);
  for (const fits of [sharesStatement, sharesWords, sharesOrigin]) {
    for (const obligation of obligations) {
      const isIt = (task: Task) => fits(task, obligation) && mayBe(task, obligation);
      const task = known.has(obligation) ? undefined : [...left].find(isIt);
      if (!task) continue;
      known.set(obligation, task);
      left.delete(task);
    }
  }
  return known;
}
