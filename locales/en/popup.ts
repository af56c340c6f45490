import type { Words } from '../index';
import { pageRanges } from '../pages';
import { counted } from './dates';

export const page: Words['page'] = {
  name: 'Nhắc Hạn',
  tools: 'Tools',
  list: 'Tasks',
  filter: 'Filter by deadline',
  loading: 'Loading tasks',
  groups: {
    immediate: 'Act now',
    overdue: 'Overdue',
    today: 'Today',
    soon: 'Due soon',
    later: 'Later',
    unknown: 'Date unclear',
  },
  counts: {
    overdue: 'Overdue',
    today: 'Today',
    todayAndNow: 'Urgent, today',
    soon: 'Soon',
    later: 'Later',
    unknown: 'Unclear',
  },
  many: (limit) => `${limit - 1}+`,
  more: (count) => `${count} more`,
  manyMore: 'Many more',
  emptyFilter: 'No tasks in this group',
};

export const line: Words['line'] = {
  untitled: 'Document without a subject',
  actions: 'Actions',
  snooze: { open: 'Remind again', hour: '1 hour', tomorrow: 'Tomorrow', monday: 'Monday' },
  snoozed: (at) => `again ${at}`,
  readOn: (day: string): string => `read on ${day}`,
  doneAt: (time) => `done at ${time}`,
  dismissed: 'not a deadline',
  provisional: 'provisional',
  warnings: {
    'weekday-mismatch': 'weekday and date disagree',
    'count-mismatch': 'count and date disagree',
    'ocr-repaired': 'figures hard to read',
    'already-past': 'dated before the document',
  },
  urgency: { urgent: 'Urgent', 'very-urgent': 'Very urgent', immediate: 'Immediate' },
  source: {
    direction: 'In the direction',
    field: 'In the deadline field',
    body: 'In the text',
    attachment: 'In an attached file',
    meeting: 'Meeting',
    periodic: 'Periodic',
  },
  noLimit: 'no deadline stated',
  nothingStated: {
    normal: 'No deadline stated',
    urgent: 'Urgent document, no deadline stated',
    'very-urgent': 'Very urgent document, no deadline stated',
    immediate: 'Immediate document, no deadline stated',
  },
  name: (of) =>
    [of.urgency, of.title, of.left, of.date, of.number && `number ${of.number}`].filter((part) => part).join(', '),
};

export const question: Words['question'] = {
  disputed: (count) => `${count} places disagree. Which one holds?`,
  ask: 'The reading is uncertain. Is this deadline right?',
  column: 'Is this a deadline?',
  inColumn: (label, quote) => `Column “${label}”: ${quote}. One answer holds for the whole column.`,
  above: (label) => `Column “${label}”: waits for the answer above`,
  backlog: (count) => `${counted(count, 'task was', 'tasks were')} overdue before Nhắc Hạn was installed`,
  manyBacklog: (limit) => `More than ${limit - 1} tasks were overdue before Nhắc Hạn was installed`,
  backlogHelp: (host) => `From ${host}. Set aside: kept as backlog, without reminders and outside the counts.`,
};

/** A page says who is logged in: is that who the officer is? */
export const unit: Words['unit'] = {
  question: { unit: 'Is this my unit?', person: 'Are this unit and name mine?' },
  yes: 'Yes',
  no: 'No',
};

/** Duties that a document gives to other units: folded, never hidden. */
export const others = {
  head: 'Work of other units',
  fold: (count: number): string => `Work of other units (${count})`,
  ofDocument: (name: string, count: number): string => `${name} (${count})`,
  one: 'work of another unit',
  rest: (count: number): string => `${count} more`,
  said: 'marked as another unit\u2019s',
};

const NOT_READ = 'this file could not be read: ';

export const unread: Words['unread'] = {
  nameless: 'A file opened too early',
  head: (count) => `${counted(count, 'file')} not read; there may be deadlines inside`,
  headOfMore: (count) => `More than ${counted(count, 'file')} not read; there may be deadlines inside`,
  more: (count, many) => `${many ? 'More than ' : ''}${counted(count, 'more document')}`,
  'no-text': 'scanned pages, not read yet',
  partly: ({ pages, damaged }) =>
    [
      ...(pages.length
        ? [`scanned or damaged pages, not read: ${pages.length === 1 ? 'page' : 'pages'} ${pageRanges(pages)}`]
        : []),
      ...(damaged ? ['the file is damaged in part; some words may not have been read'] : []),
    ].join('; '),
  inside: (name, why) =>
    why.startsWith(NOT_READ)
      ? `in the archive, ${name} could not be read: ${why.slice(NOT_READ.length)}`
      : `in the archive, ${name}: ${why}`,
  failed: {
    unreachable: 'this file could not be read: not downloaded',
    refused: 'this file could not be read: the system refused it, the session may have ended; log in and open it again',
    gone: 'this file could not be read: it is no longer where it was opened',
    redirected:
      'this file was not read yet: the system leads on to another server that is not allowed; open the file in a tab and turn Nhắc Hạn on there, or log in again',
    'one-time': 'this file could not be read: its link works only once',
    'other-host': 'this file was not read yet: it is on another server',
    'too-early':
      'this file was not read: it was opened before its document had come up; open the document again, wait a few seconds, then open the file',
    'no-address': 'this file could not be read: the page does not give its link',
    interrupted: 'this file could not be read: reading was interrupted',
    'login-page':
      'this file could not be read: a web page came instead, the session may have ended; log in and open it again',
    truncated: 'this file could not be read: not fully downloaded',
    changed: 'this file could not be read: it changed meanwhile',
    empty: 'this file could not be read: it is empty',
    'unknown-kind': 'this file could not be read: its kind is not supported yet',
    'old-office':
      'this file could not be read: Word or Excel from before 1997; open it there and save it as .docx or .xlsx',
    'binary-workbook': 'this file could not be read: an .xlsb workbook; open it in Excel and save it as .xlsx',
    mail: 'this file could not be read: a mail, or a web page saved as one (.eml, .mht, .msg)',
    picture: 'a photograph or scan, not read yet',
    encrypted: 'this file could not be read: it has a password',
    broken: 'this file could not be read: damaged',
    'too-large': 'this file could not be read: too long or too heavy',
  },
};

