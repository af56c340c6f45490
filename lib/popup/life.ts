import { browser } from '../browser';
import type { CommandCall } from '../commands';
import type { PageMessage } from '../messages';
import { readCalendar, readSettings } from '../settings';
import {
  addSteps,
  answerProposal,
  completeTask,
  dismissTask,
  editTask,
  keepOwnOf,
  mergeTasks,
  noticeMove,
  removeDocument,
  snoozeTask,
  splitTask,
  takeApart,
  takeStatedOf,
} from '../tasks';
import type { CivilDate } from '../time';

/** Terms are counted in the background, where the engine is. */
async function tellEventDay(taskId: string, day: CivilDate): Promise<number> {
  const message: PageMessage = { type: 'event-day', taskId, day };
  return Number(await browser.runtime.sendMessage(message));
}

/** The call with this id, also where several ids share one shape. */
type CallOf<Id, Call extends CommandCall = CommandCall> = Call extends CommandCall
  ? Id extends Call['id']
    ? Call
    : never
  : never;

type Life = { [Id in CommandCall['id']]?: (call: CallOf<Id>, at: number) => Promise<number> };

/** What the commands of a task's life do, each with how many tasks it changed. All can be taken back. */
const LIFE = {
  'task.doneWith': ({ taskId, reply }, at) => completeTask(taskId, at, reply),
  'task.dismissWhy': ({ taskId, reason, why }, at) => dismissTask(taskId, reason, at, why),
  'task.snoozeUntil': async ({ taskId, until }, at) => {
    const { morning } = (await readSettings()).reminders;
    return snoozeTask(taskId, until && `${until.day}T${until.time ?? morning}`, at);
  },
  'task.edit': async ({ taskId, values }, at) => editTask(taskId, values, await readCalendar(), at),
  'task.split': async ({ taskId, values }, at) => splitTask(taskId, values, await readCalendar(), at),
  'task.takeStated': async ({ taskId }, at) => takeStatedOf(taskId, await readCalendar(), at),
  'task.keepOwn': ({ taskId }, at) => keepOwnOf(taskId, at),
  'task.noticedMove': ({ taskId }, at) => noticeMove(taskId, at),
  'task.eventDay': ({ taskId, day }) => tellEventDay(taskId, day),
  'task.steps': async ({ taskId, steps }, at) => addSteps(taskId, steps, await readCalendar(), at),
  'task.merge': ({ taskId, other }, at) => mergeTasks([taskId, other], at),
  'task.takeApart': ({ taskId }, at) => takeApart(taskId, at),
  'task.acceptProposal': async (call, at) => answerProposal(call.taskId, call, 'accepted', await readCalendar(), at),
  'task.refuseProposal': async (call, at) => answerProposal(call.taskId, call, 'refused', await readCalendar(), at),
  // The document itself counts: one without tasks goes too.
  'document.remove': async ({ documentId }, at) => ((await removeDocument(documentId, at)) === null ? 0 : 1),
} as const satisfies Life;

export type LifeCall = Extract<CommandCall, { id: keyof typeof LIFE }>;

export const isLife = (call: CommandCall): call is LifeCall => Object.hasOwn(LIFE, call.id);

export function runLife(call: LifeCall, at: number): Promise<number> {
  const run: (call: never, at: number) => Promise<number> = LIFE[call.id];
  return run(call as never, at);
}
