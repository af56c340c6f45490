// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { recordMeetings } from '../../../../lib/intake';
import { COMMON } from '../../../../lib/sites/common';
import type { SystemDescription } from '../../../../lib/sites/description';
import { labelOf } from '../../../../lib/sites/generic/labels';
import { sightingIn } from '../../../../lib/sites/generic/sighting';
import { isUnnamed, newsOf } from '../../../../lib/sites/list-reader';
import { Opened } from '../../../../lib/sites/opened';
import { database } from '../../../../lib/tasks';
import { epoch, officeCalendar } from '../../../../lib/time';

// Registers whose rows show neither number, issuer nor day of issue: what arrived is told apart as the register does.

const SYSTEM = { ...COMMON, id: 'generic' } as unknown as SystemDescription;
const when = { at: epoch('2026-11-23T09:00'), calendar: officeCalendar() };
const spot = { host: 'qlvb.test', address: 'https://qlvb.test/' };
const waiting = { name: 'Văn bản đến chờ xử lý', waiting: true };

function sightingOf(said: Record<string, string>) {
  const values = Object.entries(said).flatMap(([called, text]) => {
    const label = labelOf(called);
    return label ? [{ label, called, text }] : [];
  });
  const around = { sureness: 'sure', marks: null, system: SYSTEM, host: spot.host, directions: [] } as const;
  return sightingIn(values, { ...around, element: document.body, directions: [] });
}

const row = (arrival: string, subject: string, day = '20/11/2026') =>
  sightingOf({ 'Số đến': arrival, 'Ngày đến': day, 'Trích yếu': subject, 'Hạn xử lý': '30/11/2026' });

async function list(...rows: ReturnType<typeof row>[]) {
  const news = rows.flatMap((sighting) => newsOf({ sighting, listing: waiting }) ?? []);
  const meetings = news.map(({ document: seen, listing }) => ({ document: seen, listing, opened: false }));
  await recordMeetings(meetings, spot, when);
}

async function open(sighting: ReturnType<typeof row>) {
  const opened = new Opened({ ...sighting, files: [] }, '', undefined, 0);
  opened.decide('ordinary', null);
  if (!opened.owner || opened.owner.withheld) return false;
  await recordMeetings([{ document: opened.owner.document, listing: waiting, opened: true }], spot, when);
  return true;
}

const subjects = async () => (await database.documents.toArray()).map(({ subject }) => subject).sort();

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it('rows of a register are each a document of its own', async () => {
  await list(row('511', 'V/v họp'), row('512', 'V/v họp'), row('', 'V/v báo cáo'));
  expect(await subjects()).toEqual(['V/v báo cáo', 'V/v họp', 'V/v họp']);
  expect(await database.tasks.count()).toBe(3);
});

it('a document stays one, opened with more than its row says, and listed again', async () => {
  await list(row('511', 'V/v họp'), row('512', 'V/v họp'));
  const said = { 'Số đến': '512', 'Ngày đến': '20/11/2026', 'Trích yếu': 'V/v họp', 'Hạn xử lý': '30/11/2026' };
  const facts = { 'Số ký hiệu': '402/SNV-CCHC', 'Cơ quan ban hành': 'Sở Nội vụ', 'Ngày ban hành': '18/11/2026' };
  expect(await open(sightingOf({ ...facts, ...said }))).toBe(true);
  await list(row('511', 'V/v họp'), row('512', 'V/v họp'));
  // A list that shows its number, and one that shows the register's too.
  await list(
    sightingOf({ ...facts, 'Trích yếu': 'V/v họp', 'Hạn xử lý': '30/11/2026' }),
    sightingOf({ ...facts, ...said }),
  );
  expect((await database.documents.toArray()).map(({ number }) => number).sort()).toEqual(['402/SNV-CCHC', null]);
  expect(await database.tasks.count()).toBe(2);
});

it('opened with as little as its row says, it is decided', async () => {
  expect(await open(row('', 'V/v báo cáo'))).toBe(true);
  await list(row('', 'V/v báo cáo'));
  expect(await subjects()).toEqual(['V/v báo cáo']);
});

it('a row that states a deadline of a document that nothing names is counted, and no other', () => {
  const bare = sightingOf({ 'Trích yếu': 'V/v báo cáo', 'Hạn xử lý': '30/11/2026' });
  expect(newsOf({ sighting: bare, listing: waiting })).toBeNull();
  expect(isUnnamed({ sighting: bare, listing: waiting })).toBe(true);
  expect(isUnnamed({ sighting: bare, listing: { name: 'Văn bản đã xử lý', waiting: false } })).toBe(false);
  expect(isUnnamed({ sighting: { ...bare, secrecy: 'secret' }, listing: waiting })).toBe(false);
  expect(isUnnamed({ sighting: sightingOf({ 'Trích yếu': 'V/v báo cáo' }), listing: waiting })).toBe(false);
  expect(isUnnamed({ sighting: row('512', 'V/v báo cáo'), listing: waiting })).toBe(false);
});
