import type { Page } from '@playwright/test';
import { openTasks } from './support/extension';
import { attached, fileLink, fileLinks, recorded, states } from './support/files';
import { type Answer, bytes, detail, html, type Pages, startPages } from './support/pages';
import { asBuffer, PAPERS, printPdf } from './support/papers';
import { agreeBeforehand } from './support/permission';
import { goesOn } from './support/readers';
import { openRealPopup } from './support/real-popup';
import { expect, test } from './support/test';

/** The end of the address to which another one leads on. */
const END = '/dich.pdf';

/** Puts a file behind an address of the office that leads on to another host. */
function ahead(pages: Pages, path: string, file: Answer, host: string): string {
  const target = pages.put(`${path}${END}`, file, host);
  return pages.put(path, (_, response) => response.writeHead(302, { Location: target }).end());
}

const frame = (address: string): string => `<iframe src="${address}"></iframe>`;

async function open(popup: Page, pages: Pages, body: string): Promise<Page> {
  const tab = await popup.context().newPage();
  await tab.goto(pages.put('/qlvbdh/1', html(detail('1', {}, body))));
  await recorded(popup, '1');
  return tab;
}

test('files that lead on to another host are read once it is allowed', async ({ context, popup }) => {
  const pages = await startPages();
  const docx = asBuffer(PAPERS.docx?.('5/11/2030') ?? new Uint8Array());
  const download = ahead(pages, '/tep/tai', bytes(docx, attached('a.docx')), 'localhost');
  const shown = ahead(pages, '/tep/khung.pdf', bytes(await printPdf(context, '26/11/2030')), 'localhost');
  const beside = pages.put('/tep/canh.pdf', bytes(await printPdf(context, '27/11/2030')));
  const body = `${fileLinks(fileLink(download, 'a.docx'))}${frame(beside)}${frame(shown)}`;
  const tab = await open(popup, pages, body);
  await tab.getByText('a.docx').click();
  // What is read beside it in the same seconds says nothing of the frame that leads away.
  await expect
    .poll(() => states(popup, '1'))
    .toEqual({ 'canh.pdf': 'read', 'a.docx': 'redirected', 'khung.pdf': 'redirected' });

  // As the words say: the file opened in a tab, Nhắc Hạn turned on there.
  const own = await context.newPage();
  await own.goto(`http://localhost:${pages.port}/tep/khung.pdf${END}`);
  await agreeBeforehand(context, 'http://localhost/*');
  await (await openRealPopup(context, own)).click('Bật Nhắc Hạn cho trang này');
  await expect.poll(async () => Object.values(await states(popup, '1'))).toEqual(['read', 'read', 'read']);
  await expect
    .poll(() => openTasks(popup))
    .toEqual(['1 2030-11-05 attachment', '1 2030-11-26 attachment', '1 2030-11-27 attachment']);
  await pages.stop();
});

test('files that lead on to an allowed host are read, a frame where it leads', async ({ context, popup }) => {
  const pages = await startPages();
  const docx = asBuffer(PAPERS.docx?.('5/11/2030') ?? new Uint8Array());
  const download = ahead(pages, '/tep/tai', bytes(docx, attached('a.docx')), 'tep.test');
  const shown = ahead(pages, '/tep/khung.pdf', bytes(await printPdf(context, '26/11/2030')), 'tep.test');
  const beside = pages.put('/tep/canh.pdf', bytes(await printPdf(context, '27/11/2030')));
  const body = `${fileLinks(fileLink(download, 'a.docx'))}${frame(beside)}${frame(shown)}`;
  const tab = await open(popup, pages, body);
  await tab.getByText('a.docx').click();
  await expect
    .poll(() => openTasks(popup))
    .toEqual(['1 2030-11-05 attachment', '1 2030-11-26 attachment', '1 2030-11-27 attachment']);
  // A frame is given some seconds to be read by itself.
  await goesOn(popup, tab, 7_000);
  const paths = ['/tep/tai', `/tep/tai${END}`, '/tep/khung.pdf', `/tep/khung.pdf${END}`, '/tep/canh.pdf'];
  expect(paths.map(pages.asked)).toEqual([2, 2, 1, 2, 2]);
  await pages.stop();
});
