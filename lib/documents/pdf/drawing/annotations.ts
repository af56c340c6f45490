import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from '../page';
import { concat, IDENTITY, type Matrix, matrixOf } from './matrix';
import { type OperatorList, walk } from './walk';

/** Kinds of annotation whose appearance can hold words of the document: a signature's number and day, typed additions. */
export const WITH_WORDS: ReadonlySet<string> = new Set(['FreeText', 'Stamp', 'Widget']);

/** Has a page annotations that may show text? @param annotations as `getAnnotations` gives them. */
export const hasAnnotationText = (annotations: readonly unknown[]): boolean =>
  annotations.some((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return false;
    const { subtype, fieldType, hasAppearance } = annotation as Record<string, unknown>;
    return typeof subtype === 'string' && WITH_WORDS.has(subtype) && hasAppearance === true && fieldType !== 'Btn';
  });

interface Shown {
  text: string;
  /** In text space. */
  width: number;
}

/** Glyphs of a `showText`: their letters, and how far they move on; numbers between them are thousandths of the size. */
function shown(glyphs: unknown, size: number): Shown {
  let text = '';
  let width = 0;
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === 'number') width -= (glyph * size) / 1000;
    else if (typeof glyph === 'object' && glyph !== null) {
      const { unicode, width: advance } = glyph as Record<string, unknown>;
      text += typeof unicode === 'string' ? unicode : '';
      width += typeof advance === 'number' ? (advance * size) / 1000 : 0;
    }
  }
  return { text, width };
}

const moved = (line: Matrix, x: unknown, y: unknown): Matrix =>
  concat(line, [1, 0, 0, 1, typeof x === 'number' ? x : 0, typeof y === 'number' ? y : 0]);

/**
 * The text in the appearances of annotations, which pdf.js gives in no text call but only in the drawing
 * (platform/FACTS §5), as items in the page's user space.
 */
export function annotationItems(drawing: OperatorList): TextItem[] {
  const items: TextItem[] = [];
  let [line, size, leading]: [Matrix, number, number] = [IDENTITY, 0, 0];
  let drawn = 0;
  for (const { op, args, matrix, inAnnotation } of walk(drawing)) {
    if (!inAnnotation) continue;
    if (op === OPS.beginText) line = IDENTITY;
    else if (op === OPS.setFont) size = typeof args[1] === 'number' ? args[1] : 0;
    else if (op === OPS.setLeading) leading = typeof args[0] === 'number' ? -args[0] : 0;
    else if (op === OPS.setTextMatrix) line = matrixOf(args[0]);
    else if (op === OPS.moveText) line = moved(line, args[0], args[1]);
    else if (op === OPS.setLeadingMoveText) {
      leading = typeof args[1] === 'number' ? args[1] : 0;
      line = moved(line, args[0], args[1]);
    } else if (op === OPS.nextLine) line = moved(line, 0, leading);
    if (op === OPS.beginText || op === OPS.setTextMatrix || op === OPS.moveText) drawn = 0;
    if (op === OPS.setLeadingMoveText || op === OPS.nextLine) drawn = 0;
    if (op !== OPS.showText) continue;
    const { text, width } = shown(args[0], size);
    const [a, b, c, d, e, f] = concat(matrix, moved(line, drawn, 0));
    drawn += width;
    const transform = [a * size, b * size, c * size, d * size, e, f];
    items.push({
      str: text,
      transform,
      width: width * Math.hypot(a, b),
      height: size * Math.hypot(c, d),
      fontName: '',
    });
  }
  return items;
}
