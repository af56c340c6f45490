import { type Call, type Form, LOCAL_COMMANDS, type LocalCall } from '../context';
import type { Filter } from '../counts';

/** The parts of the page that its own commands move. */
export interface Page {
  filter(to: Filter | null): void;
  help(open: boolean): void;
  move(by: 1 | -1): void;
  details(taskId: string): void;
  form(taskId: string, form: Form): void;
}

type PageCall = Exclude<LocalCall, { taskId: string }>;

const ACTS: Record<PageCall['id'], (page: Page) => void> = {
  'list.next': (page) => page.move(1),
  'list.previous': (page) => page.move(-1),
  'filter.overdue': (page) => page.filter('overdue'),
  'filter.today': (page) => page.filter('today'),
  'filter.soon': (page) => page.filter('soon'),
  'filter.later': (page) => page.filter('later'),
  'filter.unknown': (page) => page.filter('unknown'),
  'filter.clear': (page) => page.filter(null),
  'help.keys': (page) => page.help(true),
  'help.close': (page) => page.help(false),
};

export const isLocal = (call: Call): call is LocalCall =>
  call.id === 'task.details' || call.id === 'task.form' || LOCAL_COMMANDS.some((id) => id === call.id);

/** Carries out what needs nothing but the page. */
export function runLocal(call: LocalCall, page: Page): void {
  if (call.id === 'task.details') page.details(call.taskId);
  else if (call.id === 'task.form') page.form(call.taskId, call.form);
  else ACTS[call.id](page);
}
