import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeText } from '../../../../lib/documents/pdf/compose';
import { page, span } from './support/spans';

const WORDS = [
  'TT',
  'Nội dung',
  '1',
  '20',
  'trước ngày 15/11/2026',
  '- Sở Y tế;',
  'MẬT',
  'Nơi nhận:',
  'ngày 3.',
  'Rà soát',
];
const anySpan = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 120, max: 700 }),
    fc.integer({ min: 6, max: 16 }),
  )
  .map(([text, x, y, size]) => span(text, x, y, { size }));
const anyPages = fc.array(fc.array(anySpan, { maxLength: 40 }), { minLength: 1, maxLength: 4 });

const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');

test('no word is lost or made up, wherever it stands', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const { text } = composeText(pages.map((spans) => page(...spans)));
      const said = pages
        .flat()
        .map((piece) => piece.text)
        .join('');
      expect(letters(text)).toBe(letters(said));
    }),
    { numRuns: 300 },
  );
});

test('blocks lie in order and cover the text, pages begin in order', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const { text, blocks, pages: begins } = composeText(pages.map((spans) => page(...spans)));
      let at = 0;
      for (const { start, end } of blocks) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
      expect(begins).toEqual(begins.toSorted((a, b) => a - b));
      expect(begins).toHaveLength(pages.length);
    }),
    { numRuns: 300 },
  );
});

test('a stamp of secrecy keeps its line among any others', () => {
  fc.assert(
    fc.property(anyPages, fc.nat(3), fc.nat(30), (pages, where, place) => {
      const others = pages.map((spans) => spans.filter(({ text }) => text !== 'MẬT'));
      const at = where % others.length;
      const stamped = (others[at] ?? []).toSpliced(place, 0, span('MẬT', 150, 90, { size: 13 }));
      const { text } = composeText(others.with(at, stamped).map((spans) => page(...spans)));
      expect(text).toMatch(/^\t*MẬT\t*$/mu);
    }),
    { numRuns: 300 },
  );
});

test('a page of thousands of scattered words is read in a second', () => {
  const spans = Array.from({ length: 8000 }, (_, index) => span('20/11', (index * 37) % 500, (index * 91) % 800));
  const begun = process.cpuUsage();
  composeText([page(...spans)]);
  // Of the processor: other work on the machine does not count.
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});
