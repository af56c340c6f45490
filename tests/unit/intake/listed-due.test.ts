import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { recordMeetings } from '../../../lib/intake';
import { database } from '../../../lib/tasks';
import { epoch, officeCalendar } from '../../../lib/time';
import { seenAs } from './seen';

const spot = { host: 'qlvb.test', address: 'http://qlvb.test/vbden' };
const when = { at: epoch('2026-11-23T08:00'), calendar: officeCalendar() };
const identity = {
  host: spot.host,
  systemId: '17',
  number: '412/PNV',
  issuer: 'Phòng Nội vụ',
  subject: 'Đăng ký nhu cầu tuyển dụng',
  issued: null,
};

const read = (text: string | null, opened: boolean): Promise<void> => {
  const document = seenAs(identity, { due: text === null ? null : { label: 'Hạn xử lý', text } });
  return recordMeetings([{ document, listing: null, opened }], spot, when);
};

const dates = async () => (await database.tasks.toArray()).map(({ date }) => date);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it("a list's deadline stays when the opened document does not show the field", async () => {
  await read('27/11/2026', false);
  await read(null, true);
  expect(await dates()).toEqual(['2026-11-27']);
});

it('the opened document takes it away in words, and moves it', async () => {
  await read('27/11/2026', false);
  await read('30/11/2026', true);
  expect(await dates()).toEqual(['2026-11-30']);
  await read('Không có hạn', true);
  expect(await dates()).toEqual([]);
});

it('what only the opened document stated goes with its field', async () => {
  await read('27/11/2026', true);
  await read(null, true);
  expect(await dates()).toEqual([]);
});
