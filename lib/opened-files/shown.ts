import type { Origin } from '../origin';

/**
 * Which file a viewer that is built into a page has shown last, by frame, in this worker's memory alone: such a page has
 * one address for all its files. Each by its document and its name.
 */
const shown = new Map<string, { documentId: string; name: string }>();

const frameOf = ({ tabId, frameId }: Origin): string => `${tabId} ${frameId}`;

export function noteShown(documentId: string, name: string, origin: Origin): void {
  shown.set(frameOf(origin), { documentId, name });
}

/** Whether a file is the one that the frame's viewer has shown last. */
export function wasShownIn(origin: Origin, documentId: string, name: string): boolean {
  const last = shown.get(frameOf(origin));
  return last?.documentId === documentId && last.name === name;
}
