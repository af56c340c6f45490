import type { Piece } from './pieces';
import type { DocumentNumber, Stated } from './types';

/**
 * Số, ký hiệu (Nghị định 30/2020/NĐ-CP, annex I, part II.3): "Số: 12/TB-UBND", "Số: 01/2025/QĐ-UBND"; of the Party
 * "Số 12-KH/ĐU", of the Youth Union "Số: 45 KH/ĐTN" (Hướng dẫn 05-HD/VPTW of the Party's Central Office).
 */
const NUMBER =
  /^s[o0] ?[:.;,]? ?(?<figure>\d{1,6}[a-z]?(?: ?\/ ?(?:19|20)\d{2}(?= ?\/))?)? ?(?<gap>[._… ]*)(?<mark>[/-]|(?=[a-z]{2,5} ?\/)) ?(?<symbol>[a-z][a-z0-9 .&,/-]{0,38}[a-z0-9])[.,;:]?$/;

const TIGHT = /\s*([-–/.&,])\s*/gu;
const LEAST_CAPITALS = 0.5;

const tidy = (text: string): string => text.replace(TIGHT, '$1').replaceAll('–', '-').trim();

/** A symbol is written in capitals but for "TTr", "TTg", "QyĐ". */
function isSymbol(raw: string): boolean {
  const letters = raw.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length > 0 && capitals.length / letters.length >= LEAST_CAPITALS;
}

/** The number that a piece states and nothing else beside; null for any other piece. */
export function readNumber(piece: Piece): Stated<DocumentNumber> | null {
  if (!/^S/u.test(piece.raw)) return null;
  const groups = NUMBER.exec(piece.bare)?.groups;
  if (!groups) return null;
  const { figure, mark = '', symbol = '' } = groups;
  // Dashes are many in the Party's form; a slash tells it from "Số 12 - đường Lê Lợi".
  if (mark !== '/' && !symbol.includes('/')) return null;
  const at = piece.bare.lastIndexOf(symbol);
  const rawSymbol = piece.raw.slice(at, at + symbol.length);
  if (!isSymbol(rawSymbol)) return null;
  const words = { quote: piece.raw, start: piece.start, end: piece.end };
  if (figure === undefined) return { value: { state: 'open', symbol: tidy(rawSymbol) }, ...words };
  const text = `${figure.toUpperCase().replace(/\s/gu, '')}${mark || ' '}${tidy(rawSymbol)}`;
  return { value: { state: 'issued', text }, ...words };
}

/** "Số: 312/KH-" at the end of a line. */
export const isBrokenNumber = ({ raw, bare }: Piece): boolean =>
  /^S/u.test(raw) && /^s[o0] ?[:.]? ?\d.*[/-]$/.test(bare);
