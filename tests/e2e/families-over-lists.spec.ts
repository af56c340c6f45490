import { readFileSync } from 'node:fs';
import { readTables } from './support/extension';
import { expect, test } from './support/shared';

// Families whose documents open in windows, frames and modals of their own, through the extension: with the row of its
// list each is one document.

const page = (system: string, name: string): string =>
  readFileSync(`tests/office/systems/${system}/${name}.html`, 'utf8');

test('Hải Phòng: a document in a frame over its list', async ({ shared }) => {
  const { pages, show, tasks, popup } = shared;
  const frame = `<iframe src="${pages.put('/VanbanDenView.aspx', page('hai-phong', 'xem'))}" width="900" height="400"></iframe>`;
  await show('/default.aspx', page('hai-phong', 'cho-xu-ly').replace('</form>', `</form>${frame}`));
  const of = ['CCTL-QLCT', 'SLĐTBXH-BTXH', 'UBND-TH', 'BCH-TM'];
  const all = async () => (await Promise.all(of.map(tasks))).flat();
  await expect
    .poll(all)
    .toEqual([
      '182/CCTL-QLCT 2026-11-24 direction',
      '182/CCTL-QLCT 2026-11-25 16:30 field',
      '3316/SLĐTBXH-BTXH 2026-12-04 field',
    ]);
  const { documents } = await readTables(popup);
  expect(documents.filter(({ number }) => number === '182/CCTL-QLCT').map(({ systemId }) => systemId)).toEqual([
    'b7e0-1',
  ]);
});

test('the PHP district system: a document in a window of its own', async ({ shared }) => {
  const { context, pages, read, show, tasks } = shared;
  pages.put('/vbden/vbden/detail/id/8802', page('php-qlvb', 'chi-tiet'));
  pages.put('/vbden/vbden/detail/id/8804', page('php-qlvb', 'chi-tiet-mat'));
  const tab = await show('/vbden/vbden/list', page('php-qlvb', 'chua-xu-ly'));
  await expect.poll(() => tasks('UBND-NN')).toEqual(['1107/UBND-NN 2026-11-23 field']);
  const opening = context.waitForEvent('page');
  await tab.getByRole('link', { name: 'dịch tả lợn' }).click();
  const opened = await opening;
  const both = ['1107/UBND-NN 2026-11-22 11:00 direction', '1107/UBND-NN 2026-11-23 field'];
  await expect.poll(() => tasks('UBND-NN')).toEqual(both);
  // The next one takes the same window.
  await tab.getByRole('link', { name: 'nắm tình hình địa bàn' }).click();
  await opened.waitForURL(/8804/u);
  await read(opened);
  expect(await tasks('UBND-NN')).toEqual(both);
  expect(await tasks('PNV')).toEqual(['412/PNV 2026-11-27 field']);
  expect(await tasks('CAH-AN')).toEqual([]);
});

test('Tây Ninh: a document in the modal over its list', async ({ shared }) => {
  await shared.show('/van-ban/van-ban-den/cho-xu-ly', page('tay-ninh', 'chi-tiet'));
  await expect
    .poll(() => shared.tasks('SVHTTDL-QLVH'))
    .toEqual(['2417/SVHTTDL-QLVH 2026-11-24 10:00 direction', '2417/SVHTTDL-QLVH 2026-11-24 17:00 field']);
});
