import { describe, expect, test } from 'vitest';
import type { FileText } from '../../../../lib/documents';
import { readXlsx } from '../../../../lib/documents/sheets';
import { Allowance, Grid } from '../../../../lib/documents/sheets/grid';
import { cells, data, tinyXlsx } from './support/tiny-xlsx';

const HEADERS = cells('STT', 'Nhiệm vụ', 'Đơn vị', 'Thời hạn');
const read = (xml: string, ...more: string[]): FileText => readXlsx(tinyXlsx([{ name: 'Một', xml }], more));
const rowsOf = ({ text, blocks = [] }: FileText): string[] =>
  blocks
    .filter(({ kind, headers }) => kind === 'row' && headers)
    .map(({ start, end, headers = [] }) => {
      const own = text.slice(start, end).split('\t');
      return own.map((cell, at) => `${headers[at]}=${cell}`).join('; ');
    });

describe('a plan in a workbook', () => {
  const plan = read(
    data(
      cells('ỦY BAN NHÂN DÂN PHƯỜNG A', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      cells('Số: 12/KH-UBND', '', 'A, ngày 20 tháng 11 năm 2026'),
      cells('KẾ HOẠCH'),
      ['r="6"', HEADERS],
      cells('I', 'Khối kinh tế'),
      cells(1, 'Rà soát hộ nghèo', 'Phòng A', [46351, 1]),
      cells(2, 'Báo cáo', 'Phòng B', [46351.6875, 3]),
      ['r="11"', cells(3, 'Tổng hợp', 'Phòng C', 'Trước 20/12')],
      ['r="13"', cells('', '', 'A, ngày 20 tháng 11 năm 2026')],
      cells('Nơi nhận:', '', 'CHỦ TỊCH'),
    ),
  );

  test('its rows stand under their headers, its dates as day, month, year and hour', () => {
    expect(rowsOf(plan)).toEqual([
      'STT=1; Nhiệm vụ=Rà soát hộ nghèo; Đơn vị=Phòng A; Thời hạn=25/11/2026',
      'STT=2; Nhiệm vụ=Báo cáo; Đơn vị=Phòng B; Thời hạn=25/11/2026 16:30',
      'STT=3; Nhiệm vụ=Tổng hợp; Đơn vị=Phòng C; Thời hạn=Trước 20/12',
    ]);
  });

  test('what stands around the table is lines of their own', () => {
    expect(plan.text.split('\n').filter((line) => line !== '' && !line.includes('\t'))).toEqual([
      'ỦY BAN NHÂN DÂN PHƯỜNG A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/KH-UBND',
      'A, ngày 20 tháng 11 năm 2026',
      'KẾ HOẠCH',
      'I Khối kinh tế',
      'A, ngày 20 tháng 11 năm 2026',
      'Nơi nhận:',
      'CHỦ TỊCH',
    ]);
  });
});

test('hidden sheets, rows and columns are not read', () => {
  const xml = `<cols><col min="3" max="3" hidden="1" width="0"/></cols>${data(
    HEADERS,
    cells(1, 'Một', 'ẩn', 'x'),
    ['hidden="1"', cells(2, 'ẩn', 'ẩn', 'ẩn')],
    ['ht="0" customHeight="1"', cells(3, 'ẩn')],
  )}`;
  const { text, parts } = readXlsx(
    tinyXlsx([
      { name: 'Thấy', xml },
      { name: 'Ẩn', entry: 'state="hidden"', xml },
      { name: 'Rất ẩn', entry: 'state="veryHidden"', xml },
      { name: 'Rỗng', xml: data() },
      { name: 'Hai', xml: data(cells('Xong')) },
    ]),
  );
  expect(text).toBe('STT\tNhiệm vụ\tThời hạn\n1\tMột\tx\n\nXong');
  expect(parts).toEqual([
    { start: 0, name: 'Thấy' },
    { start: text.indexOf('Xong'), name: 'Hai' },
  ]);
});

test.each([
  ['of the sheet', (rows: string) => `${rows}<autoFilter ref="A1:B3"><filterColumn colId="1"/></autoFilter>`],
  ['of a table in it', (rows: string) => `<sheetPr filterMode="1"/>${rows}`],
])('rows that a filter %s hides are read', (_, filtered) => {
  const xml = filtered(data(HEADERS, cells(1, 'Một', 'x'), ['hidden="1"', cells(2, 'Hai', 'y')]));
  expect(readXlsx(tinyXlsx([{ name: 'Một', xml }])).text).toContain('2\tHai\ty');
  const unfiltered = xml.replace(/<filterColumn[^>]*>|filterMode="1"/u, '');
  expect(readXlsx(tinyXlsx([{ name: 'Một', xml: unfiltered }])).text).not.toContain('Hai');
});

test('a cell over several rows holds for each; over several columns it names the rows below', () => {
  const sheet = read(
    `${data(
      HEADERS,
      cells('Khối văn hóa'),
      cells(1, 'Một', 'Phòng A', '30/11/2026'),
      cells(2, 'Hai', 'Phòng B'),
      cells('Khối nội chính'),
      cells(3, 'Ba', 'Phòng C', '01/12/2026'),
    )}<mergeCells><mergeCell ref="D3:D4"/><mergeCell ref="A2:D2"/><mergeCell ref="A5:D5"/></mergeCells>`,
  );
  expect(rowsOf(sheet)).toEqual([
    'STT=1; Nhiệm vụ=Một; Đơn vị=Phòng A; Thời hạn=30/11/2026',
    'STT=2; Nhiệm vụ=Hai; Đơn vị=Phòng B; Thời hạn=30/11/2026',
    'STT=3; Nhiệm vụ=Ba; Đơn vị=Phòng C; Thời hạn=01/12/2026',
  ]);
  expect(
    sheet.blocks?.filter(({ kind }) => kind === 'heading').map(({ start }) => sheet.text.slice(start, start + 4)),
  ).toEqual(['Khối', 'Khối']);
});

test('headers in two lines', () => {
  const sheet = read(
    `${data(
      cells('TT', 'Nội dung', 'Thời gian', ''),
      cells('', '', 'Bắt đầu', 'Kết thúc'),
      cells(1, 'Rà soát', '01/11/2026', '25/11/2026'),
    )}<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>`,
  );
  expect(rowsOf(sheet)).toEqual([
    'TT=1; Nội dung=Rà soát; Thời gian Bắt đầu=01/11/2026; Thời gian Kết thúc=25/11/2026',
  ]);
});

test('shared strings in runs, without reading aids; errors and truth values say nothing', () => {
  const xml = data(
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
    '<c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>Tính</v></c><c t="d"><v>2026-11-25T07:30:00</v></c>',
  );
  const { text } = read(xml, '<r><t>Báo </t></r><r><t>cáo</t></r><rPh><t>aid</t></rPh>', '<t>A &amp; B</t>');
  expect(text).toBe('Báo cáo\nA & B\nTính\n25/11/2026 07:30');
});

test('days that count from 1904', () => {
  const file = tinyXlsx([{ name: 'Một', xml: data(cells([44889, 1])) }], [], '<workbookPr date1904="1"/>');
  expect(readXlsx(file).text).toBe('25/11/2026');
});

test('words in boxes are read, and a stamp in the head of the page', () => {
  const xml = `${data(cells('Xong'))}<headerFooter><oddHeader>&amp;L&amp;D&amp;C&amp;"Arial,Bold"&amp;14MẬT&amp;RTrang &amp;P</oddHeader></headerFooter>`;
  expect(readXlsx(tinyXlsx([{ name: 'Một', xml, box: ['Hạn: 25/11/2026'] }])).text).toBe('MẬT\nHạn: 25/11/2026\nXong');
});

test('two tables, the second after a blank row', () => {
  const sheet = read(
    data(
      HEADERS,
      cells(1, 'Một', 'A', 'x'),
      ['r="4"', cells('TT', 'Cuộc họp', 'Địa điểm', 'Giờ')],
      cells(1, 'Giao ban', 'B', 'y'),
    ),
  );
  expect(rowsOf(sheet)).toEqual([
    'STT=1; Nhiệm vụ=Một; Đơn vị=A; Thời hạn=x',
    'TT=1; Cuộc họp=Giao ban; Địa điểm=B; Giờ=y',
  ]);
});

describe('what is too much', () => {
  test('a sheet of a million cells is given up early', () => {
    const row = `<row>${cells(...Array.from({ length: 100 }, () => 1))}</row>`;
    const file = tinyXlsx([{ name: 'Một', xml: `<sheetData>${row.repeat(10_000)}</sheetData>` }]);
    const begun = performance.now();
    expect(() => readXlsx(file)).toThrow('too-large');
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test('more cells, letters or merges than anybody reads, however well they are packed', () => {
    const fill = (count: number, words: string) => () => {
      const grid = new Grid(new Allowance());
      for (let at = 0; at < count; at += 1) grid.set(at >> 3, at & 7, words);
    };
    expect(fill(300_000, 'x')).not.toThrow();
    expect(fill(300_001, 'x')).toThrow('too-large');
    expect(fill(201, 'x'.repeat(10_000))).toThrow('too-large');
    const grid = new Grid(new Allowance());
    const merge = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(() => Array.from({ length: 50_001 }, () => grid.merge(merge))).toThrow('too-large');
  });

  test('a part that is missing', () => {
    expect(() => readXlsx(tinyXlsx([{ name: 'Một', entry: 'r:id="none" x:id="1" xmlns:x="x"', xml: '' }]))).toThrow();
  });
});
