import { violationsOn } from './support/axe';
import { E2E, launch, stopWorker } from './support/chromium';
import { openPopup, readBadge, readTables } from './support/extension';
import { corruptDatabase, deleteDatabase, makeDatabase, openBare, releaseDatabase } from './support/faults';
import { Officer } from './support/officer';
import { opens } from './support/readers';
import { downloaded, openPage } from './support/seed';
import { expect, test } from './support/test';

const found = 'main h2 >> nth=0';
const RECOVERY = /recovery\.html/u;

test('files of the database that are broken: the loss is said, and a copy brings everything back', async ({
  office,
  profile,
  context,
  officer,
  popup,
}) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  const before = (await readTables(popup)).tasks.map(({ id }) => id);
  // A worker that starts keeps the day's copy.
  await officer.page.close();
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
  await context.close();
  corruptDatabase(profile);

  const again = await launch(profile, E2E);
  const alone = await openPopup(again);
  await expect.poll(async () => (await readBadge(alone)).text).toBe('!');
  expect((await readBadge(alone)).title).toContain('đã mất');
  await expect(alone.getByRole('alert')).toContainText('Dữ liệu cũ trên máy này đã mất');
  const other = new Officer(await again.newPage(), office);
  await alone.bringToFront();
  const page = await opens(again, RECOVERY, () => alone.getByRole('button', { name: 'Khôi phục dữ liệu' }).click());
  await expect(page.locator(found)).toHaveText('Dữ liệu cũ đã mất');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Khôi phục bản .*hằng ngày/u }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(page.locator(found)).toHaveText('Dữ liệu đọc và ghi được');
  expect((await readTables(alone)).tasks.map(({ id }) => id)).toEqual(before);
  await expect.poll(async () => (await readBadge(alone)).text).not.toBe('!');
  await other.page.close();
  await again.close();
});

test('data of a newer version are not touched: they can be exported, or put aside', async ({ context, popup }) => {
  await expect(popup.getByRole('heading', { level: 2 })).toBeVisible();
  const bare = await openBare(context);
  await popup.close();
  await stopWorker(context);
  await deleteDatabase(bare);
  await makeDatabase(bare, 9_990, false);

  const alone = await openPopup(context);
  const page = await opens(context, RECOVERY, () => alone.getByRole('button', { name: 'Khôi phục dữ liệu' }).click());
  await expect(page.locator(found)).toHaveText('Dữ liệu do phiên bản Nhắc Hạn mới hơn ghi');
  const { text } = await downloaded(page, 'Xuất tệp JSON');
  expect(JSON.parse(text)).toMatchObject({ format: 'nhac-han', version: 999, tables: { tasks: [{ id: 'kept' }] } });

  await page.getByRole('button', { name: 'Bắt đầu lại từ đầu' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bắt đầu lại từ đầu' }).click();
  await expect(page.locator(found)).toHaveText('Dữ liệu đọc và ghi được');
  await alone.bringToFront();
  await alone.getByRole('button', { name: 'Thử lại' }).click();
  await expect(alone.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(alone.getByText('Không mở được dữ liệu')).toBeHidden();
});

test('an upgrade that a page of an older version blocks is said, and goes on when that page is closed', async ({
  context,
  popup,
}) => {
  await expect(popup.getByRole('heading', { level: 2 })).toBeVisible();
  const bare = await openBare(context);
  await popup.close();
  await stopWorker(context);
  await deleteDatabase(bare);
  await makeDatabase(bare, 10, true);

  const alone = await openPopup(context);
  await expect(alone.getByText('DB/BlockedError')).toBeVisible();
  const page = await openPage(context, 'recovery.html');
  await expect(page.locator(found)).toHaveText('Một trang Nhắc Hạn cũ đang giữ dữ liệu');
  await releaseDatabase(bare);
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(page.locator(found)).toHaveText('Dữ liệu đọc và ghi được');
  await expect(alone.getByText('DB/BlockedError')).toBeHidden();
});
