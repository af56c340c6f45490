import { dateOf, timeOf, weekday } from '../../lib/time';
import type { CivilDate, WallTime } from '../../lib/time/types';
import { dayMonth, dayMonthYear, dayRange, hoursOf } from '../civil';
import type { Words } from '../index';
import { yearsOf } from '../time-left';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const nameOf = (date: CivilDate): string => WEEKDAYS[weekday(date) - 1] ?? '';
const shortNameOf = (date: CivilDate): string => nameOf(date).slice(0, 3);

/** `1 day`, `2 days` */
export const counted = (count: number | string, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 || count === '1' ? one : many}`;

function duration(total: number): string {
  const { hours, minutes } = hoursOf(total);
  const parts = [hours > 0 ? counted(hours, 'hour') : '', minutes > 0 || hours === 0 ? counted(minutes, 'minute') : ''];
  return parts.filter((part) => part !== '').join(' ');
}

const hour = (time: WallTime | null): string => (time === null ? '' : ` ${time}`);

const full: Words['dates']['full'] = (date, time = null) => `${nameOf(date)}, ${dayMonthYear(date)}${hour(time)}`;

const short: Words['dates']['short'] = (date, today, time = null) =>
  time !== null && date === today ? `today ${time}` : `${shortNameOf(date)}, ${dayMonth(date, today)}${hour(time)}`;

export const dates: Words['dates'] = {
  full,
  moment: (moment) => full(dateOf(moment), timeOf(moment)),
  short,
  at: (moment, today) => (dateOf(moment) === today ? timeOf(moment) : short(dateOf(moment), today, timeOf(moment))),
  dayMonth: (date) => dayMonth(date, null),
  off: (from, to) => `${dayRange(from, to)} off`,
  until: (date) => `until the end of ${full(date)}`,
  notCounted: (date) => `${dayMonth(date, null)} excluded`,
  duration,
};

function long(days: number): string {
  const { years, months } = yearsOf(days);
  return [years > 0 ? counted(years, 'year') : '', months > 0 ? counted(months, 'month') : '']
    .filter(Boolean)
    .join(' ');
}

const YEAR = 366;

const past = (days: number): string => (days < YEAR ? counted(days, 'day') : `more than ${long(days)}`);

export const left: Words['left'] = (of) => {
  switch (of.kind) {
    case 'immediate':
      return 'act now';
    case 'unknown':
      return 'date to confirm';
    case 'past-days':
      return of.meeting ? `${past(of.days)} ago` : `overdue by ${past(of.days)}`;
    case 'past-minutes':
      if (of.minutes === 0) return of.meeting ? 'starting now' : 'just overdue';
      return of.meeting ? `began ${duration(of.minutes)} ago` : `overdue by ${duration(of.minutes)}`;
    case 'today':
      return of.meeting ? 'meeting today' : 'due today';
    case 'minutes':
      return `${duration(of.minutes)} left`;
    case 'days':
      return `${counted(of.days, 'day')} left`;
    case 'working-days':
      return `${counted(of.days, 'working day')} left`;
    case 'far':
      return `more than ${long(of.days)} left`;
  }
};
