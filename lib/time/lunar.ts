import { civilDate, dateOfDayNumber, dayNumber } from './civil';
import type { CivilDate } from './types';

/**
 * The Vietnamese lunar calendar, computed for UTC+7 by the published algorithm of Hồ Ngọc Đức
 * ("Thuật toán tính âm lịch", https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html),
 * after Jean Meeus, "Astronomical Algorithms" (1998). It was checked for the years 1800 to 2199.
 */
const ZONE = 7;
const RADIAN = Math.PI / 180;
/** Julian day number of 1970-01-01. */
const EPOCH_JULIAN = 2440588;
const SYNODIC = 29.530588853;

/** Julian day (UTC, with fraction) of the k-th new moon after that of 1900-01-01. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIAN);
  const m = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIAN;
  const mp = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIAN;
  const f = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIAN;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(m) +
    0.0021 * Math.sin(2 * m) -
    0.4068 * Math.sin(mp) +
    0.0161 * Math.sin(2 * mp) -
    0.0004 * Math.sin(3 * mp) +
    0.0104 * Math.sin(2 * f) -
    0.0051 * Math.sin(m + mp) -
    0.0074 * Math.sin(m - mp) +
    0.0004 * Math.sin(2 * f + m) -
    0.0004 * Math.sin(2 * f - m) -
    0.0006 * Math.sin(2 * f + mp) +
    0.001 * Math.sin(2 * f - mp) +
    0.0005 * Math.sin(2 * mp + m);
  const drift =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - drift;
}

const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + ZONE / 24);

/** Which twelfth of the sun's way (0-11) it stands in at the start of a day in Vietnam. */
function sunTwelfth(julianDay: number): number {
  const t = (julianDay - 2451545.5 - ZONE / 24) / 36525;
  const t2 = t * t;
  const m = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIAN;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(m) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
    0.00029 * Math.sin(3 * m);
  const longitude = mean + centre;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

/** First day of the eleventh lunar month, the one that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const off = dayNumber((civilDate(year, 12, 31) ?? '2000-12-31') as CivilDate) + EPOCH_JULIAN - 2415021;
  const k = Math.floor(off / SYNODIC);
  const start = newMoonDay(k);
  return sunTwelfth(start) >= 9 ? newMoonDay(k - 1) : start;
}

/** How many months after the eleventh the leap month stands. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - 2415021.076998695) / SYNODIC + 0.5);
  let last = 0;
  let i = 1;
  let twelfth = sunTwelfth(newMoonDay(k + i));
  do {
    last = twelfth;
    i += 1;
    twelfth = sunTwelfth(newMoonDay(k + i));
  } while (twelfth !== last && i < 14);
  return i - 1;
}

/** The civil date of a lunar one in a plain (not leap) month; null when that month has no such day. */
export function civilOfLunar(year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || year < 2 || year > 9998) return null;
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const from = eleventhMonth(month < 11 ? year - 1 : year);
  const to = eleventhMonth(month < 11 ? year : year + 1);
  let off = month - 11;
  if (off < 0) off += 12;
  if (to - from > 365 && off >= leapOffset(from)) off += 1;
  const k = Math.floor(0.5 + (from - 2415021.076998695) / SYNODIC);
  const start = newMoonDay(k + off);
  if (day > newMoonDay(k + off + 1) - start) return null;
  return dateOfDayNumber(start + day - 1 - EPOCH_JULIAN);
}

/** Mùng 1 Tết of a lunar year, null outside the years 2 to 9998. */
export const lunarNewYear = (year: number): CivilDate | null => civilOfLunar(year, 1, 1);
