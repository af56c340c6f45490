import { civilDate } from '../../time';
import type { CivilDate } from '../../time/types';
import type { Piece } from './pieces';
import type { Stated } from './types';

const PLACE = `(?:(?<place>[a-z][a-z0-9 .'’-]{1,40}?) ?[,.] ?)?`;
const DAY = String.raw`(?<day>\d{1,2}) ?thang ?(?<month>\d{1,2}) ?nam ?(?<year>\d{4})`;
const FIGURES = String.raw`(?<day2>\d{1,2}) ?[/.-] ?(?<month2>\d{1,2}) ?[/.-] ?(?<year2>\d{4})`;
/** Place and date of issue, and nothing else (annex I, part II.4). Without a comma it may be a sentence. */
const DATED = new RegExp(`^${PLACE}ngay ?(?:${DAY}|${FIGURES})[.,]?$`);
/** The same with its day not yet filled in. */
const OPEN = new RegExp(`^${PLACE}ngay ?[._… ]*\\d{0,2}[._… ]*thang ?[._… ]*\\d{0,2}[._… ]*(?:nam ?[._…\\d ]*)?$`);

/** Place and day of issue. */
export interface Dateline {
  place: Stated<string> | null;
  issued: Stated<CivilDate> | null;
}

/** The dateline that a piece is; null for any other piece. A day that does not exist is no date, and never repaired. */
export function readDateline(piece: Piece): Dateline | null {
  const groups = (DATED.exec(piece.bare) ?? OPEN.exec(piece.bare))?.groups;
  // It begins with a capital: a place, or "Ngày".
  if (!groups || !/^\p{Lu}/u.test(piece.raw)) return null;
  const words = { quote: piece.raw, start: piece.start, end: piece.end };
  const [year, month, day] = [groups.year ?? groups.year2, groups.month ?? groups.month2, groups.day ?? groups.day2];
  const date = year && month && day ? civilDate(Number(year), Number(month), Number(day)) : null;
  return {
    place: groups.place ? { value: piece.raw.slice(0, groups.place.length), ...words } : null,
    issued: date ? { value: date, ...words } : null,
  };
}

/** "An Phú, ngày 21" at the end of a line. */
export const isBrokenDateline = ({ bare }: Piece): boolean =>
  /[,.] ?ngay(?: ?\d{1,2}(?: ?thang(?: ?\d{1,2}(?: ?nam)?)?)?)?$/.test(bare);
