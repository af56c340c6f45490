import { describe, expect, test } from 'vitest';
import { composeText } from '../../../../lib/documents/pdf/compose';
import type { Span } from '../../../../lib/documents/pdf/page';
import { lines, page, span } from './support/spans';

const COLUMNS = [85, 115, 300, 430];

/** The cells of a row in content order: each cell's lines going down, then the next cell from the top. */
const row = (y: number, ...cells: (string | string[])[]): Span[] =>
  cells.flatMap((cell, column) =>
    (typeof cell === 'string' ? [cell] : cell).flatMap((text, line) =>
      text ? [span(text, COLUMNS[column] ?? 0, y + 16 * line)] : [],
    ),
  );

const HEADER = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', ['Thời gian hoàn', 'thành']];
const HEADERS = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'];

const rowsOf = (...pages: Span[][]) => {
  const { text, blocks } = composeText(pages.map((spans) => page(...spans)));
  return blocks
    .filter(({ kind }) => kind === 'row')
    .map(({ start, end, headers }) => ({ cells: text.slice(start, end).split('\t'), headers }));
};
const linesOf = (...pages: Span[][]) => composeText(pages.map((spans) => page(...spans))).text.split(/\n+/u);

const first = row(
  150,
  '1',
  ['Ban hành kế hoạch của', 'phường, xã'],
  ['UBND các', 'phường, xã'],
  ['Trước ngày', '26/11/2026'],
);
const second = row(190, '2', 'Kiểm tra bếp ăn', ['Đoàn kiểm tra', 'liên ngành'], '07/12/2026');

