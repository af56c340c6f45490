import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandCall, CommandId } from '../../lib/commands';
import type { StepTemplate } from '../../lib/settings/types';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { DocumentEntry, HistoryEntry } from '../../lib/tasks/types';
import { EVERY_DAY, type WorkingCalendar } from '../../lib/time';
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
  | { id: 'task.details'; taskId: string }
  /** Opens a form of a task, or closes it when it is open. */
  | { id: 'task.form'; taskId: string; form: Form };
/** A command whose arguments are asked for in a form of the line. */
export const FORMS = [
  'task.edit',
  'task.doneWith',
  'task.dismissWhy',
  'task.snoozeUntil',
  'task.steps',
  'task.merge',
  'task.split',
  'task.history',
  'document.history',
  'document.remove',
] as const satisfies readonly CommandId[];
export type Form = (typeof FORMS)[number];

export type Call = CommandCall | LocalCall;

/** What every piece of a page may use: the words, the hour, the calendar, and the way to do something. */
export interface View {
  words: Words;
  now: WallMoment;
  calendar: WorkingCalendar;
  act(call: Call): void;
  /** The lines of the list as they stand: what a task can be merged with. */
  lines(): readonly ChecklistLine[];
  /** The steps that the office prepares a document in. */
  templates: readonly StepTemplate[];
  /** False where keys of one character are switched off. */
  letters: boolean;
  /** What became of a task, the latest first. */
  history(taskId: string): Promise<HistoryEntry[]>;
  /** The same of all tasks of a document. */
  documentHistory(documentId: string): Promise<DocumentEntry[]>;
}

const ViewContext = createContext<View>({
  words: words('vi'),
  now: '1970-01-01T00:00',
  // Stands in until the settings are read; nothing that is shown before them counts days.
  calendar: EVERY_DAY,
  act: () => undefined,
  lines: () => [],
  templates: [],
  letters: true,
  history: async () => [],
  documentHistory: async () => [],
});

export const ViewProvider = ViewContext.Provider;
export const useView = (): View => useContext(ViewContext);
