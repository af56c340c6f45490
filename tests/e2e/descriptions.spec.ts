import type { Page } from '@playwright/test';
import type { SystemDescription } from '../../lib/sites';
import { violationsOn } from './support/axe';
import { openPopup, openTasks, readTables } from './support/extension';
import { html, list, row, startPages } from './support/pages';
import { goesOn } from './support/readers';
import { wake } from './support/reminding';
import { downloaded, openPage } from './support/seed';
import { expect, test } from './support/test';

const HOST = 'vanthu.test';

/** A system that nobody described, as an office might describe it. */
const description = (over: Partial<SystemDescription> = {}): SystemDescription => ({
  id: 'xa-anmau',
  name: 'Sổ văn bản xã An Mẫu',
  recognise: { hosts: [HOST], paths: [], signs: [{ select: '#so-van-ban', addressed: true }] },
  menu: { entries: '#muc a', marked: ['#muc a.dang-xem'] },
  headings: ['#muc-dang-xem'],
  lists: [
    {
      rows: '#so-van-ban .dong',
      kind: 'waiting',
      dueLabel: 'Hạn xong',
      fields: {
        secrecy: [{ select: '.mat' }],
        number: [{ select: '.so' }],
        subject: [{ select: '.noi-dung' }],
        due: [{ select: '.han' }],
      },
    },
  ],
  detail: { roots: [], dueLabel: 'Hạn xong', fields: {}, directions: [], files: 'a.tep' },
  ...over,
});

const line = (number: string, due: string, level = 'Thường') =>
  `<div class="dong"><i class="mat">${level}</i> <b class="so">${number}</b> <span class="noi-dung">Báo cáo quý</span>
   <span class="han">${due}</span></div>`;

const register = html(
  `<h5 id="muc-dang-xem">Sổ chờ</h5><div id="so-van-ban">${line('12/XA', '19/11/2031')}${line('13/XA', '')}
   ${line('14/XA', '20/11/2031', 'Mật')}</div>`,
);

const choose = (page: Page, content: string) =>
  page
    .getByLabel('Nhập mô tả từ tệp')
    .setInputFiles({ name: 'mo-ta.json', mimeType: 'application/json', buffer: Buffer.from(content) });

const factOf = (page: Page, name: string) =>
  page.locator('.tried dl > div', { has: page.getByText(name, { exact: true }) }).locator('dd');

