import { COUNT_LIMIT } from '../../lib/tasks/checklist';
import { addDays } from '../../lib/time';
import type { CivilDate, WallTime } from '../../lib/time/types';
import { dates, duration } from './dates';

/** `2 quá hạn, 3 hôm nay`: only what is not zero; counting stops where the page's does ("99+"). */
const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count >= COUNT_LIMIT ? `${COUNT_LIMIT - 1}+` : count} ${word}`)
    .join(', ');

/** How many tasks each milestone holds. */
interface Milestones {
  immediate: number;
  overdue: number;
  today: number;
  soon: number;
}

/** Titles say how long is left, bodies what and whose. */
export const notifications = {
  /** `Còn 3 ngày làm việc: Thứ Ba, 28/04/2026` */
  soon: (workingDays: number, due: CivilDate): string => `Còn ${workingDays} ngày làm việc: ${dates.full(due)}`,
  /** `Đến hạn hôm nay, hết giờ lúc 17:00` */
  today: (officeEnd: WallTime): string => `Đến hạn hôm nay, hết giờ lúc ${officeEnd}`,
  /** `Còn 1 giờ: 11:30 hôm nay` */
  hour: (minutes: number, time: WallTime): string => `Còn ${duration(minutes)}: ${time} hôm nay`,
  /** `Quá hạn từ hôm qua, Thứ Hai, 20/04/2026`; `lastDay` is the last day that was in time, `time` the stated hour on that day. */
  overdue: (lastDay: CivilDate, time: WallTime | null, today: CivilDate): string => {
    if (lastDay === today) return time === null ? 'Quá hạn hôm nay' : `Quá hạn từ ${time} hôm nay`;
    return lastDay === addDays(today, -1)
      ? `Quá hạn từ hôm qua, ${dates.full(lastDay)}`
      : `Quá hạn từ ${dates.full(lastDay)}`;
  },
  /** `Hạn chót: Chủ Nhật, 26/04/2026`: the last working day is over, the last day is not. */
  lastDay: (day: CivilDate): string => `Hạn chót: ${dates.full(day)}`,
  /** A reminder that was decided earlier and never shown. */
  late: (state: string): string => `Nhắc bù. ${state}`,
  /** A reminder that was put off until now. */
  again: (state: string): string => `Nhắc lại. ${state}`,
  /** `Hỏa tốc: xử lý ngay` */
  immediate: (urgency: string): string => `${urgency}: xử lý ngay`,
  /** `Họp sau 1 giờ: 14:00 hôm nay` */
  meetingHour: (minutes: number, time: WallTime): string => `Họp sau ${duration(minutes)}: ${time} hôm nay`,
  /** `Họp hôm nay lúc 14:00` */
  meetingToday: (time: WallTime | null): string => (time === null ? 'Họp hôm nay' : `Họp hôm nay lúc ${time}`),
  /** `Họp: Thứ Năm, 23/04/2026 08:00` */
  meeting: (date: CivilDate, time: WallTime | null): string => `Họp: ${dates.full(date, time)}`,
  /** `Đã đến giờ họp: 14:00 hôm nay`, `Đã qua cuộc họp: Thứ Tư, 22/04/2026 14:00` */
  meetingPast: (date: CivilDate, time: WallTime | null, today: CivilDate): string =>
    date === today
      ? `Đã đến giờ họp${time === null ? '' : `: ${time} hôm nay`}`
      : `Đã qua cuộc họp: ${dates.full(date, time)}`,
  /** In place of what and whose, where notifications do not say it. */
  hidden: (number: string | null): string =>
    number === null ? 'Mở Nhắc Hạn để xem nội dung' : `Văn bản ${number}. Mở Nhắc Hạn để xem nội dung`,
  /** `Góp ý dự thảo Quy chế. 2045/SXD-TTr, Sở Xây dựng` */
  body: (title: string, number: string | null, issuer: string | null): string => {
    const from = [number, issuer].filter((part) => part !== null).join(', ');
    return from === '' ? title : `${title}. ${from}`;
  },
  summary: (count: number): string => `${count} việc cần chú ý`,
  /** `2 quá hạn, 3 hôm nay, 1 sắp đến hạn.` */
  summaryBody: (of: Milestones): string =>
    `${counted([
      [of.immediate, 'xử lý ngay'],
      [of.overdue, 'quá hạn'],
      [of.today, 'hôm nay'],
      [of.soon, 'sắp đến hạn'],
    ])}.`,
  /** `Việc trong ngày: Thứ Tư, 22/04/2026` */
  digest: (today: CivilDate): string => `Việc trong ngày: ${dates.full(today)}`,
  /** `1 xử lý ngay, 2 quá hạn, 3 hôm nay, 5 từ mai đến hết tuần.` */
  digestBody: (of: { immediate: number; overdue: number; today: number; week: number }): string =>
    `${counted([
      [of.immediate, 'xử lý ngay'],
      [of.overdue, 'quá hạn'],
      [of.today, 'hôm nay'],
      [of.week, 'từ mai đến hết tuần'],
    ])}.`,
  test: 'Thông báo thử',
  testBody: 'Thấy dòng này là nhắc hạn sẽ hiện được trên máy này.',
  backlog: (count: number): string => `Có ${count} việc đã quá hạn từ trước khi cài`,
  backlogBody: (host: string): string => `Từ ${host}. Mở Nhắc Hạn để chọn: nhắc tất cả, hay để riêng.`,
};

/** Tooltips of the toolbar icon. */
export const badge = {
  /** `2 quá hạn, 3 hôm nay`; `3 việc đến hạn hôm nay` when nothing is overdue. Each count is already in words ("99+"). */
  counts: (overdue: string | null, today: string | null): string => {
    if (overdue === null) return `${today ?? 0} việc đến hạn hôm nay`;
    return today === null ? `${overdue} việc quá hạn` : `${overdue} quá hạn, ${today} hôm nay`;
  },
  next: (due: CivilDate): string => `Việc gần nhất: ${dates.full(due)}`,
  nothing: 'Không còn việc nào chờ xử lý',
  broken: 'Không mở được dữ liệu trên máy này',
  lost: 'Dữ liệu cũ trên máy này đã mất, bấm để khôi phục',
  full: 'Ổ đĩa đã đầy, không lưu được hạn mới đọc',
  unread: 'Không đọc được trang đang mở: có thể còn hạn ở đó, hãy tải lại trang',
  unanswered: 'Chưa lưu được trả lời vừa bấm ở thông báo, hãy bấm lại',
  unwritten: 'Không lưu được những gì vừa đọc, hãy mở lại văn bản',
};
