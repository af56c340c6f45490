/**
 * Vietnamese typed without accents, as leaders write instructions on a phone ("bao cao truoc ngay 8/12"): the words that
 * matter for limits are given theirs back. A word with accents is as long as without, so every offset stays true.
 */

const WORDS =
  'trước ngày|trước khi|trước|ngày mai|hôm nay|trong ngày|ngày|tháng|năm nay|tuần này|tuần sau|tuần|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|quý|giờ|sáng|chiều|chậm nhất|muộn nhất|hạn chót|thời hạn|thời gian|hạn|đến hết|đến ngày|hết ngày|xong trước|trong tuần|trong tháng|trong vòng|kể từ|báo cáo|gửi|nộp|trình|hoàn thành|tham mưu|kiểm tra|xử lý|giải quyết|giao|đề nghị|yêu cầu|phối hợp|chủ trì|tổng hợp|trả lời|rà soát|họp|kết quả|làm ngay|làm việc|lãnh đạo|phòng';

/** A lower-case text without accents, as it is typed in haste: "đường" as "duong". */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** What scans and hasty hands make of "trước". */
const SLIPS = 'trưóc|truớc|trứơc|trươc|trứoc|trưởc';

const accented = (): ReadonlyMap<string, string> =>
  new Map([
    ...WORDS.split('|').map((word) => [withoutAccents(word), word] as const),
    ...SLIPS.split('|').map((slip) => [slip, 'trước'] as const),
  ]);

const unaccented = (words: Iterable<string>): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`, 'g');

// Marked, so that the reader in the page, which folds and accents nothing, does not carry the words.
const ACCENTED = /* @__PURE__ */ accented();
const UNACCENTED = /* @__PURE__ */ unaccented(/* @__PURE__ */ ACCENTED.keys());
/** In a text that has some accents only what can be nothing else: "trc 15h ngay 16/7". */
export const UNACCENTED_SURELY =
  /(?<![a-z0-9])(?:truoc ngay|truoc|trưóc|truớc|trứơc|trươc|trứoc|trưởc|ngay(?= [0-9]{1,2} ?[/.-] ?[0-9])|thang(?= [0-9]))(?![a-z])/g;
/** Letters that only Vietnamese written in full has; "đ" stands alone in abbreviations (đ/c). */
const FULL = /[à-ćē-ỹ]/;

/** Is a folded text written with accents? */
export const hasAccents = (text: string): boolean => FULL.test(text);

/** A folded text with accents on the words of limits, when it has none at all; the same length. */
export function withAccents(text: string): string {
  return text.replace(hasAccents(text) ? UNACCENTED_SURELY : UNACCENTED, (word) => ACCENTED.get(word) ?? word);
}
