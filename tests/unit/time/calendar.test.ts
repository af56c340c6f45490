import { describe, expect, it } from 'vitest';
import { addWorkingDays, type CivilDate, lastWorkingDay, officeCalendar, workingDaysBetween } from '../../../lib/time';

const law = officeCalendar();

describe('the office calendar', () => {
  it.each([
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-20',
    '2026-04-27',
    '2026-04-30',
    '2026-05-01',
    '2026-08-31',
    '2026-09-01',
    '2026-09-02',
    '2026-11-21',
    '2026-11-22',
  ] as CivilDate[])('rests on %s', (date) => {
    expect(law.isWorkingDay(date)).toBe(false);
  });

  it.each(['2026-01-10', '2026-08-22', '2026-02-13', '2026-02-23', '2026-11-24', '2026-04-28'] as CivilDate[])(
    'works on %s',
    (date) => {
      expect(law.isWorkingDay(date)).toBe(true);
    },
  );

  it('names holidays, not weekends', () => {
    expect(law.holiday('2026-04-27')).toEqual({ of: 'kings', as: 'made-up' });
    expect(law.holiday('2026-11-22')).toBeNull();
  });

  it('marks years without a decision', () => {
    expect(law.isProvisional('2026-12-31')).toBe(false);
    expect(law.isProvisional('2027-01-04')).toBe(true);
    expect(officeCalendar({ confirmedYears: [2027] }).isProvisional('2027-01-04')).toBe(false);
  });

  it('makes up for holidays on weekends by law', () => {
    // 1 May 2027 is a Saturday; 6 and 7 February 2027, days of Tết, are a weekend.
    for (const day of ['2027-05-03', '2027-02-10', '2027-02-11'] as CivilDate[]) {
      expect(law.isWorkingDay(day)).toBe(false);
    }
    expect(law.isWorkingDay('2027-02-12')).toBe(true);
  });

  it('takes swaps, extra days off, Saturdays and 24 November from its options', () => {
    const own = officeCalendar({
      daysOff: { '2026-11-23': { of: 'office', name: 'Mất điện' } },
      workingDays: ['2026-11-28'],
      cultureDay: true,
      saturdays: false,
    });
    expect(own.holiday('2026-11-23')).toEqual({ of: 'office', name: 'Mất điện' });
    expect(own.isWorkingDay('2026-11-24')).toBe(false);
    expect(own.isWorkingDay('2026-11-28')).toBe(true);
    expect(officeCalendar({ saturdays: true }).isWorkingDay('2026-11-21')).toBe(true);
    expect(officeCalendar({ saturdays: true }).isWorkingDay('2026-11-22')).toBe(false);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-02-11', '2026-02-25', 5],
    ['2026-08-19', '2026-09-04', 10],
    ['2026-11-23', '2026-11-20', -1],
    ['2026-11-23', '2026-11-23', 0],
  ] as const)('%s to %s is %i', (from, to, want) => {
    expect(workingDaysBetween(from, to, law)).toBe(want);
  });

  it('counts forwards and back', () => {
    expect(addWorkingDays('2026-02-11', 5, law)).toBe('2026-02-25');
    expect(addWorkingDays('2026-11-23', -2, law)).toBe('2026-11-19');
    expect(addWorkingDays('2026-11-21', 0, law)).toBe('2026-11-21');
    expect(lastWorkingDay('2026-02-22', law)).toBe('2026-02-13');
  });
});
