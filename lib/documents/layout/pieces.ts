import { fold } from '../../text';
import { bare } from './bare';

/** A line or cell of a file's text, or the part of one that says one thing. Offsets are into the file's text. */
export interface Piece {
  /** As it stands, composed, runs of spaces as one. */
  raw: string;
  folded: string;
  /** Folded, without accents; as long as `folded`. */
  bare: string;
  start: number;
  end: number;
  /** Written in capitals. */
  capitals: boolean;
}

/**
 * Where a line that holds several things of a head or foot is cut: scans and some tables put both columns on one line.
 * Searched in the line as it stands, since a word in a sentence is not one of these.
 */
const CUTS: readonly RegExp[] = [
  // Columns set apart by spaces; number and day have room in themselves.
  /(?<![:\s]|ngày|tháng|năm|Số) {3,}(?=[^\s/\d._…])/gu,
  /CỘNG H(?:ÒA|OÀ|OA) X[ÃA] H[ỘO]I|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập ?[-–] ?Tự do/gu,
  /(?<=[\p{L}\d)*] )(?:S[ốôóoỐÔÓO] ?[:.] ?|Số )(?=[\d/._…-])/gu,
  /(?<=\s)[Vv]\/[Vv] ?:?(?= )/gu,
  /(?<=[\p{Lu}\d] )(?:(?:TP|P|X|Q)\. ?)?\p{Lu}\p{Ll}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,2})){0,5} ?, ?ngày/gu,
  /(?<=[\p{L}\d] )(?:H(?:ỎA|OẢ) TỐC|THƯỢNG KHẨN|(?<!THƯỢNG )KHẨN$)/gu,
  /(?<=\s)(?:Kính gửi|Nơi nhận) ?:/gu,
  /(?<=\s)(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)[.:/ ] ?(?=\p{Lu}{2})/gu,
];

const LINE = /[^\n\t|]+/gu;

/** Is a text written in capitals? Small letters of OCR and of symbols (TTr, TTg) do not take it away. */
export function inCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 2 && upper > lower * 4;
}

function pieceOf(source: string, start: number, end: number): Piece | null {
  const slice = source.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = end - (slice.length - slice.trimEnd().length);
  if (from >= to) return null;
  const raw = source.slice(from, to).normalize('NFC').replace(/\s+/gu, ' ');
  const folded = fold(raw).text;
  return { raw, folded, bare: bare(folded), start: from, end: to, capitals: inCapitals(raw) };
}

const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** For each unit of a line's composed form the offset at which it begins in the line. */
function composedStarts(line: string): number[] {
  const starts: number[] = [];
  for (const { 0: letter, index } of line.matchAll(LETTER))
    for (let unit = 0; unit < letter.normalize('NFC').length; unit += 1) starts.push(index);
  return starts;
}

function piecesOfLine(source: string, start: number, end: number): Piece[] {
  const line = source.slice(start, end);
  const composed = line.normalize('NFC');
  const starts = composed.length === line.length ? null : composedStarts(line);
  const cuts = CUTS.flatMap((cut) => [...composed.matchAll(cut)].map(({ index }) => starts?.[index] ?? index));
  const places = [...new Set([0, ...cuts])].sort((a, b) => a - b);
  return places.flatMap(
    (from, index) => pieceOf(source, start + from, start + (places[index + 1] ?? line.length)) ?? [],
  );
}

/** The pieces of a text between two offsets, at most so many. */
export function piecesIn(source: string, from: number, to: number, most: number): Piece[] {
  const pieces: Piece[] = [];
  const part = source.slice(from, to);
  for (const { 0: line, index } of part.matchAll(LINE)) {
    pieces.push(...piecesOfLine(source, from + index, from + index + line.length));
    if (pieces.length >= most) break;
  }
  return pieces.slice(0, most);
}

/** Two pieces that a line's end parted, as one. */
export function joined(source: string, first: Piece, second: Piece): Piece {
  return pieceOf(source, first.start, second.end) ?? first;
}
