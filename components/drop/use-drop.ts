import { useState } from 'preact/hooks';

interface Drop {
  /** A file is held over the element. */
  over: boolean;
  handlers: Record<'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>;
}

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** An element that takes files: each one that is dropped on it is given. */
export function useDrop(give: (file: File) => void): Drop {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    setOver(true);
  };
  return {
    over,
    handlers: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        setOver(false);
        if (!holdsFile(event)) return;
        event.preventDefault();
        for (const file of event.dataTransfer?.files ?? []) give(file);
      },
    },
  };
}
