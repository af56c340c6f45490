import { isAllowed, mayShowFile, version } from '../browser';
import { digest } from '../documents';
import { concernsOfficer, type FileTarget, findFileTarget, type Meeting, wasFailed, wasRead } from '../intake';
import type { FileOutcome, FileTold, FileVerdict, OwnerAnswer, PageMessage, ReaderMessage } from '../messages';
import { isShownIn, mayBeGiven, type Origin } from '../origin';
import { addressKey, withoutFragment } from '../reach';
import { readSettings } from '../settings';
import { database } from '../tasks';
import { forgetDocument, isWithheld } from '../withheld';
import { isTakenByAddress, isTakenByFrame, isTakenUp, noteLinked, wasAnswered } from './begun';
import { type Asked, fail, read } from './jobs';
import { missReplaced } from './missed';
import { linkingOwner, ownerOf, rememberClick } from './owner';
import { noteShown } from './shown';
import { type FileMessage, type Kept, sourceOf, sourceOfListed } from './sources';

const filesAreRead = async (): Promise<boolean> => (await readSettings()).files.read !== 'never';

/** Says whether a file that a frame shows may be read. */
export async function verdictOn(url: string, origin: Origin): Promise<FileVerdict> {
  if (!isShownIn(url, origin) || !(await filesAreRead())) return 'leave';
  const owner = await ownerOf(url, origin);
  if (!owner && (await missReplaced(url, origin))) return 'leave';
  if (!owner || owner === 'later') return 'wait';
  if (owner.withheld || (await isWithheld(owner.document.keys))) return 'leave';
  // Its document is told of in another message: nothing is handed over before.
  const known = await findFileTarget(owner.document.keys, version());
  return known || !(await makesTasks(owner)) ? 'read' : 'wait';
}

/**
 * A link may show its file in a frame or a tab, which hands it over, perhaps without a request, and so may the host to
 * which a frame's address led. A slow computer needs this long.
 */
const SHOWN_MS = 5_000;

/** Is the file read by who shows it, in another way than by this address? */
async function isReadOtherwise(said: FileMessage, asked: Asked, origin: Origin): Promise<boolean> {
  const { tabId } = origin;
  const documentId = asked.target.id;
  if (said.way === 'link' && said.bytes === null) {
    const isShown = () => mayBeGiven(said.url, origin, !said.followed);
    return isTakenUp({ ...asked, documentId }, { ...said, tabId }, SHOWN_MS, isShown);
  }
  if (said.way !== 'unseen') return false;
  const isShown =
    said.framePath === null
      ? await isTakenByAddress(asked.place, SHOWN_MS, () => mayShowFile(tabId))
      : await isTakenByFrame(`${tabId} ${said.framePath}`, documentId, SHOWN_MS, () => mayShowFile(tabId));
  // What could not be read by this address is said until it is.
  return isShown && !wasFailed(asked.target, asked.from);
}

/** When a file was opened as it is told of, epoch milliseconds; 0 for a viewer's, which nobody knows. */
const openedAt = (said: FileMessage): number => ('at' in said ? said.at : 0);

/** A file as it is met, with what tells it from another at the same address. */
type Met = { url: string; frame: string | null; begins: string | null };

function askedFor({ url, frame, begins }: Met, { name }: Kept, target: FileTarget): Asked {
  const isBlob = url.startsWith('blob:');
  const address = isBlob ? null : addressKey(url);
  const place = [target.id, target.since, withoutFragment(url)].join(' ');
  return {
    id: `${place} ${begins ?? ''}`,
    place,
    target,
    name,
    loose: address === null || begins !== null,
    instead: null,
    from: address !== null && begins !== null ? digest(address, begins) : address,
    isBlob,
    frame,
  };
}

const frameAt = (tabId: number, { framePath }: { framePath: string }): string => `${tabId} ${framePath}`;

/** The frame that itself tells of the file that it shows. */
const frameOf = (said: FileMessage, { tabId }: Origin): string | null =>
  said.way === 'frame' || said.way === 'viewer' ? frameAt(tabId, said) : null;

/** A click says whose the file is, since its page may be gone at once. */
function ownerSaid(said: FileMessage, origin: Origin): Promise<OwnerAnswer | null> | OwnerAnswer {
  if (said.way === 'link') return said.owner;
  const unseen = said.way === 'elsewhere' || said.way === 'unseen';
  return unseen ? linkingOwner(said.url, origin) : ownerOf(said.url, origin, said.leaving);
}

