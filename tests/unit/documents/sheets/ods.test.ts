import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readOds } from '../../../../lib/documents/sheets';

const SPACES = ['office', 'style', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const ods = (tables: string, styles = ''): Uint8Array =>
  zipSync({
    'content.xml': new TextEncoder().encode(
      `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const p = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${text ? `<text:p>${text}</text:p>` : ''}</table:table-cell>`;
const day = (value: string, shown: string): string => p(shown, `office:value-type="date" office:date-value="${value}"`);
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (content: string, attributes = 'table:name="Một"'): string =>
  `<table:table ${attributes}>${content}</table:table>`;
const HEADERS = row(['TT', 'Việc', 'Thời hạn'].map((cell) => p(cell)).join(''));

describe('an OpenDocument workbook', () => {
  test('rows under headers; dates in whatever order the cell shows them', () => {
    const { text, blocks, parts } = readOds(
      ods(
        table(
          HEADERS +
            row(p('1') + p('Báo<text:s/>cáo') + day('2026-11-25', '11/25/26')) +
            row(p('2') + p('Nộp') + day('2026-11-25T16:30:00', '25 thg 11 16:30')) +
            row(p('3') + p('Họp') + day('2026-11-25T00:00:00', '25/11/2026')) +
            row(p('4') + p('Xong') + day('2026-11-01', '11/2026')),
        ),
      ),
    );
    expect(text.split('\n')).toEqual([
      'TT\tViệc\tThời hạn',
      '1\tBáo cáo\t25/11/2026',
      '2\tNộp\t25/11/2026 16:30',
      '3\tHọp\t25/11/2026',
      '4\tXong\t11/2026',
    ]);
    expect(blocks?.[1]?.headers).toEqual(['TT', 'Việc', 'Thời hạn']);
    expect(parts).toEqual([{ start: 0, name: 'Một' }]);
  });

  test('hidden sheets, rows, columns and notes are not read; rows that a filter hides are', () => {
    const content = `<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>${HEADERS}${row(p('1') + p('Báo cáo') + p('ẩn'))}${row(p('2') + p('ẩn'), 'table:visibility="collapse"')}${row(p('2') + p('Lọc'), 'table:visibility="filter"')}${row(`${p('3')}<table:table-cell><office:annotation><text:p>ẩn</text:p></office:annotation><text:p>Nộp</text:p></table:table-cell>`)}`;
    const style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const file = ods(
      table(content) + table(content, 'table:name="Ẩn" table:style-name="ta2"'),
      `<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>${style}`,
    );
    expect(readOds(file).text).toBe('TT\tViệc\n1\tBáo cáo\n2\tLọc\n3\tNộp');
  });

  test('a cell over several rows holds for each; a million empty rows cost nothing', () => {
    const file = ods(
      table(
        HEADERS +
          row(p('1') + p('Một') + p('25/11/2026', 'table:number-rows-spanned="2"')) +
          row(`${p('2')}${p('Hai')}<table:covered-table-cell/>`) +
          row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"') +
          row(p('x', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"'),
      ),
    );
    expect(readOds(file).text.split('\n')).toEqual([
      'TT\tViệc\tThời hạn',
      '1\tMột\t25/11/2026',
      '2\tHai\t25/11/2026',
      '',
      'x\tx',
      'x\tx',
    ]);
  });

  test('without its content', () => {
    expect(() => readOds(zipSync({ mimetype: new Uint8Array() }))).toThrow('broken');
  });
});
