import type { Claim, Held } from '../types';

/** True for the statement that holds, as the officer said. */
export const isHeld = (held: Held, { source, file, date, time }: Claim): boolean =>
  source === held.source && file === held.file && date === held.date && time === held.time;
