import { E2E, forgetProfile, launch, newProfile } from './support/chromium';
import { openPopup, openTasks } from './support/extension';
import { attached, fileLink, fileLinks, guarded, readings, states, withSession } from './support/files';
import { bytes, detail, html, startPages } from './support/pages';
import { asBuffer, PAPERS, printPdf } from './support/papers';
import { startProxy } from './support/proxy';
import { expect, test } from './support/test';

/** A file that would fetch from elsewhere, were it shown and not only read. */
const LURE = `<!doctype html><html><head><link rel="stylesheet" href="http://noi-khac.test/a.css">
  <script src="http://noi-khac.test/a.js"></script></head>
  <body><p>Gửi báo cáo trước ngày 20/11/2030.</p><img src="http://noi-khac.test/a.png"></body></html>`;

/** What Chromium asks of its maker by itself, with or without an extension. */
const OF_BROWSER = /\.(?:google|googleapis|gvt1)\.com(?::\d+)?$/u;

test('no request leaves for any host but that of the files', async () => {
  const [pages, proxy, profile] = await Promise.all([startPages(), startProxy(), newProfile()]);
  const context = await launch(profile, E2E, undefined, proxy.switches);
  const papers = {
    pdf: await printPdf(context, '19/11/2030'),
    ...Object.fromEntries(Object.entries(PAPERS).map(([kind, paper]) => [kind, asBuffer(paper('18/11/2030'))])),
    htm: Buffer.from(LURE),
  };
  const links = Object.entries(papers).map(([kind, paper]) =>
    fileLink(pages.put(`/tep/${kind}`, guarded(bytes(paper, attached(`cv.${kind}`)))), `cv.${kind}`),
  );
  const popup = await openPopup(context);
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/main', withSession(html(detail('1', {}, fileLinks(...links))))));
  await expect.poll(() => openTasks(popup)).toEqual(['1 -']);
  for (const link of await tab.locator('#div_file_attach_dsvb a').all()) await link.click();
  await expect.poll(async () => (await readings(popup, '1')).length).toBe(links.length);
  await expect.poll(async () => (await states(popup, '1'))['cv.htm']).toBe('read');
  expect(proxy.hosts().filter((host) => !OF_BROWSER.test(host))).toEqual([`127.0.0.1:${pages.port}`]);
  await context.close();
  await Promise.all([pages.stop(), proxy.stop(), forgetProfile(profile)]);
});
