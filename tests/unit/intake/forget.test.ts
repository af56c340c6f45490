import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { traceKeysOf, traceOf } from '../../../lib/documents';
import { findFileTarget, forget, isKept, recordFile, recordMeetings } from '../../../lib/intake';
import { completeTask, database, removeDocument } from '../../../lib/tasks';
import { officeCalendar } from '../../../lib/time';
import { documentOf } from '../backup/make';
import { claim, settled } from '../tasks/make';
import { readAttempt, seenOf, spot } from './seen';

const AT = Date.UTC(2026, 10, 10, 2);

const named = {
  number: '12/TB-UBND',
  numberKey: '12/tb-ubnd',
  issuer: 'UBND phường An Bình',
  issued: '2026-11-05',
  subject: 'V/v phòng, chống ngập úng',
} as const;

/** As another relay writes it. */
const elsewhere = { ...named, number: '012 / TB-UBND', issuer: 'Ủy ban nhân dân phường An Bình' } as const;
const ofOtherWard = { ...named, issuer: 'UBND phường An Hải' } as const;

const stored = (id: string, facts: Parameters<typeof traceKeysOf>[0]) =>
  documentOf(id, { ...facts, traces: traceKeysOf(facts) });

const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.documents.bulkPut([stored('mine', named), stored('other', ofOtherWard)]);
  const tasks = settled([claim({ title: 'Việc mật' })]);
  await database.tasks.bulkPut(tasks.map((task) => ({ ...task, id: 'mine-1', documentId: 'mine' })));
});

const secretElsewhere = [traceOf(elsewhere)].flatMap((trace) => trace ?? []);

it('what is secret through one relay goes as it was stored through another, and nothing else', async () => {
  await completeTask('mine-1', AT);
  expect(await forget(['0'.repeat(32)], secretElsewhere)).toBe(true);
  expect(await everything()).not.toMatch(/Việc mật|mine/u);
  expect((await database.documents.toArray()).map(({ id }) => id)).toEqual(['other']);
});

it('it goes too where it waits to be given back', async () => {
  await removeDocument('mine', AT);
  expect(await everything()).toContain('Việc mật');
  expect(await forget([], secretElsewhere)).toBe(true);
  expect(await everything()).not.toMatch(/Việc mật|mine/u);
});

it('where it stands twice, both go', async () => {
  await database.documents.put(stored('twin', elsewhere));
  expect(await forget(['mine'])).toBe(true);
  expect((await database.documents.toArray()).map(({ id }) => id)).toEqual(['other']);
});

it('nothing goes by a number alone', async () => {
  const [trace] = [traceOf({ ...named, issued: null, subject: null })];
  expect(await forget([], trace ? [trace] : [])).toBe(false);
  expect(await database.documents.count()).toBe(2);
});

it('to look whether something is kept writes nothing', async () => {
  const before = await everything();
  expect(await isKept([], secretElsewhere)).toBe(true);
  expect(await isKept(['mine'])).toBe(true);
  expect(
    await isKept(
      ['0'.repeat(32)],
      [traceOf({ ...named, number: '13/TB-UBND' })].flatMap((trace) => trace ?? []),
    ),
  ).toBe(false);
  await removeDocument('mine', AT);
  await database.changes.clear();
  expect(await isKept(['mine'])).toBe(true);
  await database.removed.clear();
  expect(await isKept(['mine'])).toBe(false);
  expect(before).toContain('mine');
});

describe('what is read through a page', () => {
  const when = { at: AT, calendar: officeCalendar() };
  const meet = (facts: Parameters<typeof seenOf>[0]) =>
    recordMeetings([{ document: { ...seenOf(facts), issued: named.issued }, listing: null, opened: true }], spot, when);

  it('is found by its trace, also once it is stated otherwise', async () => {
    await meet({ ...named, number: '7/QĐ-UBND' });
    const of = (number: string) => [traceOf({ ...named, number })].flatMap((trace) => trace ?? []);
    expect(await isKept([], of('07/QĐ-UBND'))).toBe(true);
    await meet({ ...named, number: '8/QĐ-UBND' });
    expect(await isKept([], of('7/QĐ-UBND'))).toBe(false);
    expect(await isKept([], of('8/QĐ-UBND'))).toBe(true);
  });

  it('is found by the number that only its file states', async () => {
    await meet({ ...named, number: null });
    const target = await findFileTarget(seenOf({ ...named, number: null }).keys, '1');
    const text = [
      'ỦY BAN NHÂN DÂN\nPHƯỜNG AN BÌNH\nSố: 9/QĐ-UBND\nV/v phòng, chống ngập úng',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 11 năm 2026',
      'Kính gửi: Các khu phố',
    ].join('\n');
    await recordFile(target?.id ?? '', readAttempt('a.pdf', text), when);
    expect((await database.documents.get(target?.id ?? ''))?.number).toBe('9/QĐ-UBND');
    expect(
      await isKept(
        [],
        [traceOf({ ...named, number: '9/QĐ-UBND' })].flatMap((trace) => trace ?? []),
      ),
    ).toBe(true);
  });
});
