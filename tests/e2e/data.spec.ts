import type { Page } from '@playwright/test';
import { stopWorker } from './support/chromium';
import { readBadge, readTables } from './support/extension';
import { wake } from './support/reminding';
import { chooseFile, downloaded, openPage } from './support/seed';
import { expect, test } from './support/test';
import { searchProfile } from './support/traces';

/** Everything of a file but when it was made. */
const tablesOf = (text: string): unknown => JSON.parse(text).tables;

const saying = (options: Page, row: string) =>
  options.locator('.row', { has: options.getByRole('heading', { name: row, exact: true }) }).getByRole('status');

test('everything goes to a file and comes back exactly; it can be taken back', async ({ context, officer, popup }) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  await officer.page.close();
  // What came of the list is shown by then, and its ledger written.
  await wake(popup);
  const options = await openPage(context, 'options.html#keep');
  const { name, text } = await downloaded(options, 'Xuất tệp JSON');
  expect(name).toMatch(/^nhac-han-\d{4}-\d\d-\d\d\.json$/u);
  const before = await readTables(popup);

  await test.step('what would change is shown first', async () => {
    const file = JSON.parse(text);
    const [task] = file.tables.tasks;
    file.tables.tasks = [{ ...task, title: '<img src=x onerror=document.title=1>', updatedAt: task.updatedAt + 1 }];
    await chooseFile(options, JSON.stringify(file));
    const row = options.getByRole('row', { name: /^Việc / });
    await expect(row).toHaveText(new RegExp(`^Việc010${before.tasks.length - 1}$`, 'u'));
    expect((await readTables(popup)).tasks).toEqual(before.tasks);
  });

  await test.step('replaced, then taken back as one change', async () => {
    await options.getByLabel('Thay toàn bộ').check();
    await options.getByRole('button', { name: 'Nhập', exact: true }).click();
    await expect(saying(options, 'Nhập từ tệp')).toContainText('Đã nhập.');
    await expect.poll(async () => (await readTables(popup)).tasks.length).toBe(1);
    expect(await options.title()).not.toBe('1');
    await options.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(saying(options, 'Nhập từ tệp')).toHaveText('Đã hoàn tác.');
    expect(tablesOf((await downloaded(options, 'Xuất tệp JSON')).text)).toEqual(tablesOf(text));
  });

  await test.step('a copy of before the import can be restored as well', async () => {
    await expect(options.getByRole('button', { name: /^Khôi phục bản .*trước khi nhập tệp/u })).toBeVisible();
  });

  await test.step('and goes by itself', async () => {
    await options.getByRole('button', { name: /^Xóa bản .*trước khi nhập tệp/u }).click();
    await options.getByRole('alertdialog').getByRole('button', { name: 'Xóa' }).click();
    await expect(saying(options, 'Bản sao trên máy')).toHaveText('Đã xóa bản sao.');
    await expect(options.getByRole('button', { name: /trước khi nhập tệp/u })).toHaveCount(0);
  });
});

test('a broken file is refused with the place of its fault', async ({ context }) => {
  const options = await openPage(context, 'options.html#keep');
  const file = { format: 'nhac-han', version: 1, made: '2026-11-22T08:00', by: '0.1.0', tables: { documents: [{}] } };
  for (const [content, words] of [
    ['{"format": "nhac-han",\n x}', 'Chưa nhập gì. Tệp hỏng ở dòng 2, cột 2: từ đó không còn là JSON.'],
    ['{}', 'Chưa nhập gì. Tệp này không do Nhắc Hạn xuất ra.'],
    [JSON.stringify({ ...file, version: 99, by: '9.0' }), /phiên bản Nhắc Hạn mới hơn xuất ra \(9\.0\)/u],
    [JSON.stringify(file), 'Chưa nhập gì. Thiếu tables.documents[0].id.'],
  ] as const) {
    await chooseFile(options, content);
    await expect(saying(options, 'Nhập từ tệp')).toHaveText(words);
  }
  await options.getByLabel('Chọn tệp').evaluate((input: HTMLInputElement) => {
    const huge = new File([new Uint8Array(1)], 'a.json');
    Object.defineProperty(huge, 'size', { value: 500_000_000 });
    Object.defineProperty(input, 'files', { value: [huge] });
    input.dispatchEvent(new Event('change'));
  });
  await expect(saying(options, 'Nhập từ tệp')).toHaveText(/Tệp lớn hơn 250 MB/u);
});

test('a copy is kept each day and restored', async ({ context, officer, popup }) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  await officer.page.close();
  // What came of the list is shown by then, and its ledger written.
  await wake(popup);
  const before = (await readTables(popup)).tasks.map(({ id }) => id);
  // The worker looks after the data when it starts.
  await stopWorker(context);
  await popup.getByRole('checkbox').first().click();
  const options = await openPage(context, 'options.html#keep');
  await expect
    .poll(async () => {
      await options.reload();
      await options.getByRole('heading', { name: 'Bản sao trên máy' }).waitFor();
      return options.getByRole('button', { name: /^Khôi phục bản .*hằng ngày/u }).count();
    })
    .toBe(1);
  await popup.getByRole('checkbox').nth(1).click();
  await options.getByRole('button', { name: /^Khôi phục bản .*hằng ngày/u }).click();
  await options.getByRole('alertdialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(saying(options, 'Bản sao trên máy')).toHaveText('Đã khôi phục.');
  const after = await readTables(popup);
  expect(after.tasks.map(({ id }) => id)).toEqual(before);
  expect(after.tasks.filter(({ state }) => state === 'done').length).toBeLessThan(2);
});

test('deleting everything leaves nothing in the profile', async ({ context, profile, officer, popup }) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  await officer.page.close();
  await wake(popup);
  const { documents, tasks } = await readTables(popup);
  const all: (string | null)[] = [
    ...documents.flatMap(({ number, subject, issuer, id }) => [number, subject, issuer, id]),
    ...tasks.flatMap(({ quote, title }) => [quote.length > 12 ? quote : null, title]),
  ];
  const texts = all.flatMap((text) => (text !== null && text.length > 5 ? [text] : []));
  const options = await openPage(context, 'options.html#keep');
  await downloaded(options, 'Xuất tệp JSON');
  expect((await searchProfile(profile, texts)).length).toBeGreaterThan(0);

  await options.getByRole('button', { name: 'Xóa hết' }).click();
  await expect(options.getByRole('alertdialog').getByRole('button', { name: 'Hủy' })).toBeFocused();
  await options.getByRole('alertdialog').getByRole('button', { name: 'Xóa hết' }).click();
  await expect(saying(options, 'Xóa hết')).toHaveText('Đã xóa hết.');
  expect((await readTables(popup)).tasks).toEqual([]);
  await expect.poll(async () => (await readBadge(popup)).text).toBe('');
  await context.close();
  expect(await searchProfile(profile, texts)).toEqual([]);
});
