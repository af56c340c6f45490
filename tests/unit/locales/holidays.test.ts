import { expect, it } from 'vitest';
import type { Holiday } from '../../../lib/time/types';
import { LANGUAGES, words } from '../../../locales';

it.each<[Holiday, string, string]>([
  [{ of: 'national', as: 'itself' }, 'Quốc khánh 2/9', 'National Day, 2/9'],
  [{ of: 'kings', as: 'made-up' }, 'Giỗ Tổ Hùng Vương (nghỉ bù)', "Hùng Kings' Commemoration Day (day in lieu)"],
  [{ of: 'new-year', as: 'swapped' }, 'Tết Dương lịch (hoán đổi)', "New Year's Day (swapped)"],
  [{ of: 'swap' }, 'Nghỉ hoán đổi', 'Swapped day off'],
  [{ of: 'office', name: 'Ngày truyền thống' }, 'Ngày truyền thống', 'Ngày truyền thống'],
])('%o is %s, %s', (day, ...names) => {
  const said = LANGUAGES.map((language) => words(language).options.day.offAlready(day));
  for (const [index, name] of names.entries()) expect(said[index]).toContain(`: ${name}.`);
});
