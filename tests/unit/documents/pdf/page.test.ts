import { describe, expect, test } from 'vitest';
import { ownText, pageSpans, type TextItem } from '../../../../lib/documents/pdf/page';
import { page, span } from './support/spans';

const VIEW = [1, 0, 0, -1, 0, 842];

/** A piece as pdf.js gives it: y upwards from the lower edge. */
const item = (str: string, x: number, y: number, width = str.length * 6, matrix = [12, 0, 0, 12]): TextItem => ({
  str,
  transform: [...matrix, x, y],
  width,
  height: 12,
  fontName: 'f1',
});

const read = (items: TextItem[], annotations: TextItem[] = []) =>
  pageSpans({ items, view: VIEW, width: 595, height: 842 }, annotations);
const texts = (items: TextItem[], annotations: TextItem[] = []) =>
  read(items, annotations).spans.map(({ text }) => text);

describe('spans', () => {
  test('pieces of a line join, with the spaces that the file has or leaves as gaps', () => {
    expect(texts([item('trước', 100, 700, 30), item(' ', 130, 700, 3), item('ngày', 133, 700, 24)])).toEqual([
      'trước ngày',
    ]);
    expect(texts([item('trước', 100, 700, 30), item('ngày', 134, 700, 24)])).toEqual(['trước ngày']);
    expect(texts([item('tr', 100, 700, 10), item('ước', 110, 700, 20)])).toEqual(['trước']);
  });

  test('a gap as wide as between cells parts them', () => {
    expect(texts([item('TT', 85, 700, 16), item(' ', 101, 700, 11), item('Nội dung', 112, 700)])).toEqual([
      'TT',
      'Nội dung',
    ]);
  });

  test('letters and their marks are composed, also over two pieces', () => {
    expect(texts([item('nga\u0300y', 100, 700, 24)])).toEqual(['ngày']);
    expect(texts([item('nga', 100, 700, 18), item('\u0300', 118, 700, 0), item('y', 118, 700, 6)])).toEqual(['ngày']);
  });

  test('words printed twice for boldness, drawn lines and blanks are read once or not at all', () => {
    expect(
      texts([item('KHẨN', 100, 700), item('KHẨN', 100.4, 700), item('_______', 100, 680), item('  ', 90, 660)]),
    ).toEqual(['KHẨN']);
  });
});

describe('turned pages', () => {
  test('a page turned by /Rotate reads as it is seen', () => {
    const items = [item('one', 100, 100, 18, [0, 12, -12, 0]), item('two', 120, 100, 18, [0, 12, -12, 0])];
    const { spans, width } = pageSpans({ items, view: [0, 1, 1, 0, 0, 0], width: 842, height: 595 }, []);
    expect(width).toBe(842);
    expect(spans.map(({ text, x, y }) => [text, Math.round(x), Math.round(y)])).toEqual([
      ['one', 100, 100],
      ['two', 100, 120],
    ]);
  });

  test('a table set sideways on an upright page is turned upright', () => {
    const sideways = [0, 12, -12, 0];
    const { spans, width } = read([item('one', 100, 100, 18, sideways), item('two', 120, 100, 18, sideways)]);
    expect(width).toBe(842);
    expect(spans.map(({ text }) => text)).toEqual(['one', 'two']);
    expect((spans[1]?.y ?? 0) - (spans[0]?.y ?? 0)).toBeCloseTo(20);
    expect(spans[0]?.y).toBeCloseTo(100);
  });

  test('a slanted watermark stays out of the text', () => {
    const { spans, aside } = read([
      item('Báo cáo gửi về Sở Nội vụ', 100, 700),
      item('BẢN SAO', 200, 400, 60, [8.5, 8.5, -8.5, 8.5]),
    ]);
    expect(spans.map(({ text }) => text)).toEqual(['Báo cáo gửi về Sở Nội vụ']);
    expect(aside.map(({ text }) => text)).toEqual(['BẢN SAO']);
  });
});

