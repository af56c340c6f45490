import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { documentKeys, type SeenDocument } from '../../../lib/documents';
import { findFileTarget, recordFile, recordMeetings } from '../../../lib/intake';
import { database } from '../../../lib/tasks';
import { epoch, officeCalendar } from '../../../lib/time';

const spot = { host: 'qlvb.test', address: 'http://qlvb.test/main' };
const when = { at: epoch('2026-04-20T09:00'), calendar: officeCalendar() };

const identity = {
  host: spot.host,
  systemId: '7',
  number: '12/TB-UBND',
  issuer: null,
  subject: 'Thu gom rác',
  issued: null,
};
const seen: SeenDocument = {
  ...identity,
  keys: documentKeys(identity),
  type: null,
  received: '2026-04-15',
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  due: null,
  directions: [],
};

const open = (document: SeenDocument) => recordMeetings([{ document, listing: null, opened: true }], spot, when);

async function read(name: string, text: string, pages: number[] = [0]): Promise<void> {
  const target = await findFileTarget(seen.keys, '1');
  const result = { state: 'read', text, pages, blocks: [], unreadPages: [], unreadFiles: [] } as const;
  const attempt = { name, loose: false, from: null, instead: null, identity: { digest: null, size: null, by: '1' } };
  await recordFile(target?.id ?? '', { ...attempt, result: { ...result, unreadPages: [], unreadFiles: [] } }, when);
}

const document = async () => (await database.documents.toArray())[0];
const dates = async () => (await database.tasks.toArray()).map(({ date }) => date).sort();

const TERM = 'Gửi báo cáo về Ủy ban nhân dân phường trong thời hạn 05 ngày kể từ ngày ban hành văn bản này.';
const paper = (number: string, day: string, about: string) =>
  `UBND PHƯỜNG AN MẪU\nSố: ${number}\nAn Mẫu, ngày ${day}\nV/v ${about}\nKính gửi: Các khu phố.\n${TERM}`;

beforeEach(async () => {
  await database.delete();
  await database.open();
  await open(seen);
});

it('a term counts from the day of issue that only the file states', async () => {
  await read('a.pdf', paper('12/TB-UBND', '06 tháng 4 năm 2026', 'thu gom rác'));
  expect(await dates()).toEqual(['2026-04-13']);
  expect(await document()).toMatchObject({
    issued: '2026-04-06',
    issuer: 'UBND PHƯỜNG AN MẪU',
    fromFile: ['issuer', 'issued'],
  });
});

it("the system's day holds as soon as it gives one, and the difference is kept", async () => {
  await read('a.pdf', paper('12/TB-UBND', '06 tháng 4 năm 2026', 'thu gom rác'));
  await open({ ...seen, issued: '2026-04-07' });
  const kept = await document();
  expect(kept?.issued).toBe('2026-04-07');
  expect(kept?.fromFile).toEqual(['issuer']);
  expect(kept?.differences).toEqual([{ of: 'issued', file: 'a.pdf', inFile: '2026-04-06', inSystem: '2026-04-07' }]);
});

it('another document that is attached counts from its own day and gives the document nothing', async () => {
  await open({ ...seen, issued: '2026-04-10' });
  await read('kh.pdf', paper('3/KH-BCĐ', '01 tháng 4 năm 2026', 'diễn tập phòng cháy chữa cháy năm nay'));
  expect(await dates()).toEqual(['2026-04-06']);
  expect(await document()).toMatchObject({ issued: '2026-04-10', issuer: null });
  expect((await document())?.differences).toBeUndefined();
});

it('the same again writes nothing new', async () => {
  const text = paper('12/TB-UBND', '06 tháng 4 năm 2026', 'thu gom rác');
  await read('a.pdf', text);
  const before = await document();
  await open(seen);
  await read('a.pdf', text);
  expect(await document()).toEqual(before);
});

it('a task knows its page', async () => {
  const text = paper('12/TB-UBND', '06 tháng 4 năm 2026', 'thu gom rác');
  await read('a.pdf', text, [0, text.indexOf('Gửi báo cáo')]);
  const [task] = await database.tasks.toArray();
  expect(task?.claims[0]?.place).toEqual({ page: 2, part: null });
});
