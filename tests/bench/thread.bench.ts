/**
 * How long a page's own thread is held while a file of 20 MB that it shows is taken up, in real Chromium, with and
 * without the extension. CPU time from a trace, so that other work on the machine does not count; medians.
 *
 *   npm run bench -- thread
 */

import { expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { run } from '../../scripts/lib/run';
import { E2E, forgetProfile, launch, newProfile } from '../e2e/support/chromium';
import { openPopup, openTasks } from '../e2e/support/extension';
import { fileLink, fileLinks, withSession } from '../e2e/support/files';
import { bytes, detail, html, type Pages, startPages } from '../e2e/support/pages';
import { printPdf } from '../e2e/support/papers';
import { longestTask } from './page/thread';

/** What a person does not feel (RAIL; the Long Tasks API counts from here). */
const LONGEST_MS = 50;
const LARGE = 20_000_000;
const ROUNDS = 3;
/** Without the extension nothing says when all is over. */
const REST_MS = 4_000;

/** How a page shows a file of 20 MB, once it stands. */
interface Way {
  name: string;
  page(address: string): string;
  show(tab: Page): Promise<unknown>;
}

const FILE = '/tep/lon.pdf';
const VIEWER = '/pdfjs/viewer.html';

/** What stands for pdf.js's viewer: a page that it has drawn, and the file as it holds it, given as a copy. */
const VIEWER_PAGE = html(`<div class="pdfViewer"></div><script type="module">
  const file = new Uint8Array(await (await fetch('${FILE}')).arrayBuffer());
  globalThis.PDFViewerApplication = { pdfDocument: { getData: async () => file.slice() } };
  document.querySelector('.pdfViewer').innerHTML = '<div class="page" data-page-number="1" data-loaded="true">' +
    '<div class="textLayer"><span role="presentation">Kính gửi: các phòng chuyên môn</span></div></div>';
</script>`);

const frame = (tab: Page, address: string) =>
  tab.evaluate((shown) => document.querySelector('iframe')?.setAttribute('src', shown), address);

const WAYS: readonly Way[] = [
  { name: 'in a frame', page: () => '<iframe></iframe>', show: (tab) => frame(tab, FILE) },
  {
    name: 'as a blob',
    page: () => '<iframe></iframe>',
    show: (tab) =>
      tab.evaluate(async (file) => {
        const blob = await (await fetch(file)).blob();
        document
          .querySelector('iframe')
          ?.setAttribute('src', URL.createObjectURL(new Blob([blob], { type: 'application/pdf' })));
      }, FILE),
  },
  {
    name: "in pdf.js's viewer",
    page: () => '<iframe></iframe>',
    show: (tab) => frame(tab, `${VIEWER}?file=${encodeURIComponent(FILE)}`),
  },
  {
    name: 'in a tab of its own',
    page: (address) => fileLinks(fileLink(address, 'lon.pdf').replace('<a', '<a target="_blank"')),
    show: (tab) => tab.getByText('lon.pdf').click(),
  },
];

/** The longest task of a page of this site from when it shows the file until that is read, or long enough. */
async function measure({ page, show }: Way, pages: Pages, paper: Buffer, extension: string | null): Promise<number> {
  const profile = await newProfile();
  const context = await launch(profile, extension);
  try {
    const popup = extension && (await openPopup(context));
    const told = async (tasks: string): Promise<void> => {
      if (popup) await expect.poll(() => openTasks(popup), { timeout: 60_000 }).toEqual([tasks]);
    };
    const address = pages.put(FILE, bytes(paper));
    pages.put(VIEWER, VIEWER_PAGE);
    const tab = await context.newPage();
    await tab.goto(pages.put('/qlvbdh/1', withSession(html(detail('1', {}, page(address))))));
    await told('1 -');
    return await longestTask(tab, `127.0.0.1:${pages.port}`, async () => {
      await show(tab);
      await told('1 2030-11-26 attachment');
      if (!popup) await tab.waitForTimeout(REST_MS);
    });
  } finally {
    await context.close();
    await forgetProfile(profile);
  }
}

async function printPaper(): Promise<Buffer> {
  const profile = await newProfile();
  const context = await launch(profile, null);
  const paper = await printPdf(context, '26/11/2030');
  await context.close();
  await forgetProfile(profile);
  return Buffer.concat([paper, Buffer.alloc(LARGE, '%')]);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const inMs = (time: number): string => `${time.toFixed(0)} ms`.padEnd(9);

process.env.NHAC_HAN_BROWSER ??= await findBrowser();
const built = await run('npm', ['run', '--silent', 'build:e2e'], { timeoutMs: 300_000 });
if (built.code !== 0) throw new Error(built.output);

const paper = await printPaper();
const pages = await startPages();
console.log(`CPU time of the longest task of the page while a PDF of 20 MB is taken up; medians of ${ROUNDS}; Chromium
its own PDF viewer's tasks are left out

${' '.repeat(20)}  with us  without`);
for (const way of WAYS) {
  const times: { with: number[]; without: number[] } = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.with.push(await measure(way, pages, paper, E2E));
    times.without.push(await measure(way, pages, paper, null));
  }
  const missed = median(times.with) < LONGEST_MS ? '' : ': MISSED';
  const [ours, bare] = [inMs(median(times.with)), inMs(median(times.without))];
  console.log(`${way.name.padEnd(20)}  ${ours}${bare}at most ${LONGEST_MS} ms${missed}`);
}
await pages.stop();
