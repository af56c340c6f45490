import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { areaOf, type Matrix } from './matrix';
import { type OperatorList, walk } from './walk';

/**
 * Pictures are not unpacked (see `READING` in read-pdf): pdf.js leaves them out of the drawing, and what is left of one
 * is the matrix that was set for it, with nothing drawn under it. These operators may stand in between.
 */
const IN_BETWEEN: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.setGState,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
]);

/** Operators after which a picture is drawn in the matrix that they set. */
const SETS: ReadonlySet<number> = new Set([OPS.transform, OPS.paintFormXObjectBegin]);

/** Operators that draw nothing either: after one of these there was a picture. */
const NOTHING_DRAWN: ReadonlySet<number> = new Set([
  OPS.restore,
  OPS.save,
  OPS.transform,
  OPS.endGroup,
  OPS.paintFormXObjectEnd,
  OPS.beginAnnotation,
]);

/** A picture of a page covers at least this share of it; a seal or a coat of arms does not. */
const COVERS = 0.5;
/** Less of the page is no picture that anybody reads, perhaps only a change of scale. */
const SEEN = 0.01;
/** A page of letters made curves has many of them; a frame or an empty form has few. */
const MANY_PATHS = 60;

/** What a page's own drawing holds beside text: the areas of its pictures, and the number of its paths. */
function measure(drawing: OperatorList): { pictures: number[]; paths: number } {
  const pictures: number[] = [];
  let paths = 0;
  let set: Matrix | null = null;
  const settle = (): void => {
    if (set) pictures.push(areaOf(set));
    set = null;
  };
  for (const { op, matrix, inAnnotation } of walk(drawing)) {
    if (IN_BETWEEN.has(op)) continue;
    if (NOTHING_DRAWN.has(op)) settle();
    set = SETS.has(op) && !inAnnotation ? matrix : null;
    if (op === OPS.constructPath && !inAnnotation) paths += 1;
  }
  settle();
  return { pictures, paths };
}

/**
 * Is a page with few letters or none a picture of text: a scan, perhaps with a number stamped over it, or letters made
 * curves? An empty page is none.
 * @param area the page's, in square points.
 */
export function isPicture(drawing: OperatorList, area: number, letters: number): boolean {
  const { pictures, paths } = measure(drawing);
  const seen = pictures.filter((size) => size > area * SEEN);
  const covered = seen.reduce((sum, size) => sum + size, 0);
  return covered > area * COVERS || (letters === 0 && (seen.length > 0 || paths > MANY_PATHS));
}
