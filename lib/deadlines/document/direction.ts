import { readDateText } from '../../time';
import type { Direction } from './context';

const DIRECTION =
  /^ ?["(\-*]{0,2} ?(?:bút phê|ý kiến chỉ đạo|ý kiến xử lý|ý kiến lãnh đạo|ý kiến phân phối|ý kiến của (?:chủ tịch|phó chủ tịch|lãnh đạo|đ\/c|đồng chí|chánh|bí thư)|nội dung chuyển|lãnh đạo chỉ đạo|chỉ đạo của (?:chủ tịch|phó chủ tịch|lãnh đạo|đ\/c|đồng chí)|chỉ đạo:)(?<head>[^:\n]{0,120})/;
/** "CT UBND, 24/3/2026: Chuyển Phòng Kinh tế xử lý": an instruction by its writer and day. */
const SIGNED =
  /^ ?["(*-]{0,2} ?(?:(?:phó )?chủ tịch|p?ct|(?:phó )?bí thư|p?bt|lãnh đạo|chánh (?:vp|văn phòng)|cvp|(?:phó )?giám đốc|p?gđ|đ\/c)(?:[^:\n]{0,50}[ ,(])?(?<head>[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{2,4})[^:\n]{0,25}:/;
/** "Lãnh đạo UBND: chuyển Phòng Kinh tế tham mưu, 29/11". */
const SPOKEN =
  /^ ?["(*-]{0,2} ?(?:(?:phó )?chủ tịch|p?ct|(?:phó )?bí thư|p?bt|lãnh đạo|chánh (?:vp|văn phòng)|cvp|(?:phó )?giám đốc|p?gđ)(?<head> [^:\n.;,0-9]{1,50})?: ?["(]?(?:chuyển|giao|kính chuyển|đồng ý|vp|đ\/c|a\.|c\.|p\.|ca (?:xã|phường))(?![a-zà-ỹ])/;
/** The whole text is one line in the shorthand of those who pass papers on: "VP phối hợp CA phường …, xong trước 10g sáng mai". */
const BRIEF =
  /^ ?(?:vp|bc(?= )|b\/c|trình ký|kt-ht|vhxh|vh-xh|tc-kt|tc-kh|đc-xd|đ\/c|d\/c|anh|chị|a\.|c\.|p\.|ca phường|ca xã|kính chuyển|chuyển|chuyen|giao (?:vp|đ\/c|a\.|c\.|p\.))(?![a-zà-ỹ])(?! đổi)/;
/** In characters. */
export const LONGEST_BRIEF = 280;

const DAY = /(?<![0-9])[0-9]{1,2}(?: ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{2,4}| tháng [0-9]{1,2} năm [0-9]{4})(?![0-9])/;

const asFigure = (letter: string): string => (letter === 'o' ? '0' : '1');

/**
 * Does a paragraph (folded) open an instruction written on the document (bút phê, ý kiến chỉ đạo)? Its day when the
 * words before the colon state one in full.
 */
export function readDirection(paragraph: string): Direction | null {
  const match = DIRECTION.exec(paragraph) ?? SIGNED.exec(paragraph) ?? SPOKEN.exec(paragraph);
  if (!match) return null;
  // A scan reads the figures 0 and 1 as letters.
  const day = DAY.exec((match.groups?.head ?? '').replace(/(?<=[0-9/])[ol]|[ol](?=[0-9/])/g, asFigure));
  return { day: day ? (readDateText(day[0])?.date ?? null) : null };
}

/** Is a text that begins like this (folded), all that there is, such an instruction without its heading? */
export const isBriefDirection = (first: string): boolean => BRIEF.test(first);
