/**
 * The limits that the ten made-up documents state, read by a person by deadlines/CONTRACT.md: kind, bound, date, hour,
 * term, anchor, rule. A document is taken as received on its day of issue; the tenth, which has none yet, on `UNDATED`.
 */
export const UNDATED = '2025-11-17';

export const LIMITS: Readonly<Record<string, readonly string[]>> = {
  '01-cv-cds': ['deadline before 2025-11-15'],
  '02-kh-cchc': [
    'deadline before 2026-03-31',
    'deadline by 2026-02-20',
    'deadline before 2026-01-10',
    'deadline before 2025-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
    'deadline before 2026-01-15',
    'deadline within 2026-02-28',
    'deadline by 2026-06-30',
    'deadline within 2026-09-30',
    'deadline before 2026-12-10',
  ],
  '03-tb-kl': [
    'deadline before 2025-11-20 17:00',
    'deadline within 2025-11-30',
    'deadline by 2025-11-28',
    'deadline within 2025-12-01',
    'deadline by 2025-11-19 P3WD issued',
  ],
  '04-cv-hoatoc': [
    'deadline before 2025-12-08 10:00',
    'deadline within 2025-12-07',
    'deadline before 2025-12-06 16:30 FREQ=DAILY',
  ],
  '05-cv-gopy': ['deadline before 2025-11-25'],
  '06-gm': ['meeting at 2025-11-27 08:00', 'deadline before 2025-11-25 16:00', 'deadline before 2025-11-24'],
  '07-qd': [
    'deadline by - P15WD event',
    'deadline by 2025-11-28 P5WD received',
    'deadline before 2025-12-02',
    'deadline by - P10D event',
    'deadline before 2025-11-25 FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  '08-kh-pl': [
    'deadline by 2025-11-05',
    'deadline before 2025-11-20',
    'deadline before 2025-10-17 15:00 FREQ=WEEKLY;BYDAY=FR',
    'deadline by 2025-12-05',
    'deadline by 2025-10-22',
    'deadline by 2025-10-25',
    'deadline by 2025-11-05',
    'deadline by 2025-11-15',
    'deadline by 2025-11-30',
    'deadline by 2025-12-10',
  ],
  '09-cv-dondoc': ['deadline by 2025-11-28', 'deadline before 2025-12-05'],
  '10-cv-trong': ['deadline before 2025-11-25', 'deadline by 2025-12-10', 'deadline by 2025-11-24 P7D issued'],
};
