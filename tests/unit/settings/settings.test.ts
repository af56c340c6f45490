import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  calendarOf,
  DEFAULTS,
  readCalendar,
  readSettings,
  readStoredSettings,
  schemas,
  watchSettings,
  writeSettings,
} from '../../../lib/settings';
import { database } from '../../../lib/tasks';

const store = (values: Record<string, unknown>) => database.settings.put({ id: 'settings', values });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('settings', () => {
  it('are the defaults until someone sets them', async () => {
    expect(await readStoredSettings()).toEqual({ settings: DEFAULTS, faults: [] });
  });

  it('have a schema for every default, and every default fits it', async () => {
    const names = (of: object) => Object.entries(of).map(([group, values]) => [group, Object.keys(values).sort()]);
    expect(names(schemas)).toEqual(names(DEFAULTS));
    await writeSettings(DEFAULTS);
    expect(await readStoredSettings()).toEqual({ settings: DEFAULTS, faults: [] });
  });

  it('change one by one', async () => {
    await writeSettings({ calendar: { saturdays: true } });
    await writeSettings({ keep: { closedDays: 30 } });
    await writeSettings({ calendar: { cultureDay: true } });
    const { calendar, keep } = await readSettings();
    expect(calendar).toEqual({ ...DEFAULTS.calendar, saturdays: true, cultureDay: true });
    expect(keep.closedDays).toBe(30);
  });

  it('refuse a value that is none, and store nothing of that change', async () => {
    await expect(writeSettings({ calendar: { saturdays: true }, keep: { closedDays: 0.5 } })).rejects.toThrow();
    await expect(writeSettings({ calendar: { workingDays: ['2026-02-30'], saturdays: true } })).rejects.toThrow();
    expect(await readStoredSettings()).toEqual({ settings: DEFAULTS, faults: [] });
  });

  it('are told to whoever watches', async () => {
    const heard: boolean[] = [];
    const stop = watchSettings(
      ({ settings }) => heard.push(settings.calendar.saturdays),
      () => undefined,
    );
    await vi.waitFor(() => expect(heard).toEqual([false]));
    await writeSettings({ calendar: { saturdays: true } });
    await vi.waitFor(() => expect(heard).toEqual([false, true]));
    stop();
  });
});

describe('stored values that cannot be used', () => {
  const BROKEN: readonly [what: string, values: Record<string, unknown>, paths: readonly string[]][] = [
    ['a value of another type', { calendar: { saturdays: 'yes' } }, ['calendar.saturdays']],
    ['a list that is none', { calendar: { swaps: { off: 1 } } }, ['calendar.swaps']],
    ['one item of a list', { calendar: { workingDays: ['2026-02-30', '2026-01-10'] } }, ['calendar.workingDays[0]']],
    [
      'days off that end before they begin',
      { calendar: { daysOff: [{ from: '2026-02-03', to: '2026-02-01', name: 'a' }] } },
      ['calendar.daysOff[0]'],
    ],
    ['a group that is none', { calendar: 7 }, ['calendar']],
    ['names of another version', { future: { on: true }, keep: { bright: 1 } }, ['future', 'keep.bright']],
    [
      'names that every object has',
      { keep: { toString: 1, __proto__: null }, constructor: 2 },
      ['constructor', 'keep.toString'],
    ],
  ];

  it.each(BROKEN)('%s: the rest holds, it is said, and nothing is lost', async (_, values, paths) => {
    await store(values);
    const { settings, faults } = await readStoredSettings();
    expect(faults.map(({ path }) => path)).toEqual(paths);
    expect(settings.keep).toEqual(DEFAULTS.keep);
    expect(settings.calendar.cultureDay).toBe(false);
    await writeSettings({ calendar: { cultureDay: true } });
    const after = (await database.settings.get('settings'))?.values;
    if (typeof values.calendar !== 'number')
      expect(after).toEqual({ ...values, calendar: { ...(values.calendar as object), cultureDay: true } });
  });

  it('of a list the good items stay', async () => {
    await store({ calendar: { workingDays: ['2026-02-30', '2026-01-10', 4] } });
    expect((await readSettings()).calendar.workingDays).toEqual(['2026-01-10']);
  });

  it('are gone when the value is set anew', async () => {
    await store({ keep: { closedDays: 'long' } });
    await writeSettings({ keep: { closedDays: 180 } });
    expect(await readStoredSettings()).toMatchObject({ settings: { keep: { closedDays: 180 } }, faults: [] });
  });
});

describe('the calendar by the settings', () => {
  it('knows swaps, more days off, days worked, Saturdays and confirmed years', async () => {
    const before = calendarOf(DEFAULTS.calendar);
    expect([before.isWorkingDay('2027-03-01'), before.isWorkingDay('2027-03-06')]).toEqual([true, false]);
    expect(before.isProvisional('2027-03-01')).toBe(true);
    await writeSettings({
      calendar: {
        swaps: [{ off: '2027-03-01', working: '2027-03-06' }],
        daysOff: [{ from: '2027-03-10', to: '2027-03-12', name: 'Ngày truyền thống' }],
        workingDays: ['2027-03-14'],
        confirmedYears: [2027],
      },
    });
    const after = await readCalendar();
    const works = (days: readonly `${number}-${number}-${number}`[]) => days.map((day) => after.isWorkingDay(day));
    expect(works(['2027-03-01', '2027-03-06'])).toEqual([false, true]);
    expect(works(['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12', '2027-03-15'])).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(works(['2027-03-14', '2027-03-13'])).toEqual([true, false]);
    expect(after.holiday('2027-03-11')).toEqual({ of: 'office', name: 'Ngày truyền thống' });
    expect(after.isProvisional('2027-03-01')).toBe(false);
  });

  it('is the same one until a setting of it changes', async () => {
    const first = await readCalendar();
    await writeSettings({ keep: { closedDays: 30 } });
    expect(await readCalendar()).toBe(first);
    await writeSettings({ calendar: { saturdays: true } });
    expect((await readCalendar()).isWorkingDay('2026-11-21')).toBe(true);
  });
});
