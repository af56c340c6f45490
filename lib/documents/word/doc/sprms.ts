/** One property with where its value begins (MS-DOC 2.6): what it changes, and by how much. */
export interface Sprm {
  code: number;
  at: number;
  length: number;
}

/** The properties that are read (MS-DOC 2.6.1, 2.6.2, 2.6.3). */
export const SPRM = {
  deleted: 0x0800,
  hidden: 0x083c,
  font: 0x4a4f,
  otherFont: 0x4a51,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
  picture: 0x6a03,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  listLevel: 0x260a,
  list: 0x460b,
  tableShape: 0xd608,
  mergedDown: 0xd62b,
  huge: 0x6646,
  hugeOld: 0x6645,
} as const;

const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];
const CHANGED_TABS = 0xc615;

/** The length of a value that says it itself; two are written otherwise than the rest. */
function variable(view: DataView, code: number, at: number): { at: number; length: number } {
  if (code === SPRM.tableShape) return { at: at + 2, length: view.getUint16(at, true) - 1 };
  const length = view.getUint8(at);
  if (code !== CHANGED_TABS || length !== 255) return { at: at + 1, length };
  const deleted = view.getUint8(at + 1);
  const added = view.getUint8(at + 2 + deleted * 4);
  return { at: at + 1, length: 2 + deleted * 4 + added * 3 };
}

/** The properties that are written between two places. */
export function* sprmsIn(view: DataView, from: number, to: number): Generator<Sprm> {
  for (let next = from; next + 2 < to; ) {
    const code = view.getUint16(next, true);
    const fixed = LENGTHS[code >> 13] ?? 0;
    const { at, length } = fixed ? { at: next + 2, length: fixed } : variable(view, code, next + 2);
    if (length < 0 || at + length > to) return;
    yield { code, at, length };
    next = at + length;
  }
}
