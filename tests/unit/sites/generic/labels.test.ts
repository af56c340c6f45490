import { describe, expect, it } from 'vitest';
import { type LabelledField, labelOf } from '../../../../lib/sites/generic/labels';

/** systems/FACTS.md §2: the labels that were seen, by what they name. */
const SEEN: Partial<Record<LabelledField, readonly string[]>> = {
  number: ['Số ký hiệu', 'Số/ký hiệu', 'Số, ký hiệu', 'Số hiệu', 'Số KH', 'Số văn bản', 'Ký hiệu'],
  arrival: ['Số đến', 'Số vào sổ', 'Số thứ tự đến'],
  received: ['Ngày đến', 'Ngày nhận', 'Ngày tiếp nhận', 'Ngày, tháng, năm đến'],
  issued: ['Ngày ban hành', 'Ngày văn bản', 'Ngày VB', 'Ngày ký', 'Ngày phát hành'],
  issuer: [
    'Cơ quan ban hành',
    'Đơn vị ban hành',
    'Cơ quan phát hành',
    'Nơi gửi',
    'Nơi ban hành',
    'Tác giả',
    'Cơ quan gửi',
  ],
  subject: ['Trích yếu', 'Trích yếu nội dung', 'Nội dung', 'Tiêu đề', 'Về việc', 'Tên văn bản'],
  type: ['Loại văn bản', 'Hình thức', 'Thể loại', 'Tên loại'],
  urgency: ['Độ khẩn', 'Mức độ khẩn', 'Độ ưu tiên', 'Mức độ'],
  secrecy: ['Độ mật', 'Mức độ mật', 'Độ bảo mật', 'Tính chất'],
  due: [
    'Hạn xử lý',
    'Hạn XL',
    'Ngày hạn XL',
    'Hạn',
    'Thời hạn xử lý',
    'Ngày hết hạn',
    'Ngày hết hạn xử lý',
    'Ngày hết hạn XLVB',
    'Ngày hết hạn xử lý của phòng',
    'Thời hạn giải quyết',
    'Hạn giải quyết',
    'Thời hạn hoàn thành',
    'Hạn hoàn thành',
    'Hạn hồi báo',
    'Ngày hẹn',
    'Hạn trả lời',
    'Hạn trả lời văn bản',
    'Hạn phúc đáp',
  ],
  direction: [
    'Bút phê',
    'Bút phê chỉ đạo',
    'Ý kiến chỉ đạo',
    'Ý kiến xử lý',
    'Ý kiến lãnh đạo',
    'Ý kiến phân phối, chỉ đạo',
    'Nội dung chuyển',
    'Chỉ đạo',
    'Ý kiến',
  ],
};

const cases = Object.entries(SEEN).flatMap(([field, labels]) => labels.map((label) => [label, field] as const));

describe('a label that was seen in a system', () => {
  it.each(cases)('%s names the %s', (label, field) => {
    expect(labelOf(label)).toMatchObject({ field, doubtful: false });
  });

  it.each(cases)('%s, in other spellings, too', (label, field) => {
    const others = [
      `1. ${label}:`,
      `${label} (*)`,
      `  ${label.toUpperCase()} *`,
      label.normalize('NFD'),
      label.replace(/Đ/gu, '\u00d0'),
      label.replace(/ /gu, '\u00a0'),
      label.replace(/ /gu, '\n'),
    ];
    for (const other of others) expect([other, labelOf(other)?.field]).toEqual([other, field]);
  });
});

describe('whose deadline', () => {
  it.each([
    ['Ngày hết hạn xử lý của phòng', 'own'],
    ['Hạn XL của đơn vị', 'own'],
    ['Hạn xử lý', 'document'],
    ['Hạn trả lời', 'reply'],
  ] as const)('%s: %s', (label, due) => {
    expect(labelOf(label)?.due).toBe(due);
  });
});

describe('a label that nobody has seen', () => {
  it.each(['Hạn chót', 'Ngày đến hạn', 'Deadline', 'Hạn cuối báo cáo', 'Ngày phải hoàn thành trước', 'Hạn nộp'])(
    '%s may mean a deadline',
    (label) => {
      expect(labelOf(label)).toMatchObject({ field: 'due', doubtful: true });
    },
  );

  it.each([
    'Quá hạn',
    'Số ngày quá hạn',
    'Gia hạn',
    'Thời hạn bảo quản',
    'Hạn sử dụng',
    'Ngày hết hiệu lực',
    'Hạn bảo hành',
    'Quyền hạn',
    'Còn hạn',
    'Khách hàng',
    'Họ và tên',
    'Số lượng',
    'Số điện thoại',
    'Ngày sinh',
    'Giá',
    '',
    'Đề nghị các đơn vị gửi báo cáo trước hạn nêu trên để tổng hợp, trình Chủ tịch',
  ])('%s means nothing', (label) => {
    expect(labelOf(label)).toBeNull();
  });
});
