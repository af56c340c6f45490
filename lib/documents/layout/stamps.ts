import { readDateText, type WallMoment, wallTime } from '../../time';
import type { CivilDate, WallTime } from '../../time/types';
import type { Piece } from './pieces';
import type { Stated, UrgencyStamp } from './types';

/** Longest words first (Nghị định 30/2020/NĐ-CP, article 8; "hẹn giờ" from Nghị định 110/2004, still met). */
const STAMPS: readonly (readonly [words: string, urgency: UrgencyStamp['urgency'], named: string])[] = [
  ['hoa toc hen gio', 'immediate', 'Hỏa tốc hẹn giờ'],
  ['hoa toc', 'immediate', 'Hỏa tốc'],
  ['thuong khan', 'very-urgent', 'Thượng khẩn'],
  ['khan', 'urgent', 'Khẩn'],
];

/** "(Trước 10 giờ 00 ngày 08/12/2025)", "đến 15h00 ngày …": the hour behind a stamp. */
const LEAD = /^[\s(:;,–-]+|^(?:trước|đến trước|đến|lúc|vào lúc|vào|trong|gửi trước)\s+/iu;
const LONGEST_HOUR = 60;
/** A year in which every day of the calendar stands: the stamp may leave its own out ("17 giờ 00 ngày 20/11"). */
const ANY_YEAR = ['/2000', ' năm 2000'];

function untilIn(words: string): UrgencyStamp['until'] {
  let rest = words.slice(0, LONGEST_HOUR);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(LEAD, '');
  }
  const hour = rest.replace(/[\s).;]+$/u, '');
  return ['', ...ANY_YEAR].some((year) => readDateText(hour + year) !== null) ? hour : null;
}

/** A stamp stands alone and in capitals, perhaps with its hour; "khẩn trương" in a sentence or a heading is none. */
export function readUrgencyStamp(piece: Piece, next: Piece | undefined): Stated<UrgencyStamp> | null {
  const stamp = STAMPS.find(
    ([words]) =>
      piece.bare === words ||
      piece.bare.startsWith(`${words} `) ||
      piece.bare.startsWith(`${words}:`) ||
      piece.bare.startsWith(`${words}(`),
  );
  if (!stamp) return null;
  const [folded, urgency, words] = stamp;
  const printed = piece.raw.slice(0, folded.length);
  const rest = piece.raw.slice(folded.length);
  const until = untilIn(rest);
  if (printed !== printed.toUpperCase() || (rest !== '' && !until)) return null;
  const behind = until || !next ? until : untilIn(next.raw);
  const last = behind && !until && next ? next : piece;
  const quote = last === piece ? piece.raw : `${piece.raw} ${last.raw}`;
  return { value: { urgency, words, until: behind }, quote, start: piece.start, end: last.end };
}

const SIGNED =
  /^(?:thoi gian ky|ngay ky|ky ngay)(?: so)? ?: ?(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}),? (?<hour>\d{1,2}):(?<minute>\d{2})/;

const two = (figures = ''): string => figures.padStart(2, '0');

/** The words that a visible digital signature prints: "Thời gian ký: 05.11.2025 16:05:42 +07:00". */
export function readSigningTime(piece: Piece): Stated<WallMoment> | null {
  const { day, month, year, hour, minute } = SIGNED.exec(piece.bare)?.groups ?? {};
  const date: CivilDate | null = readDateText(`${two(day)}/${two(month)}/${year}`)?.date ?? null;
  const time: WallTime | null = wallTime(Number(hour), Number(minute));
  if (!date || !time) return null;
  return { value: `${date}T${time}`, quote: piece.raw, start: piece.start, end: piece.end };
}
