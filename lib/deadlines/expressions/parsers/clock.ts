import { type WallTime, wallTime } from '../../../time';
import { EDGE, END } from '../../pattern';
import { FIGURE, isMended, mended, NUMBER_WORDS, numberOf } from '../numerals';
import { parser } from '../parser';

const PARTS: Readonly<Record<string, (hour: number) => number>> = {
  sáng: (hour) => (hour === 12 ? 0 : hour),
  trưa: (hour) => (hour < 4 ? hour + 12 : hour),
  chiều: (hour) => (hour < 12 ? hour + 12 : hour),
  tối: (hour) => (hour >= 4 && hour < 12 ? hour + 12 : hour),
  đêm: (hour) => (hour >= 6 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour),
};

/** The hour of the day; 24:00 is written 23:59 (deadlines/CONTRACT.md). Null when there is no such hour. */
export function clockTime(hour: number, minute: number, part?: string): WallTime | null {
  if (hour === 24 && minute === 0) return '23:59';
  return wallTime((part && PARTS[part]?.(hour)) || hour, minute);
}

const TIME = (n: string): string =>
  `(?<h${n}>${FIGURE}{1,2}) ?(?:(?:giờ|h|g)(?: ?(?<n${n}>${FIGURE}{2})(?![0-9])(?: ?(?:phút|ph|p|')(?![a-zà-ỹ]))?|(?<half${n}> rưỡi))?|(?: : (?=[0-5][0-9] (?:ngày|hôm|thứ|sáng|chiều))|:)(?<c${n}>[0-9]{2})(?::[0-9]{2})?(?: ?(?:phút|ph|p|')(?![a-zà-ỹ]))?)(?! ?(?:đồng|/|:[0-9]))(?![0-9a-zà-ỹ])(?: (?<part${n}>sáng|trưa|chiều|tối|đêm)(?![a-zà-ỹ]))?`;

/** What may be a length as well: "24 giờ", "48h". */
const HOURS = /(?:giờ|^(?:24|36|48|72|96) ?h)$/;

/** 17h00, 17g, 17 giờ 30 phút, 17:30, 7 giờ 30 sáng, 08h00 - 11h30. */
export const clocks = parser(
  new RegExp(`${EDGE}(?<![0-9][.,/])${TIME('1')}(?:(?: ?- ?| ?đến ){1}${TIME('2')})?`),
  ({ h1 = '', n1, c1, half1, part1, h2, n2, c2, part2 }, text, before, after) => {
    const hour = mended(h1);
    const minute = half1 ? 30 : mended(n1 ?? c1 ?? '0');
    if (hour === null || minute === null) return null;
    if (isMended(h1) && !/[0-9]/.test(h1) && !/[0-9]/.test(n1 ?? '')) return null;
    // "24 giờ kể từ", "trong 48 giờ": lengths, not hours of the day.
    if (HOURS.test(text) && /^ (?:làm việc|kể|tính|sau|từ khi|đồng hồ|trực|trước khi)/.test(after)) return null;
    if (/(?:trong|vòng|thời hạn|quá|sau|mỗi|khoảng) $/.test(before) && HOURS.test(text)) return null;
    const time = clockTime(hour, minute, part1);
    if (time === null) return null;
    const untilHour = h2 === undefined ? null : mended(h2);
    const untilTime = untilHour === null ? null : clockTime(untilHour, mended(n2 ?? c2 ?? '0') ?? 0, part2);
    return { kind: 'clock', time, untilTime, repaired: isMended(h1 + (n1 ?? '')) };
  },
  /giờ|[0-9lio] ?[hg:]/,
);

/** Chín giờ sáng, hai giờ rưỡi chiều, tám giờ ngày 05/11: in words only beside a day or its part, else it is a length. */
export const wordedClocks = parser(
  new RegExp(
    `${EDGE}(?<hour>${NUMBER_WORDS}) giờ(?:(?<half> rưỡi)| (?<minute>${NUMBER_WORDS}|[0-9]{2}) phút)?(?: (?<part>sáng|trưa|chiều|tối|đêm)${END}|(?=,? (?:ngày|thứ) (?:[0-9]|mùng|mồng|hai|ba|tư|năm|sáu|bảy)))`,
  ),
  ({ hour = '', half, minute, part }, _text, before) => {
    if (part === undefined && /(?:trong|vòng|hạn|quá|sau|mỗi|khoảng) $/.test(before)) return null;
    const time = clockTime(numberOf(hour) ?? 99, half ? 30 : (numberOf(minute ?? '') ?? 0), part);
    return time === null ? null : { kind: 'clock', time, untilTime: null, repaired: false };
  },
);
