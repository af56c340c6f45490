import type { Origin } from '../origin';

/** A file that fills the frame that offers it. */
export interface Offered {
  url: string;
  /** When it was opened, epoch milliseconds. */
  at: number;
  origin: Origin;
}

/** The files that were begun to be offered and of which nothing more was heard, in this worker's memory alone. */
const offered = new Map<string, Offered>();

const frameOf = ({ tabId, frameId }: Origin): string => `${tabId} ${frameId}`;

export function noteOffered(one: Offered): void {
  offered.set(frameOf(one.origin), one);
}

/** It was handed over or told of, or is not to be read. */
export function forgetOffered(origin: Origin): void {
  offered.delete(frameOf(origin));
}

export const isOffered = (): boolean => offered.size > 0;

/** Takes what the frames of a tab were about to offer. */
export function takeOffered(tabId: number): Offered[] {
  const own = [...offered.values()].filter(({ origin }) => origin.tabId === tabId);
  for (const { origin } of own) forgetOffered(origin);
  return own;
}
