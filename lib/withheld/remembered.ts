import { browser } from '../browser';
import type { Trace } from '../documents';

/** What of documents that are not to be kept may be remembered: nothing but what is opaque. */
export interface Remembered {
  keys: readonly string[];
  traces: readonly Trace[];
}

const KEY = 'withheld';
/** Far below what the browser gives this memory; no officer meets so many. */
const MOST = 20_000;

const NOTHING: Remembered = { keys: [], traces: [] };

/**
 * What was remembered before this worker began: a worker dies after half a minute, and the browser's memory for an
 * extension lives until the browser ends. Nothing of it comes to the disk, and no page can read it.
 */
export async function recall(): Promise<Remembered> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return { ...NOTHING, ...(stored as Partial<Remembered> | undefined) };
}

/** @returns all of them, each once, without the oldest of too many; the same list where nothing is new */
function withMore<Of>(known: readonly Of[], more: readonly Of[], nameOf: (one: Of) => string): readonly Of[] {
  const all = new Map([...known, ...more].map((one) => [nameOf(one), one]));
  return all.size === known.length ? known : [...all.values()].slice(-MOST);
}

/** What names a trace among others. */
export const nameOfTrace = ({ day, subject, place }: Trace): string => [day, subject, place].join();

/** One after the other: each is added to what stands there. */
let turn: Promise<unknown> = Promise.resolve();

/** Remembers these too, for the workers after this one. */
export function remember({ keys, traces }: Remembered): Promise<void> {
  const added = turn.then(async () => {
    const known = await recall();
    const both: Remembered = {
      keys: withMore(known.keys, keys, (key) => key),
      traces: withMore(known.traces, traces, nameOfTrace),
    };
    if (both.keys !== known.keys || both.traces !== known.traces) await browser.storage.session.set({ [KEY]: both });
  });
  turn = added.catch(() => undefined);
  return added;
}
