import type { WorkingCalendar } from './calendar';
import { civilDate, parts, weekday } from './civil';
import { holidaysOf, type YearOfHolidays } from './holidays';
import type { CivilDate, Holiday } from './types';

/** What an office or an administrator may change in the calendar of the law. */
export interface OfficeCalendarOptions {
  /** More days off, and why. */
  daysOff?: Readonly<Partial<Record<CivilDate, Holiday>>>;
  /** Days that are worked although they are a weekend or a holiday (làm bù, hoán đổi). Stronger than `daysOff`. */
  workingDays?: readonly CivilDate[];
  /** "Ngày Văn hóa Việt Nam", 24 November, as a day off; whether it is law is not confirmed, so off by default. */
  cultureDay?: boolean;
  /** True where the office counts Saturdays as working days. */
  saturdays?: boolean;
  /** Years whose decision the office has entered itself (swaps above), so that they are no longer provisional. */
  confirmedYears?: readonly number[];
}

const CULTURE_DAY: Holiday = { of: 'culture', as: 'itself' };

/** The calendar of a Vietnamese public office: Monday to Friday without public holidays, and the options' changes. */
export function officeCalendar(options: OfficeCalendarOptions = {}): WorkingCalendar {
  const years = new Map<number, YearOfHolidays>();
  const extraWorking = new Set(options.workingDays);
  const extraOff = new Map(Object.entries(options.daysOff ?? {}));
  const confirmed = new Set(options.confirmedYears);

  const yearOf = (date: CivilDate): YearOfHolidays => {
    const { year } = parts(date);
    const known = years.get(year);
    if (known) return known;
    const made = holidaysOf(year);
    years.set(year, made);
    return made;
  };

  const holiday = (date: CivilDate): Holiday | null => {
    if (extraWorking.has(date)) return null;
    const own = extraOff.get(date);
    if (own !== undefined) return own;
    const { year } = parts(date);
    if (options.cultureDay && year >= 2026 && date === civilDate(year, 11, 24)) return CULTURE_DAY;
    return yearOf(date).off.get(date) ?? null;
  };

  return {
    holiday,
    isProvisional: (date) => yearOf(date).provisional && !confirmed.has(parts(date).year),
    isWorkingDay: (date) => {
      if (extraWorking.has(date)) return true;
      if (holiday(date) !== null) return false;
      const day = weekday(date);
      return day < 6 || (day === 6 && options.saturdays === true) || yearOf(date).working.has(date);
    },
  };
}
