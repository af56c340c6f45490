import { useState } from 'preact/hooks';

interface Drop<Target> {
  /** What a file is held over, null when none is. */
  over: Target | null;
  handlers: Record<'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>;
}

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * An element that takes files, whole or by its parts: each file that is dropped is given.
 * @param targetAt what of it takes a file that is held over this piece of it, null for a place that takes none.
 */
export function useDrop<Target>(
  targetAt: (element: Element) => Target | null,
  give: (file: File, target: Target) => void,
): Drop<Target> {
  const [over, setOver] = useState<Target | null>(null);
  const targetOf = (event: DragEvent): Target | null =>
    holdsFile(event) && event.target instanceof Element ? targetAt(event.target) : null;
  const hold = (event: DragEvent) => {
    const target = targetOf(event);
    // Without this the browser would open the file in place of the page.
    if (target !== null) event.preventDefault();
    setOver(target);
  };
  return {
    over,
    handlers: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: () => setOver(null),
      onDrop: (event) => {
        setOver(null);
        const target = targetOf(event);
        if (target === null) return;
        event.preventDefault();
        for (const file of event.dataTransfer?.files ?? []) give(file, target);
      },
    },
  };
}

/** For an element that takes files as a whole. */
export const anywhere = (): true => true;
