import { expect, test } from 'vitest';
import { TextWriter } from '../../../../lib/documents/blocks';

const row = (...cells: string[]) => ({ cells, kind: 'row' as const });

test('paragraphs, tables with their headers, parts', () => {
  const writer = new TextWriter();
  writer.part('Một');
  writer.paragraph('KẾ HOẠCH TUẦN');
  writer.paragraph('  Việc\n phải làm ');
  writer.paragraph('');
  writer.table(
    [
      row('TT', 'Nội dung', 'Thời hạn'),
      { cells: ['', 'Khối kinh tế', ''], kind: 'section' },
      row('1', 'Báo\tcáo', '25/11/2026'),
      row('2', 'Rà soát', ''),
    ],
    [
      row('TT', 'Nội dung', 'Thời hạn'),
      { cells: ['', 'Khối kinh tế', ''], kind: 'section' },
      row('1', 'Báo\tcáo', '25/11/2026'),
      row('2', 'Rà soát', '25/11/2026'),
    ],
  );
  writer.part('Hai');
  writer.paragraph('- Xong');
  const { text, blocks, parts } = writer.finish();
  expect(text).toBe(
    'KẾ HOẠCH TUẦN\nViệc phải làm\n\nTT\tNội dung\tThời hạn\nKhối kinh tế\n1\tBáo cáo\t25/11/2026\n2\tRà soát\t25/11/2026\n\n- Xong',
  );
  const headers = ['TT', 'Nội dung', 'Thời hạn'];
  expect(blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) }))).toEqual([
    { kind: 'heading', text: 'KẾ HOẠCH TUẦN' },
    { kind: 'paragraph', text: 'Việc phải làm' },
    { kind: 'row', text: 'TT\tNội dung\tThời hạn' },
    { kind: 'heading', text: 'Khối kinh tế' },
    { kind: 'row', headers, text: '1\tBáo cáo\t25/11/2026' },
    { kind: 'row', headers, text: '2\tRà soát\t25/11/2026' },
    { kind: 'bullet', text: '- Xong' },
  ]);
  expect(parts?.map(({ start, name }) => [name, text.slice(start, start + 3)])).toEqual([
    ['Một', 'KẾ '],
    ['Hai', '- X'],
  ]);
});
