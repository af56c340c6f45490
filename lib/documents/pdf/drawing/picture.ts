import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { areaOf } from './matrix';
import { type OperatorList, walk } from './walk';

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
]);

/** A picture of a page covers at least this share of it; a seal or a coat of arms does not. */
const COVERS = 0.5;
/** A page of letters made curves has many of them; a frame or an empty form has few. */
const MANY_PATHS = 60;

/**
 * Is a page with few letters or none a picture of text: a scan, perhaps with a number stamped over it, or letters made
 * curves? An empty page is none.
 * @param area the page's, in square points.
 */
export function isPicture(drawing: OperatorList, area: number, letters: number): boolean {
  let images = 0;
  let covered = 0;
  let paths = 0;
  for (const { op, matrix, inAnnotation } of walk(drawing)) {
    if (inAnnotation) continue;
    if (op === OPS.constructPath) paths += 1;
    if (!IMAGES.has(op)) continue;
    images += 1;
    covered += areaOf(matrix);
  }
  return covered > area * COVERS || (letters === 0 && (images > 0 || paths > MANY_PATHS));
}
