/** What a stopped worker throws at everything that it still tries. */
class Stopped extends Error {}

let dead = false;
let steps = 0;
let stopAt = Number.POSITIVE_INFINITY;

function step(): void {
  if (!dead && steps === stopAt) dead = true;
  if (dead) throw new Stopped(`the worker was stopped at step ${steps}`);
  steps += 1;
}

/** Carries out what can be seen from outside; the worker may be stopped right before it and right after it. */
export async function seen<T>(act: () => T | PromiseLike<T>): Promise<T> {
  step();
  const result = await act();
  step();
  return result;
}

/** The worker runs from here on and is stopped at this step; never, unless given. */
export function start(at = Number.POSITIVE_INFINITY): void {
  dead = false;
  steps = 0;
  stopAt = at;
}

/** True when the worker was stopped since it was started. */
export const wasStopped = (): boolean => dead;
