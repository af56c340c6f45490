import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileResult } from '../../../lib/documents/files';
import { findFileTarget, recordFile, recordMeetings, recordSameFile } from '../../../lib/intake';
import { database, readChecklist, removeDocument } from '../../../lib/tasks';
import { epoch, officeCalendar, wallMoment } from '../../../lib/time';
import { seenOf, spot } from './seen';

const when = { at: epoch('2026-04-20T09:00'), calendar: officeCalendar() };
const seen = seenOf({ number: '12/TB', issuer: null, subject: 'Thu gom' });

const SCAN: FileResult = { state: 'no-text' };
const text = (of: Partial<Extract<FileResult, { state: 'read' }>> = {}): FileResult => ({
  state: 'read',
  text: 'Gửi báo cáo về Văn phòng chậm nhất ngày 28/4/2026.',
  blocks: [],
  unreadPages: [],
  unreadFiles: [],
  ...of,
});

interface Given {
  digest: string;
  instead?: string;
  /** The key of its address; without one the officer gave it. */
  from?: string;
}

async function record(name: string, result: FileResult, { digest, instead, from }: Given): Promise<void> {
  const target = await findFileTarget(seen.keys, '1');
  const known = { loose: from === undefined, from: from ?? null, instead: instead ?? null };
  await recordFile(target?.id ?? '', { name, ...known, result, identity: { digest, size: 1, by: '1' } }, when);
}

const unread = async () =>
  (await readChecklist(wallMoment(when.at), when.calendar, () => 9)).unread.map(({ file }) => file.name);
const files = async () => (await database.documents.toArray())[0]?.files.map(({ name, state }) => `${name} ${state}`);
const dates = async () => (await database.tasks.toArray()).map(({ date }) => date).sort();

beforeEach(async () => {
  await database.delete();
  await database.open();
  await recordMeetings([{ document: seen, listing: null, opened: true }], spot, when);
});

describe('a file that the officer gives in place of a scan', () => {
  beforeEach(() => record('cv.pdf', SCAN, { digest: 'scan', from: 'k' }));

  it('takes it off the list of unread files, and the scan says what stands for it', async () => {
    expect(await unread()).toEqual(['cv.pdf']);
    await record('cv.docx', text(), { digest: 'word', instead: 'cv.pdf' });
    expect(await unread()).toEqual([]);
    expect(await files()).toEqual(['cv.pdf no-text', 'cv.docx read']);
    expect((await database.documents.toArray())[0]?.files[0]).toMatchObject({ replaced: 'cv.docx' });
    expect(await dates()).toEqual(['2026-04-28']);
  });

  it('is another file, though it bear the same name', async () => {
    await record('cv.pdf', text(), { digest: 'better', instead: 'cv.pdf' });
    expect(await files()).toEqual(['cv.pdf no-text', 'cv.pdf (2) read']);
    expect(await unread()).toEqual([]);
  });

  it('that is a scan itself leaves it unread', async () => {
    await record('anh.pdf', SCAN, { digest: 'another', instead: 'cv.pdf' });
    expect(await unread()).toEqual(['cv.pdf', 'anh.pdf']);
  });

  it('stands for it when the scan is opened again, by the same version or a newer one', async () => {
    await record('cv.docx', text(), { digest: 'word', instead: 'cv.pdf' });
    const [document] = await database.documents.toArray();
    await recordSameFile(document?.id ?? '', { digest: 'scan', from: 'k', instead: null }, when.at);
    expect(await unread()).toEqual([]);
    await record('cv.pdf', SCAN, { digest: 'scan', from: 'k' });
    expect(await unread()).toEqual([]);
  });

  it('stands for these bytes only', async () => {
    await record('cv.docx', text(), { digest: 'word', instead: 'cv.pdf' });
    await record('cv.pdf', SCAN, { digest: 'changed', from: 'k' });
    expect(await unread()).toEqual(['cv.pdf']);
  });

  it('that is known already stands for it too', async () => {
    await record('cv.docx', text(), { digest: 'word', from: 'w' });
    const [document] = await database.documents.toArray();
    await recordSameFile(document?.id ?? '', { digest: 'word', from: null, instead: 'cv.pdf' }, when.at);
    expect(await unread()).toEqual([]);
  });
});

it('of a packed file one piece after the other is stood for', async () => {
  const unreadFiles = [
    { name: 'a.pdf', why: 'no-text' as const },
    { name: 'b.xls', why: 'broken' as const },
  ];
  await record('ho so.zip', text({ unreadFiles }), { digest: 'zip', from: 'z' });
  await record('a.docx', text(), { digest: 'a', instead: 'ho so.zip › a.pdf' });
  expect(await unread()).toEqual(['ho so.zip']);
  await record('b.xlsx', text(), { digest: 'b', instead: 'ho so.zip › b.xls' });
  expect(await unread()).toEqual([]);
  await record('ho so.zip', text({ unreadFiles }), { digest: 'zip', from: 'z' });
  expect(await unread()).toEqual([]);
});

it('of a file that was read in part the limits stay beside those of the one given for its scanned pages', async () => {
  await record('cv.pdf', text({ unreadPages: [2] }), { digest: 'part', from: 'k' });
  await record('cv.docx', text({ text: 'Báo cáo trước ngày 05/5/2026.' }), { digest: 'word', instead: 'cv.pdf' });
  expect(await unread()).toEqual([]);
  expect(await dates()).toEqual(['2026-04-28', '2026-05-05']);
});

it('a document that stands here anew has had none of its files read', async () => {
  const first = await findFileTarget(seen.keys, '1');
  await record('cv.pdf', text(), { digest: 'd', from: 'k' });
  expect((await findFileTarget(seen.keys, '1'))?.since).toBe(first?.since);
  await removeDocument(first?.id ?? '', when.at);
  await recordMeetings([{ document: seen, listing: null, opened: true }], spot, { ...when, at: when.at + 1_000 });
  const again = await findFileTarget(seen.keys, '1');
  expect(again).toMatchObject({ id: first?.id, files: [] });
  expect(again?.since).not.toBe(first?.since);
});
