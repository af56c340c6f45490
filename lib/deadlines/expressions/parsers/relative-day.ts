import { EDGE, END } from '../../pattern';
import { parser } from '../parser';
import type { DaySpec } from '../types';
import { dayExpression } from './calendar-day';

/** Not the part of the day that an hour before it names. */
const OWN_PART = '(?<![0-9] |[0-9] ?[hg] |giờ |phút |rưỡi )(?:sáng|trưa|chiều|tối|đêm)';
const PART = '(?:sáng|trưa|chiều|tối|đêm)';
const WORDS: readonly (readonly [words: string, day: DaySpec])[] = [
  [`(?:ngày )?hôm nay|ngày nay|${OWN_PART} nay|${OWN_PART} hôm nay`, { form: 'relative', days: 0 }],
  [`ngày mai|${OWN_PART} mai|${OWN_PART} ngày mai|ngày hôm sau|hôm sau`, { form: 'relative', days: 1 }],
  // The part of the day belongs to the hour before it: 10 giờ sáng | mai.
  [`(?<=${PART} )nay`, { form: 'relative', days: 0 }],
  [`(?<=${PART} )mai`, { form: 'relative', days: 1 }],
  ['ngày kia|ngày mốt', { form: 'relative', days: 2 }],
  [`(?:trong )?cùng ngày|(?:${PART} )?cùng ngày`, { form: 'same' }],
];

/** Hôm nay, chiều nay, ngày mai, sáng mai, ngày kia, cùng ngày. */
export const relativeDays = WORDS.map(([words, day]) =>
  parser(new RegExp(`${EDGE}(?:${words})${END}`), () => dayExpression(day)),
);

const NAMES: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  bốn: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};

/** Hội nghị lần thứ năm, người thứ ba: an order, no weekday. */
const ORDINAL =
  /(?:lần|khóa|đợt|kỳ|hạng|nhóm|bước|vòng|loại|người|đứng|cấp|tháng|tuần|bên|phần|con|năm|nội dung) (?:họp )?$/;

/** "Trừ thứ Bảy, Chủ nhật": days off. */
const LEFT_OUT = /(?:trừ|nghỉ)(?: các)?(?: ngày)?(?: thứ (?:bảy|7)(?:,| và)?)? $/;
const GONE = /^,? tuần (?:trước|qua|rồi|vừa)/;

/** "Thứ Năm tới" is the one to come, "thứ Năm tuần tới" the next week's. Thứ Sáu, thứ 2 tuần sau, Chủ nhật này; not the name of a campaign (Ngày Chủ nhật xanh). */
export const weekdays = parser(
  new RegExp(
    `${EDGE}(?:thứ (?<name>hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ nhật|cn))${END}(?! (?:xanh|đỏ|hồng|tím|vàng|sạch|đẹp|tình nguyện|tri ân|nghĩa tình|yêu thương|nhân ái|văn minh|vì |không |xóa |cùng dân))(?:,? (?:của )?(?:(?<week>tuần (?:này|sau|tới|kế tiếp|tiếp theo)|này|sau|kế tiếp|tiếp theo)|tới)${END})?`,
  ),
  ({ name, sunday, week }, _text, before, after) => {
    if (ORDINAL.test(before) || LEFT_OUT.test(before) || GONE.test(after)) return null;
    const weekday = sunday ? 7 : NAMES[name ?? ''];
    if (weekday === undefined) return null;
    return dayExpression({ form: 'weekday', weekday, week: week === undefined ? null : week.endsWith('này') ? 0 : 1 });
  },
);
