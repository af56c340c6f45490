import { expect, test } from 'vitest';
import { builtInFormat, numberText, readFormat } from '../../../../lib/documents/sheets/number-format';

test.each([
  ['General', 46351, '46351'],
  ['0.00', 1.5, '1.5'],
  ['#,##0 "đồng"', 1_500_000, '1500000'],
  ['0%', 0.25, '25%'],
  ['General', 0.1 + 0.2, '0.3'],
  ['0.00E+00', 46351, '46351'],
  ['dd/mm/yyyy', 46351, '25/11/2026'],
  ['m/d/yy', 46351.9999999, '26/11/2026'],
  ['[$-42A]d mmmm yyyy;@', 46351, '25/11/2026'],
  ['"ngày" dd "tháng" mm "năm" yyyy', 46351, '25/11/2026'],
  ['dd\\-mm', 46351, '25/11/2026'],
  ['mm/yyyy', 46351, '11/2026'],
  ['"tháng" mm', 46351, '11/2026'],
  ['yyyy', 46351, '2026'],
  ['dddd', 46351, '25/11/2026'],
  ['dd/mm/yyyy hh:mm', 46351.6875, '25/11/2026 16:30'],
  ['dd/mm/yyyy hh:mm', 46351, '25/11/2026'],
  ['h:mm AM/PM', 0.6875, '16:30'],
  ['hh"g"mm', 0.6875, '16:30'],
  ['mm:ss', 0.6875, '16:30'],
  ['[h]:mm', 1.5, '1.5'],
  ['dd/mm/yyyy', -5, '-5'],
  ['dd/mm/yyyy', 3e6, '3000000'],
  ['dd/mm/yyyy', 1, '01/01/1900'],
  ['dd/mm/yyyy', 59, '28/02/1900'],
  ['dd/mm/yyyy', 61, '01/03/1900'],
  ['dd/mm/yyyy', Number.NaN, ''],
])('%s shows %d as %s', (format, value, text) => {
  expect(numberText(value, readFormat(format))).toBe(text);
});

test('formats known by their number', () => {
  expect(numberText(46351.6875, builtInFormat(14))).toBe('25/11/2026');
  expect(numberText(46351.6875, builtInFormat(22))).toBe('25/11/2026 16:30');
  expect(numberText(46351.6875, builtInFormat(17))).toBe('11/2026');
  expect(numberText(46351, builtInFormat(999))).toBe('46351');
});
