import { expect, test } from 'vitest';
import { readSeparated } from '../../../../lib/documents/sheets';

test.each([
  ['semicolons', 'TT;Việc;Thời hạn\n1;Báo cáo, tổng hợp;25/11/2026\n2;Nộp;\n'],
  ['commas and quotes', 'TT,Việc,Thời hạn\n1,"Báo cáo, tổng hợp",25/11/2026\n2,Nộp,\n'],
  ['tabs', 'TT\tViệc\tThời hạn\n1\tBáo cáo, tổng hợp\t25/11/2026\n2\tNộp\t'],
])('%s', (_, text) => {
  const read = readSeparated(text);
  expect(read?.text).toBe('TT\tViệc\tThời hạn\n1\tBáo cáo, tổng hợp\t25/11/2026\n2\tNộp\t');
  expect(read?.blocks?.[1]?.headers).toEqual(['TT', 'Việc', 'Thời hạn']);
});

test('quoted fields hold line ends and quotes', () => {
  expect(readSeparated('TT;Việc\n1;"Báo ""cáo""\nquý"\n2;Nộp')?.text).toBe('TT\tViệc\n1\tBáo "cáo" quý\n2\tNộp');
});

test('a text without separators is none', () => {
  expect(readSeparated('Kính gửi\nCác phòng, ban\nTrước ngày 25/11')).toBeNull();
});
