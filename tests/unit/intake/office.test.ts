import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentKeys, readUrgency, type SeenDocument } from '../../../lib/documents';
import type { FileResult } from '../../../lib/documents/files';
import {
  type Circumstances,
  concernsOfficer,
  findFileTarget,
  type Meeting,
  recordFile,
  recordMeetings,
} from '../../../lib/intake';
import { database } from '../../../lib/tasks';
import { addDays, type CivilDate, epoch, officeCalendar, readDateText } from '../../../lib/time';
import { expectedLines, storedLines } from '../../e2e/support/truth';
import { documentsFor, type OfficeDocument, type Paper, paperText } from '../../office';

const calendar = officeCalendar();
const spot = { host: 'qlvb.test', address: 'http://qlvb.test/qlvbdh/main' };

const ROLES = { XLC: 'main', PH: 'support', XDB: 'information' } as const;

/** What a reader sees of a document of the office. */
function meetingOf(document: OfficeDocument, opened: boolean): Meeting {
  const { number, issuer, subject, type, issued, received, role, due } = document;
  const identity = { host: spot.host, systemId: document.id, number, issuer, subject, issued };
  const urgency = readUrgency(document.urgency);
  const seen: SeenDocument = {
    ...identity,
    keys: documentKeys(identity),
    type,
    received,
    urgency,
    urgencyWords: urgency === 'normal' ? null : document.urgency,
    role: ROLES[role],
    due: due ? { label: 'Hạn xử lý', text: due } : null,
    directions: opened ? document.directions.map(({ text, day, writer }) => ({ text, day, writer })) : [],
  };
  return { document: seen, listing: { name: document.list, waiting: isWaiting(document) }, opened };
}

const isWaiting = ({ list }: OfficeDocument): boolean => list === 'waiting' || list === 'processing';

const readFile = (text: string): FileResult => ({
  state: 'read',
  text,
  blocks: [],
  unreadPages: [],
  unreadFiles: [],
});

async function readPaper(meeting: Meeting, paper: Paper, when: Circumstances): Promise<void> {
  if (!concernsOfficer(meeting, false)) return;
  const target = await findFileTarget(meeting.document.keys, '1');
  const identity = { digest: null, size: null, by: '1' };
  const common = { loose: false, from: null, instead: null, identity };
  const attempt = { ...common, name: paper.file, result: readFile(paperText(paper)) };
  await recordFile(target?.id ?? '', attempt, when);
}

async function readOffice(today: CivilDate): Promise<OfficeDocument[]> {
  // Secret documents never leave the reader; the e2e tests prove that.
  const documents = documentsFor(today).filter(({ secret, list }) => !secret && list !== 'outgoing');
  const when = { at: epoch(`${today}T09:00`), calendar };
  await recordMeetings(
    documents.map((document) => meetingOf(document, false)),
    spot,
    when,
  );
  for (const document of documents) {
    const meeting = meetingOf(document, true);
    await recordMeetings([meeting], spot, when);
    for (const paper of document.papers.filter(({ scanned }) => !scanned)) await readPaper(meeting, paper, when);
  }
  return documents;
}

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const FORTNIGHT = Array.from({ length: 14 }, (_, day) => addDays('2026-11-16', day));
const ODD_DAYS: CivilDate[] = ['2026-02-17', '2026-02-13', '2026-12-31', '2027-01-01', '2028-02-29', '2026-04-24'];

describe.each([...FORTNIGHT, ...ODD_DAYS])('the office on %s', (today) => {
  it('gives the tasks of the truth', async () => {
    const documents = await readOffice(today);
    const stored = storedLines(await database.tasks.toArray(), await database.documents.toArray());
    expect(stored).toEqual(expectedLines(documents, 'file'));
  });
});

it('every date text that the office writes is read', () => {
  const dates = documentsFor('2026-11-22').flatMap(({ due }) => (/\d/u.test(due) ? [due] : []));
  expect(dates.filter((due) => !readDateText(due) && !due.includes('1900') && !due.startsWith('0'))).toEqual([]);
});
