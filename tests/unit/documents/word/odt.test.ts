import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { readOdt } from '../../../../lib/documents/word';
import { linesOf } from './support/lines';
import { cell, covered, flatOdt, p, row, type TinyOdt, table, tinyOdt } from './support/tiny-odt';

const read = (body: string, parts?: TinyOdt): string[] => linesOf(readOdt(tinyOdt(body, parts)));

describe('words of a paragraph', () => {
  test('are one line, with the blanks and breaks that are elements', () => {
    const body = p(
      'Báo cáo\n  trước<text:s text:c="3"/>ngày <text:span>15</text:span>/11/2026.<text:line-break/>- Gửi<text:tab/>sớm',
    );
    expect(read(body)).toEqual(['paragraph: Báo cáo trước ngày 15/11/2026.', 'bullet: - Gửi sớm']);
  });

  test('leave out what was deleted, remarked or hidden', () => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="An"/><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const common =
      '<style:style style:name="An" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('ngày 10')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const body = [
      deleted,
      p(
        'Trước <text:change text:change-id="1"/>ngày <text:change-start text:change-id="2"/>15<text:change-end text:change-id="2"/>',
      ),
      p('a<text:span text:style-name="T1">b</text:span>c'),
      p('ẩn', 'text:style-name="P1"'),
      p(`Gửi<office:annotation>${p('nhắc')}</office:annotation> đi`),
      `<text:section text:display="none">${p('mục ẩn')}</text:section>`,
      p('<text:hidden-text text:is-hidden="true">x</text:hidden-text>y'),
    ];
    expect(read(body.join(''), { styles, common })).toEqual([
      'paragraph: Trước ngày 15',
      'paragraph: ac',
      'paragraph: Gửi đi',
      'paragraph: y',
    ]);
  });
});

describe('text beside the text', () => {
  test('boxes come after their paragraph, notes behind the text, margins last', () => {
    const box = `<draw:frame><draw:text-box>${p('MẬT')}</draw:text-box></draw:frame>`;
    const shape = `<draw:custom-shape>${p('KHẨN')}</draw:custom-shape>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Ghi chú.')}</text:note-body></text:note>`;
    const masters = `<style:master-page><style:header>${p('Sở A')}</style:header><style:footer>${p('Trang <text:page-number>2</text:page-number>')}</style:footer><style:footer-left style:display="false">${p('cũ')}</style:footer-left></style:master-page>`;
    expect(read(p(`Kính ${box}gửi${shape} năm 2026${note}.`) + p('Hết'), { masters })).toEqual([
      'paragraph: Kính gửi năm 2026.',
      'paragraph: MẬT',
      'heading: KHẨN',
      'paragraph: Hết',
      'paragraph: Ghi chú.',
      'paragraph: Sở A',
    ]);
  });

  test('pictures of whole pages are told by name', () => {
    const picture = (width: string, height: string): string =>
      p(
        `<draw:frame svg:width="${width}" svg:height="${height}"><draw:image xlink:href="Pictures/quet.jpg"/><svg:title>Ảnh</svg:title></draw:frame>`,
      );
    const { scans, text } = readOdt(tinyOdt(picture('3cm', '3cm') + picture('6.5in', '230mm')));
    expect({ scans, text }).toEqual({ scans: ['quet.jpg'], text: '' });
  });

  test('objects of other programs are told by name, formulas and charts are not', () => {
    const object = (name: string, element = 'draw:object'): string =>
      p(`<draw:frame svg:width="5cm" svg:height="3cm"><${element} xlink:href="./${name}"/></draw:frame>`);
    const entry = (name: string, type: string): string =>
      `<manifest:file-entry manifest:full-path="${name}/" manifest:media-type="application/vnd.oasis.opendocument.${type}"/>`;
    const names = ['Object 1', 'Object 2', 'Object 3'];
    const entries = ['formula', 'chart', 'spreadsheet'].map((type, at) => entry(names[at] ?? '', type)).join('');
    const body = names.map((name) => object(name)).join('') + object('Object 4', 'draw:object-ole');
    expect(readOdt(tinyOdt(p('a') + body, { entries })).embedded).toEqual(['Object 3', 'Object 4']);
  });
});

