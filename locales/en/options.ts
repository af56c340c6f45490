import { DISK_FULL } from '../../lib/tasks/types';
import { dayMonthYear } from '../civil';
import type { Words } from '../index';
import { counted, dates } from './dates';
import { holiday } from './holidays';
import { reminderOptions, reminderSettings } from './reminder-options';
import { systemOptions, systemSettings } from './system-options';

export const settings: Words['settings'] = {
  unit: {
    names: {
      label: 'Names of the unit',
      help: 'My agency and department as documents call them. What is assigned to other units only is folded below its document, without reminders and not counted. While this is empty, all work is mine.',
    },
    abbreviations: {
      label: 'Abbreviations',
      help: 'Only those that are not made of the first letters of the names.',
    },
    persons: {
      label: 'Persons',
      help: 'Me, and those whose work is also mine. What is assigned to another person by name is the work of others.',
    },
    information: {
      label: 'Documents received for information',
      help: 'Documents that the system marks as received for information or for follow-up.',
    },
  },
  calendar: {
    saturdays: {
      label: 'Count Saturdays as working days',
      help: 'Duty or receiving citizens on Saturday mornings does not change how deadlines are counted: leave it off.',
    },
    cultureDay: {
      label: 'Day off on Vietnam Culture Day, 24/11',
      help: 'Whether the law grants this day is not confirmed yet. Turn on when the office announces the day off.',
    },
    swaps: {
      label: 'Swapped days',
      help: 'A working day given off and a day off worked instead, as officially announced.',
    },
    daysOff: { label: 'More days off', help: 'Besides weekends and the holidays of the law.' },
    workingDays: { label: 'Days off that are worked', help: 'Weekends or holidays on which the office works.' },
    confirmedYears: {
      label: 'Years with an official calendar',
      help: 'Until then, deadlines counted over holidays are marked provisional. Turn on after checking the days below.',
    },
  },
  files: {
    read: {
      label: 'Read attached files',
      help: 'Each file is downloaded at most once more, from the system itself, and read on this computer. The system may log that. Files of secret documents are never downloaded.',
    },
  },
  systems: systemSettings,
  reminders: reminderSettings,
  steps: {
    templates: {
      label: 'Templates of steps',
      help: 'Chosen under “Prepare in steps” on a task. Each step is a task of its own with reminders, and moves with the deadline.',
    },
  },
  keyboard: {
    letters: {
      label: 'Single-character keys',
      help: 'Keys like J, K, X, S, 1 and ? in the list. Turn off where they are pressed by accident, or where the computer is controlled by voice. Arrows, Enter, Delete, Esc and Ctrl Z still work.',
    },
  },
  language: {
    shown: {
      label: 'Ngôn ngữ · Language',
      help: "Of the pages, the notifications and the icon's tooltip. Subjects and words of documents stay in Vietnamese.",
    },
  },
  keep: {
    closedDays: {
      label: 'Delete closed tasks after',
      help: 'Their document goes too when no other task needs it. Open tasks are never deleted.',
    },
  },
};

