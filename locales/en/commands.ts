import type { Words } from '../index';

export const commands: Words['commands'] = {
  done: 'Done',
  reopen: 'Reopen',
  dismiss: 'Not a deadline',
  keepClaim: 'This one is right',
  openInSystem: 'Open in the system',
  snoozeHour: 'Remind again in 1 hour',
  snoozeTomorrow: 'Remind again tomorrow morning',
  snoozeMonday: 'Remind again on Monday',
  undo: 'Undo',
  next: 'Next task',
  previous: 'Previous task',
  more: 'Show more',
  filterOverdue: 'Show only overdue tasks',
  filterToday: "Show only today's tasks",
  filterSoon: 'Show only tasks due soon',
  filterLater: 'Show only later tasks',
  filterUnknown: 'Show only tasks without a clear date',
  allow: 'Turn on for this site',
  withdraw: 'Turn off for this site',
  remind: 'Remind of all',
  setAside: 'Set aside',
  retry: 'Try again',
  copyError: 'Copy the error code for support',
  help: 'Keyboard shortcuts',
  close: 'Close',
  all: 'Show all',
};

export const keys: Words['keys'] = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Delete: 'Del',
  'Ctrl+z': 'Ctrl Z',
};
