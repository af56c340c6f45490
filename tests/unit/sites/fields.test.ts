// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../lib/sites/description';
import { folded, isNone, lookUp, partOf } from '../../../lib/sites/fields';

describe('the part of a text that a place names', () => {
  it.each<[string, string, Place, string | null]>([
    ['an argument of a script', "showToolTip(this,'Giao phòng Kinh tế')", { quoted: 1 }, 'Giao phòng Kinh tế'],
    ['the second one, in other quotation marks', `show('a', "b")`, { quoted: 2 }, 'b'],
    ['what is escaped in it', String.raw`f('ông \'A\'\nh\u1ea1n')`, { quoted: 1 }, "ông 'A'\nhạn"],
    ['an argument that is not there', 'show(this)', { quoted: 1 }, null],
    ['HTML', "f('<b>Vũ</b>: làm<br/>xong')", { quoted: 1, markup: true }, 'Vũ: làm\nxong'],
    ['a script inside HTML is text', '<img src=x onerror="alert(1)">chữ', { markup: true }, 'chữ'],
    ['behind words', '/van-ban/chi-tiet/45', { after: '/chi-tiet/' }, '45'],
    [
      'behind words in another composition',
      'Độ mật: Thường'.normalize('NFD').normalize('NFC'),
      { after: 'ĐỘ MẬT:' },
      'Thường',
    ],
    ['behind words that are not there', 'abc', { after: 'x' }, null],
    ['a line', '12/UBND\n\n  Hỏa tốc ', { line: 2 }, 'Hỏa tốc'],
    ['a line that is not there', '12/UBND', { line: 2 }, ''],
    ['a code', '2', { values: { '2': 'Tối mật' } }, 'Tối mật'],
    ['a code that nobody named', '7', { values: { '2': 'Tối mật' } }, '7'],
  ])('%s', (_, text, place, part) => {
    expect(partOf(text, place)).toBe(part);
  });
});

describe('values for none', () => {
  it.each([
    '--',
    '',
    '01/01/1900',
    '1/1/0001 00:00:00',
    '00/00/0000',
    '0001-01-01T00:00:00',
    'Vô hạn',
    'KHÔNG CÓ HẠN',
    'Chưa có',
  ])('%s', (text) => {
    expect(isNone(text)).toBe(true);
  });

  it.each(['24/04/2026', '1/1/2026', '01/01/19', 'Còn 2 ngày', 'Trước 17h00'])('not %s', (text) => {
    expect(isNone(text)).toBe(false);
  });

  it('of one system', () => {
    expect(isNone('Chờ ý kiến', folded(['chờ ý kiến']))).toBe(true);
  });
});

it('what a description says of words is found in any spelling', () => {
  expect(lookUp({ 'Đã xử lý': 1 }, 'ÐÃ XỬ LÝ:'.normalize('NFD'))).toBe(1);
  expect(lookUp({ '2': 1 }, '3')).toBeUndefined();
  expect(lookUp({ toString: 1 }, 'constructor')).toBeUndefined();
});
