import type { Settings } from './types';

/** What holds until someone sets it otherwise. */
export const DEFAULTS: Settings = {
  calendar: {
    saturdays: false,
    // Whether 24/11 is law is not confirmed (systems/FACTS §5).
    cultureDay: false,
    swaps: [],
    daysOff: [],
    workingDays: [],
    confirmedYears: [],
  },
  files: {
    // Each file costs the office one more request: only those that the officer wants to see.
    read: 'when-opened',
  },
  keep: {
    // A quarter: what was done is still there for the quarter's report, and then there is no purpose left.
    closedDays: 90,
  },
};
