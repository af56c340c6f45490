import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from './support/chromium';
import { openTasks, storedSetting } from './support/extension';
import { attached, fileLink, fileLinks, guarded, readings, states, withSession } from './support/files';
import { type Answer, bytes, detail, html, type Pages, startPages } from './support/pages';
import { asBuffer, PAPERS, printPdf } from './support/papers';
import { agreeBeforehand } from './support/permission';
import { goesOn, wasRead } from './support/readers';
import { expect, test } from './support/test';

const file = (day: string): Answer =>
  guarded(bytes(asBuffer(PAPERS.docx?.(day) ?? new Uint8Array()), attached('cv.docx')));

async function setFiles(context: BrowserContext, way: string, stored: string): Promise<void> {
  const options = await context.newPage();
  await options.goto(`${await originOf(context)}/options.html#files`);
  await options.getByLabel('Đọc tệp đính kèm').selectOption({ label: way });
  await expect.poll(() => storedSetting(options, 'files.read')).toBe(stored);
  await options.close();
}

async function open(context: BrowserContext, pages: Pages, number: string, body: string, values = {}): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(pages.put(`/qlvbdh/${number}`, withSession(html(detail(number, values, body)))));
  return tab;
}

test('all files with their document, one request each', async ({ context, popup }) => {
  const pages = await startPages();
  await setFiles(context, 'Mọi tệp, ngay khi mở văn bản', 'always-with-document');
  let atOnce = 0;
  let most = 0;
  const counted =
    (answer: Answer): Answer =>
    (request, response) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      response.on('close', () => {
        atOnce -= 1;
      });
      setTimeout(() => typeof answer === 'function' && answer(request, response), 300);
    };
  const once = pages.put('/tep/once', guarded(bytes(Buffer.from(''))));
  const body = fileLinks(
    fileLink(pages.put('/tep/a', counted(file('5/11/2030'))), 'a.docx'),
    fileLink(pages.put('/tep/b', counted(file('6/11/2030'))), 'b.docx'),
    fileLink(`${once}?nonce=7f3a9c21e5b8`, 'once.docx'),
  );
  const expected = { 'a.docx': 'read', 'b.docx': 'read', 'once.docx': 'one-time' };
  await open(context, pages, '1', body);
  await expect.poll(() => states(popup, '1')).toEqual(expected);
  await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-05 attachment', '1 2030-11-06 attachment']);

  // The document opened again, in another session: what was read is not asked for again.
  const tab = await open(context, pages, '1', body.replaceAll('/tep/a"', '/tep/a?sid=2"'));
  await wasRead(popup, tab.url());
  await goesOn(popup, tab, 5_000);
  expect(['a', 'b', 'once'].map((name) => pages.asked(`/tep/${name}`))).toEqual([1, 1, 0]);
  expect(most).toBe(1);

  const secret = fileLinks(fileLink(pages.put('/tep/mat', file('7/11/2030')), 'mat.docx'));
  const closed = await open(context, pages, '2', secret, { 'span#td_secret_level': 'Mật' });
  await wasRead(popup, closed.url());
  await goesOn(popup, closed, 5_000);
  expect(pages.asked('/tep/mat')).toBe(0);
  await pages.stop();
});

test('no files at all', async ({ context, popup }) => {
  const pages = await startPages();
  await setFiles(context, 'Không đọc', 'never');
  const pdf = await printPdf(context, '26/11/2030');
  const shown = pages.put('/tep/khung', guarded(bytes(pdf)));
  const body = `${fileLinks(fileLink(pages.put('/tep/tai', file('5/11/2030')), 'a.docx'))}<iframe src="${shown}"></iframe>`;
  const tab = await open(context, pages, '1', body);
  await expect.poll(() => openTasks(popup)).toEqual(['1 -']);
  await tab.getByText('a.docx').click();
  await goesOn(popup, tab, 6_000);
  expect(await readings(popup, '1')).toEqual([]);
  expect(['khung', 'tai'].map((name) => pages.asked(`/tep/${name}`))).toEqual([1, 1]);
  await pages.stop();
});

test('files of another host wait for one click', async ({ context, popup }) => {
  const pages = await startPages();
  const pdf = await printPdf(context, '26/11/2030');
  const download = pages.put(
    '/tep/tai',
    bytes(asBuffer(PAPERS.docx?.('5/11/2030') ?? new Uint8Array()), attached('a.docx')),
    'localhost',
  );
  const shown = pages.put('/tep/khung.pdf', bytes(pdf), 'localhost');
  const tab = await open(
    context,
    pages,
    '1',
    `${fileLinks(fileLink(download, 'a.docx'))}<iframe src="${shown}"></iframe>`,
  );
  await expect.poll(() => openTasks(popup)).toEqual(['1 -']);
  await tab.getByText('a.docx').click();
  await expect.poll(() => states(popup, '1')).toEqual({ 'a.docx': 'other-host', 'khung.pdf': 'other-host' });
  expect(['tai', 'khung.pdf'].map((name) => pages.asked(`/tep/${name}`))).toEqual([1, 1]);

  await agreeBeforehand(context, 'http://localhost/*');
  await agreeBeforehand(context, 'https://localhost/*');
  await popup.bringToFront();
  await popup.reload();
  await expect(popup.getByText(`Tệp nằm ở localhost:${pages.port}`).first()).toBeVisible();
  await popup.getByRole('button', { name: 'Cho phép' }).first().click();
  await expect.poll(() => states(popup, '1')).toEqual({ 'a.docx': 'read', 'khung.pdf': 'read' });
  await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-05 attachment', '1 2030-11-26 attachment']);
  expect(['tai', 'khung.pdf'].map((name) => pages.asked(`/tep/${name}`))).toEqual([2, 2]);
  await pages.stop();
});
