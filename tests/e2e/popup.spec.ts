import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { originOf } from './support/chromium';
import { openPopup, readBadge, readTables } from './support/extension';
import { openRealPopup } from './support/real-popup';
import { wake } from './support/reminding';
import { expect, test } from './support/test';

/** Puts a database of another shape in place of ours, or takes the one that stands away. */
const replaceDatabase = (page: Page, version: number | null): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((resolve, reject) => {
        const request = to === null ? indexedDB.deleteDatabase('nhac-han') : indexedDB.open('nhac-han', to);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (to !== null) (request as IDBOpenDBRequest).result.close();
          resolve();
        };
      }),
    version,
  );

test('the popup says what is wrong when the data cannot be opened, and tries again', async ({ context, popup }) => {
  const idle = await context.newPage();
  await idle.goto(`${await originOf(context)}/popup.html`);
  await expect(idle.getByText('Chưa đọc văn bản nào')).toBeVisible();
  await idle.close();

  const other = await context.newPage();
  await other.goto(`${await originOf(context)}/icon/128.png`);
  await replaceDatabase(other, null);
  await replaceDatabase(other, 9_990);
  await popup.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Không mở được dữ liệu trên máy này' })).toBeVisible();
  await expect(popup.getByText(/DB\/\w+Error/u)).toBeVisible();

  await replaceDatabase(other, null);
  await popup.getByRole('button', { name: 'Thử lại' }).click();
  // Whether the background has noticed by then that the first database is gone is no part of this.
  await expect(popup.getByRole('heading', { name: /^(?:Chưa đọc văn bản nào|Danh sách đang trống)$/u })).toBeVisible();
});

test('everything can be done with the keyboard', async ({ officer, popup }) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  await popup.bringToFront();
  const lines = popup.getByRole('listitem');
  await wake(popup);
  const total = (await readTables(popup)).tasks.filter(({ state }) => state === 'open').length;
  await expect(lines).toHaveCount(total);
  const done = async () => (await readTables(popup)).tasks.filter(({ state }) => state === 'done').length;

  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  const second = lines.nth(1).getByRole('checkbox');
  await expect(second).toBeFocused();
  await popup.keyboard.press('x');
  await expect.poll(done).toBe(1);
  // Nothing jumps: the ticked line stays where it was until the undo bar leaves.
  expect(await lines.count()).toBe(total);
  await expect(second).toBeChecked();
  await popup.keyboard.press('Control+z');
  await expect.poll(done).toBe(0);

  await popup.keyboard.press('?');
  await expect(popup.getByRole('heading', { name: /phím/iu })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('heading', { name: /phím/iu })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no fault of access that axe can find, ${colorScheme}`, async ({ officer, popup }) => {
    await popup.emulateMedia({ colorScheme });
    await officer.page.bringToFront();
    await officer.logIn();
    await popup.bringToFront();
    await expect(popup.getByRole('listitem').first()).toBeVisible();
    expect(await violationsOn(popup)).toEqual([]);
  });
}

test('text of a page is data, never markup', async ({ context, office }) => {
  const page = await context.newPage();
  await page.route('**/qlvbdh/main', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><table id="dt_basic"><tbody><tr id="vb_1" flyid="1" so_ky_hieu="1/&lt;b&gt;CV" do_mat="Thường"
        trich_yeu="&lt;img src=x onerror='document.title=1'&gt; &lt;script&gt;document.title=1&lt;/script&gt;"
        don_vi_ban_hanh="&lt;i&gt;Sở&lt;/i&gt;" ngay_van_ban="01/02/2026" role_type_code="XLC">
        <td class="vanbanden_hienthi_han_xuly">05/02/2026</td></tr></tbody></table>`,
    }),
  );
  await page.goto(office.url);
  const popup = await openPopup(context);
  await expect(popup.getByText("<img src=x onerror='document.title=1'>")).toBeVisible();
  expect(await popup.locator('img[src="x"], script:not([src])').count()).toBe(0);
  expect(await popup.title()).not.toBe('1');
  await expect.poll(async () => (await readBadge(popup)).text).toBe('1');
});

test('at a zoom of 250 % the popup is as wide as its window', async ({ context, officer }) => {
  await officer.logIn();
  const settings = await context.newPage();
  await settings.goto('chrome://settings');
  await settings.evaluate('chrome.settingsPrivate.setDefaultZoom(2.5)');
  await expect.poll(() => settings.evaluate('devicePixelRatio')).toBe(2.5);
  const popup = await openRealPopup(context, officer.page);
  await expect.poll(() => popup.evaluate('innerWidth')).toBe(320);
  await expect.poll(() => popup.evaluate('document.documentElement.scrollWidth')).toBe(320);
});
