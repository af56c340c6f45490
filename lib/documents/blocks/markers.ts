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

const SMALL_A = 97;
const SMALL_Z = 122;

/** Are so many letters small that three times as many cannot be capitals? Told without counting all of them. */
function mostlySmall(text: string): boolean {
  const most = text.length / 4;
  let small = 0;
  for (let at = 0; at < text.length && small < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) small += 1;
  }
  return small >= most && small > 0;
}

function counted(text: string): { upper: number; lower: number } {
  return { upper: text.match(/\p{Lu}/gu)?.length ?? 0, lower: text.match(/\p{Ll}/gu)?.length ?? 0 };
}

/** Letters of a line: capitals, small ones too, or none at all ("2026."). */
export function lettersOf(text: string): 'capitals' | 'mixed' | 'none' {
  if (mostlySmall(text)) return 'mixed';
  const { upper, lower } = counted(text);
  if (upper + lower === 0) return 'none';
  return upper > lower * 3 ? 'capitals' : 'mixed';
}

/** Is a text written in capitals? */
export function inCapitals(text: string): boolean {
  if (mostlySmall(text)) return false;
  const { upper, lower } = counted(text);
  return upper >= 4 && upper > lower * 3;
}
