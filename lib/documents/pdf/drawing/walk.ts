import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { concat, IDENTITY, type Matrix, matrixOf } from './matrix';

/** A page's drawing as pdf.js gives it (`PDFOperatorList`). */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** One operator with the matrix in force, and whether it draws an annotation's appearance. */
export interface Step {
  op: number;
  args: readonly unknown[];
  matrix: Matrix;
  inAnnotation: boolean;
}

const argsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Goes through a drawing, keeping the current transformation matrix (ISO 32000-1, 8.4). */
export function* walk({ fnArray, argsArray }: OperatorList): Generator<Step> {
  let matrix = IDENTITY;
  let inAnnotation = false;
  const saved: Matrix[] = [];
  for (const [index, op] of fnArray.entries()) {
    const args = argsOf(argsArray[index]);
    if (op === OPS.save || op === OPS.beginGroup) saved.push(matrix);
    else if (op === OPS.restore || op === OPS.endGroup || op === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix;
    else if (op === OPS.transform) matrix = concat(matrix, matrixOf(args));
    else if (op === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = concat(matrix, matrixOf(args[0]));
    } else if (op === OPS.beginAnnotation) {
      saved.push(matrix);
      inAnnotation = true;
      matrix = concat(concat(IDENTITY, matrixOf(args[2])), matrixOf(args[3]));
    } else if (op === OPS.endAnnotation) {
      inAnnotation = false;
      matrix = saved.pop() ?? IDENTITY;
    }
    yield { op, args, matrix, inAnnotation };
  }
}
