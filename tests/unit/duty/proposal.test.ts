import { expect, it } from 'vitest';
import { proposalFrom } from '../../../lib/duty';

it.each([
  [
    'Nguyễn Thị Lan - Phòng Kinh tế, Hạ tầng và Đô thị - UBND phường An Bình | Thoát',
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'UBND phường An Bình'],
    ['Nguyễn Thị Lan'],
  ],
  ['Xin chào: Trần Văn Minh (Phòng Văn hóa - Xã hội)\nĐăng xuất', ['Phòng Văn hóa - Xã hội'], ['Trần Văn Minh']],
  ['Lê Văn Tám\nChuyên viên\nVăn phòng HĐND và UBND', ['Văn phòng HĐND và UBND'], ['Lê Văn Tám']],
  ['Phòng Nội vụ - Chuyên viên - UBND xã Hòa Phú', ['Phòng Nội vụ', 'UBND xã Hòa Phú'], []],
  ['UBND phường An Bình', ['UBND phường An Bình'], []],
])('%s', (account, names, persons) => expect(proposalFrom(account)).toEqual({ names, persons }));

it.each(['Nguyễn Thị Lan', 'Đăng xuất', '', 'admin', 'Phòng', '12:30 | Thứ Hai'])(
  'nothing is proposed of "%s"',
  (account) => expect(proposalFrom(account)).toBeNull(),
);
