import { dropCopies, whileForgetting } from '../../lib/archive';
import { isSameTrace, type SeenDocument, type Trace, traceOf } from '../../lib/documents';
import { forget, isKept } from '../../lib/intake';

/**
 * The opaque keys and traces of documents that a page said not to keep, in this worker's memory alone: nothing of a
 * secret document may stand on the disk, and a list whose rows do not say their level would bring it back when it is
 * drawn again.
 */
const withheld = new Set<string>();
const traced = new Map<string, Trace>();

/** Traces that were looked for among all that is stored: once in a worker's life is enough. */
const looked = new Set<string>();

const named = (trace: Trace): string => Object.values(trace).join();

export function withhold(keys: readonly string[], traces: readonly Trace[] = []): void {
  for (const key of keys) withheld.add(key);
  for (const trace of traces) traced.set(named(trace), trace);
}

export const isWithheld = (keys: readonly string[]): boolean => keys.some((key) => withheld.has(key));

/** The same of what a list says of a document: through another relay it has other keys. */
export function isWithheldDocument(document: SeenDocument): boolean {
  if (isWithheld(document.keys)) return true;
  const trace = traced.size ? traceOf(document) : null;
  return trace !== null && [...traced.values()].some((other) => isSameTrace(trace, other));
}

/**
 * Deletes what was stored of these documents, under whatever keys, and the copies that may hold it: those first, since
 * that makes room and needs none, and once more, since one may have been made meanwhile.
 */
export async function forgetStored(keys: readonly string[], traces: readonly Trace[] = []): Promise<void> {
  const fresh = traces.filter((trace) => !looked.has(named(trace)));
  if (await isKept(keys, fresh)) {
    await dropCopies();
    await whileForgetting(() => forget(keys, fresh));
    await dropCopies();
  }
  for (const trace of fresh) looked.add(named(trace));
}

/** A document turned out not to be ordinary: nothing of it stays, and nothing of it is taken up again. */
export async function forgetDocument(keys: readonly string[]): Promise<void> {
  withhold(keys);
  await forgetStored(keys);
}
