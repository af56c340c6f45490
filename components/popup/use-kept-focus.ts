import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusedTask, focusTask } from './focus';

/**
 * A line that moves to another group, or goes, takes the focus out of the page: it is brought back to that line, else to
 * the one that stands in its place. What a person leaves is left. `ids`: the lines as they stand.
 */
export function useKeptFocus(ids: readonly string[]): void {
  const held = useRef<string | null>(null);
  const before = useRef(ids);
  // Chromium tells of the focus of an element that is taken away as of one that a person leaves (measured in 156).
  const drawing = useRef(true);
  drawing.current = true;
  useLayoutEffect(() => {
    drawing.current = false;
  });
  useEffect(() => {
    const take = () => {
      held.current = focusedTask();
    };
    const leave = () => {
      if (!drawing.current) held.current = null;
    };
    document.addEventListener('focusin', take);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', take);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  useEffect(() => {
    const [lost, was] = [held.current, before.current];
    before.current = ids;
    if (lost === null || document.activeElement !== document.body) return;
    held.current = null;
    const next = ids.includes(lost) ? lost : ids[Math.min(was.indexOf(lost), ids.length - 1)];
    if (next !== undefined) focusTask(next);
  });
}
