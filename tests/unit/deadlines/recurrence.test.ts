import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import { nextOccurrence } from '../../../lib/deadlines';
import { addDays, type CivilDate } from '../../../lib/time';

const { rrulestr } = rrule;
const RULES = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=FR',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYMONTHDAY=25',
  'FREQ=MONTHLY;BYMONTHDAY=10,25',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5',
  'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
];

describe('recurrences agree with an RFC 5545 library', () => {
  it.each(RULES)('%s', (text) => {
    const rule = rrulestr(`DTSTART:20260101T000000Z\nRRULE:${text}`);
    for (let day: CivilDate = '2026-01-01'; day < '2028-03-05'; day = addDays(day, 5)) {
      const want = rule.after(new Date(`${day}T00:00:00Z`));
      expect(nextOccurrence(text, day), day).toBe(want?.toISOString().slice(0, 10));
    }
  });
});
