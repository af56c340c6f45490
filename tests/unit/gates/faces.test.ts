import { describe, expect, it } from 'vitest';
import { checkFaces, parseSource } from '../../../scripts/lib/gates';

const FACE = "export { fold, type Folded, unfold } from './fold';";

function faults(files: Record<string, string>): string[] {
  return checkFaces(Object.entries(files).map(([path, text]) => parseSource(path, text))).map(({ message }) => message);
}

describe('what a face passes on', () => {
  const UNFOLD = ['unfold: nobody takes it from this face'];

  it.each<[what: string, user: string, found: string[]]>([
    ['is taken by an import', "import { fold } from '../text';", UNFOLD],
    ['is taken under another name', "import { fold as a, unfold as b } from '../text';", []],
    ['is taken as a type', "import type { fold } from '../text/index';", UNFOLD],
    ['is passed on', "export { fold, unfold as back } from '../text';", []],
    ['is passed on whole', "export * from '../text';", []],
    ['is taken as a whole', "import * as text from '../text';", []],
    ['is loaded when it is needed', "export const load = () => import('../text');", []],
  ])('%s', (_, user, found) => {
    expect(faults({ 'lib/text/index.ts': FACE, 'lib/time/a.ts': user })).toEqual(found);
  });

  it('is not taken by a test that loads the whole room', () => {
    const test = "const { unfold } = await import('../../lib/text');";
    const user = "import { fold } from '../text';";
    expect(faults({ 'lib/text/index.ts': FACE, 'lib/time/a.ts': user, 'tests/unit/a.test.ts': test })).toEqual(UNFOLD);
  });

  it('may be types that nobody names', () => {
    expect(faults({ 'lib/text/index.ts': "export type { Folded } from './fold';" })).toEqual([]);
  });
});