const makesTasks = async (of: Pick<Meeting, 'document' | 'listing'>): Promise<boolean> =>
  concernsOfficer(of, (await readSettings()).unit.information === 'tasks');

/** True for a file that may be read once more hosts are allowed. */
const isElsewhere = (outcome: FileOutcome): boolean =>
  outcome.kind === 'recorded' &&
  outcome.file.state === 'failed' &&
  (outcome.file.reason === 'other-host' || outcome.file.reason === 'redirected');

/** Reads a file that the officer opened. Resolves with null when it must be offered again. */
export async function readFile(said: FileMessage, origin: Origin): Promise<FileTold | null> {
  const { url, way } = said;
  if ((way === 'frame' || way === 'viewer') && !isShownIn(url, origin)) return 'kept';
  if (!(await filesAreRead())) return 'kept';
  const owner = await ownerSaid(said, origin);
  if (said.way === 'link') rememberClick(url, said.owner, origin);
  if (!owner || owner === 'later') return null;
  if (owner.withheld || (await isWithheld(owner.document.keys))) return 'kept';
  // Where the host is allowed, the frame has a reader of its own.
  if (!(await makesTasks(owner)) || (way === 'elsewhere' && (await isAllowed(url)))) return 'kept';
  const target = await findFileTarget(owner.document.keys, version());
  // Its document is told of in another message.
  if (!target) return null;

  const begins = said.way === 'viewer' ? said.begins : null;
  const asked = askedFor({ url, frame: frameOf(said, origin), begins }, owner, target);
  // A page tells once more as it goes away, and of a frame that it draws anew.
  const isAnswered = () => (said.leaving || way === 'unseen') && wasAnswered(asked.id);
  if (isAnswered()) return 'kept';
  if (way === 'link') noteLinked(asked.place);
  if (await isReadOtherwise(said, asked, origin)) return 'kept';
  const source = await sourceOf(said, origin, owner);
  // What was read meanwhile is known.
  const known = await findFileTarget(owner.document.keys, version());
  // What it told before may have been waiting as long. From here on nothing else comes before it is noted as begun.
  if (isAnswered()) return 'kept';
  const now = known ? { ...asked, target: known } : asked;
  const outcome = await ('reason' in source ? fail(now, source) : read(now, source, openedAt(said)));
  if (begins !== null && outcome.kind === 'recorded') noteShown(target.id, outcome.file.name, origin);
  return isElsewhere(outcome) ? 'elsewhere' : 'kept';
}

/**
 * Reads, where the officer has set it so, all files that an opened document links to: one after the other, a request
 * each, none that was read before and none whose address works only once.
 */
export async function readListed(
  { document, listing, files }: Extract<ReaderMessage, { type: 'opened' }>,
  origin: Origin,
): Promise<void> {
  if ((await readSettings()).files.read !== 'always-with-document') return;
  if (!(await makesTasks({ document, listing }))) return;
  for (const { url } of files) {
    const target = await findFileTarget(document.keys, version());
    const owner = await linkingOwner(url, origin);
    if (!target || !owner || owner === 'later' || owner.withheld) return;
    const asked = askedFor({ url, frame: null, begins: null }, owner, target);
    noteLinked(asked.place);
    if (wasRead(target, asked.from, version())) continue;
    const source = await sourceOfListed(url, origin, owner);
    await ('reason' in source ? fail(asked, source) : read(asked, source, 0));
  }
}

/**
 * Reads a file that the officer gave for a document, from the computer's own disk. It belongs to the document that the
 * officer named.
 */
export async function readGiven({
  documentId,
  name,
  instead,
  url,
}: Extract<PageMessage, { type: 'file-given' }>): Promise<FileOutcome> {
  const document = await database.documents.get(documentId);
  const target = document && (await findFileTarget(document.keys, version()));
  if (!target) return { kind: 'gone' };
  return read(
    { id: url, place: url, target, name, loose: true, instead, from: null, isBlob: false, frame: null },
    { url },
    0,
  );
}

/** A viewer shows a stamped file: its document is not to be kept. Resolves with false when it is not known which. */
export async function forgetStamped(url: string, origin: Origin): Promise<boolean> {
  if (!isShownIn(url, origin)) return true;
  const owner = await ownerOf(url, origin);
  if (!owner || owner === 'later') return false;
  if (!owner.withheld) await forgetDocument(owner.document.keys);
  return true;
}
