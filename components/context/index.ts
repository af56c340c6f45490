import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandCall, CommandId } from '../../lib/commands';
import type { WorkingCalendar } from '../../lib/time';
import type { WallMoment } from '../../lib/time/types';
import { type Words, words } from '../../locales';

/** Commands that the page itself carries out and that take no arguments. */
export const LOCAL_COMMANDS = [
  'list.next',
  'list.previous',
  'filter.overdue',
  'filter.today',
  'filter.soon',
  'filter.later',
  'filter.unknown',
  'filter.clear',
  'help.keys',
  'help.close',
] as const satisfies readonly Exclude<CommandId, CommandCall['id']>[];

export type LocalCall =
  | { id: (typeof LOCAL_COMMANDS)[number] }
  /** Shows where a task's limit is stated, or hides it again. */
  | { id: 'task.details'; taskId: string };
export type Call = CommandCall | LocalCall;

/** What every piece of a page may use: the words, the hour, the calendar, and the way to do something. */
export interface View {
  words: Words;
  now: WallMoment;
  calendar: WorkingCalendar;
  act(call: Call): void;
}

/** Stands in until the settings are read; nothing that is shown before them counts days. */
export const EVERY_DAY: WorkingCalendar = { isWorkingDay: () => true, isProvisional: () => false, holiday: () => null };

const ViewContext = createContext<View>({
  words: words(),
  now: '1970-01-01T00:00',
  calendar: EVERY_DAY,
  act: () => undefined,
});

export const ViewProvider = ViewContext.Provider;
export const useView = (): View => useContext(ViewContext);
