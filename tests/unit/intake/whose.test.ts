import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Listing, SeenDocument } from '../../../lib/documents';
import { judgeFor } from '../../../lib/duty';
import { findFileTarget, followSettings, recordFile, recordMeetings } from '../../../lib/intake';
import { readSettings, writeSettings } from '../../../lib/settings';
import { database, giveTask, type Task, undo } from '../../../lib/tasks';
import { epoch, officeCalendar } from '../../../lib/time';
import { calendar } from '../tasks/make';
import { annex } from './annex';
import { seenOf, spot } from './seen';

const at = epoch('2026-04-20T09:00');
const UNIT = {
  names: ['UBND phường An Bình', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  abbreviations: [],
  persons: ['Nguyễn Thị Lan'],
};

const seen = seenOf({
  number: '23/KH-UBND',
  issuer: 'UBND phường An Bình',
  subject: 'Kế hoạch công tác tháng 5',
});

const when = async () => ({ at, calendar: officeCalendar(), judge: judgeFor((await readSettings()).unit) });

const open = async (over: Partial<SeenDocument> = {}) =>
  recordMeetings([{ document: { ...seen, ...over }, listing: null, opened: true }], spot, await when());

async function readAnnex(rows = 40, by = '1'): Promise<void> {
  const target = await findFileTarget(seen.keys, by);
  const result = { state: 'read', ...annex(rows), unreadPages: [], unreadFiles: [] } as const;
  const attempt = { name: 'pl.docx', loose: false, from: null, instead: null };
  await recordFile(
    target?.id ?? '',
    { ...attempt, identity: { digest: null, size: null, by }, result: { ...result, unreadPages: [], unreadFiles: [] } },
    await when(),
  );
}

const all = (): Promise<Task[]> => database.tasks.toArray();
const inState = async (state: Task['state']) => (await all()).filter((task) => task.state === state);
const counts = async () => [(await inState('open')).length, (await inState('others')).length];

const first = async (state: Task['state']): Promise<Task> => {
  const [task] = await inState(state);
  if (!task) throw new Error(`no task is ${state}`);
  return task;
};

beforeEach(async () => {
  await database.delete();
  await database.open();
  await writeSettings({ unit: UNIT });
});

describe('an annex of forty rows', () => {
  beforeEach(async () => {
    await open();
    await readAnnex();
  });

  it('gives the officer the two rows that are theirs', async () => {
    expect(await counts()).toEqual([2, 38]);
    expect((await inState('open')).map(({ title }) => title).sort()).toEqual([
      'Rà soát quy hoạch cây xanh đường phố đợt 3',
      'Tổ chức ra quân vệ sinh môi trường đợt 2',
    ]);
  });

  it('is all the officer’s while nobody said who the officer is', async () => {
    await writeSettings({ unit: { names: [], abbreviations: [], persons: [] } });
    await followSettings(at);
    expect(await counts()).toEqual([40, 0]);
  });

  it('is sorted anew when the setting changes', async () => {
    await writeSettings({ unit: { names: ['Trạm Y tế phường An Bình'] } });
    await followSettings(at);
    expect((await inState('open')).map(({ claims }) => claims[0]?.addressees?.[0])).toEqual(
      Array(4).fill('Trạm Y tế phường'),
    );
    await writeSettings({ unit: UNIT });
    await followSettings(at);
    expect(await counts()).toEqual([2, 38]);
  });

  it('stays as the officer said, whatever is read or set', async () => {
    const [mine, theirs] = [await first('open'), await first('others')];
    await giveTask(mine.id, 'others', at);
    await giveTask(theirs.id, 'mine', at);
    await readAnnex(40, '2');
    await writeSettings({ unit: { persons: [] } });
    await followSettings(at);
    expect((await database.tasks.get(mine.id))?.state).toBe('others');
    expect(await database.tasks.get(theirs.id)).toMatchObject({ state: 'open', whose: 'mine', nextAt: '' });
    expect(await counts()).toEqual([2, 38]);
  });

  it('can be taken back', async () => {
    const { id } = await first('open');
    await giveTask(id, 'others', at);
    expect(await counts()).toEqual([1, 39]);
    expect(await undo(calendar, at + 1)).toBe('task.others');
    expect((await database.tasks.get(id))?.state).toBe('open');
  });

  it('changes nothing of what is closed', async () => {
    const { id } = await first('open');
    await database.tasks.update(id, { state: 'done', closedAt: at });
    expect(await giveTask(id, 'others', at)).toBe(0);
    await writeSettings({ unit: { names: ['Công an phường An Bình'] } });
    await followSettings(at);
    expect((await database.tasks.get(id))?.state).toBe('done');
  });

  it('loses the rows of others that are gone from it', async () => {
    await readAnnex(20, '2');
    expect(await counts()).toEqual([1, 19]);
  });
});

it('what a field states beside is the officer’s', async () => {
  await open({ due: { label: 'Hạn xử lý', text: '24/05/2026' } });
  await readAnnex(3);
  const mine = await inState('open');
  expect(mine).toHaveLength(1);
  expect(mine[0]?.claims.map(({ source }) => source)).toContain('field');
});

it('the deadline that goes before others of its page keeps their words', async () => {
  await open({ due: { label: 'Hạn của phòng', text: '24/05/2026', besides: ['Hạn xử lý: 30/05/2026'] } });
  expect(await inState('open')).toMatchObject([
    { date: '2026-05-24', disputed: false, claims: [{ besides: ['Hạn xử lý: 30/05/2026'] }] },
  ]);
});

it('an urgent document whose duties are all others’ is to be looked at at once', async () => {
  await open({ urgency: 'immediate', urgencyWords: 'Hỏa tốc' });
  await readAnnex(5);
  expect(await inState('open')).toMatchObject([{ immediate: true, quote: 'Hỏa tốc' }]);
});

it('an instruction that names a colleague is the colleague’s', async () => {
  const direction = (text: string) => [{ text, day: '2026-04-16' as const, writer: null }];
  await open({ directions: direction('Giao đ/c Minh tham mưu báo cáo trước ngày 25/4') });
  expect(await counts()).toEqual([0, 1]);
  await open({ directions: direction('Giao đ/c Lan tham mưu báo cáo trước ngày 25/4') });
  expect(await counts()).toEqual([1, 0]);
});

describe('a document received for information', () => {
  const due = { label: 'Hạn xử lý', text: '24/05/2026' };
  const meet = async (role: SeenDocument['role'], listing: Listing | null) =>
    recordMeetings([{ document: { ...seen, role, due }, listing, opened: true }], spot, {
      ...(await when()),
      information: (await readSettings()).unit.information === 'tasks',
    });
  const list = { name: 'Nhận để biết', waiting: false, information: true } as const;
  const finished = { name: 'Đã xử lý', waiting: false };

  it('makes no task', async () => {
    await meet('information', null);
    await meet('main', list);
    expect(await database.documents.count()).toBe(0);
  });

  it('makes one where it is set, and what is finished makes none', async () => {
    await writeSettings({ unit: { information: 'tasks' } });
    await meet('information', finished);
    expect(await database.documents.count()).toBe(0);
    await meet('information', null);
    expect(await counts()).toEqual([1, 0]);
    await database.tasks.clear();
    await meet('information', list);
    expect(await counts()).toEqual([1, 0]);
  });
});
