import { describe, expect, it } from 'vitest';
import { settingsOf, yearOf } from '../../../lib/settings';
import type { CalendarSettings } from '../../../lib/settings/types';

const of = (patch: Partial<CalendarSettings>, year = 2026) =>
  yearOf({ ...settingsOf({}).settings.calendar, ...patch }, year);

describe('the days off of a year', () => {
  it('are those of the decision, runs of one reason together, with the weekends that are worked', () => {
    const year = of({});
    expect(year.map(({ from }) => from)).toEqual([...year.map(({ from }) => from)].sort());
    expect(year).toContainEqual({ from: '2026-02-14', to: '2026-02-22', off: { of: 'tet', as: 'itself' } });
    expect(year).toContainEqual({ from: '2026-04-27', to: '2026-04-27', off: { of: 'kings', as: 'made-up' } });
    expect(year).toContainEqual({ from: '2026-08-22', to: '2026-08-22', off: null });
  });

  it('have the days of the office, each under its own name', () => {
    const year = of({
      daysOff: [
        { from: '2026-06-01', to: '2026-06-02', name: 'Nghỉ hè' },
        { from: '2026-06-03', to: '2026-06-03', name: 'Sửa trụ sở' },
      ],
      swaps: [{ off: '2026-10-05', working: '2026-10-10' }],
    });
    expect(year).toContainEqual({ from: '2026-06-01', to: '2026-06-02', off: { of: 'office', name: 'Nghỉ hè' } });
    expect(year).toContainEqual({ from: '2026-06-03', to: '2026-06-03', off: { of: 'office', name: 'Sửa trụ sở' } });
    expect(year).toContainEqual({ from: '2026-10-05', to: '2026-10-05', off: { of: 'swap' } });
    expect(year).toContainEqual({ from: '2026-10-10', to: '2026-10-10', off: null });
  });

  it('show a holiday that the office works as worked', () => {
    const year = of({ workingDays: ['2026-09-02'] });
    expect(year).toContainEqual({ from: '2026-09-01', to: '2026-09-01', off: { of: 'national', as: 'itself' } });
    expect(year).toContainEqual({ from: '2026-09-02', to: '2026-09-02', off: null });
  });

  it('do not list each Saturday where Saturdays are worked', () => {
    expect(of({ saturdays: true }, 2027).filter(({ off }) => off === null)).toEqual([]);
  });

  it('follow the law in a year without a decision', () => {
    expect(of({}, 2027)).toContainEqual({
      from: '2027-02-05',
      to: '2027-02-09',
      off: { of: 'tet', as: 'itself' },
    });
    expect(of({ cultureDay: true }, 2027)).toContainEqual({
      from: '2027-11-24',
      to: '2027-11-24',
      off: { of: 'culture', as: 'itself' },
    });
  });
});
