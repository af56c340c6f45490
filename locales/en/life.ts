import type { Bound } from '../../lib/deadlines/types';
import type { TaskState } from '../../lib/tasks/types';
import type { CivilDate, WallMoment } from '../../lib/time/types';
import type { Words } from '../index';
import { ruleParts, timesAYear } from '../recurrence';
import { counted, dates } from './dates';

const reasons: Words['life']['reasons'] = {
  'not-a-deadline': 'not a deadline',
  elsewhere: 'done in another way',
  repeated: 'already in the list',
  withdrawn: 'document withdrawn',
  other: 'another reason',
  backlog: 'overdue before installing',
};

const states: Record<TaskState, string> = {
  open: 'open',
  others: "another unit's",
  done: 'done',
  dismissed: 'dismissed',
  merged: 'merged into another',
};

const BOUNDS: Record<Bound, string> = { before: 'before ', by: 'by ', within: 'within ', at: '' };
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TIMES = { quarterly: 'quarterly', 'half-yearly': 'twice a year', some: 'several times a year', yearly: 'yearly' };

/** `1st`, `2nd`, `3rd`, `11th`, `22nd` */
function ordinal(count: number): string {
  const ends = ['th', 'st', 'nd', 'rd'];
  const teens = count > 10 && count < 20;
  return `${count}${(teens ? undefined : ends[count % 10]) ?? 'th'}`;
}

const day = (value: string | null): string => (value === null ? 'date unclear' : dates.full(value as CivilDate));

const DIFFERS: Record<string, string> = {
  gone: 'The document does not state it any more',
  other: 'The document differs from what was set',
  none: 'The difference from the document is settled',
};
const EXTENSION: Record<string, string> = {
  accepted: 'By the document that extends it',
  refused: 'Kept as it was, not by the document that extends it',
  none: 'Asked again about the document that extends it',
};
const RECALL: Record<string, string> = {
  accepted: 'By the document that withdraws it',
  refused: 'Kept, not by the document that withdraws it',
  none: 'Asked again about the document that withdraws it',
};
const MADE: Record<string, string> = {
  read: 'Added to the list',
  step: 'Added as a step',
  split: 'Made a task of its own',
};

