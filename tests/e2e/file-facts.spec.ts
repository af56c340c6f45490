import type { BrowserContext } from '@playwright/test';
import { openTasks } from './support/extension';
import { recorded } from './support/files';
import { bytes, DUE, detail, html, startPages } from './support/pages';
import { Panel } from './support/panel';
import { goesOn, wasRead } from './support/readers';
import { openPage } from './support/seed';
import { expect, test } from './support/test';

const HEAD = `<table style="width:100%"><tr><td>UBND TỈNH HÀ BÌNH<br>SỞ NỘI VỤ</td>
  <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>
  <tr><td>Số: 12/SNV-VP<br>V/v báo cáo kết quả thực hiện</td><td>Hà Bình, ngày 09 tháng 11 năm 2030</td></tr></table>`;

/** Two pages with a head; the limit stands on the second. */
async function printPaper(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(`${HEAD}<p>Kính gửi: các phòng chuyên môn</p>
    <p style="break-after:page">Thực hiện nhiệm vụ được giao, Sở Nội vụ đề nghị các đơn vị phối hợp.</p>
    <p>Gửi báo cáo về Văn phòng Sở chậm nhất ngày 26/11/2030.</p>`);
  const pdf = await page.pdf();
  await page.close();
  return pdf;
}

const link = (address: string) =>
  `<div id="div_file_attach_dsvb"><a href="${address}" target="_blank">cv.pdf</a></div>`;
const frame = (address: string) => `<iframe src="${address}" width="700" height="500"></iframe>`;

test('a task from a file knows its page, differences are told, and the side of the file shows its tasks', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const address = pages.put('/tep/12', bytes(await printPaper(context)));
  const page = await context.newPage();
  await page.goto(pages.put('/vb/12', html(detail('12/SNV-VP', { [DUE]: '' }, link(address) + frame(address)))));
  await expect.poll(() => openTasks(popup)).toEqual(['12/SNV-VP 2030-11-26 attachment']);

  const panel = await Panel.on(page);
  await expect.poll(() => panel.text()).toBe('1');
  await panel.clickFor('Mở danh sách hạn trong tệp', 'Thứ Ba, 26/11/2030');
  expect(await panel.text()).toContain('chậm nhất ngày 26/11/2030');
  expect(await panel.text()).toContain('trang\u00a02'.normalize('NFKC'));

  await popup.bringToFront();
  await popup.locator('.differs summary').click();
  await expect(popup.locator('.differs')).toContainText('Tệp ghi ngày 09/11/2030, hệ thống ghi 10/11/2030');
  await popup.locator('.line').hover();
  await popup.locator('[data-command="task.details"]').click();
  await expect(popup.locator('.evidence-where')).toContainText(/tệp cv\.pdf – trang\s2/u);
  await expect(popup.locator('.evidence q')).toHaveText(/chậm nhất ngày 26\/11\/2030/u);
  await popup.locator('[data-command="document.noticed"]').click();
  await expect(popup.locator('.differs')).toHaveCount(0);

  const opened = context.waitForEvent('page');
  await popup.locator('[data-command="task.openFile"]').click();
  const tab = await opened;
  await expect.poll(() => tab.url()).toBe(`${address}#page=2`);

  // What is ticked in the popup is ticked beside the file.
  await popup.bringToFront();
  await popup.getByRole('checkbox').click();
  await expect.poll(() => panel.text()).toContain('đã xong');

  await test.step('in another language at once, and back', async () => {
    const options = await openPage(context, 'options.html#language');
    const language = options.getByRole('combobox', { name: 'Language' });
    await language.selectOption('English');
    await expect.poll(() => panel.text()).toContain('Deadlines in this file');
    expect(await panel.text()).toContain('chậm nhất ngày 26/11/2030');
    await language.selectOption('Tiếng Việt');
    await expect.poll(() => panel.text()).toContain('Hạn trong tệp này');
    await options.close();
  });

  // Closed, it stays away until the browser is started anew.
  await page.bringToFront();
  await panel.close();
  const asked = pages.asked('/tep/12');
  await page.reload();
  await expect.poll(() => pages.asked('/tep/12')).toBeGreaterThan(asked);
  await wasRead(popup, page.url());
  await goesOn(popup, page, 3_000);
  expect(await panel.text()).toBeNull();
  await pages.stop();
});

test('in a tab of its own the panel stands over the file', async ({ context, popup }) => {
  const pages = await startPages();
  const address = pages.put('/tep/12', bytes(await printPaper(context)));
  const page = await context.newPage();
  await page.goto(pages.put('/vb/12', html(detail('12/SNV-VP', { [DUE]: '' }, link(address)))));
  await recorded(popup, '12/SNV-VP');
  const opened = context.waitForEvent('page');
  await page.getByText('cv.pdf').click();
  const tab = await opened;
  await expect.poll(() => openTasks(popup)).toEqual(['12/SNV-VP 2030-11-26 attachment']);
  const panel = await Panel.on(tab);
  await expect.poll(() => panel.text()).toBe('1');
  await pages.stop();
});

test('beside a file of a document that is not ordinary there is no panel, and a document that turns out so takes it away, with the copies of the data', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const pdf = await printPaper(context);
  const secret = pages.put('/tep/13', bytes(pdf));
  const page = await context.newPage();
  await page.goto(
    pages.put(
      '/vb/13',
      html(detail('13/SNV-VP', { 'span#td_secret_level': 'Mật', [DUE]: '' }, link(secret) + frame(secret))),
    ),
  );
  const later = pages.put('/tep/14', bytes(pdf));
  const other = await context.newPage();
  await other.goto(
    pages.put(
      '/vb/14',
      html(detail('14/SNV-VP', { 'span#td_secret_level': 'Thường', [DUE]: '' }, link(later) + frame(later))),
    ),
  );
  await expect.poll(() => openTasks(popup)).toEqual(['14/SNV-VP 2030-11-26 attachment']);
  const panel = await Panel.on(other);
  await expect.poll(() => panel.text()).toBe('1');
  expect(await (await Panel.on(page)).text()).toBeNull();
  // A copy of the database holds what was ordinary when it was made.
  await popup.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const copies = await root.getDirectoryHandle('copies', { create: true });
    const file = await copies.getFileHandle('1.daily.json.gz', { create: true });
    const writable = await file.createWritable();
    await writable.write('14/SNV-VP');
    await writable.close();
  });
  const copies = () =>
    popup.evaluate(async () => {
      const names: string[] = [];
      const root = await navigator.storage.getDirectory();
      for await (const name of (await root.getDirectoryHandle('copies')).keys()) names.push(name);
      return names;
    });
  expect(await copies()).toContain('1.daily.json.gz');
  await other.evaluate(() => {
    const level = document.querySelector('#td_secret_level');
    if (level) level.textContent = 'Tối mật';
  });
  await expect.poll(() => openTasks(popup)).toEqual([]);
  await expect.poll(copies).not.toContain('1.daily.json.gz');
  await expect.poll(() => panel.text()).toBeNull();
  await pages.stop();
});
