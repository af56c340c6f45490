import type { DocumentRecord, FileReading, Listing, SeenDocument } from '../documents';
import type { FileResult } from '../documents/files';
import { type Claim, consolidate, database, type Reread, replaceClaims, settle, type Task } from '../tasks';
import { type CivilDate, type WorkingCalendar, wallMoment } from '../time';
import { claimsInFile, claimsOnPage, type Understanding } from './claims';
import { noteHost } from './host';
import { tidySubject, titleOfSubject } from './subject';

/** When and by which calendar a reading is understood. */
export interface Circumstances {
  /** Epoch milliseconds. */
  at: number;
  calendar: WorkingCalendar;
}

/** Where a reading was made. */
export interface Spot {
  host: string;
  /** Address of the list page without query, fragment or session token. */
  address: string;
}

/** A document met on a page: in a row of a list, or opened with everything that its page shows. */
export interface Meeting {
  document: SeenDocument;
  listing: Listing | null;
  opened: boolean;
}

/** Only incoming documents that wait for this officer make open tasks; where nobody says, they do. */
const concernsOfficer = ({ document, listing }: Meeting): boolean =>
  document.role !== 'information' && listing?.waiting !== false;

/** A row whose field says "none" in one of the many ways ("--", 01/01/1900) has no deadline. */
const worthKeeping = ({ document, opened }: Meeting, found: readonly Claim[]): boolean =>
  opened || found.length > 0 || document.urgency !== 'normal';

const recordOf = ({ document, listing, opened }: Meeting, spot: Spot, at: number, known?: DocumentRecord) => {
  const subject = document.subject ? tidySubject(document.subject) : null;
  const record: DocumentRecord = {
    id: known?.id ?? document.keys[0] ?? '',
    keys: [...new Set([...(known?.keys ?? []), ...document.keys])],
    host: known?.host ?? spot.host,
    systemId: document.systemId ?? known?.systemId ?? null,
    number: document.number ?? known?.number ?? null,
    issuer: document.issuer ?? known?.issuer ?? null,
    subject: subject ?? known?.subject ?? null,
    type: document.type ?? known?.type ?? null,
    issued: document.issued ?? known?.issued ?? null,
    received: document.received ?? known?.received ?? null,
    urgency: document.urgency === 'normal' ? (known?.urgency ?? 'normal') : document.urgency,
    urgencyWords: document.urgencyWords ?? known?.urgencyWords ?? null,
    role: document.role === 'unknown' ? (known?.role ?? 'unknown') : document.role,
    list: listing?.name ?? known?.list ?? null,
    listedDue: known?.listedDue ?? '',
    files: known?.files ?? [],
    firstSeenAt: known?.firstSeenAt ?? at,
    readAt: opened || !known ? at : known.readAt,
  };
  return record;
};

/** Where no day of arrival is shown, terms count from the day the document was first met here (CONTRACT, "Input"). */
function understandingOf(document: DocumentRecord, { calendar }: Circumstances): Understanding {
  const met = wallMoment(document.firstSeenAt).slice(0, 10) as CivilDate;
  return { dates: { issued: document.issued, received: document.received ?? met, now: met }, calendar };
}

/** The tasks of a document after a reading that found `found` in place of what it read anew. */
function settleDocument(
  document: DocumentRecord,
  existing: readonly Task[],
  found: readonly Claim[],
  reread: Reread,
  { at, calendar }: Circumstances,
): Task[] {
  const before = existing.filter(({ immediate }) => !immediate).flatMap(({ claims }) => claims);
  const urgencyWords = document.urgency === 'normal' ? null : (document.urgencyWords ?? '');
  const subject = titleOfSubject(document.subject ?? document.number ?? '');
  const obligations = consolidate(replaceClaims(before, found, reread));
  return settle(existing, obligations, { documentId: document.id, calendar, at, urgencyWords, subject });
}

/** Writes what has changed and nothing else, so that reading the same again writes nothing. */
async function store(document: DocumentRecord, known: DocumentRecord | undefined, tasks: Task[], existing: Task[]) {
  if (JSON.stringify(document) !== JSON.stringify(known)) await database.documents.put(document);
  const before = new Map(existing.map((task) => [task.id, JSON.stringify(task)]));
  const changed = tasks.filter((task) => before.get(task.id) !== JSON.stringify(task));
  const stay = new Set(tasks.map(({ id }) => id));
  const gone = existing.filter(({ id }) => !stay.has(id)).map(({ id }) => id);
  if (changed.length) await database.tasks.bulkPut(changed);
  if (gone.length) await database.tasks.bulkDelete(gone);
}

