// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Options } from '../../../components/options';
import { optionsServices } from '../../gallery/settings';

afterEach(() => {
  act(() => render(null, document.body));
  location.hash = '';
});

it('the calendar shows the days off that count, of this year and of the next, and which are provisional', async () => {
  location.hash = '#calendar';
  await act(async () => render(<Options services={optionsServices(false, 'vi', () => undefined)} />, document.body));
  const tables = [...document.querySelectorAll('.days-in-use table')];
  expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
    'Năm 2026: chính thức',
    'Năm 2027: tạm tính',
  ]);
  const rows = [...(tables[0]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toContainEqual(['Thứ Bảy, 14/02/2026 đến Chủ Nhật, 22/02/2026', 'Tết Nguyên đán']);
  expect(rows).toContainEqual(['Thứ Bảy, 22/08/2026', 'Đi làm']);
});
