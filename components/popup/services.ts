import type { CommandCall, CommandResult } from '../../lib/commands';
import type { UnitProposal } from '../../lib/duty';
import type { StepTemplate } from '../../lib/settings/types';
import type { Checklist } from '../../lib/tasks/checklist';
import type { DocumentEntry, HistoryEntry } from '../../lib/tasks/types';
import type { WorkingCalendar } from '../../lib/time';
import type { WallMoment } from '../../lib/time/types';
import type { SiteState } from '../site';

/** `lost`: the browser threw away what stood here; `full`: the disk has no room, so that nothing new is kept. */
export type DataTrouble = 'lost' | 'full';

export type PopupState =
  | { kind: 'loading' }
  /** The data cannot be opened; `code` is for the people who help. */
  | { kind: 'error'; code: string }
  /** `first`: nothing was ever read and no site is allowed; `trouble`: what is wrong beside. */
  | {
      kind: 'ready';
      checklist: Checklist;
      now: WallMoment;
      calendar: WorkingCalendar;
      first: boolean;
      trouble: DataTrouble | null;
      /** The steps that the office prepares a document in. */
      templates: readonly StepTemplate[];
      /** False where keys of one character are switched off. */
      letters: boolean;
      /** The latest change can still be taken back. */
      undoable: boolean;
    };

/** Everything that the popup needs from the extension around it. */
export interface PopupServices {
  /** Calls the listener with each new state, and at once when one is known; a new minute is a new state. */
  watch(listener: (state: PopupState) => void): () => void;
  /** The site of the open tab. Asked again after it was allowed or withdrawn. */
  site(): Promise<SiteState>;
  /** What became of a task, the latest first. @throws when it cannot be read */
  history(taskId: string): Promise<HistoryEntry[]>;
  /** The same of all tasks of a document. @throws when it cannot be read */
  documentHistory(documentId: string): Promise<DocumentEntry[]>;
  /** Who the officer may be, as an open page says; null when none does, or when it was said already. */
  proposal(): Promise<UnitProposal | null>;
  /** Called first thing in the handler of the click or key: asking for a permission needs that gesture. */
  run(call: CommandCall): Promise<CommandResult>;
}
