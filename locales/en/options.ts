import { DISK_FULL } from '../../lib/tasks/types';
import { dayMonthYear } from '../civil';
import type { Words } from '../index';
import { reminderOptions, reminderSettings } from './reminder-options';
import { systemOptions, systemSettings } from './system-options';

export const settings: Words['settings'] = {
  unit: {
    names: {
      label: 'Names of the unit',
      help: 'My agency and department as documents call them. What is assigned to other units only is folded below its document, without reminders and not counted. While nothing stands here, all work is mine.',
    },
    abbreviations: {
      label: 'Abbreviations',
      help: 'Only those that are not made of the first letters of the names.',
    },
    persons: {
      label: 'Persons',
      help: 'Me, and those whose work is mine too. What is assigned to somebody else by name is the work of others.',
    },
    information: {
      label: 'Documents received for information',
      help: 'Documents that the system marks as received for information or to be followed.',
    },
  },
  calendar: {
    saturdays: {
      label: 'Count Saturdays as working days',
      help: 'Duty or receiving citizens on Saturday mornings does not change how limits are counted: leave it off.',
    },
    cultureDay: {
      label: 'Vietnam Culture Day, 24/11, is off',
      help: 'Whether the law was amended could not be confirmed. Turn on when the office announces it.',
    },
    swaps: { label: 'Swapped days', help: 'A working day off, and a day off worked for it, as officially announced.' },
    daysOff: { label: 'More days off', help: 'Besides weekends and the holidays of the law.' },
    workingDays: { label: 'Days off that are worked', help: 'Weekends or holidays on which the office works.' },
    confirmedYears: {
      label: 'Years with an official calendar',
      help: 'Until then limits counted over holidays are marked provisional. Turn on after comparing the days below.',
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
      help: 'Chosen by “Prepare in steps” on a task. Each step is a task of its own, reminded of like all, and moves with the deadline.',
    },
  },
  keyboard: {
    letters: {
      label: 'Keys of one character',
      help: 'Keys like J, K, X, S, 1 and ? in the list. Turn off where they are pressed by accident, or where speech controls the computer. Arrows, Enter, Delete, Esc and Ctrl Z go on working.',
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
    calendar: { title: 'Working days and holidays', lead: 'All limits in working days are counted on this calendar.' },
    systems: { title: 'Systems', lead: 'Where Nhắc Hạn may read, and by which description it reads each system.' },
    files: { title: 'Attached files', lead: 'Deadlines mostly stand in the files. No file leaves this computer.' },
    reminders: {
      title: 'Reminders',
      lead: 'The number on the icon is always right. Notifications come at these moments.',
    },
    steps: { title: 'Steps', lead: 'What is prepared before a deadline, counted back in working days.' },
    keyboard: { title: 'Keyboard', lead: 'Everything in the list can be done without a mouse.' },
    language: { title: 'Ngôn ngữ · Language', lead: 'Chọn ngôn ngữ của Nhắc Hạn · Choose the language of Nhắc Hạn' },
    closed: { title: 'Closed tasks', lead: 'What was done or taken off lately; each can be opened again.' },
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
    known: 'A template has this name already.',
    unreadable: 'Write each step with its working days before the deadline, like: Draft 5, Signature 2, Issue 0.',
  },
  closed: {
    row: { label: 'Closed lately', help: 'The last fifty. They go after the time that is set under Data.' },
    none: 'Nothing was closed yet',
    failed: 'This could not be read or opened again, please try once more.',
    done: 'done',
    doneWith: (reply) => `done, reply ${reply}`,
    dismissed: (why) => (why ? `taken off: ${why}` : 'taken off'),
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
    known: 'This name is there already.',
    information: { none: 'Make no task', tasks: 'Make tasks' },
  },
  reminders: reminderOptions,
  systemOptions,
  faults: {
    head: (count) => `${count} stored settings cannot be used; the defaults hold`,
    help: 'The old values are still stored. Setting them anew ends this.',
    one: ({ path, kind }) =>
      `${path}: ${kind === 'unknown' ? 'this version has no such setting' : 'not a valid value'}`,
  },
  filesRead: {
    never: 'Never',
    'when-opened': 'When a file is opened',
    'always-with-document': 'All files, as soon as their document is opened',
  },
  languages: { vi: 'Tiếng Việt', en: 'English' },
  days: (count) => `${count} days`,
  confirmed: (year) => `The official calendar of ${year} is out`,
  swapped: 'Swapped day off',
  list: {
    none: 'No days yet',
    add: 'Add',
    remove: (what) => `Remove ${what}`,
    example: 'dd/mm/yyyy',
    off: 'Day off',
    working: 'Worked for it',
    from: 'From',
    to: 'To (if several days)',
    name: 'Name',
    day: 'Day that is worked',
    swap: (off, working) => `Off ${off}, worked ${working}`,
    run: (from, to) => (from === to ? from : `${from} to ${to}`),
  },
  day: {
    unreadable: 'Write the day as day/month/year, like 24/11/2026.',
    impossible: (last) =>
      last === null ? 'There is no such day.' : `There is no such day. The month ends on ${dayMonthYear(last)}.`,
    offAlready: (holiday) => (holiday === null ? 'It is a day off already.' : `It is a day off already: ${holiday}.`),
    workingAlready: 'It is a working day already.',
    backwards: 'The last day stands before the first.',
    tooLong: (days) => `At most ${days} days in a row at once.`,
    nameless: 'Write what it is called, so that a moved limit can be explained.',
  },
};
