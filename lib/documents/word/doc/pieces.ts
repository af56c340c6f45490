import { FileFault } from '../..';

/** A stretch of the text as it lies in the file (MS-DOC 2.8.35, 2.9.73). */
export interface TextPiece {
  /** Characters of the document, from and to. */
  from: number;
  to: number;
  /** Where its bytes begin. */
  at: number;
  /** Bytes a character: 1 (windows-1252) or 2 (UTF-16). */
  width: 1 | 2;
}

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
/** Over five thousand pages. */
const MOST_CHARACTERS = 20_000_000;

/** Finds the table of pieces behind the properties that some of them have. */
function pieceTable(clx: DataView): DataView {
  for (let at = 0; at < clx.byteLength; ) {
    const kind = clx.getUint8(at);
    if (kind === PIECES) {
      const length = clx.getUint32(at + 1, true);
      if (at + 5 + length > clx.byteLength) throw new FileFault('broken');
      return new DataView(clx.buffer, clx.byteOffset + at + 5, length);
    }
    if (kind !== PROPERTIES) break;
    at += 3 + clx.getUint16(at + 1, true);
  }
  throw new FileFault('broken');
}

/** The pieces of the text in its order. @throws FileFault */
export function readPieces(clx: DataView): TextPiece[] {
  const table = pieceTable(clx);
  const count = Math.floor((table.byteLength - 4) / 12);
  const pieces: TextPiece[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = table.getUint32(index * 4, true);
    const to = table.getUint32(index * 4 + 4, true);
    if (to < from || from !== (pieces.at(-1)?.to ?? 0)) throw new FileFault('broken');
    if (to > MOST_CHARACTERS) throw new FileFault('too-large');
    const place = table.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const isCompressed = (place & COMPRESSED) !== 0;
    const at = isCompressed ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff;
    pieces.push({ from, to, at, width: isCompressed ? 1 : 2 });
  }
  return pieces;
}
