import { lookForRoom } from '../archive';
import type { CommandCall, CommandResult } from '../commands';
import { codeOf } from '../tasks';
import { ACTS, type Circumstances } from './acts';
import { CHANGES } from './changes';
import { PERMISSIONS } from './permissions';
import { changed } from './results';
import type { ChecklistWatch } from './watch';

type AnyId = CommandCall['id'];

const isIn = <Id extends AnyId>(table: Readonly<Record<Id, unknown>>, id: AnyId): id is Id => Object.hasOwn(table, id);

/** A table's entry takes the call of its own id, which the type of neither tells of the other: hence `never`. */
async function carryOut(call: CommandCall, on: Circumstances): Promise<CommandResult> {
  const { id } = call;
  // Nothing is awaited before this.
  if (isIn(PERMISSIONS, id)) return PERMISSIONS[id](call as never);
  await lookForRoom();
  if (isIn(CHANGES, id)) return changed(await CHANGES[id](call as never, on.at));
  return ACTS[id](call as never, on);
}

/** Does what the officer asked for; whatever goes wrong is an answer too. */
export const runOn =
  (watch: ChecklistWatch) =>
  (call: CommandCall): Promise<CommandResult> =>
    carryOut(call, { at: Date.now(), watch }).catch(async (error: unknown) => ({
      outcome: 'failed',
      code: await codeOf(error),
    }));
