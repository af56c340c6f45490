import '../../../../scripts/lib/pdf-shims';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { isPicture } from '../../../../lib/documents/pdf/drawing';

const AREA = 595 * 842;
const PAGE = [595, 0, 0, 842, 0, 0];
const SEAL = [90, 0, 0, 90, 400, 100];
const SMALL = [0.24, 0, 0, -0.24, 0, 842];
const IDENTITY = [1, 0, 0, 1, 0, 0];

type Step = [op: number, ...args: unknown[]];
const at = (matrix: number[]): Step => [OPS.transform, ...matrix];
const isOne = (steps: readonly Step[], letters = 0): boolean =>
  isPicture({ fnArray: steps.map(([op]) => op), argsArray: steps.map(([, ...args]) => args) }, AREA, letters);

const [save, restore]: [Step, Step] = [[OPS.save], [OPS.restore]];
const path: Step = [OPS.constructPath];

describe('pictures are left out of a drawing; what is left of them tells', () => {
  test.each<[string, Step[], boolean]>([
    ['a page-wide picture', [save, at(PAGE), restore], true],
    ['one in a page turned and scaled', [at(SMALL), save, at([2479, 0, 0, 3508, 0, 0]), restore], true],
    ['one at the end of the drawing', [at(PAGE)], true],
    ['one in marked content', [save, at(PAGE), [OPS.beginMarkedContent], [OPS.endMarkedContent], restore], true],
    [
      'one alone in a form',
      [save, at(PAGE), [OPS.paintFormXObjectBegin, IDENTITY, null], [OPS.paintFormXObjectEnd], restore],
      true,
    ],
    ['strips of one', [1, 2, 3].flatMap((): Step[] => [save, at([595, 0, 0, 200, 0, 0]), restore]), true],
    ['an empty page', [], false],
    ['a page that is only scaled', [at(SMALL), save, restore], false],
    ['a frame', [save, at(PAGE), path, restore], false],
    ['letters made curves', Array.from({ length: 61 }, () => path), true],
  ])('%s', (_, steps, picture) => {
    expect(isOne(steps)).toBe(picture);
  });

  test('with some letters only a page-wide picture is one', () => {
    expect(isOne([save, at(SEAL), restore], 200)).toBe(false);
    expect(isOne([save, at(SEAL), restore], 0)).toBe(true);
    expect(isOne([save, at(PAGE), restore], 200)).toBe(true);
  });

  test('pictures of annotations do not count', () => {
    const note: Step = [OPS.beginAnnotation, 'id', [0, 0, 595, 842], IDENTITY, IDENTITY, false];
    expect(isOne([note, at(PAGE), [OPS.endAnnotation]])).toBe(false);
  });
});
