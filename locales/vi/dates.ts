import { dateOf, timeOf, weekday } from '../../lib/time';
import type { CivilDate, WallMoment, WallTime } from '../../lib/time/types';
import { dayMonth, dayMonthYear, dayRange, hoursOf } from '../civil';
import { type TimeLeft, yearsOf } from '../time-left';

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];
const SHORT_WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

const nameOf = (date: CivilDate, names: readonly string[]): string => names[weekday(date) - 1] ?? '';

/** `1 giờ 50 phút`, `50 phút`, `2 giờ` */
export function duration(total: number): string {
  const { hours, minutes } = hoursOf(total);
  const words = [hours > 0 ? `${hours} giờ` : '', minutes > 0 || hours === 0 ? `${minutes} phút` : ''];
  return words.filter((word) => word !== '').join(' ');
}

const hour = (time: WallTime | null): string => (time === null ? '' : ` ${time}`);

const full = (date: CivilDate, time: WallTime | null = null): string =>
  `${nameOf(date, WEEKDAYS)}, ${dayMonthYear(date)}${hour(time)}`;

const short = (date: CivilDate, today: CivilDate, time: WallTime | null = null): string =>
  time !== null && date === today
    ? `hôm nay ${time}`
    : `${nameOf(date, SHORT_WEEKDAYS)}, ${dayMonth(date, today)}${hour(time)}`;

export const dates = {
  /** `Thứ Sáu, 24/04/2026`, with an hour `Thứ Sáu, 24/04/2026 17:00`: on every screen, and in notifications. */
  full,
  /** The same of a moment. */
  moment: (moment: WallMoment): string => full(dateOf(moment), timeOf(moment)),
  /**
   * `T6, 24/04`, `T6, 24/04 17:00`, on its own day `hôm nay 17:00`; the year only when it is not that of `today`. For
   * the lines of the list alone, which have no room for more and say it in full to screen readers and in a tooltip.
   */
  short,
  /** `09:32` today, else `T3, 21/04 09:32`: beside the words of such a line. */
  at: (moment: WallMoment, today: CivilDate): string =>
    dateOf(moment) === today ? timeOf(moment) : short(dateOf(moment), today, timeOf(moment)),
  /** `hết Thứ Sáu, 24/04/2026`: the last day that is in time. */
  until: (date: CivilDate): string => `hết ${full(date)}`,
  /** `24/04` */
  dayMonth: (date: CivilDate): string => dayMonth(date, null),
  /** `25–27/04 nghỉ` */
  off: (from: CivilDate, to: CivilDate): string => `${dayRange(from, to)} nghỉ`,
  /** Why the last safe day is not the day of "trước ngày 18/4". */
  notCounted: (date: CivilDate): string => `không tính ${dayMonth(date, null)}`,
  duration,
};

/** `8 tháng`, `3 năm 10 tháng` */
function long(days: number): string {
  const { years, months } = yearsOf(days);
  return [years > 0 ? `${years} năm` : '', months > 0 ? `${months} tháng` : ''].filter(Boolean).join(' ');
}

const YEAR = 366;

/** Days while they can be taken in at a glance, then years. */
const past = (days: number): string => (days < YEAR ? `${days} ngày` : `hơn ${long(days)}`);

/** `còn 2 ngày làm việc`, `quá hạn 3 ngày`, `xử lý ngay` … */
export function left(of: TimeLeft): string {
  switch (of.kind) {
    case 'immediate':
      return 'xử lý ngay';
    case 'unknown':
      return 'cần xác nhận ngày';
    case 'past-days':
      return of.meeting ? `đã qua ${past(of.days)}` : `quá hạn ${past(of.days)}`;
    case 'past-minutes':
      if (of.minutes === 0) return of.meeting ? 'đang bắt đầu' : 'vừa quá hạn';
      return of.meeting ? `đã bắt đầu ${duration(of.minutes)}` : `quá hạn ${duration(of.minutes)}`;
    case 'today':
      return of.meeting ? 'họp hôm nay' : 'đến hạn hôm nay';
    case 'minutes':
      return `còn ${duration(of.minutes)}`;
    case 'days':
      return `còn ${of.days} ngày`;
    case 'working-days':
      return `còn ${of.days} ngày làm việc`;
    case 'far':
      return `còn hơn ${long(of.days)}`;
  }
}
