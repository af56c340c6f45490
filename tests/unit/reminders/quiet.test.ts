import { describe, expect, it } from 'vitest';
import { opensAt } from '../../../lib/reminders/plan';
import type { Hours } from '../../../lib/reminders/types';
import { DEFAULTS } from '../../../lib/settings';
import { officeCalendar, type WallMoment } from '../../../lib/time';
import { calendar } from '../tasks/make';

const opens = (now: WallMoment, quiet: Hours, restOnDaysOff: boolean, days = calendar) =>
  opensAt(now, { calendar: days, settings: { ...DEFAULTS.reminders, quiet, restOnDaysOff } });

const night: Hours = { from: '19:00', to: '06:30' };
const none: Hours = { from: '00:00', to: '00:00' };

describe('what rests', () => {
  it.each<[string, WallMoment, Hours, boolean, WallMoment]>([
    ['nothing in office hours', '2026-11-25T10:00', night, true, '2026-11-25T10:00'],
    ['from the first minute of the night', '2026-11-25T19:00', night, true, '2026-11-26T06:30'],
    ['not in the minute before', '2026-11-25T18:59', night, true, '2026-11-25T18:59'],
    ['after midnight until the morning', '2026-11-26T00:00', night, true, '2026-11-26T06:30'],
    ['not in the minute in which the night ends', '2026-11-26T06:30', night, true, '2026-11-26T06:30'],
    ['at noon, when that is set', '2026-11-26T12:00', { from: '11:30', to: '13:30' }, true, '2026-11-26T13:30'],
    ['over a weekend', '2026-11-27T20:00', night, true, '2026-11-30T06:30'],
    ['over a weekend without quiet hours', '2026-11-28T09:00', none, true, '2026-11-30T00:00'],
    ['not on a weekend where that is set', '2026-11-28T09:00', night, false, '2026-11-28T09:00'],
    ['over a holiday', '2026-12-31T20:00', night, true, '2027-01-04T06:30'],
  ])('%s', (_, now, quiet, daysOff, expected) => expect(opens(now, quiet, daysOff)).toBe(expected));

  it('is the office calendar as it is set', () => {
    expect(opens('2026-11-28T09:00', night, true, officeCalendar({ saturdays: true }))).toBe('2026-11-28T09:00');
  });

  it('never hangs on a calendar without a working day', () => {
    const never = { isWorkingDay: () => false, isProvisional: () => false, holiday: () => null };
    expect(opens('2026-11-28T09:00', night, true, never) > '2026-12-28').toBe(true);
  });
});