export const drop: Words['drop'] = {
  here: 'Drop a file here',
  choose: 'Choose a file',
  instead: (name) => `Drop the downloaded file “${name}” here`,
  title: 'Read a file of a document',
  files: 'Files of this document',
  stays: 'The file is read on this computer, sent nowhere and not kept.',
  reading: 'Reading the file',
  found: (count) => (count === 0 ? 'read, no deadline found' : `read, ${counted(count, 'deadline')} found`),
  replaced: (name) => `replaced by ${name}`,
  stamped: 'The file bears a secrecy stamp: neither read nor kept; its document was removed from the list',
  gone: 'This document is no longer in the list: open it in the system again',
  host: (host) => `The file is on ${host}`,
};

export const missed: Words['missed'] = (count) =>
  `${counted(count, 'file')} opened too early to be read: open the document again, wait a few seconds, then open the file`;

export const withheld: Words['withheld'] = (count) =>
  `${counted(count, 'document')} of unknown secrecy: neither read nor stored`;

export const site: Words['site'] = {
  strip: 'Open site',
  on: 'on',
  looksLike: (system) => `This page looks like ${system}. The browser will ask once; it can be turned off at any time.`,
  plain:
    'Turn on only for the e\u2011document system of the office. The browser will ask once; it can be turned off at any time.',
  general: 'This system has no description yet: it is read by common labels, and doubtful points are asked about.',
  undescribed: 'This page has no description. Turn on only if it is the e\u2011document system of the office.',
  wide: (domain) => `All addresses below ${domain}`,
  onWide: (domain) => `On for ${domain} and all addresses below it; turning off is for all of them.`,
  trouble: {
    'too-large': 'This page is too large to be read. There may be deadlines on it: show fewer rows per page.',
    'too-long': 'Reading this page took too long. There may be deadlines on it: reload the page.',
    shadowed: 'This page is built in a way that cannot be read. There may be deadlines on it.',
    broken: 'This page could not be read: an error in Nhắc Hạn. There may be deadlines on it: reload the page.',
  },
  deadlineColumn: (label) => `“${label}” is a deadline`,
  otherColumn: (label) => `“${label}” is not a deadline`,
  elsewhere: 'Open the e\u2011document system of the office',
  elsewhereHelp: 'Sign in, stay on the page with the incoming documents, then click the Nhắc Hạn icon again.',
  allowed: 'Turned on for this site',
  allowedHelp: 'Open an incoming document that is waiting; its deadlines will appear here.',
};

export const first: Words['first'] = {
  head: 'Finds deadlines, reminds in time',
  sub: 'Works in the system in use; nothing to enter twice.',
  points: {
    reads: { head: 'Reads only the open page.', text: 'Clicks nothing, sends nothing.' },
    stays: { head: 'Everything stays on this computer.', text: 'No server, no account.' },
    secret: { head: 'Secret documents are not stored.', text: 'Not even their numbers.' },
  },
};

export const empty: Words['empty'] = {
  reasons: {
    clear: {
      head: 'Nothing is waiting',
      text: 'When a document is opened in the system, its deadlines appear here.',
    },
    never: {
      head: 'No document has been read yet',
      text: 'Open the list of incoming documents in the system, then a document: its deadlines appear here.',
    },
    unread: {
      head: 'No task has been found yet',
      text: 'Documents or files named above could not be read: there may be deadlines in them.',
    },
    page: {
      head: 'The open page could not be read',
      text: 'An empty list does not mean that nothing is due: the reason stands below.',
    },
    full: {
      head: 'The list is empty',
      text: 'The disk is full: deadlines that were read may not have been kept.',
    },
    lost: {
      head: 'The list is empty',
      text: 'Empty because the old data is lost, not because all is done. Restore a copy, or open the documents again.',
    },
  },
  lastReading: (at, number) => `Last read: ${at}, ${number === null ? 'a document without number' : number}.`,
  found: (count) =>
    count === 0 ? 'Read, nothing is waiting.' : `Read, ${counted(count, 'task is', 'tasks are')} waiting.`,
};

export const error: Words['error'] = {
  paused: 'Reminders are paused. Check deadlines in the system until this is fixed.',
  head: 'The data on this computer cannot be opened',
  text: 'Nothing has been deleted. The disk may be full or the browser may be updating: free some space, restart the browser, then try again.',
  code: (code) => `Error code: ${code}`,
};

export const help: Words['help'] = {
  head: 'Keyboard shortcuts',
  tick: 'Tick off, open again',
  or: '; ',
  note: 'While typing, these keys do nothing. Tab moves between areas.',
  lettersOff: 'Single-character keys are switched off (Settings, Keyboard). Tab moves between areas.',
};

export const unnamed: Words['unnamed'] = (count) =>
  `${counted(count, 'document')} with a deadline in a list that does not say which: not recorded, look in the system`;
