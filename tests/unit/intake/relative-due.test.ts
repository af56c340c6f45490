import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentKeys, type SeenDocument } from '../../../lib/documents';
import { recordMeetings } from '../../../lib/intake';
import { database } from '../../../lib/tasks';
import { epoch, officeCalendar, type WallMoment } from '../../../lib/time';

const spot = { host: 'egov.test', address: 'http://egov.test/van-ban' };
const calendar = officeCalendar();
const listing = { name: 'Văn bản chờ xử lý', waiting: true };

const identity = {
  host: spot.host,
  systemId: '91',
  number: '88/KH-UBND',
  issuer: 'UBND quận An Mẫu',
  subject: 'Kế hoạch làm sạch dữ liệu dân cư',
  issued: null,
};

/** The document with such words as its deadline, as the page shows them at such a moment. */
const read = (text: string, at: WallMoment, opened = false): Promise<void> => {
  const said: Pick<SeenDocument, 'due'> = {
    due: text.includes('/') ? { label: 'Hạn xử lý', text } : { label: 'Hạn xử lý', text, at },
  };
  const document: SeenDocument = {
    ...identity,
    ...said,
    keys: documentKeys(identity),
    type: null,
    received: '2026-11-02',
    urgency: 'normal',
    urgencyWords: null,
    role: 'main',
    directions: [],
  };
  return recordMeetings([{ document, listing, opened }], spot, { at: epoch(at), calendar });
};

const tasks = async () =>
  (await database.tasks.toArray()).map(({ id, date, time, confidence }) =>
    [id.split('-').pop(), date, time, confidence].filter(Boolean).join(' '),
  );

/** What the officer is told of limits that the system moved. */
const moved = async () => (await database.tasks.toArray()).map((task) => task.moved);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('a deadline said against the present', () => {
  it('counts from the moment of reading, and is said to be doubtful where it is not exact to the day', async () => {
    await read('Ngày kia', '2026-11-23T08:00');
    expect(await tasks()).toEqual(['1 2026-11-25 sure']);
    await read('-2 tuần', '2026-12-09T08:00');
    expect(await tasks()).toEqual(['1 2026-11-25 sure']);
    await database.tasks.clear();
    await database.documents.clear();
    await read('-2 tuần', '2026-12-09T08:00');
    expect(await tasks()).toEqual(['1 2026-11-25 ask']);
  });

  it.each([
    ['calendar days', ['Còn 3 ngày', 'Còn 2 ngày', 'Ngày mai', 'Hôm nay', 'QH 1 ngày']],
    ['whole days of 24 hours, read later each day', ['Còn 3 ngày', 'Còn 1 ngày', 'Còn 0 ngày', 'Hôm nay', 'QH 0 ngày']],
    ['weeks', ['Còn 1 tuần', 'Còn 1 tuần', 'Còn 1 tuần', 'Còn 1 tuần', 'Còn 1 tuần']],
  ])('stays on its day when its list is read on the days after: %s', async (_, words) => {
    const seen: string[] = [];
    for (const [index, text] of words.entries()) {
      await read(text, `2026-11-${23 + index}T${index === 0 ? '08' : '18'}:00` as WallMoment);
      seen.push(...(await tasks()));
    }
    const [first = ''] = seen;
    expect(new Set(seen.map((task) => task.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set([first.split(' ').slice(0, 2).join(' ')]),
    );
  });

  it('gives way to more exact words, and to a limit that was moved', async () => {
    await read('Còn 1 tuần', '2026-11-23T08:00');
    await read('Còn 5 ngày', '2026-11-24T08:00');
    expect(await tasks()).toEqual(['1 2026-11-29 likely']);
    expect(await moved()).toEqual([null]);
    await read('Còn 20 ngày', '2026-11-25T08:00');
    expect(await tasks()).toEqual(['1 2026-12-15 likely']);
    expect(await moved()).toEqual([{ date: '2026-11-29', time: null }]);
  });

  it('does not come back over the day and hour that the opened document states', async () => {
    await read('Còn 3 ngày', '2026-11-23T08:00');
    await read('26/11/2026 17:00', '2026-11-23T08:05', true);
    await read('Còn 1 ngày', '2026-11-24T18:00');
    expect(await tasks()).toEqual(['1 2026-11-26 17:00 sure']);
    await read('10/12/2026', '2026-11-24T18:05', true);
    await read('Còn 1 ngày', '2026-11-25T18:00');
    await read('Còn 0 ngày', '2026-11-26T07:00');
    expect(await tasks()).toEqual(['1 2026-12-10 sure']);
  });
});
