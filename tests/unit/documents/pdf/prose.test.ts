import { describe, expect, test } from 'vitest';
import { composeText } from '../../../../lib/documents/pdf/compose';
import type { Span } from '../../../../lib/documents/pdf/page';
import { lines, page, span } from './support/spans';

const read = (...pages: Span[][]) => composeText(pages.map((spans) => page(...spans)));
const paragraphs = (...pages: Span[][]): string[] => read(...pages).text.split(/\n+/u);

/** A line that fills the column from 85 to 550. */
const full = (text: string, y: number, x = 85): Span => span(text, x, y, { end: 550 });

describe('paragraphs', () => {
  test('wrapped lines become one, an indented first line begins another', () => {
    expect(
      paragraphs([
        full('Thực hiện Kế hoạch số 45/KH-UBND, Sở Nội vụ đề nghị các đơn vị báo cáo', 100, 121),
        full('kết quả thực hiện về Sở Nội vụ và gửi bản điện tử qua hệ thống chậm nhất', 116),
        full('ngày 15/11/2026 để tổng hợp theo quy định của Ủy ban nhân dân thành phố', 132),
        full('Quá trình thực hiện nếu có vướng mắc, đề nghị liên hệ Phòng Cải cách hành', 148, 121),
        span('chính.', 85, 164),
      ]),
    ).toEqual([
      'Thực hiện Kế hoạch số 45/KH-UBND, Sở Nội vụ đề nghị các đơn vị báo cáo kết quả thực hiện về Sở Nội vụ và gửi bản điện tử qua hệ thống chậm nhất ngày 15/11/2026 để tổng hợp theo quy định của Ủy ban nhân dân thành phố',
      'Quá trình thực hiện nếu có vướng mắc, đề nghị liên hệ Phòng Cải cách hành chính.',
    ]);
  });

  test('a short line ends one, and so does a wider gap', () => {
    expect(
      paragraphs([
        full('Các đơn vị báo cáo về Sở Nội vụ trước ngày 10/01/2026; định kỳ hằng quý báo', 100),
        span('cáo kết quả', 85, 116),
        full('Giao Sở Nội vụ theo dõi, đôn đốc và tổng hợp kết quả thực hiện của các đơn vị', 132),
        full('Văn phòng thông báo để các cơ quan, đơn vị biết và triển khai thực hiện đúng', 156),
      ]),
    ).toHaveLength(3);
  });

  test('items of a list stand on lines of their own, wrapped ones with their rest', () => {
    expect(
      paragraphs([
        full('1. Rà soát, kiến nghị cắt giảm ít nhất 30% thủ tục hành chính nội bộ, hoàn', 100),
        span('thành trước ngày 31/3/2026', 85, 116),
        full('2. Sở Nội vụ tham mưu ban hành Bộ chỉ số đánh giá kết quả cải cách hành chính', 132),
        span('- Các sở, ban, ngành;', 85, 148),
        full('- Ủy ban nhân dân các phường, xã báo cáo kết quả thực hiện nhiệm vụ được giao', 164),
        span('tại Kế hoạch này', 97, 180),
      ]),
    ).toHaveLength(4);
  });

  test('a number that a wrapped sentence asks for opens no item', () => {
    expect(
      paragraphs([
        full('Báo cáo kết quả thực hiện về Ủy ban nhân dân thành phố định kỳ trước ngày', 100),
        full('20. Các đơn vị chịu trách nhiệm về số liệu đã báo cáo của cơ quan, đơn vị', 116),
      ]),
    ).toHaveLength(1);
  });

  test('numbers and names broken at a hyphen or slash join without a space', () => {
    expect(
      paragraphs([
        full('Thực hiện Kế hoạch của Ủy ban nhân dân thành phố ban hành số 312/KH-', 100),
        full('UBND, đề nghị các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 15/11/', 116),
        span('2026 theo quy định, giai đoạn 2026 -', 85, 132),
      ])[0],
    ).toContain('312/KH-UBND, đề nghị các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 15/11/2026 theo');
    expect(
      paragraphs([
        full('Đề nghị các đơn vị báo cáo kết quả thực hiện cải cách hành chính về Sở Nội\u00ad', 100),
        span('vụ.', 85, 116),
      ])[0],
    ).toMatch(/Nộivụ\.$/u);
  });

  test('a title over several lines is one, in capitals apart from small letters', () => {
    const centred = (text: string, y: number, width: number): Span =>
      span(text, 317 - width / 2, y, { end: 317 + width / 2 });
    expect(
      paragraphs([
        centred('KẾ HOẠCH', 60, 80),
        centred('Cao điểm bảo đảm an toàn thực phẩm tại chợ, bếp ăn', 76, 360),
        centred('Trường học và cơ sở kinh doanh', 92, 200),
        full('Phòng ngừa ngộ độc thực phẩm tập thể; nâng cao trách nhiệm của chính quyền.', 120),
        full('Phòng ngừa ngộ độc thực phẩm tập thể; nâng cao trách nhiệm của chính quyền.', 144),
      ]).slice(0, 2),
    ).toEqual(['KẾ HOẠCH', 'Cao điểm bảo đảm an toàn thực phẩm tại chợ, bếp ăn Trường học và cơ sở kinh doanh']);
  });

  test('the lines above a signature and a secrecy stamp stand alone', () => {
    expect(paragraphs(lines(300, 100, 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'))).toHaveLength(3);
    expect(paragraphs(lines(120, 100, 'ỦY BAN NHÂN DÂN', 'TUYỆT MẬT', 'THÀNH PHỐ'))).toContain('TUYỆT MẬT');
  });
});

describe('over a page break', () => {
  const open = [
    full('Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị báo cáo kết quả về Ủy ban', 760),
    full('nhân dân thành phố chậm nhất vào ngày làm việc cuối cùng của tháng 11, trước', 776),
  ];
  const rest = [span('ngày 20/11/2026.', 85, 80), span('Nơi nhận:', 85, 140)];

  test('a sentence stays one, past page numbers and running titles', () => {
    const [first] = paragraphs(
      [...open, span('Kế hoạch 12', 280, 810)],
      [span('2', 310, 40), ...rest, span('Kế hoạch 12', 280, 810)],
    );
    expect(first).toBe('Kế hoạch 12');
    expect(paragraphs(open, [span('2', 310, 40), ...rest])[0]).toMatch(/tháng 11, trước ngày 20\/11\/2026\.$/u);
  });

  test('a finished sentence, an item and a title begin anew', () => {
    const ended = [...open, span('ngày 15/11/2026.', 85, 792)];
    expect(paragraphs(ended, rest)[1]).toBe('ngày 20/11/2026.');
    expect(paragraphs(open, [span('- Sở Y tế', 85, 80)])).toHaveLength(2);
    expect(paragraphs(open, [span('PHỤ LỤC', 280, 80)])).toHaveLength(2);
  });

  test('each page is known by where it begins', () => {
    const { text, pages } = read(open, [], rest);
    expect(pages).toHaveLength(3);
    expect(text.slice(pages[2])).toBe('ngày 20/11/2026.\n\nNơi nhận:');
    expect(pages[1]).toBe(pages[2]);
    expect(pages[0]).toBe(0);
  });
});

test('blocks say what each piece is', () => {
  const { text, blocks } = read([
    span('II. NHIỆM VỤ TRỌNG TÂM', 121, 100),
    span('1. Rà soát thủ tục hành chính.', 121, 130),
    span('Số: 39/KH-BCĐATTP', 121, 160),
    span('Giao Sở Nội vụ theo dõi.', 121, 190),
  ]);
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'II. NHIỆM VỤ TRỌNG TÂM'],
    ['bullet', '1. Rà soát thủ tục hành chính.'],
    ['paragraph', 'Số: 39/KH-BCĐATTP'],
    ['paragraph', 'Giao Sở Nội vụ theo dõi.'],
  ]);
});
