import { useEffect, useRef, useState } from 'preact/hooks';
import { focusedTask, focusTask, taskInHash } from './focus';

export interface Roving {
  /** The line that Tab reaches; null in an empty list. */
  current: string | null;
  onFocus(taskId: string): void;
  /** Moves the focus by so many lines, or into the list when it is elsewhere. */
  move(by: 1 | -1): void;
}

/** One stop for Tab in a list of any length; keys move within it. `ids`: the lines as they stand. */
export function useRoving(ids: readonly string[]): Roving {
  const [chosen, onFocus] = useState<string | null>(null);
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const move = (by: 1 | -1) => {
    const focused = focusedTask();
    const at = focused === null ? -1 : ids.indexOf(focused);
    const next = at === -1 ? current : ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (next) focusTask(next);
  };
  return { current, onFocus, move };
}

/** Moves the focus to the task that the address asks for, once the list is there, and whenever the address changes. */
export function useHashFocus(ready: boolean): void {
  const pending = useRef(true);
  useEffect(() => {
    const arm = () => {
      const id = taskInHash(location.hash);
      pending.current = id !== null && !focusTask(id);
    };
    addEventListener('hashchange', arm);
    return () => removeEventListener('hashchange', arm);
  }, []);
  useEffect(() => {
    if (!ready || !pending.current) return;
    const id = taskInHash(location.hash);
    pending.current = id !== null && !focusTask(id);
  });
}
