import type { Words } from '../index';

export const recovery: Words['recovery'] = {
  title: 'Recover the data',
  looking: 'Checking the data on this computer',
  again: 'Check again',
  found: {
    fine: { head: 'The data can be read and written', text: 'There is nothing to do here.' },
    lost: {
      head: 'The old data is lost',
      text: 'The browser dropped damaged data files and made an empty list. Restore a copy below; what was read since then stays.',
    },
    newer: { head: 'A newer Nhắc Hạn wrote the data', text: 'Nothing is deleted. Update Nhắc Hạn to use it again.' },
    blocked: {
      head: 'An old page of Nhắc Hạn holds the data',
      text: 'Nothing is deleted. Close other pages of Nhắc Hạn, or restart the browser, then check again.',
    },
    full: {
      head: 'The disk is full; nothing more can be written',
      text: 'What was stored is still there. Free some disk space and check again. What was read meanwhile is not stored: open those documents again.',
    },
    broken: {
      head: 'The data on this computer cannot be opened',
      text: 'Nothing is deleted. Restart the browser; if that does not help, export what can be read, then restore a copy.',
    },
  },
  rescue: { label: 'Export what can still be read', help: 'To a file that can be imported. Nothing is changed.' },
  rescued: (rows, unreadable) =>
    unreadable === 0 ? `${rows} rows exported.` : `${rows} rows exported; ${unreadable} cannot be read.`,
  startAnew: { label: 'Start over', help: 'Drops the current data and starts with an empty list. The copies stay.' },
  startSure: 'Drop the data on this computer? Only the copies above remain.',
  goOn: { label: 'Go on without the old data', help: 'This notice does not return. The copies stay for seven days.' },
  howTo: 'What to do',
  trouble: {
    lost: 'The old data on this computer is lost. It can be restored from a copy.',
    full: 'The disk is full: deadlines read now cannot be stored. What is in the list stays.',
  },
};
