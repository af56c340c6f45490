/** A piece of text as pdf.js gives it, in content order. */
export interface TextPiece {
  str: string;
  hasEOL: boolean;
  /** The last two of the six numbers are x and y in PDF units, y upwards. */
  transform: number[];
  width: number;
  height: number;
}

/** Pieces whose baselines differ by less than this part of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap wider than so many times the height parts two cells of a row. */
const CELL_GAP = 1.2;
/** Lines further apart than so many times the height are two paragraphs. */
const PARAGRAPH_GAP = 2.2;

interface Spot {
  x: number;
  y: number;
  end: number;
  height: number;
}

const spotOf = ({ transform, width, height }: TextPiece): Spot => {
  const [x = 0, y = 0] = transform.slice(4);
  return { x, y, end: x + width, height: height || 10 };
};

function between(last: Spot, next: Spot, eol: boolean): string {
  const drop = Math.abs(last.y - next.y);
  if (drop < last.height * SAME_LINE) return next.x - last.end > last.height * CELL_GAP ? '\t' : '';
  if (!eol && drop < last.height * SAME_LINE * 2) return '';
  return drop > last.height * PARAGRAPH_GAP ? '\n\n' : '\n';
}

/**
 * A page's text in content order: lines as they are broken on the page, a blank line between paragraphs that stand
 * apart, cells of one row parted by tabs. Sorting by position would tear wrapped table cells apart (measured).
 */
export function textOfPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let last: Spot | null = null;
  let eol = false;
  for (const piece of pieces) {
    if (piece.str.trim()) {
      const spot = spotOf(piece);
      if (last) text += between(last, spot, eol);
      text += piece.str;
      last = spot;
      eol = false;
    } else if (piece.str && last) {
      text += ' ';
    }
    eol ||= piece.hasEOL;
  }
  return text
    .normalize('NFC')
    .replace(/ +(?=[\n\t]|$)/gu, '')
    .replace(/ {2,}/gu, ' ');
}
