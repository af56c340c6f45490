export { EVERY_DAY, type WorkingCalendar } from './calendar';
export { type CalendarRun, runsOfYear } from './calendar-year';
export {
  addDays,
  addMonths,
  type CivilParts,
  civilDate,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isCivilDate,
  parts,
  weekday,
} from './civil';
export { civilOfLunar, lunarNewYear } from './lunar';
export { dateAt, dateOf, epoch, isWallMoment, isWallTime, momentOf, timeOf, wallMoment, wallTime } from './moment';
export { type OfficeCalendarOptions, officeCalendar } from './office-calendar';
export { type DateReading, readDateText } from './read-date-text';
export { isRelativeDay, type RelativeDay, readRelativeDay } from './relative-day';
export type { CivilDate, Holiday, WallMoment, WallTime } from './types';
export { addWorkingDays, lastWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days';
export { readWrittenDay, readWrittenHour, type WrittenDayFault } from './written';
