import type { DocumentRecord, Listing, SeenDocument } from '../documents';
import { reconcile } from '../documents/compare';
import { type Claim, database, namingIn, type Source, type Task } from '../tasks';
import { claimsOnPage } from './claims';
import { answeredDue } from './columns';
import { noteHost } from './host';
import { propose, withNaming } from './propose';
import { findSame } from './same';
import { type Circumstances, findDocument, settleDocument, store, tasksOf, understandingOf } from './settle-document';
import { steadied } from './steadied';
import { tidySubject } from './subject';

/** Where a reading was made. */
export interface Spot {
  host: string;
  /** Address of the list page without query, fragment or session token. */
  address: string;
  /** The id of the description by which it was read. */
  system?: string;
}

/** A document met on a page: in a row of a list, or opened with everything that its page shows. */
export interface Meeting {
  document: SeenDocument;
  listing: Listing | null;
  opened: boolean;
  /** Its text, where the page shows it; undefined where it does not. */
  body?: string | undefined;
}

/**
 * Only incoming documents that wait for this officer make open tasks; where nobody says, they do.
 * @param information those that were received for information do too
 */
export const concernsOfficer = (
  { document, listing }: Pick<Meeting, 'document' | 'listing'>,
  information: boolean,
): boolean =>
  (document.role !== 'information' || information) &&
  (listing?.waiting !== false || (information && listing.information === true));

/** A row whose field says "none" in one of the many ways ("--", 01/01/1900) has no deadline. */
const worthKeeping = ({ document, opened }: Meeting, found: readonly Claim[]): boolean =>
  opened || found.length > 0 || document.urgency !== 'normal';

/**
 * A document that the officer took off the computer comes back when it is opened, since then it is wanted, and not by
 * standing in a list.
 */
async function mayComeBack({ document: { keys }, opened }: Meeting): Promise<boolean> {
  const removed = await database.removed.where('keys').anyOf(keys).primaryKeys();
  if (opened) await database.removed.bulkDelete(removed);
  return opened || removed.length === 0;
}

/** A list may leave out what the opened document says: its urgency stands until the system gives another. */
function urgencyOf({ urgency, urgencyWords }: SeenDocument, known: DocumentRecord | undefined) {
  if (urgency !== 'normal' || !known) return { urgency, urgencyWords };
  const { stamped } = known;
  return { urgency: known.urgency, urgencyWords: known.urgencyWords, ...(stamped ? { stamped } : {}) };
}

const recordOf = ({ document, listing, opened }: Meeting, spot: Spot, at: number, known?: DocumentRecord) => {
  const subject = document.subject ? tidySubject(document.subject) : null;
  const record: DocumentRecord = {
    id: known?.id ?? document.keys[0] ?? '',
    keys: [...new Set([...(known?.keys ?? []), ...document.keys])],
    numberKey: null,
    ...(known?.naming ? { naming: known.naming, cites: known.cites ?? [] } : {}),
    host: known?.host ?? spot.host,
    systemId: document.systemId ?? known?.systemId ?? null,
    number: document.number ?? known?.number ?? null,
    issuer: document.issuer ?? known?.issuer ?? null,
    subject: subject ?? known?.subject ?? null,
    type: document.type ?? known?.type ?? null,
    issued: document.issued ?? known?.issued ?? null,
    received: document.received ?? known?.received ?? null,
    ...urgencyOf(document, known),
    role: document.role === 'unknown' ? (known?.role ?? 'unknown') : document.role,
    list: listing?.name ?? known?.list ?? null,
    listedDue: known?.listedDue ?? '',
    files: known?.files ?? [],
    // What the system gives by now is the system's.
    fromFile: (known?.fromFile ?? []).filter((name) => document[name] === null),
    differences: known?.differences ?? [],
    firstSeenAt: known?.firstSeenAt ?? at,
    readAt: opened || !known ? at : known.readAt,
  };
  return reconcile(record);
};

