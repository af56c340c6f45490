import { dayExpression } from '../parsers/calendar-day';
import { joiner } from './refiner';

const BESIDE = /^[ ,]{0,2}(?:\(|- )?(?:ngày )?$/;
const AFTER_DATE = /^[ ,]{0,2}(?:\(|- )?(?:là |tức |nhằm |rơi vào )?(?:(?:buổi )?(?:sáng|trưa|chiều|tối) )?(?:ngày )?$/;

/** Thứ Năm, ngày 20/11 and ngày 20/11 (thứ Năm) are one day. */
export const joinWeekday = joiner((first, second, between) => {
  const [a, b] = [first.expression, second.expression];
  if (a.kind !== 'day' || b.kind !== 'day') return null;
  if (a.day.form === 'weekday' && b.day.form === 'calendar' && BESIDE.test(between)) {
    return { ...b, weekday: a.day.weekday, time: a.time ?? b.time, bare: false };
  }
  if (a.day.form === 'calendar' && b.day.form === 'weekday' && a.weekday === null && AFTER_DATE.test(between)) {
    return { ...a, weekday: b.day.weekday, time: a.time ?? b.time, bare: false };
  }
  if (a.day.form === 'relative' && b.day.form === 'calendar' && /^[ ,]{0,2}\(?(?:ngày |tức )?$/.test(between)) {
    return { ...b, time: a.time ?? b.time, bare: false };
  }
  return null;
});

const CLOCK_FIRST =
  /^[ ,\t|(–-]{0,3}(?:(?:vào|của|trong|sáng|trưa|chiều|tối|đêm|hết|các|buổi|cùng|ngày|nay|mai) ?){0,3}[ ,(]{0,2}$/;
const DATE_FIRST =
  /^\)?[ ,;:\t|(-]{0,4}(?:(?:lúc|vào|hồi|trước|từ|bắt|đầu|đúng|sáng|trưa|chiều|tối|đêm|giờ|khoảng|thời|gian|buổi|chậm|nhất) ?[:,]? ?){0,4}$/;
/** "20 và 21/10, thanh niên có mặt từ 06 giờ 30". */
const PRESENT = /^,? (?:[^ ,;.:()0-9]{1,12} ){0,3}(?:có mặt|tập trung)(?: (?:từ|lúc|vào lúc|đúng))? $/;

/** 17 giờ 00 ngày 20/11, 16h thứ Sáu hằng tuần: an hour before its day. */
export const joinClockFirst = joiner((first, second, between) => {
  const [a, b] = [first.expression, second.expression];
  if (a.kind !== 'clock' || !CLOCK_FIRST.test(between)) return null;
  if (b.kind === 'day' && b.time === null) return { ...b, time: a.time, untilTime: a.untilTime, bare: false };
  if (b.kind === 'recurrence' && b.time === null) return { ...b, time: a.time };
  return b.kind === 'immediate' ? dayExpression({ form: 'relative', days: 0 }, { time: a.time }) : null;
});

/** "02 ngày 08 - 09/7, bắt đầu lúc 07 giờ 45": the hour of the first day. */
const STARTS = /bắt đầu/;
const RANGE_END = /(?:đến|tới|-)(?: hết)?(?: ngày)? ?$/;

const saidIn = (between: string): 'before' | 'by' | null =>
  /trước/.test(between) ? 'before' : /nhất/.test(between) ? 'by' : null;

/** Ngày 20/11 lúc 17 giờ; ngày 20/11, trước 17 giờ; thứ Hai (10/11/2025): 07h30. */
export const joinDateFirst = joiner((first, second, between, text) => {
  const [a, b] = [first.expression, second.expression];
  const present = PRESENT.test(between);
  if (b.kind !== 'clock' || !(present || DATE_FIRST.test(between))) return null;
  // "đến hết ngày 25/6 (sáng từ 7h30 đến 11h00)": office hours on each of the days.
  if (b.untilTime !== null && RANGE_END.test(text.slice(Math.max(0, first.index - 20), first.index))) return null;
  if (a.kind === 'day' && a.time === null && (a.until === null || present || STARTS.test(between))) {
    return { ...a, time: b.time, untilTime: b.untilTime, said: saidIn(between) };
  }
  return a.kind === 'recurrence' && a.time === null ? { ...a, time: b.time, said: saidIn(between) } : null;
});

const LUNAR_BESIDE = /^ ?\((?:tức )?(?:ngày )?$/;
const GOES_ON = /^\)? ?(?:-|đến|tới)(?![a-zà-ỹ])/;

/** "Từ ngày 14/02/2026 (27 tháng Chạp) đến ngày …": the bracket says the first day once more. */
export const joinLunar = joiner((first, second, between, text) => {
  const [a, b] = [first.expression, second.expression];
  if (a.kind !== 'day' || a.day.form !== 'calendar' || b.kind !== 'day' || b.day.form !== 'lunar') return null;
  return LUNAR_BESIDE.test(between) && GOES_ON.test(text.slice(second.stop)) ? a : null;
});

const AND_PERIOD = /^ (?:và|và trong|&) $/;
const TO = /^\)?,? ?(?:-|đến|tới|cho đến|cho tới|đến trước)(?: hết| cuối)?(?: (?:sáng|chiều))?(?: ngày)? ?$/;

/** Từ ngày 20/11 đến hết ngày 25/11/2025; tháng 11/2025 - tháng 3/2026. A clock alone after it ends the day's hours. */
export const joinRange = joiner((first, second, between, text) => {
  const [a, b] = [first.expression, second.expression];
  if (a.kind === 'period' && b.kind === 'period' && a.until === null && AND_PERIOD.test(between)) {
    return a.period.unit === b.period.unit ? { ...a, until: b.period } : null;
  }
  if (!TO.test(between)) return null;
  if (a.kind === 'day' && b.kind === 'day' && a.until === null) {
    if (a.day.form !== b.day.form || a.day.form === 'relative') return null;
    // "Chậm nhất ngày 20/11 đến ngày 25/11" does not occur; a moved date (từ … sang …) is told apart by its verb.
    const said = /trước/.test(between) ? 'before' : b.said;
    // "Từ 25/11 đến 26/11, bắt đầu lúc 7h30": the hour of the first day.
    if (b.time !== null && STARTS.test(second.text)) return { ...b, day: a.day, until: b.day, time: b.time };
    return { ...b, day: a.day, until: b.day, time: a.time, untilTime: b.time, said, bare: a.bare && b.bare };
  }
  if (
    a.kind === 'period' &&
    b.kind === 'period' &&
    a.until === null &&
    /(?:từ|-) ?$/.test(
      `${text.slice(Math.max(0, first.index - 4), first.index)}${between === ' - ' || between === '-' ? '-' : ''}`,
    )
  ) {
    return { ...a, until: b.period };
  }
  return null;
});
