import { betweenCopies, dropCopies, whileForgetting } from '../archive';
import { isSameTrace, type SeenDocument, type Trace, traceOf } from '../documents';
import { forget, isKept } from '../intake';
import { nameOfTrace, recall, remember } from './remembered';

/**
 * The opaque keys and traces of documents that a page said not to keep, in memory alone: nothing of a secret document
 * may stand on the disk, and a list whose rows do not say their level would bring it back when it is drawn again.
 */
const keysHere = new Set<string>();
const tracesHere = new Map<string, Trace>();

/** Traces that were looked for among all that is stored: once in a worker's life is enough. */
const looked = new Set<string>();

/** At once: whoever asks next must know it. */
function takeUp(keys: readonly string[], traces: readonly Trace[]): void {
  for (const key of keys) keysHere.add(key);
  for (const trace of traces) tracesHere.set(nameOfTrace(trace), trace);
}

let recalling: Promise<void> | null = null;

/** What the workers before this one knew. Nothing is taken for ordinary before that is known. */
function recalled(): Promise<void> {
  recalling ??= recall().then(
    ({ keys, traces }) => takeUp(keys, traces),
    (error: unknown) => {
      recalling = null;
      throw error;
    },
  );
  return recalling;
}

/**
 * Deletes what was stored of these documents, under whatever keys, and the copies that may hold it: those first, since
 * that makes room and needs none, and once more, since one may have been made meanwhile, or be in the making.
 */
async function forgetStored(keys: readonly string[], traces: readonly Trace[]): Promise<void> {
  const fresh = traces.filter((trace) => !looked.has(nameOfTrace(trace)));
  if (await isKept(keys, fresh)) {
    await dropCopies();
    await whileForgetting(() => forget(keys, fresh));
    await betweenCopies(dropCopies);
  }
  for (const trace of fresh) looked.add(nameOfTrace(trace));
}

/** What a page says of documents that are not to be kept; `secret`: those of which no page may say otherwise. */
interface Said {
  keys: readonly string[];
  traces: readonly Trace[];
  secret: readonly string[];
  secretTraces: readonly Trace[];
}

/** Nothing of these documents stays, and nothing of those that are secret is taken up again. */
export async function withhold({ keys, traces, secret, secretTraces }: Said): Promise<void> {
  takeUp(secret, secretTraces);
  // A worker that dies while a copy is waited for has remembered them.
  const remembered = secret.length > 0 ? remember({ keys: secret, traces: secretTraces }) : null;
  await Promise.all([forgetStored(keys, traces), remembered]);
}

/** A document turned out not to be ordinary. */
export const forgetDocument = (keys: readonly string[]): Promise<void> =>
  withhold({ keys, traces: [], secret: keys, secretTraces: [] });

export async function isWithheld(keys: readonly string[]): Promise<boolean> {
  await recalled();
  return keys.some((key) => keysHere.has(key));
}

function isWithheldDocument(document: SeenDocument): boolean {
  if (document.keys.some((key) => keysHere.has(key))) return true;
  const trace = tracesHere.size ? traceOf(document) : null;
  return trace !== null && [...tracesHere.values()].some((other) => isSameTrace(trace, other));
}

/** Those that may be kept. What a list says of one that may not tells it too: through another relay it has other keys. */
export async function withoutWithheld<Of extends SeenDocument>(documents: readonly Of[]): Promise<Of[]> {
  await recalled();
  return documents.filter((document) => !isWithheldDocument(document));
}
