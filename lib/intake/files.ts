import type { FileReading, FileStatement } from '../documents';
import { reconcile, statementOf } from '../documents/compare';
import { keepReplacements, withReplacement } from '../documents/unread';
import { database, namingIn, type Reread, statedIn } from '../tasks';
import { claimsInFile } from './claims';
import {
  type FileAttempt,
  isFrom,
  isKnown,
  isSeen,
  type Placed,
  placeAttempt,
  wasFailure,
  withWay,
} from './file-readings';
import { propose, withEarlierNaming, withNaming } from './propose';
import { absorbTwin } from './same';
import {
  type Circumstances,
  findDocument,
  indexed,
  settleDocument,
  store,
  tasksOf,
  understandingOfFile,
} from './settle-document';

/** A document whose file is to be read. */
export interface FileTarget {
  id: string;
  keys: string[];
  /** Digests of files that need not be read again. */
  known: string[];
  files: readonly FileReading[];
  /** Another one when it stands here anew, removed or thrown away before: what was recorded before is not on it. */
  since: string;
}

/** True when the file at this address need not be read of its own accord: it was, and no newer version may find more. */
export const wasRead = ({ files }: FileTarget, from: string | null, by: string): boolean =>
  files.some((file) => isFrom(file, from) && isKnown(file, by));

/** True when the file at this address could not be read the last time. */
export const wasFailed = ({ files }: FileTarget, from: string | null): boolean =>
  files.some((file) => file.state === 'failed' && isFrom(file, from));

/**
 * The recorded document under one of these keys, null when there is none.
 * @param by the version of Nhắc Hạn that would read its files.
 */
export async function findFileTarget(keys: readonly string[], by: string): Promise<FileTarget | null> {
  const document = await findDocument(keys);
  if (!document) return null;
  const known = document.files.flatMap((file) => (file.digest && isKnown(file, by) ? [file.digest] : []));
  const imported = await database.marks.get('imported');
  const since = [document.firstSeenAt, imported?.value].join(' ');
  return { id: document.id, keys: document.keys, known, files: document.files, since };
}

/** What a reading found: how many limits, and what the file says of itself, null when nothing was read. */
interface Findings {
  found: number;
  states: FileStatement | null;
}

const NOTHING: Findings = { found: 0, states: null };

function readingOf(
  { result, identity }: FileAttempt,
  { name, from, same, seen = false }: Pick<FileReading, 'name' | 'from'> & Partial<Placed>,
  at: number,
  { found, states }: Findings,
): FileReading {
  const about = {
    name,
    at,
    ...(from ? { from } : {}),
    ...identity,
    ...(states ? { states } : {}),
    ...(seen ? { seen } : {}),
  };
  if (result.state !== 'read') return keepReplacements({ ...result, ...about }, same);
  const { unreadPages, unreadFiles, damaged } = result;
  if (unreadPages.length + unreadFiles.length === 0 && !damaged) return { state: 'read', found, ...about };
  const more = { ...(unreadFiles.length ? { unreadFiles } : {}), ...(damaged ? { damaged } : {}) };
  return keepReplacements({ state: 'partly', found, unreadPages, ...more, ...about }, same);
}

/** What nobody can place of what was not read: files inside it, damage. */
function unplaced(file: FileReading | Extract<FileAttempt['result'], { state: 'read' }>): string {
  if (!('unreadFiles' in file || 'damaged' in file)) return '';
  const { unreadFiles = [], damaged = false } = file;
  return unreadFiles.length || damaged
    ? JSON.stringify([unreadFiles.map(({ name, why }) => ({ name, why })), damaged])
    : '';
}

/**
 * What of a file was not read, and may hold what it stated before; undefined for nothing.
 * @param stated how many limits are known of it: more than its last reading found are of one before that
 */
function leftOut({ result }: FileAttempt, { same }: Placed, stated: number): Reread['unread'] {
  if (result.state !== 'read') return undefined;
  const unread = unplaced(result);
  const isKnown = same?.state === 'partly' && unplaced(same) === unread && stated <= same.found;
  const elsewhere = unread !== '' && !isKnown;
  return result.unreadPages.length || elsewhere ? { pages: result.unreadPages, elsewhere } : undefined;
}

/** The other files of a document, of which one may be what the officer gave this one for. */
const replaced = (files: readonly FileReading[], instead: string | null, by: string): FileReading[] =>
  files.map((file) => (instead === null ? file : withReplacement(file, instead, by)));

/**
 * Records what a file of a document states, or that it could not be read. Resolves with the file as it stands then, null
 * when the document is gone.
 */
export async function recordFile(
  documentId: string,
  attempt: FileAttempt,
  when: Circumstances,
): Promise<FileReading | null> {
  const { documents, tasks, history, changes } = database;
  return database.transaction('rw', documents, tasks, history, changes, async () => {
    const known = await documents.get(documentId);
    if (!known) return null;
    const placed = placeAttempt(known.files, attempt);
    if (!placed) return readingOf(attempt, { name: attempt.name }, when.at, NOTHING);
    const { name } = placed;
    const { result } = attempt;
    const others = result.state === 'read' ? replaced(placed.others, attempt.instead, name) : placed.others;
    const existing = await tasksOf(documentId);
    const states = result.state === 'read' ? statementOf(result) : null;
    const withFile = (file: FileReading) => reconcile({ ...known, files: [...others, file] });
    // What the file says of itself comes first: its day of issue may be the only one that is known.
    const stated = withFile(readingOf(attempt, placed, when.at, { found: 0, states }));
    const found = result.state === 'read' ? claimsInFile(result, name, understandingOfFile(stated, name, when)) : null;
    const reading = readingOf(attempt, placed, when.at, { found: found?.length ?? 0, states });
    const before = statedIn(existing.filter(({ parentId }) => parentId === null)).filter(({ file }) => file === name);
    const unread = leftOut(attempt, placed, before.length);
    const named = result.state === 'read' ? namingIn(result.text, found ?? [], name) : null;
    const naming = named && unread ? withEarlierNaming(named, known, name) : named;
    const withoutNaming = withFile(reading);
    const document = naming ? withNaming(withoutNaming, naming, name) : withoutNaming;
    const settled = found
      ? settleDocument(document, existing, found, { sources: ['attachment'], file: name, unread }, when)
      : existing;
    await store(document, known, settled, existing, when.at);
    const whole = document.fromFile?.length ? await absorbTwin(document, when) : document;
    await propose(whole, when.at);
    return reading;
  });
}

/**
 * Records that a file with these bytes was met again: its result stands. Resolves with its reading, null when there is
 * none any more.
 */
export async function recordSameFile(
  documentId: string,
  { digest, from, instead }: { digest: string } & Pick<FileAttempt, 'from' | 'instead'>,
  at: number,
): Promise<FileReading | null> {
  const { documents } = database;
  return database.transaction('rw', documents, async () => {
    const known = await documents.get(documentId);
    const same = known?.files.find((file) => file.digest === digest);
    if (!known || !same) return null;
    const { seen, ...result } = same;
    const still = seen && isSeen(same, digest, from) ? { seen } : {};
    const reading: FileReading = { ...result, ...still, at, from: withWay(same.from, from) };
    // What could not be read in this way before is a file that is known.
    const others = replaced(known.files, same.state === 'read' ? instead : null, same.name).filter(
      (file) => file.digest !== digest && !wasFailure(file, { from, instead }),
    );
    await documents.put(indexed(reconcile({ ...known, files: [...others, reading] })));
    return reading;
  });
}
