import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentKeys } from '../../../lib/documents';
import { recordFile, recordMeetings, recordSameFile } from '../../../lib/intake';
import { database, noticeDifferences, noticeUnread, readChecklist, undo } from '../../../lib/tasks';
import { epoch, officeCalendar, type WallMoment } from '../../../lib/time';
import { seenAs } from './seen';

const NOW: WallMoment = '2026-11-16T09:00';
const calendar = officeCalendar();
const spot = { host: 'qlvb.test', address: 'https://qlvb.test/' };

const idOf = (number: number) => ({
  host: spot.host,
  systemId: String(number),
  number: `${number}/A-B`,
  issuer: 'Sở Nội vụ',
  issued: null,
  subject: `Báo cáo số liệu chuyên đề lần thứ ${number}`,
});

/** These documents, each read a second after the one before. */
async function meet(from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    const document = seenAs(idOf(number), { received: '2026-11-13' });
    const meeting = { document, listing: { name: null, waiting: true }, opened: true };
    await recordMeetings([meeting], spot, { at: epoch(NOW) + number * 1000, calendar });
  }
}

async function file(number: number, text: string | null, digest: string | null = `${number} ${text}`): Promise<void> {
  const id = documentKeys(idOf(number))[0] ?? '';
  const read = { state: 'read' as const, text: text ?? '', blocks: [], unreadPages: [], unreadFiles: [] };
  const result = text === null ? ({ state: 'no-text' } as const) : read;
  const identity = { digest, size: 1, by: '1' };
  const attempt = { name: `${number}.pdf`, loose: false, from: `${number}`, instead: null, result, identity };
  await recordFile(id, attempt, { at: epoch(NOW), calendar });
}

const checklist = () => readChecklist(NOW, calendar, () => 50);
const unread = async () => {
  const { unread: shown, moreUnread } = await checklist();
  return [shown.map(({ document }) => document.number), moreUnread];
};

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('files that were not read', () => {
  it('are said however many documents are read after theirs, until they are read', async () => {
    await meet(1, 1);
    await file(1, null);
    await meet(2, 110);
    expect(await unread()).toEqual([['1/A-B'], 0]);
    await file(1, 'Không có gì.');
    expect(await unread()).toEqual([[], 0]);
  });

  it('of more documents than are shown are counted, the latest first', async () => {
    await meet(1, 25);
    for (let number = 1; number <= 25; number += 1) await file(number, null);
    const [shown, more] = await unread();
    expect([shown?.[0 as never], (shown as unknown[]).length, more]).toEqual(['25/A-B', 20, 5]);
  });
});

describe('a file that the officer has read themselves', () => {
  const see = (name = '1.pdf') => noticeUnread(documentKeys(idOf(1))[0] ?? '', name, epoch(NOW));
  const record = async () => (await database.documents.toArray())[0];

  beforeEach(async () => {
    await meet(1, 1);
    await file(1, null, 'a');
  });

  it('is not said any more, also when the same bytes are read again', async () => {
    expect(await see('other.pdf')).toBe(false);
    expect(await unread()).toEqual([['1/A-B'], 0]);
    expect(await see()).toBe(true);
    expect(await unread()).toEqual([[], 0]);
    await file(1, null, 'a');
    expect(await unread()).toEqual([[], 0]);
    expect(await see()).toBe(false);
  });

  it('is said again once it has other bytes that cannot be read', async () => {
    await see();
    await file(1, null, 'b');
    expect(await unread()).toEqual([['1/A-B'], 0]);
    expect((await record())?.files[0]).not.toHaveProperty('seen');
  });

  it('that could not be fetched stays silent at its own address only', async () => {
    const id = documentKeys(idOf(1))[0] ?? '';
    const refuse = async (name: string, from: string | null, loose = false) => {
      const result = { state: 'failed', reason: 'refused' } as const;
      const identity = { digest: null, size: null, by: '1' };
      await recordFile(id, { name, loose, from, instead: null, result, identity }, { at: epoch(NOW), calendar });
    };
    await see();
    await refuse('Tải về', 'x');
    await see('Tải về');
    await refuse('Tải về', 'x');
    expect(await unread()).toEqual([[], 0]);
    await refuse('Tải về', 'y');
    expect(await unread()).toEqual([['1/A-B'], 0]);
    await refuse('', null);
    await see('Tải về');
    await see('');
    expect(await unread()).toEqual([[], 0]);
    await refuse('', null);
    expect(await unread()).toEqual([['1/A-B'], 0]);
  });

  it.each(['login-page', 'empty'] as const)(
    'of which a server answers for any (%s) is said for another',
    async (reason) => {
      const id = documentKeys(idOf(1))[0] ?? '';
      const answer = async (name: string) => {
        const result = { state: 'failed', reason } as const;
        const identity = { digest: 'session', size: 1, by: '1' };
        await recordFile(
          id,
          { name, loose: false, from: name, instead: null, result, identity },
          { at: epoch(NOW), calendar },
        );
      };
      await see();
      await answer('A.pdf');
      await see('A.pdf');
      await answer('A.pdf');
      expect(await recordSameFile(id, { digest: 'session', from: 'A.pdf', instead: null }, epoch(NOW))).toMatchObject({
        seen: true,
      });
      expect(await unread()).toEqual([[], 0]);
      await answer('B.pdf');
      expect(await unread()).toEqual([['1/A-B'], 0]);
      await see('A.pdf');
      expect(
        await recordSameFile(id, { digest: 'session', from: 'C.pdf', instead: null }, epoch(NOW)),
      ).not.toHaveProperty('seen');
      expect(await unread()).toEqual([['1/A-B'], 0]);
    },
  );

  it('is said again when that is taken back', async () => {
    await see();
    await undo(calendar, epoch(NOW) + 1);
    expect(await unread()).toEqual([['1/A-B'], 0]);
    expect(await record()).toMatchObject({ unreadAt: expect.any(Number) });
  });

  it('leaves the other files of its document said', async () => {
    const id = documentKeys(idOf(1))[0] ?? '';
    const identity = { digest: 'c', size: 1, by: '1' };
    const attempt = { name: '2.pdf', loose: false, from: '2', instead: null, result: { state: 'no-text' as const } };
    await recordFile(id, { ...attempt, identity }, { at: epoch(NOW), calendar });
    await see();
    expect((await checklist()).unread.map((each) => each.file.name)).toEqual(['2.pdf']);
    await see('2.pdf');
    expect(await record()).not.toHaveProperty('unreadAt');
  });
});

it('a file that says something else than its system is said until it is noticed, and again when that is taken back', async () => {
  await meet(1, 1);
  const text = [
    'SỞ NỘI VỤ\nSố: 1/A-B\nV/v góp ý dự thảo quy chế phối hợp phòng cháy, chữa cháy',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThành phố Hồ Chí Minh, ngày 10 tháng 11 năm 2026',
    'Kính gửi: Ủy ban nhân dân các phường, xã',
  ].join('\n');
  await file(1, text);
  await meet(2, 110);
  const differing = async () => (await checklist()).differing.map(({ number }) => number);
  expect(await differing()).toEqual(['1/A-B']);
  await noticeDifferences(documentKeys(idOf(1))[0] ?? '', epoch(NOW));
  expect(await differing()).toEqual([]);
  await undo(calendar, epoch(NOW) + 1);
  expect(await differing()).toEqual(['1/A-B']);
});
