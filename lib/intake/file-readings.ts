import type { FileIdentity, FileReading } from '../documents';
import type { FileResult } from '../documents/files';

/** What became of a file, also of one on a host that the officer has not allowed. */
export type AttemptResult = FileResult | { state: 'failed'; reason: 'other-host'; host: string };

/** A file of a document after an attempt to read it. */
export interface FileAttempt {
  name: string;
  /** True when it has its name from the server's answer or the officer's disk: another file may bear the same. */
  loose: boolean;
  /** Opaque key of the address that led to it; null for one that the officer gave. */
  from: string | null;
  /** The name of a reading that failed, in whose place it was given; null for none. */
  instead: string | null;
  result: AttemptResult;
  identity: FileIdentity;
}

/** A failure without bytes says nothing of what stands in the file: what was read of it before still holds. */
const isUnreached = ({ state, digest }: { state: string; digest?: string | null }): boolean =>
  state === 'failed' && !digest;

/** True when a file was met by this address before. */
export const isFrom = ({ from = [] }: FileReading, key: string | null): boolean => key !== null && from.includes(key);

/** More ways to one file than these are not told apart. */
const MOST_WAYS = 8;

/** The addresses that led to a file, with one more. */
export function withWay(from: readonly string[] | undefined, key: string | null): string[] {
  const others = (from ?? []).filter((known) => known !== key);
  return (key === null ? others : [...others, key]).slice(-MOST_WAYS);
}

/** The earlier reading of the same file: from the same address, of the same bytes, or under a name that is its own. */
function earlierReading(files: readonly FileReading[], attempt: FileAttempt): FileReading | undefined {
  const { name, loose, from, identity } = attempt;
  // What was given in place of a scan is another file, though it bear the same name.
  const instead = (file: FileReading) => file.name === attempt.instead && file.state !== 'failed';
  const own = (file: FileReading) => !instead(file) && (!loose || from === null || !file.from?.length);
  return (
    files.find((file) => isFrom(file, from)) ??
    files.find((file) => identity.digest !== null && file.digest === identity.digest) ??
    files.find((file) => file.name === name && own(file))
  );
}

/** A name that no other file of the document bears: "a.pdf", "a.pdf (2)". */
function freeName(name: string, others: readonly FileReading[]): string {
  const taken = new Set(others.map((file) => file.name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
  return free;
}

/** True when the same bytes were read by this version, so that reading them again finds the same. */
export const isKnown = (file: FileReading, by: string): boolean =>
  Boolean(file.digest) && file.by === by && !isUnreached(file);

/** A failure that is over: of the same address, or the one in whose place the officer gave the file. */
export const wasFailure = (file: FileReading, { from, instead }: Pick<FileAttempt, 'from' | 'instead'>): boolean =>
  file.state === 'failed' && (isFrom(file, from) || file.name === instead);

/** Where an attempt stands among a document's files: its name, the ways to it, the other readings. */
export interface Placed {
  name: string;
  from: string[];
  others: FileReading[];
  /** The earlier reading of the same bytes. */
  same: FileReading | undefined;
  /** The officer read these bytes themselves. */
  seen: boolean;
}

/** What a server may answer in place of any file: that these bytes were seen says nothing of another one. */
const isAnyFile = (file: FileReading): boolean =>
  file.state === 'failed' && (file.reason === 'login-page' || file.reason === 'empty');

/**
 * True when the officer has read themselves what an attempt meets again.
 * @param digest of the bytes that were met; null for a file that was not reached
 */
export function isSeen(file: FileReading, digest: string | null, from: string | null): boolean {
  if (!file.seen || (file.digest ?? null) !== digest) return false;
  // What could never be fetched has no bytes to be told by: it is seen until it has some.
  if (digest === null) return file.name !== '' && isFrom(file, from);
  return !isAnyFile(file) || isFrom(file, from);
}

/** Places an attempt; null when it changes nothing, since what was read before still holds. */
export function placeAttempt(files: readonly FileReading[], attempt: FileAttempt): Placed | null {
  const earlier = earlierReading(files, attempt);
  const read = earlier !== undefined && !isUnreached(earlier);
  if (read && isUnreached({ ...attempt.result, ...attempt.identity })) return null;
  const others = files.filter((file) => file !== earlier && !wasFailure(file, attempt));
  // Its tasks name the file: what was read keeps its name.
  return {
    name: read ? earlier.name : freeName(attempt.name, others),
    from: withWay(earlier?.from, attempt.from),
    others,
    same: earlier?.digest && earlier.digest === attempt.identity.digest ? earlier : undefined,
    seen: earlier !== undefined && isSeen(earlier, attempt.identity.digest, attempt.from),
  };
}
