import '../../../../scripts/lib/pdf-shims';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '../../../../lib/documents/files';
import { faultIn } from '../../../../scripts/lib/fuzz/check';
import { mutate } from '../../../../scripts/lib/fuzz/mutate';
import { seeded } from '../../../../scripts/lib/fuzz/random';
import { show, tinyPdf } from '../pdf/support/tiny-pdf';
import { number, record, text, tinyXls, u16, u32 } from '../sheets/support/tiny-xls';
import { cells, data, tinyXlsx } from '../sheets/support/tiny-xlsx';

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const latin = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

const rows = data(cells('TT', 'Việc', 'Thời hạn'), cells(1, 'Báo cáo', [46351, 1]), cells(2, 'Nộp', '<25/11>'));
const records = [
  ...['TT', 'Việc', 'Thời hạn'].flatMap((words, column) => text(0, column, words)),
  ...record(0x00fd, ...u16(1, 0, 0), ...u32(0)),
  ...number(1, 2, 46351, 1),
  ...record(0x00e5, ...u16(1, 1, 2, 0, 1)),
];
const strings = record(0x00fc, ...u32(1), ...u32(1), ...u16(3), 0, 65, 66, 67);
const page = '<meta charset=utf-8><p>Báo cáo<table><tr><th>TT<th>Việc<tr><td rowspan=2>1<td>Nộp</table><ul><li>x</ul>';
const pdf = tinyPdf([{ content: show('Words of it.', 85, 700) }, { content: show('And more.', 85, 700) }]);
const book = tinyXlsx([{ name: 'Một', xml: rows, box: ['x'] }]);

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.pdf': pdf,
  'a.xlsx': book,
  'a.xls': tinyXls([{ name: 'Một', records }], strings),
  'a.html': bytes(page),
  'a.txt': latin('C¸c ®¬n vÞ göi b¸o c¸o tr\xadíc ngµy 25/11'),
  'a.csv': bytes('TT;Việc\n1;"Báo ""cáo"""\n2;Nộp'),
  'a.rtf': bytes('{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0 Words \\u7879?\\par\\trowd\\cellx100 a\\cell\\row}'),
  'a.zip': zipSync({ 'a.pdf': pdf, 'b.xlsx': book, 'c.html': bytes(page) }),
};

const CHANGES = 30;
const LONGEST_MS = 30_000;

describe('a file that was changed at random gives a result or a reason, soon', () => {
  test.each(Object.keys(FILES))('%s', async (name) => {
    const others = Object.values(FILES);
    for (let seed = 1; seed <= CHANGES; seed += 1) {
      const random = seeded(seed);
      const changed = mutate(FILES[name] ?? pdf, random, others[seed % others.length] ?? pdf);
      const begun = performance.now();
      const result = await readDocumentFile(changed, { name, workerAddress: null });
      expect(faultIn(result), `seed ${seed}`).toBeNull();
      expect(performance.now() - begun, `seed ${seed}`).toBeLessThan(LONGEST_MS);
    }
  });
});

test('the same seed changes a file in the same way', () => {
  expect(mutate(pdf, seeded(7), book)).toEqual(mutate(pdf, seeded(7), book));
  expect(mutate(pdf, seeded(7), book)).not.toEqual(mutate(pdf, seeded(8), book));
});