/** The document with what its subject and the instructions on it say of earlier ones. */
function namedOn({ document, opened }: Meeting, record: DocumentRecord, found: readonly Claim[]): DocumentRecord {
  const text = [document.subject ?? '', ...document.directions.map((direction) => direction.text)].join('\n');
  const naming = namingIn(text, found, null);
  return opened || naming.length ? withNaming(record, naming, null) : record;
}

/** A deadline that a list states, as text to compare. */
const listedAs = ({ date, time, column }: Claim): string => `${date} ${time ?? ''}${column ? ` ${column}` : ''}`;

/** A row may show fewer instructions than its document: it adds those that are new, and takes none away. */
const withoutKnownDirections = (found: readonly Claim[], existing: readonly Task[]): Claim[] => {
  const known = existing.flatMap(({ claims }) => claims).filter(({ source }) => source === 'direction');
  const isKnown = (claim: Claim) =>
    known.some(({ quote, date, time }) => quote === claim.quote && date === claim.date && time === claim.time);
  return found.filter((claim) => claim.source !== 'direction' || !isKnown(claim));
};

/** Many systems show the deadline only in the list: an opened document that states none does not take that one away. */
const sourcesOpened = ({ document: { due }, body }: Meeting, { listedDue }: DocumentRecord): readonly Source[] => [
  ...(due === null && listedDue ? [] : ['field' as const]),
  'direction',
  ...(body === undefined ? [] : ['body' as const]),
];

/**
 * Records documents met on a page, with their tasks, in one transaction. The same again changes nothing.
 * @throws Dexie errors when the database cannot be opened or written.
 */
export async function recordMeetings(meetings: readonly Meeting[], spot: Spot, when: Circumstances): Promise<void> {
  const { documents, tasks, hosts, history, removed } = database;
  await database.transaction('rw', [documents, tasks, hosts, history, removed], async () => {
    const answers = (await hosts.get(spot.host))?.columns;
    for (const met of meetings.filter((meeting) => concernsOfficer(meeting, when.information ?? false))) {
      if (!(await mayComeBack(met))) continue;
      const meeting = { ...met, document: answeredDue(met.document, answers) };
      const { keys } = meeting.document;
      const known = (await findDocument(keys)) ?? (await findSame(meeting.document, when.at));
      const record = recordOf(meeting, spot, when.at, known);
      const existing = known ? await tasksOf(record.id) : [];
      const understood = claimsOnPage(meeting.document, understandingOf(record, when), meeting.body);
      // What another relay's field states stands beside what the document's own states.
      const relay = record.host === spot.host ? undefined : spot.host;
      const found = steadied(
        understood,
        meeting.document.due,
        { existing, listed: record.listedDue ?? '' },
        when.calendar,
      ).map((claim): Claim => (relay === undefined ? claim : { ...claim, relay }));
      const listed = meeting.opened ? '' : found.map(listedAs).join();
      const document = { ...namedOn(meeting, record, found), listedDue: listed || (record.listedDue ?? '') };
      if (!known && !worthKeeping(meeting, found)) continue;
      // A list may leave the deadline's column empty where the opened document shows it: it takes nothing away.
      // And what a list goes on saying does not come back over what the opened document said after it.
      const news = listed !== '' && listed !== known?.listedDue;
      const sources = meeting.opened ? sourcesOpened(meeting, record) : news ? (['field'] as const) : [];
      const stated = meeting.opened ? found : withoutKnownDirections(found, existing);
      await store(
        document,
        known,
        settleDocument(document, existing, sources.length ? stated : [], { sources, file: null, relay }, when),
        existing,
        when.at,
      );
      if (!known || JSON.stringify(document.naming) !== JSON.stringify(known.naming)) await propose(document, when.at);
    }
    await noteHost(
      spot,
      when.at,
      meetings.some(({ opened }) => !opened),
    );
  });
}