export const life: Words['life'] = {
  reasons,
  recurs(rrule, bound, time) {
    const rule = ruleParts(rrule);
    if (!rule) return 'periodic';
    const { freq, days, weekdays, months, nth, lastWorkday } = rule;
    const often = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: TIMES[timesAYear(rule)] }[freq];
    const which = nth === null ? '' : nth < 0 ? ' (last of the month)' : ` (${ordinal(nth)} of the month)`;
    const on = [
      lastWorkday ? 'the last working day' : '',
      days.map((each) => (each === -1 ? 'the last day' : `the ${ordinal(each)}`)).join(' and '),
      weekdays.map((each) => WEEKDAYS[each - 1]).join(', ') + (weekdays.length ? which : ''),
    ].find((words) => words !== '');
    const inMonths = months.length ? ` of ${months.map((each) => MONTHS[each - 1]).join(', ')}` : '';
    const hour = time === null ? '' : on ? `${time} on ` : time;
    return on || hour ? `${often}, ${BOUNDS[bound]}${hour}${on ?? ''}${inMonths}`.trim() : often;
  },
  more: 'Change this task',
  all: 'More',
  cancel: 'Cancel',
  fields: {
    title: 'Task',
    day: 'Due date',
    beforeDay: 'Before',
    hour: 'Time (if any)',
    reply: 'Reply number',
    why: 'In own words',
  },
  example: 'day/month/year',
  exampleHour: '16:30',
  exampleReply: '77/UBND-VP',
  save: 'Save',
  done: 'Done',
  dismiss: 'Dismiss',
  dismissLegend: 'Why it is dismissed',
  fault: {
    title: 'Write what is to be done.',
    hour: 'Write the time as hour:minutes, like 16:30.',
    hourAlone: 'A time needs a day.',
    past: 'This day has passed. Press again if it is right.',
    reply: 'Write the reply number, or tick the task at the head of its line.',
    why: 'Write the reason.',
    noOther: 'There is no other task in the list.',
    noDeadline: 'This task has no clear date: set one first, then its steps.',
  },
  steps: {
    template: 'Template',
    none: 'There is no template yet. Add one in the settings, section Steps.',
    builtIn: {
      name: 'Written answer',
      steps: [
        { name: 'Draft', days: 5 },
        { name: 'Signature', days: 2 },
        { name: 'Issue', days: 0 },
      ],
    },
    step: (name, before, due) =>
      before === 0 ? `${name}: on the day, ${due}` : `${name}: ${counted(before, 'working day')} before, ${due}`,
    passed: (due) => `${due} (past)`,
    add: 'Add these steps',
  },
  snooze: {
    note: 'No reminder until then, even if it becomes overdue. Without a time, in the morning.',
    day: 'Remind again on',
    add: 'Remind again then',
    now: (when) => `Put off until ${when}.`,
    cancel: 'Remind as usual',
    past: 'This has passed.',
    hourToday: 'Write a time for today.',
  },
  merge: { with: 'Merge with', add: 'Merge', note: 'The one that is due first stays; the other is done with it.' },
  periodic: (often) => `Periodic: ${often}. When this one is done or has passed, the next one stands here.`,
  unseen: (count, from, to) =>
    count === 1
      ? `The occurrence of ${from} passed while the browser was closed and is not a task of its own.`
      : `${count} occurrences from ${from} to ${to} passed while the browser was closed and are not tasks of their own.`,
  merged: (count) => `With ${count} merged ${count === 1 ? 'task' : 'tasks'}`,
  split: { add: 'Make it a task of its own', note: 'What is left keeps its deadline.' },
  remove: {
    sure: 'Remove this document, all its tasks and their history from this computer? A list does not bring it back; opening it does. This can be undone for 30 minutes. Daily copies stay for seven days.',
    yes: 'Remove from the computer',
  },
  history: {
    none: 'Nothing has changed since it was read.',
    loading: 'Reading the history',
    failed: 'The history cannot be read',
    by: {
      officer: 'the officer',
      reading: 'the system, when read again',
      calendar: 'working days were changed',
      clock: 'the next occurrence began',
    },
    undo: 'undone',
    first: 'when first read',
    change: ({ field, from, to }) => {
      switch (field) {
        case 'state':
          return `State: ${states[from as TaskState]} → ${states[to as TaskState]}`;
        case 'date':
          return `Due: ${day(from)} → ${day(to)}`;
        case 'time':
          return `Time: ${from ?? 'none'} → ${to ?? 'none'}`;
        case 'title':
          return `Task: “${from}” → “${to}”`;
        case 'reply':
          return to === null ? 'No reply number' : `Reply: ${to}`;
        case 'dismissed':
          return to === null ? 'No reason' : `Reason: ${reasons[to as keyof typeof reasons]}`;
        case 'dismissedWhy':
          return to === null ? 'No words' : `In words: “${to}”`;
        case 'snoozedUntil':
          return to === null ? 'Reminded as usual' : `Again: ${dates.moment(to as WallMoment)}`;
        case 'mergedInto':
          return to === null ? 'Taken apart' : 'Merged into another task';
        case 'eventDay':
          return to === null ? 'No day to count from' : `Counted from ${day(to)}`;
        case 'confirmed':
          return to === null ? 'Not confirmed any more' : `Confirmed: ${day(to || null)}`;
        case 'differs':
          return DIFFERS[to ?? 'none'] ?? '';
        case 'extension':
          return EXTENSION[to ?? 'none'] ?? '';
        case 'recall':
          return RECALL[to ?? 'none'] ?? '';
        case 'made':
          return MADE[to ?? 'read'] ?? '';
      }
    },
  },
  marks: { edited: 'edited', step: 'step', extended: (number) => `by ${number ?? 'a later document'}` },
  event: {
    ask: 'From which day does this count?',
    help: 'The document does not say on which day the count begins. Write the day of that event.',
    day: 'First day',
    counted: (from, to, skipped) =>
      `Counted after ${from} up to ${to}${skipped.length ? `, without ${skipped.join(', ')}` : ''}.`,
  },
  moved: (from, to) => `The system moved it: ${from} → ${to}`,
  unknownDay: 'date unclear',
  limit: (day) => `“${day}”`,
  differs: (stated, own) => `The document now says ${stated}; this task goes by ${own}.`,
  gone: (own) => `The document does not state it any more; this task goes by ${own}.`,
  extension: (number, until) =>
    `${number === null ? 'A later document' : `Document ${number}`} extends it to ${until}. Go by the new date?`,
  recall: (number) =>
    `${number === null ? 'A later document' : `Document ${number}`} withdraws or replaces this one. Dismiss the task?`,
  goesBy: 'Now by',
  later: 'Later document',
};