describe('a table', () => {
  test('gives each row as one line under its headers, wrapped cells as one', () => {
    expect(rowsOf([...row(100, ...HEADER), ...first, ...second])).toEqual([
      { cells: HEADERS, headers: undefined },
      {
        cells: ['1', 'Ban hành kế hoạch của phường, xã', 'UBND các phường, xã', 'Trước ngày 26/11/2026'],
        headers: HEADERS,
      },
      { cells: ['2', 'Kiểm tra bếp ăn', 'Đoàn kiểm tra liên ngành', '07/12/2026'], headers: HEADERS },
    ]);
  });

  test('stands between paragraphs without taking their lines', () => {
    const before = lines(85, 40, 'Phân công nhiệm vụ cụ thể như sau đối với từng cơ quan, đơn vị', 'theo bảng:');
    const after = [span('Giao Sở Nội vụ theo dõi.', 85, 240)];
    const read = linesOf([...before, ...row(100, ...HEADER), ...first, ...second, ...after]);
    expect(read[0]).toBe('Phân công nhiệm vụ cụ thể như sau đối với từng cơ quan, đơn vị theo bảng:');
    expect(read.at(-1)).toBe('Giao Sở Nội vụ theo dõi.');
    expect(read).toHaveLength(5);
  });

  test('takes cells set in the middle of their row', () => {
    const middle = [
      span('1', 85, 166),
      ...[150, 166, 182].map((y, at) => span(['Ban hành', 'kế hoạch', 'năm'][at] ?? '', 115, y)),
      span('UBND', 300, 166),
      span('26/11/2026', 430, 166),
    ];
    expect(rowsOf([...row(100, ...HEADER), ...middle])[1]?.cells).toEqual([
      '1',
      'Ban hành kế hoạch năm',
      'UBND',
      '26/11/2026',
    ]);
  });

  test('splits a header that stands so close that it came as one', () => {
    const close = [span('TT Nội dung', 85, 100, { end: 165 }), span('Đơn vị', 300, 100), span('Thời hạn', 430, 100)];
    expect(rowsOf([...close, ...first, ...second])[1]?.headers).toEqual(['TT', 'Nội dung', 'Đơn vị', 'Thời hạn']);
  });

  test('keeps columns where cells are empty or merged', () => {
    const noUnit = row(190, '2', 'Kiểm tra bếp ăn', '', '07/12/2026');
    const merged = row(210, '', '', 'Sở Y tế', '09/12/2026');
    const rows = rowsOf([...row(100, ...HEADER), ...first, ...noUnit, ...merged]);
    expect(rows[2]?.cells).toEqual(['2', 'Kiểm tra bếp ăn', '', '07/12/2026']);
    expect(rows[3]?.cells).toEqual(['', '', 'Sở Y tế', '09/12/2026']);
  });

  test('names columns under a merged header by both', () => {
    const header = [
      ...row(100, 'TT', 'Nội dung'),
      span('Thời gian', 350, 92, { end: 460 }),
      span('Bắt đầu', 300, 108),
      span('Kết thúc', 430, 108),
    ];
    const body = [
      ...row(150, '1', 'Rà soát', '01/11/2026', '20/11/2026'),
      ...row(170, '2', 'Báo cáo', '', '30/11/2026'),
    ];
    expect(rowsOf([...header, ...body])[2]?.headers).toEqual([
      'TT',
      'Nội dung',
      'Thời gian Bắt đầu',
      'Thời gian Kết thúc',
    ]);
  });

  test('names the columns under a merged header that reaches over both', () => {
    const header = [
      ...row(100, 'TT', 'Nội dung'),
      span('Thời gian', 330, 92, { end: 440 }),
      span('Bắt đầu', 320, 108),
      span('Kết thúc', 430, 108),
    ];
    const body = [
      ...row(150, '1', 'Rà soát').concat(span('01/11/2026', 315, 150), span('20/11/2026', 425, 150)),
      ...row(170, '2', 'Báo cáo').concat(span('02/11/2026', 315, 170), span('30/11/2026', 425, 170)),
    ];
    expect(rowsOf([...header, ...body])[1]).toEqual({
      cells: ['1', 'Rà soát', '01/11/2026', '20/11/2026'],
      headers: ['TT', 'Nội dung', 'Thời gian Bắt đầu', 'Kết thúc'],
    });
  });

  test('leaves a short line just above it alone', () => {
    const title = span('Biểu', 85, 84);
    const rows = rowsOf([title, ...row(100, ...HEADER), ...first, ...second]);
    expect(rows[0]?.cells).toEqual(HEADERS);
    expect(linesOf([title, ...row(100, ...HEADER), ...first, ...second])[0]).toBe('Biểu');
  });

  test('ends before the foot of the document', () => {
    const foot = [span('Nơi nhận:', 85, 230), span('- Như trên;', 85, 246), span('CHỦ TỊCH', 430, 230)];
    const content = [...row(100, ...HEADER), ...first, ...second, ...foot];
    expect(rowsOf(content)).toHaveLength(3);
    expect(linesOf(content).slice(-3)).toEqual(['Nơi nhận:', '- Như trên;', 'CHỦ TỊCH']);
  });

  test('gives a line over its whole width as the heading of the rows below', () => {
    const section = span('I. NHIỆM VỤ CHUNG CỦA CÁC CƠ QUAN, ĐƠN VỊ', 85, 190, { end: 400 });
    const { text, blocks } = composeText([
      page(...row(100, ...HEADER), ...first, section, ...row(210, '2', 'Báo cáo', 'Sở Y tế', '09/12/2026')),
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['row', 'row', 'heading', 'row']);
    expect(blocks[3]?.headers).toEqual(HEADERS);
    expect(text).toContain('I. NHIỆM VỤ CHUNG');
  });
});

describe('over a page break', () => {
  const opening = [...row(700, ...HEADER), ...row(750, '1', 'Rà soát', 'Sở Nội vụ', '26/11/2026')];

  test('the header holds, said again or not', () => {
    const more = row(120, '2', 'Báo cáo', 'Sở Y tế', '09/12/2026');
    const expected = [{ cells: ['2', 'Báo cáo', 'Sở Y tế', '09/12/2026'], headers: HEADERS }];
    expect(rowsOf(opening, more).slice(2)).toEqual(expected);
    expect(rowsOf(opening, [...row(80, ...HEADER), ...more]).slice(2)).toEqual(expected);
  });

  test('a row broken by it stays one', () => {
    const rest = [span('danh mục thủ tục', 115, 80), span('hành chính', 115, 96)];
    const more = row(120, '2', 'Báo cáo', 'Sở Y tế', '09/12/2026');
    const rows = rowsOf(opening, [...rest, ...more]);
    expect(rows[1]?.cells).toEqual(['1', 'Rà soát danh mục thủ tục hành chính', 'Sở Nội vụ', '26/11/2026']);
    expect(rows[2]?.cells).toEqual(['2', 'Báo cáo', 'Sở Y tế', '09/12/2026']);
    expect(
      rowsOf(opening, [
        ...row(80, ...HEADER),
        ...rest.map((line) => ({ ...line, y: line.y + 40 })),
        ...row(170, '2', 'Báo cáo', 'Sở Y tế', '09/12/2026'),
      ]),
    ).toEqual(rows);
  });

  test('text after the table is not drawn into it', () => {
    const { text } = composeText([page(...opening), page(...lines(85, 80, 'Các đơn vị báo cáo về Sở Nội vụ.'))]);
    expect(text.split(/\n+/u).at(-1)).toBe('Các đơn vị báo cáo về Sở Nội vụ.');
  });
});

describe('no table', () => {
  test('the head of a document: left column first', () => {
    const head = [
      span('ỦY BAN NHÂN DÂN', 120, 60),
      span('Số: 12/KH-UBND', 120, 92),
      span('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 300, 60),
      span('Độc lập - Tự do - Hạnh phúc', 320, 76),
      span('An Phú, ngày 02 tháng 11 năm 2026', 310, 92),
    ];
    expect(linesOf(head)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Phú, ngày 02 tháng 11 năm 2026',
    ]);
  });

  test('a secrecy stamp in the head keeps its line', () => {
    const head = [span('SỞ NỘI VỤ', 120, 60), span('MẬT', 140, 76), span('CỘNG HÒA', 300, 60), span('Số 1', 300, 76)];
    expect(linesOf(head)).toContain('MẬT');
    expect(linesOf([span('Số: 12', 85, 60), span('MẬT', 140, 60)])).toContain('MẬT');
  });

  test('Nơi nhận beside the signature', () => {
    const foot = [
      span('Nơi nhận:', 85, 600),
      span('- Như trên;', 85, 616),
      span('- Lưu: VT.', 85, 632),
      span('CHỦ TỊCH', 380, 600),
      span('Lê Văn A', 380, 680),
    ];
    expect(linesOf(foot)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lê Văn A']);
  });

  test('items whose number or label stands apart', () => {
    const items = [span('1.', 85, 100), span('Rà soát', 115, 100), span('2.', 85, 120), span('Báo cáo', 115, 120)];
    expect(linesOf(items)).toEqual(['1. Rà soát', '2. Báo cáo']);
    const labels = [
      span('Thời gian:', 85, 100),
      span('08 giờ 00', 200, 100),
      span('Địa điểm:', 85, 120),
      span('Hội trường', 200, 120),
    ];
    expect(linesOf(labels)).toEqual(['Thời gian: 08 giờ 00', 'Địa điểm: Hội trường']);
  });

  test('justified lines with wide gaps', () => {
    const prose = [
      ...[
        span('Giao Sở Nội vụ chủ trì,', 85, 100),
        span('phối hợp với các đơn vị', 245, 100),
        span('báo cáo', 405, 100, { end: 550 }),
      ],
      ...[
        span('kết quả về Ủy ban', 85, 116),
        span('thành phố trước', 205, 116),
        span('ngày 20/11/2026 để', 318, 116, { end: 550 }),
      ],
      span('tổng hợp.', 85, 132),
    ];
    expect(rowsOf(prose)).toEqual([]);
    expect(linesOf(prose)).toEqual([
      'Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị báo cáo kết quả về Ủy ban thành phố trước ngày 20/11/2026 để tổng hợp.',
    ]);
  });

  test('lines whose gaps lie near each other by chance', () => {
    const prose = [
      [span('Giao Sở Nội vụ', 85, 100), span('chủ trì', 240, 100), span('phối hợp', 400, 100)],
      [span('Các đơn vị', 85, 116), span('báo cáo đầy đủ', 228, 116), span('kết quả', 389, 116)],
    ];
    expect(rowsOf(prose.flat())).toEqual([]);
  });

  test('two columns of running text: the left one first', () => {
    const column = (x: number, name: string) =>
      [0, 1, 2, 3].map((line) => span(`${name} dòng ${line} của bài viết này`, x, 100 + 16 * line));
    const read = linesOf([...column(85, 'trái'), ...column(320, 'phải')]).join(' ');
    expect(read.indexOf('trái dòng 3')).toBeLessThan(read.indexOf('phải dòng 0'));
  });
});
