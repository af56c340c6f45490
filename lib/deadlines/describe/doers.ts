import type { Segment } from '../document/segments';
import { columnName } from '../document/tables';

/** "Đơn vị thực hiện", "Cơ quan chủ trì", "Người phụ trách", "Phân công": who does what a row states. */
const DOER =
  /^(?:các )?(?:đơn vị|cơ quan|tổ chức|địa phương|phòng|ban|bộ phận|người|cá nhân|cán bộ|công chức|chuyên viên|đồng chí|đ\/c|thành viên)(?:,? (?:đơn vị|cơ quan|cá nhân|bộ phận|tổ chức|phòng|ban|người))*(?: (?:được |chịu )?(?:thực hiện|chủ trì|phụ trách|đảm nhiệm|trách nhiệm|tham mưu|đầu mối|xử lý|phân công|giao|giải quyết|triển khai|theo dõi|báo cáo|liên quan)(?![a-zà-ỹ]).*)?$|^(?:chủ trì|phụ trách|phân công|đầu mối|trách nhiệm|chịu trách nhiệm|thực hiện|người thực hiện)(?: (?:thực hiện|chính|chủ trì|phụ trách|nhiệm vụ))?$/;
/** "Đơn vị phối hợp": who helps those who do it. */
const HELPER =
  /^(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|ban|người|cá nhân)(?:,? (?:đơn vị|cơ quan|cá nhân))* )?phối hợp(?: thực hiện)?$/;
/** "Lãnh đạo phụ trách": whose word it is, beside those who do it. */
const LEADER = /^(?:lãnh đạo|thường trực)(?: [^ ]{1,9}){0,4}$/;
/** "Đơn vị tính", "Đơn vị nhận báo cáo". */
const NO_DOER = /tính|nhận|ban hành|kiểm tra|ký|phối hợp/;

/** Longer cells tell more than who does it; nobody is named then, rather than some of many. */
const LONGEST = 300;

type Cell = readonly [start: number, end: number];

const roleOf = (header: string): 'doer' | 'helper' | 'leader' | null => {
  const name = columnName(header);
  if (HELPER.test(name)) return 'helper';
  if (LEADER.test(name)) return 'leader';
  return DOER.test(name) && !NO_DOER.test(name) ? 'doer' : null;
};

/**
 * Who does what a row of a table states, as its columns name them: a line each, those who only help behind "Phối hợp:".
 * Empty where no column does, or where a cell is too long to be taken whole.
 */
export function doersOf({ headers, cells }: Segment, words: (from: number, to: number) => string): string[] {
  if (!cells || cells.length !== headers.length) return [];
  const roles = headers.map(roleOf);
  const named = (wanted: ReturnType<typeof roleOf>): Cell[] =>
    cells.filter(([from, to], index) => to > from && roles[index] === wanted);
  const doers = named('doer');
  const helpers = named('helper');
  const leaders = doers.length ? named('leader') : [];
  if ([...doers, ...helpers, ...leaders].some(([from, to]) => to - from > LONGEST)) return [];
  const said = (some: readonly Cell[]) =>
    some.map(([from, to]) => words(from, to)).filter((name) => /\p{L}/u.test(name));
  return [...said([...doers, ...leaders]), ...said(helpers).map((name) => `Phối hợp: ${name}`)];
}
