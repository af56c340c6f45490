import { stepKey } from '../../locales';
import { browser } from '../browser';
import type { CallOf, CommandCall } from '../commands';
import type { PageMessage } from '../messages';
import { ANSWERS } from '../reminders';
import { readCalendar, readSettings } from '../settings';
import {
  addSteps,
  answerBacklog,
  answerColumn,
  answerProposal,
  askColumnAgain,
  completeTask,
  dismissTask,
  editTask,
  giveTask,
  holdClaim,
  keepOwnOf,
  mergeTasks,
  noticeMove,
  removeDocument,
  reopenTask,
  snoozeTask,
  splitTask,
  takeApart,
  takeStatedOf,
} from '../tasks';
import type { CivilDate } from '../time';

/** What can be answered to a reminder too. */
const answer = ({ id, taskId }: CallOf<keyof typeof ANSWERS>, at: number): Promise<number> => ANSWERS[id](taskId, at);

/** Terms are counted in the background, where the engine is. */
async function tellEventDay(taskId: string, day: CivilDate): Promise<number> {
  const message: PageMessage = { type: 'event-day', taskId, day };
  return Number(await browser.runtime.sendMessage(message));
}

type Change<Id extends CommandCall['id']> = (call: CallOf<Id>, at: number) => Promise<number>;

/** What the commands on the checklist do, each with how many tasks it changed. All can be taken back. */
export const CHANGES = {
  'task.done': answer,
  'task.snoozeHour': answer,
  'task.snoozeTomorrow': answer,
  'task.snoozeMonday': answer,
  'task.snoozeUntil': async ({ taskId, until }, at) => {
    const { morning } = (await readSettings()).reminders;
    return snoozeTask(taskId, until && `${until.day}T${until.time ?? morning}`, at);
  },
  'task.doneWith': ({ taskId, reply }, at) => completeTask(taskId, at, reply),
  'task.dismiss': ({ taskId }, at) => dismissTask(taskId, 'not-a-deadline', at),
  'task.dismissWhy': ({ taskId, reason, why }, at) => dismissTask(taskId, reason, at, why),
  'task.reopen': ({ taskId }, at) => reopenTask(taskId, at),
  'task.mine': ({ taskId }, at) => giveTask(taskId, 'mine', at),
  'task.others': ({ taskId }, at) => giveTask(taskId, 'others', at),
  'task.keepClaim': async ({ taskId, claim }, at) => holdClaim(taskId, claim, await readCalendar(), at),
  'task.edit': async ({ taskId, values }, at) => editTask(taskId, values, await readCalendar(), at),
  'task.split': async ({ taskId, values }, at) => splitTask(taskId, values, await readCalendar(), at),
  'task.takeStated': async ({ taskId }, at) => takeStatedOf(taskId, await readCalendar(), at),
  'task.keepOwn': ({ taskId }, at) => keepOwnOf(taskId, at),
  'task.noticedMove': ({ taskId }, at) => noticeMove(taskId, at),
  'task.eventDay': ({ taskId, day }) => tellEventDay(taskId, day),
  'task.steps': async ({ taskId, steps }, at) => addSteps(taskId, steps, await readCalendar(), at, stepKey),
  'task.merge': ({ taskId, other }, at) => mergeTasks([taskId, other], at),
  'task.takeApart': ({ taskId }, at) => takeApart(taskId, at),
  'task.acceptProposal': async (call, at) => answerProposal(call.taskId, call, 'accepted', await readCalendar(), at),
  'task.refuseProposal': async (call, at) => answerProposal(call.taskId, call, 'refused', await readCalendar(), at),
  // What is no task counts too: the document, the question.
  'document.remove': async ({ documentId }, at) => ((await removeDocument(documentId, at)) === null ? 0 : 1),
  'column.isDeadline': async (call, at) => answerColumn(call, true, await readCalendar(), at),
  'column.isNone': async (call, at) => answerColumn(call, false, await readCalendar(), at),
  'column.ask': async (call, at) => ((await askColumnAgain(call, at)) ? 1 : 0),
  'backlog.remind': async ({ host }, at) => ((await answerBacklog(host, 'remind', at)) === null ? 0 : 1),
  'backlog.setAside': async ({ host }, at) => ((await answerBacklog(host, 'aside', at)) === null ? 0 : 1),
} as const satisfies { [Id in CommandCall['id']]?: Change<Id> };