describe('stamps', () => {
  const number = [item('Số:', 137, 711, 17), item(' ', 154, 711, 33), item('/SGD-VP', 187, 711, 55)];
  const date = [item('An Phú, ngày', 331, 711, 70), item(' ', 401, 711, 23), item('tháng 11 năm 2026', 424, 711, 100)];
  const body = [item('Kính gửi: Các trường', 180, 640), item('Nộp hồ sơ trước ngày 25/11.', 120, 600)];

  test('number and day printed after the text go into their gaps', () => {
    const stamped = [item('87', 165, 709.4, 12), item(' ', 178, 709.4, 220), item('14', 406, 709.4, 12)];
    expect(texts([...number, ...date, ...body, ...stamped])).toEqual([
      'Số: 87/SGD-VP',
      'An Phú, ngày 14 tháng 11 năm 2026',
      'Kính gửi: Các trường',
      'Nộp hồ sơ trước ngày 25/11.',
    ]);
  });

  test('so do those of annotations; the rest of these stays aside', () => {
    const { spans, aside } = read(
      [...number, ...date, ...body],
      [item('87', 165, 709, 12), item('Người ký: Sở Giáo dục', 380, 812)],
    );
    expect(spans[0]?.text).toBe('Số: 87/SGD-VP');
    expect(aside.map(({ text }) => text)).toEqual(['Người ký: Sở Giáo dục']);
  });

  test('a number is put on the dots that it is printed over, and behind an open label', () => {
    const dotted = item('Số: ......../UBND', 100, 711, 102);
    expect(texts([dotted, ...body, item('35', 140, 710, 12)])[0]).toBe('Số: 35/UBND');
    expect(texts([item('Số:', 100, 711, 17), ...body, item('35/UBND', 120, 710, 42)])[0]).toBe('Số: 35/UBND');
  });

  test('a cell that begins beside a line above is no stamp', () => {
    const cells = [item('Báo cáo trước ngày', 100, 700, 108), item('họp', 100, 684, 18), item('30/6', 215, 700, 24)];
    expect(texts(cells)).toEqual(['Báo cáo trước ngày', 'họp', '30/6']);
  });
});

describe('furniture', () => {
  const body = (y: number, text: string) => [span(text, 85, y), span('và các đơn vị liên quan', 85, y + 16)];
  const own = (...pages: ReturnType<typeof page>[]) => ownText(pages).map(({ spans }) => spans.map(({ text }) => text));

  test('page numbers at the edges are left out, in the forms that are written', () => {
    for (const number of ['2', '- 2 -', 'Trang 2/5', '2/5']) {
      expect(own(page(span(number, 300, 40), ...body(90, 'Giao Sở Nội vụ')))[0]).not.toContain(number);
      expect(own(page(...body(600, 'Giao Sở Nội vụ'), span(number, 300, 810)))[0]).not.toContain(number);
    }
  });

  test('a number that ends a paragraph or stands in a row stays', () => {
    expect(own(page(span('hoàn thành trong năm', 85, 780), span('20', 85, 796)))[0]).toContain('20');
    expect(
      own(page(span('1', 85, 40), span('Rà soát', 120, 40), span('2', 85, 60), span('Báo cáo', 120, 60)))[0],
    ).toContain('1');
  });

  test('a running title is kept once, beside the text', () => {
    const pages = [1, 2, 3].map((number) =>
      page(span('Phần mềm quản lý văn bản', 200, 810), ...body(90, `Mục ${number}`)),
    );
    const read = ownText(pages);
    expect(read.flatMap(({ spans }) => spans.map(({ text }) => text))).not.toContain('Phần mềm quản lý văn bản');
    expect(read.flatMap(({ aside }) => aside.map(({ text }) => text))).toEqual(['Phần mềm quản lý văn bản']);
  });

  test('a secrecy stamp on each page is no running title', () => {
    const pages = [1, 2].map((number) => page(span('MẬT', 300, 30), ...body(90, `Mục ${number}`)));
    expect(own(...pages).map(([first]) => first)).toEqual(['MẬT', 'MẬT']);
  });

  test('a cell that ends two pages with the same words stays in both', () => {
    const pages = [1, 2].map((number) => page(...body(740, `Mục ${number}`), span('trước ngày 30/6/2026', 85, 772)));
    expect(own(...pages).every((texts) => texts.includes('trước ngày 30/6/2026'))).toBe(true);
  });

  test('the frame of a signature, printed last and far above, stays aside', () => {
    const [read] = ownText([
      page(...body(90, 'Giao Sở Nội vụ'), ...body(600, 'CHỦ TỊCH'), span('Người ký: UBND', 380, 30)),
    ]);
    expect(read?.aside.map(({ text }) => text)).toEqual(['Người ký: UBND']);
  });
});
