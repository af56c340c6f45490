import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from './support/chromium';
import { dropFile } from './support/dropping';
import { openTasks, readTables } from './support/extension';
import { attached, fileLink, fileLinks, guarded, recorded, states } from './support/files';
import { bytes, detail, html, type Pages, startPages } from './support/pages';
import { asBuffer, PAPERS, printPdf } from './support/papers';
import { expect, test } from './support/test';
import { searchProfile } from './support/traces';

const paper = (day: string) => asBuffer(PAPERS.docx?.(day) ?? new Uint8Array());

/** A document with a file that the system does not hand out twice. */
async function openDocument(popup: Page, pages: Pages, number: string): Promise<void> {
  const address = pages.put(`/tep/${number}`, guarded(bytes(paper('1/11/2030'), attached('cv.docx'))));
  const page = html(detail(number, {}, fileLinks(fileLink(`${address}?nonce=7f3a9c21e5b8`, 'cv.docx'))));
  const tab = await popup.context().newPage();
  await tab.goto(pages.put(`/qlvbdh/${number}`, page));
  await recorded(popup, number);
  await tab.locator('#div_file_attach_dsvb a').click();
}

const idOf = async (page: Page, number: string): Promise<string> =>
  (await readTables(page)).documents.find((document) => document.number === number)?.id ?? '';

async function openDropPage(context: BrowserContext, id: string, instead: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/drop.html#${new URLSearchParams({ document: id, instead })}`);
  return page;
}

test('a file that cannot be reached is dropped in', async ({ context, popup }) => {
  const pages = await startPages();
  await openDocument(popup, pages, '1');
  await expect.poll(() => states(popup, '1')).toEqual({ 'cv.docx': 'one-time' });

  await test.step('on its line in the popup', async () => {
    await popup.bringToFront();
    await popup.reload();
    await dropFile(popup.locator('.drop'), 'cv (1).docx', paper('5/11/2030'));
    await expect(popup.getByRole('status')).toContainText('đã đọc, tìm thấy 1 hạn');
    expect(await states(popup, '1')).toEqual({ 'cv (1).docx': 'read' });
    expect(await openTasks(popup)).toEqual(['1 2030-11-05 attachment']);
  });

  await test.step('on any line of its document', async () => {
    await dropFile(popup.locator('.line').first(), 'phu luc.txt', PAPERS.txt?.('7/11/2030') ?? new Uint8Array());
    await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-05 attachment', '1 2030-11-07 attachment']);
  });

  await test.step('the same under another name is known', async () => {
    await dropFile(popup.locator('.line').first(), 'ban sao.txt', PAPERS.txt?.('7/11/2030') ?? new Uint8Array());
    await expect(popup.getByRole('status')).toContainText('ban sao.txt: đã đọc, tìm thấy 1 hạn');
    expect(Object.keys(await states(popup, '1')).sort()).toEqual(['cv (1).docx', 'phu luc.txt']);
  });

  await test.step('on the page that stays, by the keyboard too', async () => {
    const opening = context.waitForEvent('page');
    await popup.locator('.line').first().hover();
    await popup.getByRole('button', { name: 'Đọc thêm tệp của văn bản' }).first().click();
    const page = await opening;
    await expect(page.getByText('1 · Sở Nội vụ')).toBeVisible();
    await dropFile(page.locator('.drop-page'), 'hong.pdf', Buffer.from('%PDF-1.7 hỏng'));
    await expect(page.getByRole('status')).toContainText('hong.pdf: không đọc được tệp này');
    await page.getByLabel('Chọn tệp').setInputFiles({ name: 'cv (1).docx', mimeType: '', buffer: paper('9/11/2030') });
    await expect(page.getByRole('status')).toContainText('cv (1).docx: đã đọc, tìm thấy 1 hạn');
    // Another content under the same name takes the place of the first.
    await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-07 attachment', '1 2030-11-09 attachment']);
    await page.close();
  });

  // The officer's own request, and nothing of ours.
  expect(pages.asked('/tep/1')).toBe(1);
  await pages.stop();
});

test('a stamped file that is dropped in leaves no trace', async ({ context, popup, profile }) => {
  const pages = await startPages();
  const stamped = await printPdf(context, '27/11/2030', 'TUYỆT MẬT');
  await openDocument(popup, pages, '2');
  await expect.poll(() => states(popup, '2')).toEqual({ 'cv.docx': 'one-time' });
  const page = await openDropPage(context, await idOf(popup, '2'), 'cv.docx');
  await page.getByLabel('Chọn tệp').setInputFiles({ name: 'bi-mat-rieng.pdf', mimeType: '', buffer: stamped });
  await expect(page.getByRole('status')).toContainText('Tệp có dấu mật');
  expect((await readTables(popup)).documents).toEqual([]);
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(stamped));
  await pages.stop();
  await context.close();
  const traces = ['bi-mat-rieng.pdf', '27/11/2030', Buffer.from(digest).toString('hex')];
  expect(await searchProfile(profile, traces)).toEqual([]);
});
