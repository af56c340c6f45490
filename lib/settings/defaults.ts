import type { Settings } from './types';

/** What holds until someone sets it otherwise. */
export const DEFAULTS: Settings = {
  unit: {
    // Until somebody says who we are, every duty is ours.
    names: [],
    abbreviations: [],
    persons: [],
    information: 'none',
    declined: false,
  },
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
  systems: {
    descriptions: [],
    off: [],
  },
  reminders: {
    deadlineStages: [
      { kind: 'working-days-before', count: 3 },
      { kind: 'working-days-before', count: 1 },
      { kind: 'on-the-day' },
      { kind: 'hours-before', count: 4 },
      { kind: 'hours-before', count: 1 },
      { kind: 'overdue' },
    ],
    meetingStages: [{ kind: 'evening-before' }, { kind: 'hours-before', count: 1 }],
    // Offices begin between 7:00 and 7:30, and end at 17:00: the evening's reminder still finds someone there.
    morning: '07:30',
    evening: '16:30',
    digestAt: '07:30',
    quiet: { from: '19:00', to: '06:30' },
    restOnDaysOff: true,
    // Whoever puts a reminder off has named its hour.
    letThrough: ['immediate', 'snoozed'],
    hideSubject: false,
  },
  steps: {
    // An answer that is due on Friday is on the leader's desk on Wednesday.
    templates: [
      {
        name: 'Văn bản trả lời',
        steps: [
          { name: 'Soạn thảo', days: 5 },
          { name: 'Trình ký', days: 2 },
          { name: 'Phát hành', days: 0 },
        ],
      },
    ],
  },
  keyboard: {
    letters: true,
  },
  language: {
    // Whatever the browser speaks: most offices have it in English because nobody changed it.
    shown: 'vi',
  },
  keep: {
    // A quarter: what was done is still there for the quarter's report, and then there is no purpose left.
    closedDays: 90,
  },
};
