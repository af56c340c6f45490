import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { documentKeys } from '../../../lib/documents';
import type { FileResult } from '../../../lib/documents/files';
import { recordFile, recordMeetings } from '../../../lib/intake';
import { database } from '../../../lib/tasks';
import { epoch, officeCalendar } from '../../../lib/time';
import { seenAs } from './seen';

const spot = { host: 'qlvb.test', address: 'https://qlvb.test/' };
const when = { at: epoch('2026-11-16T09:00'), calendar: officeCalendar() };
const said = { host: spot.host, systemId: '1', number: '1/A-B', issuer: 'Sở Nội vụ', issued: null, subject: 'V/v X' };

const FIRST = 'Đăng ký danh sách tập huấn về Sở Nội vụ trước ngày 19/11/2026.\n\n';
const SECOND = 'Gửi báo cáo kết quả rà soát hộ nghèo về Sở Nội vụ trước ngày 20/11/2026.';

type Read = Extract<FileResult, { state: 'read' }>;

/** The file as it was opened once more, with other bytes. */
async function read(text: string, { digest, ...over }: Partial<Read> & { digest?: string } = {}): Promise<void> {
  const pages = [0, FIRST.length];
  const result: FileResult = { state: 'read', text, blocks: [], pages, unreadPages: [], unreadFiles: [], ...over };
  const identity = { digest: digest ?? `${text} ${JSON.stringify(over)}`, size: 1, by: '1' };
  const attempt = { name: 'a.pdf', loose: false, from: 'x', instead: null, result, identity };
  await recordFile(documentKeys(said)[0] ?? '', attempt, when);
}

const dates = async () => (await database.tasks.toArray()).map(({ date }) => date);
const BOTH = ['2026-11-19', '2026-11-20'];

beforeEach(async () => {
  await database.delete();
  await database.open();
  const document = seenAs(said, { received: '2026-11-13' });
  await recordMeetings([{ document, listing: { name: null, waiting: true }, opened: true }], spot, when);
  await read(FIRST + SECOND);
  expect(await dates()).toEqual(BOTH);
});

it('a limit stays when its page is not read this time, and goes when the page is read without it', async () => {
  await read(FIRST, { unreadPages: [2] });
  expect(await dates()).toEqual(BOTH);
  await read(SECOND, { pages: [0, 0], unreadPages: [1] });
  expect(await dates()).toEqual(BOTH);
  await read(FIRST);
  expect(await dates()).toEqual(['2026-11-19']);
});

it('a limit on a page that was read goes, though another page was not read', async () => {
  await read(SECOND, { pages: [0, 0], unreadPages: [3] });
  expect(await dates()).toEqual(['2026-11-20']);
});

it('limits stay when some of the file is damaged, or a file inside it is not read any more', async () => {
  await read('', { damaged: true });
  expect(await dates()).toEqual(BOTH);
  const unreadFiles = [{ name: 'b.pdf', why: 'broken' as const }];
  await read(FIRST, { unreadFiles });
  await read(FIRST, { unreadFiles });
  await read(`${FIRST} `, { unreadFiles });
  expect(await dates()).toEqual(BOTH);
  await read(FIRST);
  expect(await dates()).toEqual(['2026-11-19']);
});

it('the same bytes with the same unread piece are read anew as a whole', async () => {
  const of = { unreadFiles: [{ name: 'b.pdf', why: 'broken' as const }], digest: 'same' };
  await read(FIRST);
  await read(FIRST + SECOND, of);
  expect(await dates()).toEqual(BOTH);
  await read(FIRST, of);
  expect(await dates()).toEqual(['2026-11-19']);
});

it('an extension that it named stays known, for an earlier document that is read later', async () => {
  const EXTENDS = 'Gia hạn thời gian báo cáo tại Công văn số 402/SNV-CCHC ngày 12/11/2026 đến hết ngày 05/12/2026.';
  await read(FIRST + EXTENDS);
  await read(FIRST, { unreadPages: [2] });
  expect((await database.documents.toArray())[0]).toMatchObject({ cites: ['402/snv-cchc'] });
  await read(`${FIRST} `);
  expect((await database.documents.toArray())[0]).not.toHaveProperty('cites');
});
