import { tickId } from '../line';

/** The id of the task whose line holds the focus, null when none does. */
export function focusedTask(): string | null {
  const line = document.activeElement?.closest('[data-task]');
  return line instanceof HTMLElement ? (line.dataset.task ?? null) : null;
}

/** Moves the focus to a task's line and brings it into sight; false when it is not on the page. */
export function focusTask(taskId: string): boolean {
  const tick = document.getElementById(tickId(taskId));
  tick?.focus();
  tick?.closest('li')?.scrollIntoView({ block: 'nearest' });
  return tick !== null;
}

/** The task that the address asks for: `#task=<id>`, as a notification opens it; null when none. */
export const taskInHash = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get('task');
