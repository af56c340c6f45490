import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { browser, isOwnPage } from '../../lib/browser';
import { hasSecrecyStamp } from '../../lib/documents';
import { type ReadFile, readDocumentFile } from '../../lib/documents/files';
import {
  type FileAnswer,
  type FileJob,
  type FileOutcome,
  isOffscreenMessage,
  type OffscreenMessage,
  type PageMessage,
} from '../../lib/messages';
import { digestOf, type Fetched, type FileSource, fetchFile, fromBase64, Held } from '../../lib/reach';

async function bytesOf(source: Exclude<FileSource, { shown: unknown }>): Promise<Fetched> {
  return 'bytes' in source ? { bytes: fromBase64(source.bytes), name: null } : fetchFile(source.url);
}

/** Secrecy before anything else: neither text nor digest of a stamped file leaves this page. */
const unlessStamped = (answer: Extract<FileAnswer, { kind: 'read' }>): FileAnswer =>
  answer.result.state === 'read' && hasSecrecyStamp(answer.result.text) ? { kind: 'stamped' } : answer;

async function read({ job, source, known }: OffscreenMessage): Promise<FileAnswer> {
  const without = { digest: null, size: null, answered: null };
  if ('shown' in source) {
    const result: ReadFile = { state: 'read', blocks: [], unreadFiles: [], ...source.shown };
    return unlessStamped({ kind: 'read', result, ...without });
  }
  const file = await bytesOf(source);
  if ('failed' in file) return { kind: 'read', result: { state: 'failed', reason: file.failed }, ...without };
  const digest = await digestOf(file.bytes);
  if (known.includes(digest)) return { kind: 'same', digest };
  const size = file.bytes.length;
  const result = await readDocumentFile(file.bytes, { name: file.name ?? job.name, workerAddress });
  return unlessStamped({ kind: 'read', result, digest, size, answered: file.name });
}

const TELL_AGAIN_MS = 1_000;
const TELLS = 30;

/**
 * Tells the background what came of a file until it has said what it made of it. This page outlives the background: one
 * that died while the file was read is woken by the telling, and no second request is made.
 */
async function tell(job: FileJob, answer: FileAnswer): Promise<FileOutcome> {
  const message: PageMessage = { type: 'file-read', job, answer };
  for (let told = 0; told < TELLS; told += 1) {
    const outcome = (await browser.runtime.sendMessage(message).catch(() => null)) as FileOutcome | null | undefined;
    if (outcome) return outcome;
    await new Promise((resolve) => setTimeout(resolve, TELL_AGAIN_MS));
  }
  throw new Error('nobody took the result of a reading');
}

/** A file is mostly offered in two ways at once, by its link and by the frame that shows it. */
const HOLD_READ_MS = 60_000;
/** What failed is tried again when the officer opens it again. */
const HOLD_FAILED_MS = 10_000;

function holdFor(outcome: FileOutcome): number {
  if (outcome.kind !== 'recorded' || outcome.file.state !== 'failed') return HOLD_READ_MS;
  // It is offered again as soon as more hosts are allowed.
  return outcome.file.reason === 'redirected' ? 0 : HOLD_FAILED_MS;
}

const held = new Held<FileOutcome>(holdFor);

/** Files are read here, since a service worker has neither Workers nor the lifetime for it. */
browser.runtime.onMessage.addListener((message: unknown, sender) => {
  if (!isOwnPage(sender) || !isOffscreenMessage(message)) return undefined;
  return held.run(message.job.id, message.openedAt, async () => tell(message.job, await read(message)));
});
