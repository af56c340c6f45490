import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { openTasks, readTables } from './support/extension';
import { attached, fileLink, fileLinks, recorded, states } from './support/files';
import { bytes, detail, html, list, type Pages, row, startPages } from './support/pages';
import { printPdf } from './support/papers';
import { expect, test } from './support/test';

/** Inside the extension's pages. */
declare const chrome: typeof browser;

/** Without a level in words nothing is decided before the page has rested. */
const UNDECIDED = { 'span#td_secret_level': null };
const SECRET = { 'span#td_secret_level': 'Mật' };

/** A detail in a frame beside the list, of which a script makes room for the file. */
interface Replaced {
  name: string;
  values: Readonly<Record<string, string | null>>;
  listed: Readonly<Record<string, string>> | null;
  /** How long the document stands, once it has a reader. */
  afterMs: number;
}

const REPLACED = {
  listed: { name: 'of a listed document', values: UNDECIDED, listed: {}, afterMs: 1_200 },
  unknown: { name: 'of a document that nothing else shows', values: UNDECIDED, listed: null, afterMs: 1_200 },
  unread: { name: 'before the document was read at all', values: {}, listed: null, afterMs: 0 },
  secret: { name: 'of a secret document', values: SECRET, listed: null, afterMs: 20 },
  'secret in its list': { name: '', values: UNDECIDED, listed: { do_mat: 'Mật' }, afterMs: 1_200 },
  decided: { name: 'of a document that was decided', values: {}, listed: {}, afterMs: 3_500 },
} as const satisfies Record<string, Replaced>;

/** Whether a reader stands in the frame that shows this address: what goes before that, nobody knows of. */
const hasReader = (popup: Page, address: string): Promise<boolean> =>
  popup.evaluate(async (shown) => {
    const where = { type: 'where' };
    for (const { id = -1 } of await chrome.tabs.query({})) {
      const frames = await chrome.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, func: () => location.href })
        .catch(() => []);
      for (const { frameId, result } of frames)
        if (result === shown)
          return chrome.tabs.sendMessage(id, where, { frameId }).then(
            (answer: unknown) => answer === shown,
            () => false,
          );
    }
    return false;
  }, address);

async function show(popup: Page, pages: Pages, pdf: Buffer, number: string, of: Replaced): Promise<Page> {
  const file = pages.put(`/tep/${number}.pdf`, bytes(pdf));
  const frame = pages.put(`/ct/${number}`, html(detail(number, of.values)));
  const rows = of.listed ? list(row(number, '20/11/2030', of.listed)) : '';
  const tab = await popup.context().newPage();
  await tab.goto(pages.put(`/qlvbdh/${number}`, html(`${rows}<p id="o"></p>`)));
  // The list is recorded before anything is opened; of what is secret, or nothing, there is no sign.
  if (of.listed && !('do_mat' in of.listed)) await recorded(popup, number);
  else await tab.waitForTimeout(1_500);
  await tab.evaluate(async (address) => {
    const made = Object.assign(document.createElement('iframe'), { src: address });
    document.body.append(made);
    await new Promise((resolve) => made.addEventListener('load', resolve, { once: true }));
  }, frame);
  await expect.poll(() => hasReader(popup, frame)).toBe(true);
  await tab.evaluate(
    async ([ms, next]) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      document.querySelector('iframe')?.contentWindow?.location.assign(next);
    },
    [of.afterMs, file] as const,
  );
  return tab;
}

test('a file that takes the place of its document is read, or it is said that it was not', async ({
  context,
  popup,
}) => {
  test.setTimeout(90_000);
  const pages = await startPages();
  const pdf = await printPdf(context, '26/11/2030');
  const numbers = Object.keys(REPLACED).map((_, index) => String(index + 1));
  // One after the other: each stands for a time that counts from its own opening.
  for (const [index, of] of Object.values(REPLACED).entries()) await show(popup, pages, pdf, numbers[index] ?? '', of);
  // What was left is told some seconds after its page is gone, or is not told at all.
  await popup.waitForTimeout(6_000);
  await expect.soft.poll(() => states(popup, '6'), { timeout: 30_000 }).toEqual({ '6.pdf': 'read' });
  const of = (await openTasks(popup)).filter((line) => !line.startsWith('1 '));
  // What the list states stays beside what the file states.
  expect.soft(of).toEqual(['6 2030-11-20 field']);

  expect.soft(await states(popup, '1')).toEqual({ '': 'too-early' });
  // Neither of the two documents stands anywhere: only that there were two.
  expect.soft((await readTables(popup)).hosts.map(({ missed }) => missed)).toEqual([2]);
  expect.soft(pages.asked('/tep/4.pdf')).toBe(1);
  expect.soft(pages.asked('/tep/5.pdf')).toBe(1);

  await popup.reload();
  await expect(popup.locator('.missed')).toContainText('2 tệp');
  await popup.locator('[data-command="missed.noticed"]').click();
  await expect(popup.locator('.missed')).toHaveCount(0);
  await pages.stop();
});

test('a file that is closed before its document is decided is read all the same', async ({ context, popup }) => {
  const pages = await startPages();
  const pdf = await printPdf(context, '26/11/2030');
  const file = pages.put('/tep/cv.pdf', bytes(pdf, { 'Cache-Control': 'no-store' }));
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/1', html(detail('1', UNDECIDED, fileLinks(fileLink(file, 'cv.pdf'))))));
  // A script of the page opens it: no click tells of it.
  const opening = context.waitForEvent('page');
  await tab.evaluate((address) => window.open(address) !== null, file);
  const own = await opening;
  await own.waitForLoadState();
  await own.waitForTimeout(600);
  await own.close();
  await expect.poll(() => openTasks(popup), { timeout: 20_000 }).toEqual(['1 2030-11-26 attachment']);
  expect(pages.asked('/tep/cv.pdf')).toBe(2);
  await pages.stop();
});

for (const way of ['shown in a tab', 'downloaded'] as const)
  test(`a page that is closed right after its file was ${way} leaves word of the file`, async ({ context, popup }) => {
    const pages = await startPages();
    const headers: Record<string, string> = way === 'downloaded' ? attached('cv.pdf') : {};
    const file = pages.put('/tep/cv.pdf', bytes(await printPdf(context, '26/11/2030'), headers));
    const link = `<div id="div_file_attach_dsvb"><a href="${file}" target="_blank">cv.pdf</a></div>`;
    const tab = await context.newPage();
    await tab.goto(
      pages.put('/qlvbdh/2', html(`${list(row('2', '20/11/2030'))}<div>${detail('2', UNDECIDED, link)}</div>`)),
    );
    await tab.waitForTimeout(1_300);
    await tab.getByText('cv.pdf').click();
    await tab.waitForTimeout(150);
    await tab.close();
    // Said, or, on a computer that was quick enough to decide the document first, read.
    await expect
      .poll(async () => Object.values(await states(popup, '2')).join(), { timeout: 30_000 })
      .toMatch(/^(?:too-early|read)$/);
    await pages.stop();
  });
