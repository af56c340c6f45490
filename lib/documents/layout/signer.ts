import { beginsWith } from './bare';
import type { Piece } from './pieces';
import type { Signer, Stated } from './types';

/** In whose name and by whose right (annex I, part II.7): TM., KT., TL., TUQ., Q.; the Party writes T/M, K/T, T/L. */
const AUTHORITY = /^(?:t[./]? ?m|k[./]? ?t|t[./]? ?l|t[./]? ?u[./]? ?q|q)(?:[./] ?| )(?=[a-z])/;
const OFFICES = [
  ...['chủ tịch', 'chủ nhiệm', 'giám đốc', 'hiệu trưởng', 'bí thư', 'trưởng', 'chánh', 'cục trưởng', 'chi cục trưởng'],
  ...['vụ trưởng', 'bộ trưởng', 'thứ trưởng', 'thủ trưởng', 'thủ tướng', 'viện trưởng', 'chỉ huy', 'chính trị viên'],
  ...['chính ủy', 'hạt trưởng', 'đội trưởng', 'trạm trưởng', 'tổ trưởng', 'thư ký', 'kế toán trưởng', 'chủ tọa'],
  ...['thẩm phán', 'kiểm toán trưởng', 'tổng biên tập', 'ủy viên'],
];
const BEFORE_OFFICE = /^(?:pho|quyen|tong|nguyen) /;
const OF_BODY = /^(?:uy ban|ban |hoi dong|dang uy|thuong truc|dang bo|chi bo)/;
const SIGN = /^[(*[]|^(?:da ky|ky boi|ky ten|nguoi ky|email|co quan|thoi gian ky|ngay ky|chu ky|signature)/;
const RANK =
  /^(?:thieu|trung|thuong|dai) (?:ta|uy|tuong)\b ?|^(?:ths|ts|pgs|gs|bs|bscki{1,2}|ks|cn|luat su|bac si)[. ]+/;
/** Two to six words that each begin with a capital and go on in small letters. */
const NAME = /^\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){1,5}$/u;
const MOST_ROLES = 4;
/** How many pieces may lie between the last role and the name: "(Đã ký)", the words of a signature. */
const NEAR = 7;

function isRole({ folded, bare, capitals }: Piece): boolean {
  if (!capitals) return false;
  const office = folded.slice(BEFORE_OFFICE.exec(bare)?.[0].length ?? 0);
  return AUTHORITY.test(bare) || OFFICES.some((name) => beginsWith(office, name));
}

/** A person's name without rank or degree; null for anything else. */
function nameIn({ raw, bare }: Piece): string | null {
  const rank = RANK.exec(bare)?.[0].length ?? 0;
  const name = raw.slice(rank).trim();
  return NAME.test(name) && !/\d/u.test(name) ? name : null;
}

/** Who signed, out of the pieces of a document's foot: the lines of the office in capitals, then the name. */
export function readSigner(pieces: readonly Piece[]): Stated<Signer> | null {
  const first = pieces.findIndex(isRole);
  const head = pieces[first];
  if (!head) return null;
  const roles = [head];
  let at = first + 1;
  for (let piece = pieces[at]; piece && roles.length < MOST_ROLES; at += 1, piece = pieces[at]) {
    if (!isRole(piece) && !(piece.capitals && OF_BODY.test(piece.bare))) break;
    roles.push(piece);
  }
  const behind = pieces.slice(at, at + NEAR);
  const stop = behind.findIndex(({ bare }) => /^noi nhan|^phu luc|^[-+•] /.test(bare));
  const until = stop < 0 ? behind : behind.slice(0, stop);
  const signed = until.find((piece) => !SIGN.test(piece.bare) && !isRole(piece) && nameIn(piece) !== null);
  const last = signed ?? roles.at(-1) ?? head;
  return {
    value: { roles: roles.map(({ raw }) => raw), name: signed ? nameIn(signed) : null },
    quote: [...roles, ...(signed ? [signed] : [])].map(({ raw }) => raw).join(' '),
    start: head.start,
    end: last.end,
  };
}
