import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../lib/documents';

const placed = (text: string, words: string) => placesIn({ text })(text.indexOf(words)).part;

describe('the part of a text', () => {
  it.each([
    ['1. Gửi báo cáo trước ngày 20/11.', null],
    ['Phụ lục I\nDANH MỤC\nGửi báo cáo', 'Phụ lục I'],
    ['PHỤ LỤC 2: PHÂN CÔNG\nĐiều 3. Gì đó\nGửi báo cáo', 'Phụ lục 2'],
    ['PHỤ LỤC\nGửi báo cáo', 'Phụ lục'],
    ['PHỤ LỤC I\nMột\nPHỤ LỤC II\nGửi báo cáo', 'Phụ lục II'],
    ['Điều 1. Thành lập tổ.\nĐiều 12: Gửi báo cáo', 'Điều 12'],
    ['Mục 2. Thời hạn\nGửi báo cáo', 'Mục 2'],
    ['I. MỤC ĐÍCH\nMột\nIII. TỔ CHỨC THỰC HIỆN\nGửi báo cáo', 'Mục III'],
    ['Chương II\nQUY ĐỊNH CỤ THỂ\nGửi báo cáo', 'Chương II'],
    ['Phần thứ nhất nói chung\nGửi báo cáo', null],
    ['Điều kiện dự thi\nMục tiêu chung\nGửi báo cáo', null],
    ['Phụ lục kèm theo gồm có\nGửi báo cáo', null],
    ['Điê\u0300u 4. Gì đó\nGửi báo cáo', 'Điều 4'],
  ])('%j', (text, part) => expect(placed(text, 'Gửi')).toBe(part));
});

describe('the page', () => {
  const text = 'một\nhai\nba';
  it.each([
    [0, 1],
    [3, 1],
    [4, 3],
    [9, 4],
  ])('of offset %i is %i, where a page without text begins with the next', (at, page) =>
    expect(placesIn({ text, pages: [0, 4, 4, 8] })(at).page).toBe(page),
  );
  it('is unknown where a file has none', () => expect(placesIn({ text })(5)).toEqual({ page: null, part: null }));
});

it('a sheet or an inner file goes before what its text names', () => {
  const text = 'Mục 1\nmột\nhai';
  const at = placesIn({
    text,
    parts: [
      { start: 0, name: 'Sheet1' },
      { start: 6, name: 'Phân công' },
    ],
  });
  expect([at(2).part, at(6).part, at(11).part]).toEqual(['Sheet1', 'Phân công', 'Phân công']);
});
