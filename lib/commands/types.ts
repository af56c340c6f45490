import type { Words } from '../../locales';
import type { UnitProposal } from '../duty';
import type { FileOutcome } from '../messages/types';
import type { Group } from '../tasks/checklist';
import type { DismissReason, Held, Proposal, Stated, StepOf } from '../tasks/types';
import type { CivilDate, WallTime } from '../time/types';

/** What a person has in front of them, as far as a command's condition may depend on it. */
export interface CommandContext {
  page: 'list' | 'first' | 'error' | 'loading';
  /** The line that has the focus. */
  task: 'none' | 'open' | 'others' | 'done' | 'dismissed';
  /** What that line asks. */
  doubt: 'none' | 'disputed' | 'ask' | 'column';
  /** The site of the open tab. */
  site: 'unknown' | 'allowed' | 'askable' | 'unsupported';
  backlog: 'none' | 'asked';
  help: 'closed' | 'open';
  filter: 'none' | 'one';
}

/** A condition as data: every named part of the context is one of these values. */
export type When = { readonly [K in keyof CommandContext]?: readonly CommandContext[K][] };

export interface Command<Id extends string = string, Icon extends string = string> {
  id: Id;
  /** Its name: a key of the dictionary's `commands`. */
  title: keyof Words['commands'];
  /**
   * Keys that run it: `KeyboardEvent.key` with single letters in lower case, `Ctrl+` before when held (⌘ on a Mac).
   * Empty for commands that only a button runs.
   */
  keys: readonly string[];
  /** A name of Lucide. */
  icon: Icon;
  when: When;
}

/** A command that reaches beyond the page, with its arguments. */
export type CommandCall =
  | { id: 'task.done' | 'task.reopen' | 'task.dismiss' | 'task.openInSystem'; taskId: string }
  /** Whose a duty is, as the officer says, whoever is named. */
  | { id: 'task.mine' | 'task.others'; taskId: string }
  /** The duties of other units that a document states, and each time more of them. */
  | { id: 'others.show'; documentId: string }
  /** Puts the next reminder of an open task off. */
  | { id: 'task.snoozeHour' | 'task.snoozeTomorrow' | 'task.snoozeMonday'; taskId: string }
  /** Until when an open task is not spoken of; the morning's hour without one; null: reminded of as usual again. */
  | { id: 'task.snoozeUntil'; taskId: string; until: { day: CivilDate; time: WallTime | null } | null }
  /** The officer says that this statement holds; on a task that is only doubted, that it is right as read. */
  | { id: 'task.keepClaim'; taskId: string; claim: Held }
  /** Ticks a task off with the number of the document that answers it. */
  | { id: 'task.doneWith'; taskId: string; reply: string }
  /** `why`: the officer's own words. */
  | { id: 'task.dismissWhy'; taskId: string; reason: DismissReason; why: string | null }
  /** Sets day, hour and title by hand; takes a part off with its own. */
  | { id: 'task.edit' | 'task.split'; taskId: string; values: Stated }
  /** Of a task that was set by hand, and whose document states something else: which holds. */
  | { id: 'task.takeStated' | 'task.keepOwn'; taskId: string }
  /** The officer has noticed that the system moved the limit. */
  | { id: 'task.noticedMove'; taskId: string }
  /** The day of the event from which a term is counted. */
  | { id: 'task.eventDay'; taskId: string; day: CivilDate }
  /** Prepares a task in steps, counted back from its deadline. */
  | { id: 'task.steps'; taskId: string; steps: readonly StepOf[] }
  | { id: 'task.merge'; taskId: string; other: string }
  | { id: 'task.takeApart'; taskId: string }
  /** Answers what a later document proposes. */
  | { id: 'task.acceptProposal' | 'task.refuseProposal'; taskId: string; documentId: string; kind: Proposal['kind'] }
  /** Takes a task's document off the computer with everything that was kept of it. */
  | { id: 'document.remove'; taskId: string; documentId: string }
  /** The officer says whether the column over a task's date means a deadline, for all rows of its host. */
  | { id: 'column.isDeadline' | 'column.isNone'; taskId: string; host: string; label: string }
  /** Takes such an answer back: the column is asked about again. */
  | { id: 'column.ask'; host: string; label: string }
  /** Leads to the words in a file; `page` counts from 1, null for a file without pages. */
  | { id: 'task.openFile'; taskId: string; file: string; page: number | null }
  /** The officer has noticed that the document's file differs from the system. */
  | { id: 'document.noticed'; documentId: string }
  /** The officer has read a file themselves that could not be read, or not wholly. */
  | { id: 'file.seen'; documentId: string; file: string }
  /** The officer has noticed that files of a host were opened too early to be read. */
  | { id: 'missed.noticed'; host: string }
  | { id: 'undo' }
  /** More lines of a group that is shown only in part. */
  | { id: 'list.more'; group: Group }
  | { id: 'site.allow'; origin: string }
  | { id: 'site.withdraw'; host: string }
  /** The officer gives a file of this computer for a document, perhaps in place of one that could not be read. */
  | { id: 'file.give'; documentId: string; instead: string | null; file: File }
  /** Opens the page on which files can be chosen and dropped. */
  | { id: 'file.choose'; documentId: string; instead: string | null }
  /** Files of opened documents may be read from this host too. */
  | { id: 'file.allowHost'; host: string }
  /** Answers whether what a page says of who is logged in is who the officer is. */
  | { id: 'unit.is'; proposal: UnitProposal }
  | { id: 'unit.isNot' }
  | { id: 'backlog.remind' | 'backlog.setAside'; host: string }
  | { id: 'storage.retry' | 'recovery.open' | 'options.open' | 'diagnosis.open' }
  | { id: 'error.copy'; code: string };

/** The call with this id, also where several ids share one shape. */
export type CallOf<Id extends CommandCall['id'], Call extends CommandCall = CommandCall> = Call extends CommandCall
  ? Extract<Call['id'], Id> extends never
    ? never
    : Call & { id: Extract<Call['id'], Id> }
  : never;

export type CommandResult =
  /** `undoable`: the change is stored so that the call `undo` takes it back, also after the page was opened again. */
  | { outcome: 'done'; undoable: boolean }
  /** The last change was taken back; `label`: its own, mostly its command's id. */
  | { outcome: 'undone'; label: string }
  /** What came of a file of this name that was given. */
  | { outcome: 'given'; name: string; file: FileOutcome }
  /** The system was opened, perhaps in place of a file; `copied`: the document's number, to be searched for there. */
  | { outcome: 'in-system'; copied: string | null }
  /** There was nothing to do: nothing to undo, the task is gone, the permission was refused. */
  | { outcome: 'nothing' }
  /** It went wrong; `code` is for the people who help. */
  | { outcome: 'failed'; code: string };
