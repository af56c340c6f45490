import { describe, expect, it } from 'vitest';
import { hasSecrecyStamp, judgeSecrecy, readUrgency, strictestSecrecy } from '../../../lib/documents';

it.each([
  ['', 'ordinary'],
  ['Thường', 'ordinary'],
  ['BÌNH THƯỜNG', 'ordinary'],
  ['Không', 'ordinary'],
  ['Mật', 'secret'],
  ['mật', 'secret'],
  ['Tối mật', 'secret'],
  ['Tuyệt mật'.normalize('NFD'), 'secret'],
  ['Nội bộ', 'unknown'],
  ['3', 'unknown'],
])('the level "%s" is %s', (level, expected) => expect(judgeSecrecy(level)).toBe(expected));

it.each([
  ['UBND PHƯỜNG AN MẪU\nMẬT\nSố: 1/BC', true],
  ['  TỐI MẬT  ', true],
  ['TỐI\tMẬT', true],
  ['UBND PHƯỜNG AN MẪU\t MẬT \tCỘNG HÒA', true],
  ['1\tBẢO MẬT\tx', false],
  ['TUYỆT MẬT'.normalize('NFD'), true],
  ['Về công tác bảo mật và BÍ MẬT NHÀ NƯỚC', false],
  ['Mật', false],
  ['ĐỘ MẬT: Thường', false],
])('a stamp in %j: %s', (text, expected) => expect(hasSecrecyStamp(text)).toBe(expected));

it.each([
  ['Hỏa tốc', 'immediate'],
  ['HOẢ TỐC HẸN GIỜ', 'immediate'],
  ['Thượng khẩn', 'very-urgent'],
  ['Khẩn', 'urgent'],
  ['Thường', 'normal'],
  ['', 'normal'],
  [null, 'normal'],
])('the urgency "%s" is %s', (text, expected) => expect(readUrgency(text)).toBe(expected));

describe('what a list and a detail say together', () => {
  it.each([
    ['ordinary', 'secret', 'secret'],
    ['secret', 'ordinary', 'secret'],
    ['ordinary', 'missing', 'ordinary'],
    ['empty', 'missing', 'ordinary'],
    ['absent', 'missing', 'unknown'],
    ['ordinary', 'unknown', 'unknown'],
    ['absent', 'absent', 'ordinary'],
    ['empty', 'absent', 'ordinary'],
  ] as const)('%s in the detail, %s in the list: %s', (own, listed, level) =>
    expect(strictestSecrecy(own, listed)).toBe(level),
  );
});
