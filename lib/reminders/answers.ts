import { now } from '../browser';
import type { CommandId } from '../commands';
import { readSettings } from '../settings';
import { completeTask, snoozeTask } from '../tasks';
import { snoozedUntil } from './plan';
import type { Snooze } from './types';

const snooze = (choice: Snooze) => async (taskId: string, at: number) => {
  const { reminders } = await readSettings();
  return snoozeTask(taskId, snoozedUntil(choice, now(), reminders), at);
};

/**
 * What an officer can answer to a reminder, the same in the popup and on a notification. Each is kept so that it can be
 * taken back, and resolves with how many tasks it changed: none when the task is gone.
 */
export const ANSWERS = {
  'task.done': completeTask,
  'task.snoozeHour': snooze('hour'),
  'task.snoozeTomorrow': snooze('tomorrow'),
  'task.snoozeMonday': snooze('monday'),
} as const satisfies Partial<Record<CommandId, (taskId: string, at: number) => Promise<number>>>;

/** The buttons of a reminder's notification, in their order. */
export const BUTTONS = ['task.done', 'task.snoozeHour'] as const satisfies readonly (keyof typeof ANSWERS)[];
