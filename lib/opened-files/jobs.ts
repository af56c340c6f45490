import { askOffscreen, version } from '../browser';
import type { FailureReason } from '../documents';
import { circumstances, type FileTarget, recordFile, recordSameFile } from '../intake';
import type { FileAnswer, FileJob, FileOutcome, OffscreenMessage } from '../messages';
import { type FileSource, hasExtension } from '../reach';
import { tick } from '../reminders';
import { forgetDocument, isWithheld } from '../withheld';
import { type Begun, noteBegun, noteFailed } from './begun';

/** A file that is to be read for a recorded document. */
export interface Asked extends Omit<FileJob, 'document'> {
  target: FileTarget;
  /** See `Begun`. */
  place: string;
  isBlob: boolean;
  /** The frame whose reader shows it, by its place in its tab; null where none does. */
  frame: string | null;
}

const begun = ({ id, place, target, isBlob, frame }: Asked): Begun => ({
  id,
  place,
  documentId: target.id,
  isBlob,
  frame,
});

/** Why a file is not even asked for. */
export type Fault = { reason: FailureReason } | { reason: 'other-host'; host: string };

const jobOf = ({ id, name, loose, instead, from, target }: Asked): FileJob => ({
  id,
  name,
  loose,
  instead,
  from,
  document: { id: target.id, keys: target.keys },
});

const recorded = (file: Awaited<ReturnType<typeof recordFile>>): FileOutcome =>
  file ? { kind: 'recorded', file } : { kind: 'gone' };

/** Records what came of a file. A document that is not to be kept any more, or is gone, takes nothing up. */
export async function recordAnswer(job: FileJob, answer: FileAnswer): Promise<FileOutcome> {
  const { document, name, loose, instead, from } = job;
  if (answer.kind === 'stamped') {
    await forgetDocument(document.keys);
    return { kind: 'stamped' };
  }
  if (await isWithheld(document.keys)) return { kind: 'gone' };
  const when = await circumstances();
  if (answer.kind === 'same') {
    const { digest } = answer;
    return recorded(await recordSameFile(document.id, { digest, from, instead }, when.at));
  }
  const { result, digest, size, answered } = answer;
  // A link may be called "Tải về": then the name that the answer gives says more, but another file may bear it too.
  const named = hasExtension(name) || !answered ? { name, loose } : { name: answered, loose: true };
  const identity = { digest, size, by: version() };
  return recorded(await recordFile(document.id, { ...named, from, instead, result, identity }, when));
}

/** Records that a file cannot be reached, and why. */
export async function fail(asked: Asked, fault: Fault): Promise<FileOutcome> {
  noteFailed({ ...begun(asked), isBlob: false });
  const result = { state: 'failed', ...fault } as const;
  const { target, name, loose, instead, from } = asked;
  const identity = { digest: null, size: null, by: version() };
  const attempt = { name, loose, from, instead, result, identity };
  const file = await recordFile(target.id, attempt, await circumstances());
  await tick();
  return recorded(file);
}

/**
 * Has a file read and recorded. When the page that reads files breaks down, bytes at hand are given to a new one; what
 * would cost the office another request is said to be interrupted.
 * @param openedAt epoch milliseconds: what was read of it before may have changed by then; 0 when nobody knows
 */
export async function read(asked: Asked, source: FileSource, openedAt: number): Promise<FileOutcome> {
  noteBegun(begun(asked));
  const { known } = asked.target;
  const message: OffscreenMessage = { type: 'read-file', job: jobOf(asked), source, known, openedAt };
  const again = () => ('url' in source ? fail(asked, { reason: 'interrupted' }) : askOffscreen<FileOutcome>(message));
  const outcome = await askOffscreen<FileOutcome>(message)
    .catch(again)
    .catch(() => fail(asked, { reason: 'interrupted' }));
  if (outcome.kind === 'recorded' && outcome.file.state === 'failed') noteFailed({ ...begun(asked), isBlob: false });
  await tick();
  return outcome;
}
