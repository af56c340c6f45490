import { useState } from 'preact/hooks';
import type { Held } from './hold';

/** As long as `--leave`: a line folds away before it is gone. In milliseconds. */
const FOLDS = 220;

export interface HeldLines {
  held: readonly Held[];
  hold(line: Omit<Held, 'leaving'>): void;
  release(taskId: string): void;
  /** All closed lines fold away. */
  leave(): void;
}

/** The closed lines that still stand in their places. */
export function useHeld(): HeldLines {
  const [held, setHeld] = useState<readonly Held[]>([]);
  const release = (taskId: string) => setHeld((all) => all.filter(({ line }) => line.task.id !== taskId));
  return {
    held,
    release,
    hold(line) {
      setHeld((all) => [...all.filter((each) => each.line.task.id !== line.line.task.id), { ...line, leaving: false }]);
    },
    leave() {
      setHeld((all) => all.map((each) => ({ ...each, leaving: true })));
      setTimeout(() => setHeld((all) => all.filter(({ leaving }) => !leaving)), FOLDS);
    },
  };
}
