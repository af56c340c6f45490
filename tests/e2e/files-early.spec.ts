import type { Page } from '@playwright/test';
import { openTasks, readTables } from './support/extension';
import { attached, fileLink, fileLinks, states } from './support/files';
import { bytes, detail, html, list, type Pages, row, startPages } from './support/pages';
import { printPdf } from './support/papers';
import { hasReader, wasDecided, wasRead } from './support/readers';
import { expect, test } from './support/test';

/** Without a level in words nothing is decided before the page has rested. */
const UNDECIDED = { 'span#td_secret_level': null };
const SECRET = { 'span#td_secret_level': 'Mật' };

/** The page counts the seconds, so that it does not rest. */
const RESTLESS = `<script>let n = 0;
  setInterval(() => { detailTrichYeu.textContent = 'V/v báo cáo, đã mở ' + (n += 1) + ' giây'; }, 500);</script>`;

/** A frame that is seen when it goes is not read before. */
const SEEN_LAST = "<script>addEventListener('pagehide', () => { frameElement.style.display = ''; });</script>";

/** A detail in a frame beside the list, of which a script makes room for the file. */
interface Replaced {
  name: string;
  values: Readonly<Record<string, string | null>>;
  listed: Readonly<Record<string, string>> | null;
  /** How far its reader has come by then. */
  when: 'stands' | 'hidden' | 'read' | 'decided';
}

const REPLACED = {
  listed: { name: 'of a listed document', values: UNDECIDED, listed: {}, when: 'read' },
  unknown: { name: 'of a document that nothing else shows', values: UNDECIDED, listed: null, when: 'read' },
  unread: { name: 'before the document was read at all', values: {}, listed: null, when: 'stands' },
  secret: { name: 'of a secret document', values: SECRET, listed: null, when: 'stands' },
  'secret in its list': { name: '', values: UNDECIDED, listed: { do_mat: 'Mật' }, when: 'read' },
  decided: { name: 'of a document that was decided', values: {}, listed: {}, when: 'decided' },
  hidden: { name: 'of a document that was read while it was hidden', values: {}, listed: null, when: 'hidden' },
} as const satisfies Record<string, Replaced>;

async function show(popup: Page, pages: Pages, pdf: Buffer, number: string, of: Replaced): Promise<void> {
  const file = pages.put(`/tep/${number}.pdf`, bytes(pdf));
  const script = { stands: SEEN_LAST, hidden: SEEN_LAST, read: RESTLESS, decided: '' }[of.when];
  const frame = pages.put(`/ct/${number}`, html(detail(number, of.values, script)));
  const rows = of.listed ? list(row(number, '20/11/2030', of.listed)) : '';
  const tab = await popup.context().newPage();
  await tab.goto(pages.put(`/qlvbdh/${number}`, html(`${rows}<p id="o"></p>`)));
  await wasRead(popup, tab.url());
  await tab.evaluate(
    async ([address, display]) => {
      const made = Object.assign(document.createElement('iframe'), { src: address });
      made.style.display = display;
      document.body.append(made);
      await new Promise((resolve) => made.addEventListener('load', resolve, { once: true }));
    },
    [frame, script === SEEN_LAST ? 'none' : ''] as const,
  );
  await hasReader(popup, frame);
  if (of.when === 'read' || of.when === 'hidden') await wasRead(popup, frame);
  if (of.when === 'decided') await wasDecided(popup, frame);
  await tab.evaluate((next) => document.querySelector('iframe')?.contentWindow?.location.assign(next), file);
}

test('a file that takes the place of its document is read, or it is said that it was not', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const pdf = await printPdf(context, '26/11/2030');
  const numbers = Object.keys(REPLACED).map((_, index) => String(index + 1));
  for (const [index, of] of Object.values(REPLACED).entries()) await show(popup, pages, pdf, numbers[index] ?? '', of);
  // What was left is told some seconds after its page is gone, or is not told at all.
  await expect.soft.poll(() => states(popup, '1')).toEqual({ '': 'too-early' });
  await expect.soft.poll(() => states(popup, '6')).toEqual({ '6.pdf': 'read' });
  // None of the three documents stands anywhere: only that there were three.
  await expect.soft.poll(async () => (await readTables(popup)).hosts.map(({ missed }) => missed)).toEqual([3]);
  // What must not come of the others would have come by then.
  await popup.waitForTimeout(3_000);
  const of = (await openTasks(popup)).filter((line) => !line.startsWith('1 '));
  // What the list states stays beside what the file states.
  expect.soft(of).toEqual(['6 2030-11-20 field']);

  expect.soft(pages.asked('/tep/4.pdf')).toBe(1);
  expect.soft(pages.asked('/tep/5.pdf')).toBe(1);

  await popup.reload();
  await expect(popup.locator('.missed')).toContainText('3 tệp');
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
  await hasReader(popup, file);
  await own.close();
  await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-26 attachment']);
  expect(pages.asked('/tep/cv.pdf')).toBe(2);
  await pages.stop();
});

test('a file is read all the same whose tab stands still when it is closed', async ({ context, popup }) => {
  const pages = await startPages();
  const file = pages.put('/tep/cv.pdf', bytes(await printPdf(context, '26/11/2030'), { 'Cache-Control': 'no-store' }));
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/3', html(detail('3', UNDECIDED, fileLinks(fileLink(file, 'cv.pdf'))))));
  const opening = context.waitForEvent('page');
  await tab.evaluate((address) => window.open(address) !== null, file);
  const own = await opening;
  await hasReader(popup, file);
  const still = own.waitForEvent('console');
  // As on a slow computer: the browser does not wait for the last word of such a page.
  const standing = own.evaluate(() => {
    console.log('stands still');
    for (const until = Date.now() + 30_000; Date.now() < until; );
  });
  await still;
  await own.close();
  await standing.catch(() => null);
  await expect.poll(() => openTasks(popup)).toEqual(['3 2030-11-26 attachment']);
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
    await wasRead(popup, tab.url());
    await tab.getByText('cv.pdf').click();
    await tab.waitForTimeout(150);
    await tab.close();
    // Said, or, on a computer that was quick enough to decide the document first, read.
    await expect.poll(async () => Object.values(await states(popup, '2')).join()).toMatch(/^(?:too-early|read)$/);
    await pages.stop();
  });
