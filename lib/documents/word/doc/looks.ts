import type { RowEdges } from '../marked';
import { SPRM, sprmsIn } from './sprms';

/** What the properties of characters say; undefined where they say nothing. */
export interface CharacterLook {
  deleted?: boolean;
  hidden?: boolean;
  font?: number;
  style?: number;
  /** The character that a font of symbols shows in place of the one written. */
  symbol?: { font: number; code: number };
  /** Where the stream of data says what picture stands here. */
  picture?: number;
}

/** What the properties of a paragraph say. */
export interface ParagraphLook {
  style?: number;
  inTable?: boolean;
  rowEnd?: boolean;
  depth?: number;
  innerCellEnd?: boolean;
  innerRowEnd?: boolean;
  list?: number;
  level?: number;
  edges?: RowEdges;
}

/** A property that is switched on may also be taken over from, or against, the style (0x80, 0x81). */
const isOn = (view: DataView, at: number): boolean => (view.getUint8(at) & 1) === 1;

export function characterLook(view: DataView, from: number, to: number): CharacterLook {
  const look: CharacterLook = {};
  for (const { code, at } of sprmsIn(view, from, to)) {
    if (code === SPRM.deleted) look.deleted = isOn(view, at);
    else if (code === SPRM.hidden) look.hidden = isOn(view, at);
    else if (code === SPRM.otherFont) look.font = view.getUint16(at, true);
    else if (code === SPRM.font) look.font ??= view.getUint16(at, true);
    else if (code === SPRM.characterStyle) look.style = view.getUint16(at, true);
    else if (code === SPRM.symbol) {
      look.symbol = { font: view.getUint16(at, true), code: view.getUint16(at + 2, true) };
    } else if (code === SPRM.picture) look.picture = view.getUint32(at, true);
  }
  return look;
}

const MOST_CELLS = 64;
const CELL_SIZE = 20;
const ABOVE = 1;

/** How often a cell of a row goes on with the one above: 1 yes, 3 it is the first (MS-DOC 2.9.328). */
const mergedDown = (flags: number): number => (flags >> 5) & 3;

/** The shape of a row (MS-DOC 2.9.331): its edges, then what each cell is. */
function rowEdges(view: DataView, at: number, length: number): RowEdges {
  const count = Math.min(MOST_CELLS, view.getUint8(at));
  const end = at + length;
  const edges: number[] = [];
  for (let edge = at + 1; edges.length <= count && edge + 2 <= end; edge += 2) edges.push(view.getInt16(edge, true));
  const cells = at + 1 + 2 * (count + 1);
  const above: boolean[] = [];
  for (let cell = cells; above.length < count && cell + 2 <= end; cell += CELL_SIZE) {
    above.push(mergedDown(view.getUint16(cell, true)) === ABOVE);
  }
  return { edges, above };
}

function readParagraph(view: DataView, from: number, to: number, data: DataView | null, look: ParagraphLook): void {
  for (const { code, at, length } of sprmsIn(view, from, to)) {
    if (code === SPRM.inTable) look.inTable = isOn(view, at);
    else if (code === SPRM.rowEnd) look.rowEnd = isOn(view, at);
    else if (code === SPRM.depth) look.depth = view.getInt32(at, true);
    else if (code === SPRM.innerCellEnd) look.innerCellEnd = isOn(view, at);
    else if (code === SPRM.innerRowEnd) look.innerRowEnd = isOn(view, at);
    else if (code === SPRM.list) look.list = view.getInt16(at, true);
    else if (code === SPRM.listLevel) look.level = view.getUint8(at);
    else if (code === SPRM.tableShape) look.edges = rowEdges(view, at, length);
    else if (code === SPRM.mergedDown && look.edges) {
      const above = [...look.edges.above];
      above[view.getUint8(at)] = view.getUint8(at + 1) === ABOVE;
      look.edges = { ...look.edges, above };
    } else if (data && (code === SPRM.huge || code === SPRM.hugeOld)) {
      const begin = view.getUint32(at, true);
      readParagraph(data, begin + 2, begin + 2 + data.getUint16(begin, true), null, look);
    }
  }
}

/** @param data where properties stand that are too long for their page */
export function paragraphLook(view: DataView, from: number, to: number, data: DataView): ParagraphLook {
  const look: ParagraphLook = {};
  readParagraph(view, from, to, data, look);
  return look;
}
