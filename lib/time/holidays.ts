import { addDays, civilDate, weekday } from './civil';
import { civilOfLunar, lunarNewYear } from './lunar';
import type { CivilDate, Holiday, PublicHoliday } from './types';

/** One year's public days off that fall on weekdays, and the Saturdays or Sundays made working days for them. */
export interface YearOfHolidays {
  /** Days off and why. Weekends need not be listed. */
  off: ReadonlyMap<CivilDate, Holiday>;
  /** Weekend days that an official decision made working days. */
  working: ReadonlySet<CivilDate>;
  /** True when the year's decision is not known and the days follow from the law alone. */
  provisional: boolean;
}

interface Decision {
  off: readonly (readonly [from: CivilDate, to: CivilDate, of: PublicHoliday, as?: 'made-up' | 'swapped'])[];
  working: readonly CivilDate[];
}

/** Years whose decision is known. 2026: as confirmed (Labour Code 2019, article 112). */
const DECIDED: Readonly<Record<number, Decision>> = {
  2026: {
    off: [
      ['2026-01-01', '2026-01-01', 'new-year'],
      ['2026-01-02', '2026-01-02', 'new-year', 'swapped'],
      ['2026-02-14', '2026-02-22', 'tet'],
      ['2026-04-26', '2026-04-26', 'kings'],
      ['2026-04-27', '2026-04-27', 'kings', 'made-up'],
      ['2026-04-30', '2026-04-30', 'victory'],
      ['2026-05-01', '2026-05-01', 'labour'],
      ['2026-08-31', '2026-08-31', 'national', 'swapped'],
      ['2026-09-01', '2026-09-02', 'national'],
    ],
    working: ['2026-01-10', '2026-08-22'],
  },
};

function decided(decision: Decision): YearOfHolidays {
  const off = new Map<CivilDate, Holiday>();
  for (const [from, to, of, as = 'itself'] of decision.off)
    for (let day = from; day <= to; day = addDays(day, 1)) off.set(day, { of, as });
  return { off, working: new Set(decision.working), provisional: false };
}

/** The day beside 2 September that the law adds: the one that leaves no working day alone between days off. */
function besideNationalDay(year: number): CivilDate | null {
  const national = civilDate(year, 9, 2);
  if (!national) return null;
  const day = weekday(national);
  return addDays(national, day === 1 || day === 4 || day === 7 ? 1 : -1);
}

/** The days off that follow from the law: Tết's five days are taken as the last of the old year and four of the new. */
function byLaw(year: number): YearOfHolidays {
  const named: [CivilDate | null, PublicHoliday][] = [
    [civilDate(year, 1, 1), 'new-year'],
    [civilOfLunar(year, 3, 10), 'kings'],
    [civilDate(year, 4, 30), 'victory'],
    [civilDate(year, 5, 1), 'labour'],
    [civilDate(year, 9, 2), 'national'],
    [besideNationalDay(year), 'national'],
  ];
  const tet = lunarNewYear(year);
  for (let offset = -1; tet && offset <= 3; offset += 1) named.push([addDays(tet, offset), 'tet']);
  const off = new Map<CivilDate, Holiday & { of: PublicHoliday }>();
  for (const [date, of] of named) if (date) off.set(date, { of, as: 'itself' });
  // A holiday on a weekly day off is made up on the next working day (Labour Code 2019, article 111, clause 3).
  for (const [date, { of }] of [...off].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (weekday(date) < 6) continue;
    let next = addDays(date, 1);
    while (weekday(next) > 5 || off.has(next)) next = addDays(next, 1);
    off.set(next, { of, as: 'made-up' });
  }
  return { off, working: new Set(), provisional: true };
}

/** A year's public holidays: the decision where it is known, else what the law gives, marked provisional. */
export function holidaysOf(year: number): YearOfHolidays {
  const decision = DECIDED[year];
  return decision ? decided(decision) : byLaw(year);
}