export const options: Words['options'] = {
  title: 'Nhắc Hạn settings',
  nav: 'Sections of the settings',
  loading: 'Reading the settings',
  saved: 'Saved',
  failed: (code) => (code === DISK_FULL ? 'Not saved: the disk is full' : `Not saved (${code})`),
  unreadable: 'The settings on this computer cannot be read',
  sections: {
    unit: { title: 'My unit', lead: 'Tells which duties of a document are mine. Kept on this computer only.' },
    calendar: {
      title: 'Working days, holidays',
      lead: 'All deadlines in working days are counted by this calendar.',
    },
    systems: { title: 'Systems', lead: 'Where Nhắc Hạn may read, and by which description it reads each system.' },
    files: { title: 'Attached files', lead: 'Deadlines are often in the files. No file leaves this computer.' },
    reminders: {
      title: 'Reminders',
      lead: 'The number on the icon always agrees with the checklist. Notifications come at these moments.',
    },
    steps: { title: 'Steps', lead: 'Steps of preparing a document, counted back from the deadline in working days.' },
    keyboard: { title: 'Keyboard', lead: 'Everything in the list can be done without a mouse.' },
    language: { title: 'Ngôn ngữ · Language', lead: 'Chọn ngôn ngữ của Nhắc Hạn · Choose the language of Nhắc Hạn' },
    closed: { title: 'Closed tasks', lead: 'Tasks done or dismissed recently; each can be reopened.' },
    keep: { title: 'Data on this computer', lead: 'Everything stays on this computer, in this browser.' },
  },
  steps: {
    none: 'No template yet',
    name: 'Name',
    nameExample: 'Written answer',
    steps: 'Steps, and days before the deadline',
    stepsExample: 'Draft 5, Signature 2, Issue 0',
    step: (name, days) => `${name} ${days}`,
    nameless: 'Write a name.',
    known: 'There is already a template of this name.',
    tooMany: (most) => `A template has at most ${most} steps.`,
    unreadable: 'Write each step with its working days before the deadline, like: Draft 5, Signature 2, Issue 0.',
  },
  closed: {
    row: { label: 'Recently closed', help: 'The last fifty. Deleted after the time set under Data on this computer.' },
    none: 'Nothing has been closed yet',
    failed: 'This could not be read or reopened; try again.',
    done: 'done',
    doneWith: (reply) => `done, reply ${reply}`,
    dismissed: (why) => (why ? `dismissed: ${why}` : 'dismissed'),
    reopenThis: (title) => `Reopen: ${title}`,
    historyOf: (title) => `History: ${title}`,
  },
  unit: {
    none: 'No name yet',
    name: 'Name',
    nameExample: 'UBND phường An Bình',
    abbreviation: 'Abbreviation',
    abbreviationExample: 'P. KTHTĐT',
    person: 'Full name',
    personExample: 'Nguyễn Thị Lan',
    empty: 'Write a name first.',
    known: 'This name is already listed.',
    information: { none: 'Create no tasks', tasks: 'Create tasks' },
  },
  reminders: reminderOptions,
  systemOptions,
  faults: {
    head: (count) => `${counted(count, 'stored setting')} cannot be used; the defaults apply`,
    help: 'The old values are still stored. Set them again to end this.',
    one: ({ path, kind }) =>
      `${path}: ${kind === 'unknown' ? 'this version has no such setting' : 'not a valid value'}`,
  },
  filesRead: {
    never: 'Never',
    'when-opened': 'When a file is opened',
    'always-with-document': 'All files, as soon as their document is opened',
  },
  languages: { vi: 'Tiếng Việt', en: 'English' },
  days: (count) => counted(count, 'day'),
  inUse: {
    label: 'Days off in use',
    help: 'With the changes made on this page; besides plain weekends. Compare with the official announcement and enter what differs above.',
    year: (year, provisional) => `${year}: ${provisional ? 'provisional' : 'official'}`,
    day: 'Day',
    name: 'Name',
    why: (off) => (off === null ? 'Worked' : holiday(off)),
    run: (from, to) => (from === to ? dates.full(from) : `${dates.full(from)} to ${dates.full(to)}`),
  },
  confirmed: (year) => `The official calendar of ${year} is known`,
  list: {
    none: 'No days yet',
    add: 'Add',
    full: (most) => `These are ${most} entries, as many as can be kept. Remove one to add another.`,
    remove: (what) => `Remove ${what}`,
    example: 'dd/mm/yyyy',
    off: 'Day off',
    working: 'Worked instead',
    from: 'From',
    to: 'To (if several days)',
    name: 'Name',
    day: 'Working day',
    swap: (off, working) => `Off ${off}, working ${working}`,
    run: (from, to) => (from === to ? from : `${from} to ${to}`),
  },
  day: {
    unreadable: 'Write the day as day/month/year, like 24/11/2026.',
    impossible: (last) =>
      last === null ? 'There is no such day.' : `There is no such day. The month ends on ${dayMonthYear(last)}.`,
    offAlready: (why) => (why === null ? 'This is already a day off.' : `This is already a day off: ${holiday(why)}.`),
    workingAlready: 'This is already a working day.',
    backwards: 'The last day is before the first.',
    tooLong: (days) => `At most ${days} consecutive days at once.`,
    nameless: 'Write the name of the day off, to explain why a deadline moves.',
  },
};
