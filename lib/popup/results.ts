import { wakeBackground } from '../browser';
import type { CommandResult } from '../commands';

export const DONE: CommandResult = { outcome: 'done', undoable: false };
export const UNDOABLE: CommandResult = { outcome: 'done', undoable: true };
export const NOTHING: CommandResult = { outcome: 'nothing' };

/** What came of something that may not have been there to be done. */
export const either = (did: boolean, result: CommandResult): CommandResult => (did ? result : NOTHING);

/**
 * What came of a change of the checklist. It is stored already, and said at once: a background that is busy, or does not
 * answer, leaves only the badge behind.
 */
export function changed(count: number, result: CommandResult = UNDOABLE): CommandResult {
  if (count) void wakeBackground();
  return either(count > 0, result);
}
