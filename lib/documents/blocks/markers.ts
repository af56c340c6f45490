/** What opens an item of a list, at the beginning of a line. */
const BULLET = /^[-–—+*•·▪●○◦■□➢✓\uf0b7\uf02d]\s*(?=[\p{L}("“\d])/u;
const NUMBERED =
  /^\(?(?:\d{1,2}|\p{Ll})[.)](?=\s|\p{L})|^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+\p{L})|^[IVX]{1,5}\s*[.)-](?=\s)/u;
const ARTICLE = /^(?:Điều|ĐIỀU)\s+\d{1,3}\s*[.:]/u;
const ALONE = /^(?:[-–—+*•·▪●○◦■□➢✓\uf0b7\uf02d]|\(?(?:\d{1,2}|\p{L}|[IVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u;

/** The line opens an item by a sign: no wrapped line begins so, but for "- 2026". */
export const opensBullet = (text: string): boolean => BULLET.test(text) && !/^\S\s*\d/u.test(text);

/** The line begins with a number, letter or article: an item, or a wrapped "ngày" "20. Các đơn vị". */
export const opensNumbered = (text: string): boolean => NUMBERED.test(text) || ARTICLE.test(text);

/** Nothing but the sign or number of an item, whose text stands apart from it. */
export const isMarker = (text: string): boolean => ALONE.test(text);

/** Letters of a line: capitals, small ones too, or none at all ("2026."). */
export function lettersOf(text: string): 'capitals' | 'mixed' | 'none' {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper + lower === 0) return 'none';
  return upper > lower * 3 ? 'capitals' : 'mixed';
}

/** Is a text written in capitals? */
export function inCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 4 && upper > lower * 3;
}
