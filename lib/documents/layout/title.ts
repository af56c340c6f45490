import { beginsWith } from './bare';
import type { Piece } from './pieces';
import type { Stated } from './types';

/** Tên loại văn bản (Nghị định 30/2020/NĐ-CP, article 7; Quy định 66-QĐ/TW of the Party), longest first where one holds another. */
const TYPES = [
  ...['Nghị quyết liên tịch', 'Thông tư liên tịch', 'Hướng dẫn liên tịch', 'Kế hoạch liên tịch', 'Thông báo liên tịch'],
  ...[
    'Chương trình hành động',
    'Chương trình',
    'Nghị quyết',
    'Nghị định',
    'Quyết định',
    'Chỉ thị',
    'Quy chế',
    'Quy định',
  ],
  ...[
    'Quy trình',
    'Thông cáo',
    'Thông báo',
    'Thông tư',
    'Thông tri',
    'Hướng dẫn',
    'Kế hoạch',
    'Phương án',
    'Đề án',
    'Dự án',
  ],
  ...['Báo cáo', 'Biên bản', 'Tờ trình', 'Hợp đồng', 'Công điện', 'Bản ghi nhớ', 'Bản thỏa thuận', 'Giấy ủy quyền'],
  ...[
    'Giấy mời',
    'Giấy giới thiệu',
    'Giấy nghỉ phép',
    'Giấy triệu tập',
    'Phiếu gửi',
    'Phiếu chuyển',
    'Phiếu báo',
    'Phiếu giao việc',
    'Phiếu trình',
    'Phiếu đề nghị',
    'Phiếu xử lý',
    'Phiếu lấy ý kiến',
  ],
  ...['Thư công', 'Thư mời', 'Kết luận', 'Lịch công tác', 'Lịch làm việc', 'Luật', 'Công văn'],
];

/** "V/v" in every spelling. */
const ABOUT = /^(?:v ?[/.] ?v|ve viec)[ :.]{0,2}/;
/** What is never a subject: to whom it goes, its grounds, its first part. */
const NEVER =
  /^(?:kinh gui|kinh moi|can cu |dieu \d|[ivx]{1,5}[.)] |\d{1,2}[.)] |phan (?:thu|\d|[ivx])|chuong [ivx\d]|muc \d|[a-e][.)] |[-+*•] |\((?:kem theo|ban hanh)|so ?:|noi nhan)/;
/** What begins the text behind a subject. */
const BODY =
  /^(?:kinh gui|kinh moi|can cu|thuc hien|ngay \d|hom nay|theo |de |nham |trong |dieu \d|[ivx]{1,5}[.)] |\d{1,2}[.)] ?|phan |chuong |muc \d|[a-e][.)] |[-+*•] |\((?:kem theo|ban hanh)|so ?:|noi nhan|thoi gian|(?:chu tich|uy ban nhan dan|giam doc|hieu truong|bo truong|hoi dong nhan dan|ban thuong vu)(?=.{0,90}$).*(?<![a-z]))/;
const NOT_SUBJECT = /^[^a-z]*$|^(?:cong hoa|doc lap|dang cong san)/;
const SENTENCE_END = /[.;:!?…/]$/u;
const LONGEST_SUBJECT = 450;
const MOST_LINES = 4;

/** What kind of document it is and what it is about. */
export interface Title {
  type: Stated<string> | null;
  subject: Stated<string> | null;
}

const startsSmall = (raw: string): boolean => /^\p{Ll}/u.test(raw);
const authority = ({ capitals, bare }: Piece): boolean =>
  capitals &&
  /^(?:chu tich|uy ban|giam doc|hieu truong|bo truong|hoi dong|ban |truong |thu truong|cuc truong)/.test(bare);

function subjectOf(lines: readonly Piece[], lead: number): Stated<string> | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const raw = lines.map((line) => line.raw).join(' ');
  const value = raw.slice(lead).replace(/^[\s:.-]+|[\s.]+$/gu, '');
  return value ? { value, quote: raw, start: first.start, end: last.end } : null;
}

/** Does a subject go on in the next line? */
function goesOn(line: Piece, next: Piece): boolean {
  if (BODY.test(next.bare) && !startsSmall(next.raw)) return false;
  if (NOT_SUBJECT.test(next.bare) || SENTENCE_END.test(line.raw)) return false;
  return startsSmall(next.raw) || /[,-]$/u.test(line.raw) || (line.capitals && next.capitals && !authority(next));
}

/** The lines of a subject from the first on; those between that stand in the other column are passed over. */
function subjectLines(pieces: readonly Piece[], from: number, beside: (piece: Piece) => boolean): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces.slice(from)) {
    const last = lines.at(-1);
    if (last && lines.length < MOST_LINES && beside(piece)) continue;
    if (last && (lines.length === MOST_LINES || !goesOn(last, piece))) break;
    lines.push(piece);
  }
  return lines;
}

/** The name of a type with which a line in capitals begins, as a whole word. */
export const typeOf = ({ folded, capitals }: Piece): string | undefined =>
  capitals
    ? TYPES.find((name) => beginsWith(folded, name.toLowerCase()) && /^(?:$|[ :])/.test(folded.slice(name.length)))
    : undefined;

/** Is a line below the type its subject, and not already the text? */
const isSubject = (line: Piece): boolean =>
  (!NEVER.test(line.bare) || startsSmall(line.raw)) &&
  !NOT_SUBJECT.test(line.bare) &&
  !authority(line) &&
  line.raw.length <= LONGEST_SUBJECT &&
  !SENTENCE_END.test(line.raw);

const alone = (): boolean => false;

/** "V/v …": under the number of a công văn, or below a type. */
function aboutFrom(pieces: readonly Piece[], at: number, beside: (piece: Piece) => boolean): Stated<string> | null {
  const lines = subjectLines(pieces, at, beside);
  return subjectOf(lines, ABOUT.exec(lines[0]?.bare ?? '')?.[0].length ?? 0);
}

/**
 * Type and subject (annex I, part II.5): "KẾ HOẠCH" with its subject below, or "V/v …" under the number of a công văn.
 * @param beside true for a piece of the other column (quốc hiệu, dateline).
 */
export function readTitle(pieces: readonly Piece[], beside: (piece: Piece) => boolean): Title {
  const about = pieces.findIndex(({ bare }) => ABOUT.test(bare));
  const titled = pieces.findIndex((piece) => typeOf(piece) !== undefined);
  const found = pieces[titled];
  const name = found && typeOf(found);
  if (!found || !name || (about >= 0 && about < titled))
    return { type: null, subject: about < 0 ? null : aboutFrom(pieces, about, beside) };
  const type = { value: name, quote: found.raw, start: found.start, end: found.end };
  const below = pieces.findIndex((piece, at) => at > titled && !beside(piece));
  const first = pieces[below];
  if (first && ABOUT.test(first.bare)) return { type, subject: aboutFrom(pieces, below, beside) };
  const named = first && !first.capitals && isSubject(first) ? subjectOf(subjectLines(pieces, below, beside), 0) : null;
  // "THÔNG BÁO KẾT LUẬN" with its subject below; "BÁO CÁO SƠ KẾT CÔNG TÁC …" is both.
  if (named || found.bare.length === name.length) {
    const capital = first?.capitals && isSubject(first) ? subjectOf(subjectLines(pieces, below, beside), 0) : null;
    return { type, subject: named ?? capital };
  }
  return { type, subject: subjectOf(subjectLines(pieces, titled, alone), name.length) };
}
