import { lookForRoom } from '../archive';
import { browser } from '../browser';
import { database } from '../tasks';
import { ANSWERS, BUTTONS } from './answers';
import { closeNotice } from './ledger';
import { taskOfNotification } from './show';
import { tick } from './tick';

/** A person closed a notification or followed it: nothing is left to say, whatever the ledger knew of it. */
export async function noticeClosed(id: string): Promise<void> {
  await closeNotice(id);
}

/** A person pressed a button of a notification. Of a task that is closed by now nothing changes. */
export async function noticeAnswered(id: string, button: number): Promise<void> {
  const taskId = taskOfNotification(id);
  const answer = BUTTONS[button];
  await lookForRoom();
  await browser.notifications.clear(id);
  await closeNotice(id);
  const task = taskId === null ? undefined : await database.tasks.get(taskId);
  if (task?.state === 'open' && answer) await ANSWERS[answer](task.id, Date.now());
  await tick();
}
