/**
 * What one UTF-16 unit becomes when text is folded: lower case, plain digits, one kind of space, dash and quotation
 * mark. 0 means that the character disappears.
 */
export const GONE = 0;
export const SPACE = 32;

const TABLE_SIZE = 0x2100;
const table = new Uint16Array(TABLE_SIZE);

const DASHES: readonly [number, number] = [0x2010, 0x2015];
const OTHERS: Readonly<Record<number, number>> = {
  173: GONE,
  8203: GONE,
  8204: GONE,
  8205: GONE,
  8288: GONE,
  160: SPACE,
  5760: SPACE,
  8239: SPACE,
  8287: SPACE,
  11: SPACE,
  12: 10,
  13: SPACE,
  133: 10,
  8232: 10,
  8233: 10,
  // "Ð" (U+00D0) and "Ɖ" (U+0189) stand for "Đ" in old fonts and on some systems.
  208: 0x0111,
  240: 0x0111,
  393: 0x0111,
  8216: 39,
  8217: 39,
  8220: 34,
  8221: 34,
  171: 34,
  187: 34,
  8260: 47,
  8228: 46,
};

for (let code = 0; code < TABLE_SIZE; code += 1) {
  const lower = String.fromCharCode(code).toLowerCase();
  table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
for (let code = 1; code < SPACE; code += 1) if (code !== 9 && code !== 10) table[code] = SPACE;
for (let code = DASHES[0]; code <= DASHES[1]; code += 1) table[code] = 45;
for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = SPACE;
for (const [code, to] of Object.entries(OTHERS)) table[Number(code)] = to;
table[0] = SPACE;

/** The folded unit of a source unit; `GONE` when it leaves no trace. */
export function letter(code: number): number {
  if (code < TABLE_SIZE) return table[code] ?? code;
  // Full-width forms, Halfwidth and Fullwidth Forms block.
  if (code >= 0xff01 && code <= 0xff5e) return table[code - 0xfee0] ?? code;
  if (code === 0x3000) return SPACE;
  if (code === 0x2212) return 45;
  if (code === 0xfeff) return GONE;
  return code;
}

/** True for the combining marks of decomposed (NFD) Vietnamese. */
export const isMark = (code: number): boolean => code >= 0x0300 && code <= 0x036f;
