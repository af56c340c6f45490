import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenDocument } from '../../../lib/documents';
import { findFileTarget, recordFile, recordMeetings } from '../../../lib/intake';
import { database } from '../../../lib/tasks';
import { epoch, officeCalendar } from '../../../lib/time';
import { readAttempt, seenOf, spot } from './seen';

const when = { at: epoch('2026-04-20T09:00'), calendar: officeCalendar() };

const seen = seenOf({ number: '12/TB-UBND', issuer: null, subject: 'Thu gom rác' });

const open = (document: SeenDocument) => recordMeetings([{ document, listing: null, opened: true }], spot, when);

async function read(name: string, text: string, pages: number[] = [0]): Promise<void> {
  const target = await findFileTarget(seen.keys, '1');
  await recordFile(target?.id ?? '', readAttempt(name, text, pages), when);
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

describe('urgency that is stamped on the file alone', () => {
  const stamped = (stamp: string, body: string) =>
    `UBND PHƯỜNG AN MẪU\nSố: 12/TB-UBND\nAn Mẫu, ngày 18 tháng 4 năm 2026\n${stamp}\nV/v thu gom rác\nKính gửi: Các khu phố.\n${body}`;
  const tasks = () => database.tasks.toArray();

  it('makes a task to be done at once, with the stamp as its words and the file as their place', async () => {
    await read('a.pdf', stamped('HỎA TỐC', 'Đề nghị các khu phố triển khai thực hiện.'));
    expect(await document()).toMatchObject({ urgency: 'immediate' });
    const [task] = await tasks();
    expect(task).toMatchObject({ immediate: true, quote: 'HỎA TỐC', source: 'attachment' });
    expect(task?.claims[0]?.file).toBe('a.pdf');
  });

  it('stands when the system goes on saying nothing, and gives way to a word of the system as high', async () => {
    await read('a.pdf', stamped('KHẨN', 'Đề nghị các khu phố triển khai thực hiện.'));
    await open(seen);
    expect(await document()).toMatchObject({ urgency: 'urgent', stamped: { file: 'a.pdf' } });
    await open({ ...seen, urgency: 'very-urgent', urgencyWords: 'Thượng khẩn' });
    expect(await document()).toMatchObject({ urgency: 'very-urgent', urgencyWords: 'Thượng khẩn' });
    expect(await document()).not.toHaveProperty('stamped');
  });

  it.each([
    ['on the same line, without a year', 'HỎA TỐC HẸN GIỜ 17 giờ 00 ngày 20/4', 'HỎA TỐC HẸN GIỜ 17 giờ 00 ngày 20/4'],
    ['below it', 'HỎA TỐC HẸN GIỜ\n17h00 ngày 20/4/2026', 'HỎA TỐC HẸN GIỜ 17h00 ngày 20/4/2026'],
    [
      'with a word before it',
      'HỎA TỐC HẸN GIỜ: đến 17 giờ ngày 20/04/2026',
      'HỎA TỐC HẸN GIỜ: đến 17 giờ ngày 20/04/2026',
    ],
  ])('an hour %s is a limit of its own', async (_, stamp, quote) => {
    await read('a.pdf', stamped(stamp, 'Đề nghị các khu phố triển khai thực hiện.'));
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task).toMatchObject({ date: '2026-04-20', time: '17:00', kind: 'deadline', quote, immediate: false });
    expect(task?.confidence).toBe('ask');
    expect(task?.claims[0]?.place).toEqual({ page: 1, part: null });
  });

  it('an hour that a sentence states too is one limit', async () => {
    const body = 'Đề nghị các khu phố gửi báo cáo trước 17 giờ 00 ngày 20/4/2026.';
    await read('a.pdf', stamped('HỎA TỐC HẸN GIỜ 17 giờ 00 ngày 20/4/2026', body));
    expect((await tasks()).map(({ quote }) => quote)).toEqual(['trước 17 giờ 00 ngày 20/4/2026']);
  });
});
