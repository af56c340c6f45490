/**
 * Dates and hours as people write them, always in Asia/Ho_Chi_Minh (UTC+7, no daylight saving since 1975).
 * They are text, so they compare, sort, store and print the same whatever the computer's own zone is.
 */

/** A civil date, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. Compares in time order as text. */
export type CivilDate = `${number}-${number}-${number}`;

/** An hour of the day, `HH:mm`, from 00:00 to 23:59. */
export type WallTime = `${number}:${number}`;

/** A civil date and an hour, `YYYY-MM-DDTHH:mm` (ISO 8601 local). Compares in time order as text. */
export type WallMoment = `${CivilDate}T${WallTime}`;

/** The public holidays of the law (Labour Code 2019, article 112), and 24 November, which may become one. */
export type PublicHoliday = 'new-year' | 'tet' | 'kings' | 'victory' | 'labour' | 'national' | 'culture';

/** What makes a day off besides the week; its name for people stands in `locales`. */
export type Holiday =
  /** `made-up`: for one that fell on a weekend (nghỉ bù); `swapped`: by the official decision (hoán đổi). */
  | { of: PublicHoliday; as: 'itself' | 'made-up' | 'swapped' }
  /** The office swapped it with a day off that is worked. */
  | { of: 'swap' }
  /** The office gave it off, and called it so. */
  | { of: 'office'; name: string };