describe('lists', () => {
  const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>`;
  const item = (content: string, attributes = ''): string =>
    `<text:list-item ${attributes}>${content}</text:list-item>`;
  const list = (style: string, items: string, attributes = ''): string =>
    `<text:list ${style && `text:style-name="${style}"`} ${attributes}>${items}</text:list>`;

  test('have the numbers that are shown', () => {
    const body = [
      list('L', item(p('a') + p('tiếp') + list('', item(p('b')) + item(p('c')))) + item(p('d')), 'xml:id="one"'),
      list('B', `${item(p('e'))}<text:list-header>${p('đầu')}</text:list-header>`),
      list('L', item(p('f')), 'text:continue-list="one"'),
      list('L', item(p('g'))),
      list('L', item(p('h'), 'text:start-value="9"'), 'text:continue-numbering="true"'),
    ];
    expect(read(body.join(''), { styles }).map((line) => line.replace(/^\w+: /, ''))).toEqual([
      'I. a',
      'tiếp',
      'I.1. b',
      'I.2. c',
      'II. d',
      '– e',
      'đầu',
      'III. f',
      'I. g',
      'IX. h',
    ]);
  });

  test('of headings', () => {
    const common =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Điều " style:num-suffix="."/></text:outline-style>';
    const heading = (text: string): string => `<text:h text:outline-level="1">${text}</text:h>`;
    expect(read(heading('Phạm vi') + heading('Hiệu lực'), { common })).toEqual([
      'bullet: Điều 1. Phạm vi',
      'bullet: Điều 2. Hiệu lực',
    ]);
  });
});

describe('tables', () => {
  test('cells merged down stand in each row, cells merged across in their first column', () => {
    const rows = [
      row('TT', cell('Nhiệm vụ', 'table:number-columns-spanned="2"'), covered(), 'Thời hạn'),
      row('1', 'Rà soát', 'Phòng A', cell('15/11/2026', 'table:number-rows-spanned="2"')),
      row('2', 'Tổng hợp', 'Phòng B', covered()),
      row('3', cell('Gửi', 'table:number-columns-spanned="2" table:number-rows-spanned="2"'), covered(), '20/11/2026'),
      row('4', covered(2), '21/11/2026'),
    ];
    const headers = '[TT|Nhiệm vụ|Nhiệm vụ|Thời hạn]';
    expect(read(table(...rows))).toEqual([
      'row: TT | Nhiệm vụ |  | Thời hạn',
      `row ${headers}: 1 | Rà soát | Phòng A | 15/11/2026`,
      `row ${headers}: 2 | Tổng hợp | Phòng B | 15/11/2026`,
      `row ${headers}: 3 | Gửi |  | 20/11/2026`,
      `row ${headers}: 4 | Gửi |  | 21/11/2026`,
    ]);
  });

  test('in the cells of others, and empty cells that are counted', () => {
    const empty = cell('', 'table:number-columns-repeated="2"');
    const inner = table(row('TT', 'Việc', 'Hạn', 'Ghi chú'), row('1', empty, 'a'));
    expect(read(table(row(cell(p('Kế hoạch') + inner))))).toEqual([
      'paragraph: Kế hoạch',
      'row: TT | Việc | Hạn | Ghi chú',
      'row [TT|Việc|Hạn|Ghi chú]: 1 |  |  | a',
    ]);
  });
});

describe('files', () => {
  const reasonOf = (bytes: Uint8Array): string => {
    try {
      readOdt(bytes);
    } catch (error) {
      return error instanceof FileFault ? error.reason : String(error);
    }
    return 'read';
  };

  test('all in one', () => {
    expect(linesOf(readOdt(flatOdt(p('Đúng'))))).toEqual(['paragraph: Đúng']);
  });

  test('that are cut off or no text are broken', () => {
    expect(reasonOf(tinyOdt('<text:p>'))).toBe('broken');
    expect(reasonOf(new TextEncoder().encode('Đăng nhập'))).toBe('broken');
  });

  test('that repeat and span without end are too large', () => {
    const wide = cell('', 'table:number-columns-repeated="999999999"');
    expect(reasonOf(tinyOdt(table(row(wide).repeat(1000))))).toBe('too-large');
    const spanning = cell('a', 'table:number-columns-spanned="999999999" table:number-rows-spanned="999999999"');
    expect(reasonOf(tinyOdt(table(row(spanning, 'a', 'b').repeat(5000))))).toBe('too-large');
  });
});
