import type { CivilDate } from '../../time';
import { columnRole } from '../document/tables';
import { readExpressions } from '../expressions';
import type { Base } from '../resolve/base';
import { resolveDay } from '../resolve/day';
import type { Place } from '../roles';

/** Before the hour may stand whose it is: "- Chủ tịch: 7 giờ 30, dự họp …". */
const LISTED_HOUR =
  /^[ *+•-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:(?:đ\/c |đồng chí )?(?:chủ tịch|phó chủ tịch|pct|pctt|ct|bí thư|phó bí thư|giám đốc|phó giám đốc|trưởng|phó|lãnh đạo|thường trực)[^:;,0-9]{0,40}: ?)?(?:(?:buổi )?(?:sáng|chiều|tối)[,:]? )?(?:lúc |từ )?$/;
const SAYS_WHAT = /^ ?(?:[:,-]|[a-zà-ỹ])/;
/** "THỨ HAI, NGÀY 12/10/2026" over the lines of that day. */
const OF_A_DAY =
  /^[ *+•(-]{0,4}(?:[0-9ivx]{1,4}[.)] )?(?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày [0-9])/;

/** "Ngày | Buổi | Nội dung": the day of the row, or of the row above. */
const isTimetable = (headers: readonly string[]): boolean =>
  headers.some((header) => columnRole(header, headers) === 'schedule');

/** The day of an hour that stands at the head of a line under the heading of its day, null when it does not. */
export function scheduledDay({ text, found, segment }: Place, base: Base): CivilDate | null {
  if (!LISTED_HOUR.test(text.slice(0, found.index)) || !SAYS_WHAT.test(text.slice(found.stop))) return null;
  if (segment.kind === 'cell' && isTimetable(segment.headers)) return base.mentioned;
  if (!OF_A_DAY.test(segment.lead)) return null;
  const [first, second] = readExpressions(segment.lead).map(({ expression }) => expression);
  if (first?.kind !== 'day' || first.until !== null || second !== undefined) return null;
  return resolveDay(first.day, base)?.date ?? null;
}