const findDocument = (keys: readonly string[]) => database.documents.where('keys').anyOf(keys).first();

const tasksOf = (documentId: string) => database.tasks.where('documentId').equals(documentId).toArray();

/**
 * Records documents met on a page, with their tasks, in one transaction. The same again changes nothing.
 * @throws Dexie errors when the database cannot be opened or written.
 */
export async function recordMeetings(meetings: readonly Meeting[], spot: Spot, when: Circumstances): Promise<void> {
  const { documents, tasks, hosts } = database;
  await database.transaction('rw', documents, tasks, hosts, async () => {
    for (const meeting of meetings.filter(concernsOfficer)) {
      const known = await findDocument(meeting.document.keys);
      const met = recordOf(meeting, spot, when.at, known);
      const found = claimsOnPage(meeting.document, understandingOf(met, when));
      const listed = meeting.opened ? '' : found.map(({ date, time }) => `${date} ${time ?? ''}`).join();
      const document = { ...met, listedDue: listed || (met.listedDue ?? '') };
      if (!known && !worthKeeping(meeting, found)) continue;
      const existing = known ? await tasksOf(document.id) : [];
      // A list may leave the deadline's column empty where the opened document shows it: only the latter takes it away.
      // And what a list goes on saying does not come back over what the opened document said after it.
      const news = listed !== '' && listed !== known?.listedDue;
      const sources = meeting.opened ? (['field', 'direction'] as const) : news ? (['field'] as const) : [];
      await store(
        document,
        known,
        settleDocument(document, existing, sources.length ? found : [], { sources, file: null }, when),
        existing,
      );
    }
    await noteHost(
      spot,
      when.at,
      meetings.some(({ opened }) => !opened),
    );
  });
}

function readingOf(result: FileResult, name: string, at: number, found: number): FileReading {
  if (result.state !== 'read') return { ...result, name, at };
  const { unreadPages, unreadFiles } = result;
  if (unreadPages.length + unreadFiles.length === 0) return { state: 'read', found, name, at };
  return { state: 'partly', found, unreadPages, ...(unreadFiles.length ? { unreadFiles } : {}), name, at };
}

/** Records what a file of an opened document states, or that it could not be read. */
export async function recordFile(
  meeting: Meeting,
  file: { name: string; result: FileResult },
  spot: Spot,
  when: Circumstances,
): Promise<void> {
  if (!concernsOfficer(meeting)) return;
  const { documents, tasks, hosts } = database;
  await database.transaction('rw', documents, tasks, hosts, async () => {
    const known = await findDocument(meeting.document.keys);
    const met = recordOf(meeting, spot, when.at, known);
    const existing = known ? await tasksOf(met.id) : [];
    const { name, result } = file;
    const found = result.state === 'read' ? claimsInFile(result, name, understandingOf(met, when)) : null;
    const others = met.files.filter((other) => other.name !== name);
    const document = { ...met, files: [...others, readingOf(result, name, when.at, found?.length ?? 0)] };
    const settled = found
      ? settleDocument(document, existing, found, { sources: ['attachment'], file: name }, when)
      : existing;
    await store(document, known, settled, existing);
  });
}

/** Forgets documents that turned out not to be ordinary, with everything that was kept of them. */
export async function forget(keys: readonly string[]): Promise<void> {
  const { documents, tasks, reminders, changes } = database;
  await database.transaction('rw', documents, tasks, reminders, changes, async () => {
    const ids = await documents.where('keys').anyOf(keys).primaryKeys();
    if (!ids.length) return;
    const taskIds = await tasks.where('documentId').anyOf(ids).primaryKeys();
    await reminders.where('taskId').anyOf(taskIds).delete();
    await changes.filter(({ before }) => before.some(({ documentId }) => ids.includes(documentId))).delete();
    await tasks.bulkDelete(taskIds);
    await documents.bulkDelete(ids);
  });
}
