import type { FileIdentity, FileReading } from '../documents';
import type { FileResult } from '../documents/files';

/** What became of a file, also of one on a host that the officer has not allowed. */
export type AttemptResult = FileResult | { state: 'failed'; reason: 'other-host'; host: string };

/** A file of a document after an attempt to read it. */
export interface FileAttempt {
  name: string;
  /** True when it has its name from the server's answer or the officer's disk: another file may bear the same. */
  loose: boolean;
  /** The name of a reading that failed, in whose place it was given; null for none. */
  instead: string | null;
  result: AttemptResult;
  identity: FileIdentity;
}

/** Failures to reach a file say nothing of what stands in it: what was read of it before still holds. */
const NOT_REACHED: ReadonlySet<string> = new Set([
  'unreachable',
  'login-page',
  'refused',
  'gone',
  'one-time',
  'no-address',
  'interrupted',
  'other-host',
]);

const isUnreached = (of: { state: string; reason?: string }): boolean =>
  of.state === 'failed' && NOT_REACHED.has(of.reason ?? '');

/** The earlier reading of the same file: from the same address, of the same bytes, or under a name that is its own. */
export function earlierReading(
  files: readonly FileReading[],
  { name, loose, identity }: Pick<FileAttempt, 'name' | 'loose' | 'identity'>,
): FileReading | undefined {
  const { from, digest } = identity;
  return (
    files.find((file) => from !== null && file.from === from) ??
    files.find((file) => digest !== null && file.digest === digest) ??
    files.find((file) => file.name === name && (!loose || !file.from || from === null))
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
export const wasFailure = (
  file: FileReading,
  { from, instead }: Pick<FileIdentity, 'from'> & Pick<FileAttempt, 'instead'>,
): boolean => file.state === 'failed' && ((from !== null && file.from === from) || file.name === instead);

/** What an attempt makes of the readings of a document's files; null when it changes nothing. */
export function placeAttempt(
  files: readonly FileReading[],
  attempt: FileAttempt,
): { name: string; others: FileReading[] } | null {
  const earlier = earlierReading(files, attempt);
  const read = earlier !== undefined && !isUnreached(earlier);
  if (read && isUnreached(attempt.result)) return null;
  const over = { from: attempt.identity.from, instead: attempt.instead };
  const others = files.filter((file) => file !== earlier && !wasFailure(file, over));
  // Its tasks name the file: what was read keeps its name.
  return { name: read ? earlier.name : freeName(attempt.name, others), others };
}
