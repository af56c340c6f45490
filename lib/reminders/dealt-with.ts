import { lookForRoom } from '../archive';
import { browser } from '../browser';
import { database } from '../tasks';
import { ANSWERS, BUTTONS } from './answers';
import { noteWriting } from './badge';
import { closeNotice } from './ledger';
import { taskOfNotification } from './show';
import { tick } from './tick';

/** A person closed a notification or followed it: nothing is left to say, whatever the ledger knew of it. */
export async function noticeClosed(id: string): Promise<void> {
  await closeNotice(id);
}

async function keepAnswer(id: string, button: number): Promise<void> {
  const taskId = taskOfNotification(id);
  const answer = BUTTONS[button];
  await lookForRoom();
  const task = taskId === null ? undefined : await database.tasks.get(taskId);
  if (task?.state === 'open' && answer) await ANSWERS[answer](task.id, Date.now());
  await closeNotice(id);
}

/**
 * A person pressed a button of a notification. Of a task that is closed by now nothing changes. The notification goes
 * when the answer is kept and not before: where that fails it stays, and the badge says so.
 */
export async function noticeAnswered(id: string, button: number): Promise<void> {
  try {
    await keepAnswer(id, button);
    noteWriting('answer', true);
    await browser.notifications.clear(id);
  } catch (error) {
    console.error(error);
    noteWriting('answer', false);
  }
  await tick();
}
