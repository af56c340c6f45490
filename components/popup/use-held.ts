import { useState } from 'preact/hooks';
import type { Closing } from '../line';
import type { Held } from './hold';

/** As long as `--leave`: a line folds away before it is gone. In milliseconds. */
const FOLDS = 220;

export interface HeldLines {
  held: readonly Held[];
  hold(line: Omit<Held, 'leaving' | 'closing'>, closing: Closing): void;
  /** The line was never closed, or is open again. */
  reopen(taskId: string): void;
  /** All closed lines fold away. */
  leave(): void;
}

/** The closed lines that still stand in their places. */
export function useHeld(): HeldLines {
  const [held, setHeld] = useState<readonly Held[]>([]);
  return {
    held,
    hold(line, closing) {
      setHeld((all) => [
        ...all.filter((each) => each.line.task.id !== line.line.task.id),
        { ...line, closing, leaving: false },
      ]);
    },
    reopen(taskId) {
      setHeld((all) => all.map((each) => (each.line.task.id === taskId ? { ...each, closing: null } : each)));
    },
    leave() {
      setHeld((all) => all.map((each) => ({ ...each, leaving: true })));
      setTimeout(() => setHeld((all) => all.filter(({ leaving }) => !leaving)), FOLDS);
    },
  };
}
