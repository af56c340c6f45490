import { EventEmitter } from 'node:events';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { stopWorker, workerOf } from './support/chromium';
import { openTasks } from './support/extension';
import { attached, fileLink, fileLinks, guarded, readings, recorded, states, withSession } from './support/files';
import { type Answer, bytes, detail, html, type Pages, startPages } from './support/pages';
import { asBuffer, PAPERS, printPdf } from './support/papers';
import { goesOn, takesItsTurns } from './support/readers';
import { expect, test } from './support/test';

/** Inside the extension's worker. */
declare const chrome: typeof browser;

const paper = (day: string) => asBuffer(PAPERS.docx?.(day) ?? new Uint8Array());
const file = (day: string): Answer => guarded(bytes(paper(day), attached('cv.docx')));

async function open(popup: Page, pages: Pages, number: string, ...links: string[]): Promise<Page> {
  const since = Date.now();
  const tab = await popup.context().newPage();
  await tab.goto(pages.put(`/qlvbdh/${number}`, withSession(html(detail(number, {}, fileLinks(...links))))));
  await recorded(popup, number, since);
  return tab;
}

const click = (tab: Page, name: string) => tab.getByText(name, { exact: true }).click();

test('a file is read once', async ({ popup }) => {
  const pages = await startPages();
  const first = pages.put('/tep/a', file('5/11/2030'));
  const other = pages.put('/tep/b', file('5/11/2030'));

  await test.step('the same bytes by another address are known', async () => {
    const tab = await open(popup, pages, '1', fileLink(first, 'cv.docx'), fileLink(other, 'ban sao.docx'));
    await click(tab, 'cv.docx');
    await expect.poll(() => states(popup, '1')).toEqual({ 'cv.docx': 'read' });
    const [before] = await readings(popup, '1');
    await click(tab, 'ban sao.docx');
    await expect.poll(() => pages.asked('/tep/b')).toBe(2);
    await expect.poll(async () => (await readings(popup, '1'))[0]?.from?.length).toBe(2);
    const [after] = await readings(popup, '1');
    expect(after).toMatchObject({ name: 'cv.docx', digest: before?.digest, found: 1 });
    await tab.close();
  });

  await test.step('other bytes at the same address are read as soon as it is opened again, and the difference settles', async () => {
    pages.put('/tep/a', file('8/11/2030'));
    const tab = await open(popup, pages, '1', fileLink(first, 'cv.docx'));
    await click(tab, 'cv.docx');
    await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-08 attachment']);
    await tab.close();
  });

  await test.step('what was read holds when the file is refused later', async () => {
    pages.put('/tep/a', (_, response) => response.writeHead(403).end());
    const tab = await open(popup, pages, '1', fileLink(`${first}?phien=3`, 'cv.docx'));
    await click(tab, 'cv.docx');
    await expect.poll(() => pages.asked('/tep/a')).toBe(6);
    await goesOn(popup, tab, 1_000);
    expect(await states(popup, '1')).toEqual({ 'cv.docx': 'read' });
    expect(await openTasks(popup)).toEqual(['1 2030-11-08 attachment']);
  });
  await pages.stop();
});

test('a file that changed is read when the frame shows it again', async ({ context, popup }) => {
  const pages = await startPages();
  const [before, after] = [await printPdf(context, '12/11/2030'), await printPdf(context, '13/11/2030')];
  const shown = pages.put('/tep/khung', guarded(bytes(before)));
  const since = Date.now();
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/4', withSession(html(detail('4', {}, `<iframe src="${shown}"></iframe>`)))));
  await recorded(popup, '4', since);
  await expect.poll(() => openTasks(popup)).toEqual(['4 2030-11-12 attachment']);
  pages.put('/tep/khung', guarded(bytes(after)));
  // What a page shows within a second it shows once (lib/reach/held).
  await tab.waitForTimeout(1_500);
  await tab.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    const { src } = frame;
    frame.src = 'about:blank';
    frame.onload = () => {
      frame.onload = null;
      frame.src = src;
    };
  });
  await expect.poll(() => openTasks(popup)).toEqual(['4 2030-11-13 attachment']);
  // The page's own request and ours, each time.
  expect(pages.asked('/tep/khung')).toBe(4);
  await pages.stop();
});

/** Gives the officer's own request the file at once, and ours when it is let go. */
function held(day: string): { answer: Answer; letGo(): void } {
  const gate = new EventEmitter();
  let asked = 0;
  const now = file(day);
  const answer: Answer = (request, response) => {
    asked += 1;
    const give = () => typeof now === 'function' && now(request, response);
    if (asked === 1) give();
    else gate.once('open', give);
  };
  return { answer, letGo: () => void gate.emit('open') };
}

for (const page of ['stays', 'is gone'] as const)
  test(`a worker that dies while a file is read costs no second request when its page ${page}`, async ({
    context,
    popup,
  }) => {
    const pages = await startPages();
    const { answer, letGo } = held('6/11/2030');
    const tab = await open(popup, pages, '2', fileLink(pages.put('/tep/cham', answer), 'cv.docx'));
    await click(tab, 'cv.docx');
    await expect.poll(() => pages.asked('/tep/cham')).toBe(2);
    // Whoever is left asks again: the reader, or the page that reads files.
    if (page === 'is gone') await tab.close();
    await stopWorker(context);
    await takesItsTurns(popup, 5_000);
    letGo();
    await expect.poll(() => states(popup, '2')).toEqual({ 'cv.docx': 'read' });
    expect(await openTasks(popup)).toEqual(['2 2030-11-06 attachment']);
    expect(pages.asked('/tep/cham')).toBe(2);
    await pages.stop();
  });

test('when the page that reads files breaks down, the file is said and the next one is read', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const { answer } = held('6/11/2030');
  const links = [
    fileLink(pages.put('/tep/hong', answer), 'hong.docx'),
    fileLink(pages.put('/tep/sau', file('9/11/2030')), 'sau.docx'),
  ];
  const tab = await open(popup, pages, '3', ...links);
  await click(tab, 'hong.docx');
  await expect.poll(() => pages.asked('/tep/hong')).toBe(2);
  const worker = await workerOf(context);
  await worker.evaluate(() => chrome.offscreen.closeDocument());
  await expect.poll(() => states(popup, '3')).toEqual({ 'hong.docx': 'interrupted' });
  await click(tab, 'sau.docx');
  await expect.poll(() => states(popup, '3')).toEqual({ 'hong.docx': 'interrupted', 'sau.docx': 'read' });
  expect(pages.asked('/tep/hong')).toBe(2);
  await pages.stop();
});