test('a description is refused with its place, tried without telling, kept, switched, taken away', async ({
  context,
}) => {
  const pages = await startPages();
  const tab = await context.newPage();
  await tab.goto(pages.put('/so', register, HOST));
  const popup = await openPopup(context);
  const options = await openPage(context, 'options.html#systems');
  const section = options.getByRole('region', { name: 'Mô tả hệ thống' });

  await test.step('a broken one is refused in words, and nothing changes', async () => {
    const [first] = description().lists;
    const broken = { ...description(), lists: [{ ...first, rows: '#so-van-ban >> .dong' }], ten: 'x' };
    await choose(options, JSON.stringify(broken));
    const alert = section.getByRole('alert');
    await expect(alert).toContainText('lists[0].rows: “#so-van-ban >> .dong” không phải bộ chọn CSS');
    await expect(alert).toContainText('ten: không có mục nào tên như vậy');
    // No row is empty: each cell asks all rows before its own.
    const heading = '.dong > :not(.dong:empty ~ .dong > *):not(.dong:disabled ~ .dong > *)';
    const slow = { ...description(), headings: [heading] };
    await choose(options, JSON.stringify(slow));
    await expect(alert).toContainText(`headings[0]: bộ chọn “${heading}” quá chậm`);
    await choose(options, '{"id": "a",\n "name" "b"}');
    await expect(alert).toContainText('Hỏng ở dòng 2');
    await expect(section.getByText('xa-anmau')).toHaveCount(0);
  });

  await test.step('kept, switched off at once, and tried: counts and no task', async () => {
    await choose(options, JSON.stringify(description()));
    await expect(section.getByText('xa-anmau · nhập thêm')).toBeVisible();
    await expect.poll(() => openTasks(popup)).toEqual(['12/XA 2031-11-19 field']);
    const use = section.getByRole('switch', { name: 'Dùng mô tả Sổ văn bản xã An Mẫu' });
    await use.click();
    // As it is stored.
    await expect(use).toHaveAttribute('aria-checked', 'false');
    await wake(popup);
    const before = await readTables(popup);
    const later = html(`<div id="so-van-ban">${line('15/XA', '21/11/2031')}${line('16/XA', '', 'Mật')}</div>`);
    await tab.goto(pages.put('/so-sau', later, HOST));
    await section.getByRole('button', { name: 'Thử mô tả Sổ văn bản xã An Mẫu' }).click();
    await expect(factOf(options, 'Dòng')).toHaveText('2, nhìn thấy 2');
    await expect(factOf(options, 'Văn bản chờ xử lý đọc được')).toHaveText('1');
    await expect(factOf(options, 'Giữ lại vì độ mật')).toHaveText('1');
    await expect(factOf(options, 'Hạn xử lý')).toHaveText('.han: 1; trống: 1');
    await expect(section).not.toContainText('15/XA');
    await goesOn(popup, tab, 1_500);
    expect(await readTables(popup)).toEqual(before);
  });

  await test.step('nothing that axe finds, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      expect(await violationsOn(options)).toEqual([]);
    }
  });

  await test.step('edited in its place; the open page is read by it without a reload', async () => {
    await section.getByRole('button', { name: 'Sửa mô tả Sổ văn bản xã An Mẫu' }).click();
    const text = section.getByLabel('Mô tả Sổ văn bản xã An Mẫu, dạng JSON');
    await text.fill(JSON.stringify({ ...description(), id: 'CÓ DẤU' }));
    await section.getByRole('button', { name: 'Lưu mô tả' }).click();
    await expect(section.getByRole('alert').last()).toContainText('“CÓ DẤU” không phải mã');
    await expect(text).toBeFocused();
    await text.fill(JSON.stringify(description({ name: 'Sổ mới' })));
    await section.getByRole('button', { name: 'Lưu mô tả' }).click();
    await expect(section.getByText('Đã lưu mô tả Sổ mới')).toBeVisible();
    await expect.poll(() => openTasks(popup)).toContain('15/XA 2031-11-21 field');
  });

  await test.step('exported as it can be imported again; removed, and the removal taken back', async () => {
    const { name, text } = await downloaded(options, 'Xuất mô tả Sổ mới ra tệp');
    expect(name).toBe('xa-anmau.json');
    expect(JSON.parse(text)).toEqual(description({ name: 'Sổ mới' }));
    await section.getByRole('button', { name: 'Bỏ mô tả Sổ mới' }).click();
    await expect(section.getByText('xa-anmau')).toHaveCount(0);
    await section.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(section.getByText('xa-anmau · nhập thêm')).toBeVisible();
  });
  await pages.stop();
});

test('one with the id of a built-in one takes its place, and gives it back when it is switched off', async ({
  context,
}) => {
  const pages = await startPages();
  const popup = await openPopup(context);
  const options = await openPage(context, 'options.html#systems');
  const section = options.getByRole('region', { name: 'Mô tả hệ thống' });
  const { text } = await downloaded(options, 'Xuất mô tả VNPT iOffice ra tệp');
  const own = JSON.parse(text) as SystemDescription & { lists: [{ fields: object }, ...object[]] };
  // This office writes its deadline into another attribute.
  const [first, ...others] = own.lists;
  const lists = [{ ...first, fields: { ...first.fields, due: [{ attribute: 'han_rieng' }] } }, ...others];
  await choose(options, JSON.stringify({ ...own, lists }));
  await expect(section.getByText('có sẵn, đang được mô tả nhập thêm thay thế')).toBeVisible();
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/main', html(list(row('1/XA', '19/11/2031', { han_rieng: '17/11/2031' }))), HOST));
  await expect.poll(() => openTasks(popup)).toEqual(['1/XA 2031-11-17 field']);
  await section.getByRole('switch', { name: 'Dùng mô tả VNPT iOffice' }).click();
  await expect.poll(() => openTasks(popup)).toEqual(['1/XA 2031-11-19 field']);
  await pages.stop();
});
