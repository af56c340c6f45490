import type { Words } from '../index';
import { pageRanges } from '../pages';
import { counted } from './dates';

export const panel: Words['panel'] = {
  head: 'Deadlines in this file',
  tab: (count) => `Nhắc Hạn: ${counted(count, 'deadline')} in this file`,
  empty: 'Read, no deadline found',
  open: 'Show the deadlines in this file',
  shut: 'Collapse',
  close: 'Close until the browser is started again',
  done: 'done',
  others: (count) => `${count} more for other units`,
  unread: (pages) => `${pages.length === 1 ? 'Page' : 'Pages'} ${pageRanges(pages)}: scanned or damaged, not read`,
  damaged: 'Damaged in part; some words may not have been read',
  noText: 'The file is a scan, not read yet',
  unreadFiles: (count) => `${counted(count, 'file')} inside not read`,
};
