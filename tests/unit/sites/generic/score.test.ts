import { describe, expect, it } from 'vitest';
import { type Label, labelOf } from '../../../../lib/sites/generic/labels';
import { isDocumentNumber, judge } from '../../../../lib/sites/generic/score';

const labels = (...headers: string[]): Label[] => headers.flatMap((header) => labelOf(header) ?? []);
const NUMBERS = ['1234/UBND-VX', '45/KH-UBND'];

describe('what stands together on a page', () => {
  it.each([
    ['all of a register', labels('Số đến', 'Số ký hiệu', 'Trích yếu', 'Cơ quan ban hành', 'Hạn xử lý'), NUMBERS],
    ['few of them, unmistakable', labels('Số ký hiệu', 'Trích yếu', 'Hạn xử lý'), NUMBERS],
    ['a register without deadlines', labels('Số đến', 'Số ký hiệu', 'Trích yếu', 'Độ mật'), NUMBERS],
  ])('is sure: %s', (_, found, numbers) => {
    expect(judge(found, numbers)).toBe('sure');
  });

  it.each([
    ['labels that other pages have too', labels('Số văn bản', 'Nội dung', 'Nơi gửi', 'Ngày nhận', 'Hạn'), NUMBERS],
    ['nothing of handling but "Hạn"', labels('Số ký hiệu', 'Nơi gửi', 'Trích yếu', 'Hạn'), NUMBERS],
    ['numbers that are none of documents', labels('Số ký hiệu', 'Trích yếu', 'Nơi gửi', 'Ngày đến'), ['7', '8']],
  ])('is doubtful: %s', (_, found, numbers) => {
    expect(judge(found, numbers)).toBe('doubtful');
  });

  it.each([
    ['a shop', labels('Số hiệu', 'Tên hàng', 'Giá', 'Hạn sử dụng'), ['SP-01']],
    ['contracts', labels('Số hiệu', 'Nội dung', 'Ngày ký', 'Ngày hết hạn'), ['12/HĐLĐ']],
    ['a library', labels('Số ký hiệu', 'Tiêu đề', 'Tác giả', 'Hạn trả'), ['895.922/NG-T']],
    ['warranties', labels('Số hiệu', 'Nơi gửi', 'Trích yếu', 'Hạn'), ['TB-0012', 'TB-0034']],
    ['borrowed files', labels('Số ký hiệu', 'Cơ quan ban hành', 'Tên văn bản', 'Hạn'), NUMBERS],
    ['a register of laws', labels('Số ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'), NUMBERS],
    ['mail', labels('Nơi gửi', 'Tiêu đề', 'Ngày nhận'), []],
    ['tasks', labels('Nội dung', 'Mức độ', 'Hạn hoàn thành', 'Trạng thái'), []],
    ['nothing', [], []],
  ])('is none: %s', (_, found, numbers) => {
    expect(judge(found, numbers)).toBe('none');
  });

  it('does not grow with columns that nobody knows, and not by one label met twice', () => {
    const few = labels('Số văn bản', 'Nội dung', 'Ngày nhận');
    expect(judge([...few, ...few, ...few], [])).toBe(judge(few, []));
    expect(judge([...few, ...labels('Hạn chót', 'Deadline')], [])).toBe(judge(few, []));
  });
});

describe('the number of an official document', () => {
  it.each(['1234/UBND-VX', '45/KH-UBND', '30/2020/NĐ-CP', '05-CTr/TU', '012 / TB-UBND', '12a/QĐ-UBND', '7/Ð\u00d0-X'])(
    '%s',
    (number) => {
      expect(isDocumentNumber(number)).toBe(true);
      expect(isDocumentNumber(number.normalize('NFD'))).toBe(true);
    },
  );

  it.each(['', '12', 'SP-001', '25/11/2026', '0912345678', '12/2026', 'a/B'])('not %s', (number) => {
    expect(isDocumentNumber(number)).toBe(false);
  });
});
