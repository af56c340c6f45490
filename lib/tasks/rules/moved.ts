import type { Task } from '../types';

/**
 * The limit from which a reading moved an open task, which the officer is told; null when it stands as it was, or was
 * set by hand.
 */
export function movedFrom(before: Task, after: Task): Task['moved'] {
  // A day that was only guessed ("-2 tuần") is not moved by being known.
  const guessed = before.confidence === 'ask' && before.claims[0]?.readOn !== undefined;
  const told = before.date !== null && !guessed && before.state === 'open' && (before.edited?.limit ?? null) === null;
  const from = before.moved ?? { date: before.date, time: before.time };
  const back = from.date === after.date && from.time === after.time;
  return told && !back ? from : null;
}
