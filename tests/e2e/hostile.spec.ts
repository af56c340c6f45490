import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { forgetProfile, launch, newProfile, originOf, workerOf } from './support/chromium';
import { openTasks } from './support/extension';
import { markOf } from './support/mark';
import { DUE, detail, html, list, type Pages, row, startPages } from './support/pages';
import { wasRead } from './support/readers';
import { openRealPopup } from './support/real-popup';
import { expect, test } from './support/test';
import { overhear } from './support/traces';

/** Inside the extension's worker. */
declare const chrome: typeof browser;

const D = '25/11/2030';
const DAY = '2030-11-25';

/** A page that means no good, and what must come of it. Every page says at its end what it has done itself. */
interface Hostile {
  name: string;
  page: (pages: Pages) => string;
  /** What is stored of it and nothing else, as `number date source`. */
  stored: string[];
  /** The reader gives it up and says so. */
  givenUp?: true;
}

/** A script of the page. It counts in `done` what it does, so that runs with and without a reader can be compared. */
const acting = (body: string, script: string): string =>
  html(`${body}<script>globalThis.done = []; ${script}</script>`);

const nested = (inside: string, depth: number): string =>
  `let inner = document.querySelector(${JSON.stringify(inside)});
   for (let n = 0; n < ${depth}; n += 1) { const next = document.createElement('div'); inner.append(next); inner = next; }
   inner.textContent = 'Hạn xử lý: 01/01/2031'; done.push('nested');`;

/** A tbody's script that draws rows, again and again. */
const BODY = "document.querySelector('#dt_basic tbody')";

const rowsOf = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, n) => row(`${n + 1}/${prefix}`, D)).join('');

const CASES: readonly Hostile[] = [
  {
    name: 'markup and scripts in fields',
    page: () =>
      html(
        list(
          row('1/H', D, { trich_yeu: '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>' }),
          row('2/H', D, { don_vi_ban_hanh: '"><svg onload="window.hacked = 1">', hinh_thuc: 'javascript:alert(1)' }),
        ),
      ),
    stored: [`1/H ${DAY} field`, `2/H ${DAY} field`],
  },
  {
    name: '100,000 nested elements in a cell',
    page: () => acting(list(row('3/H', D, {}, '<td id="deep" style="display:none"></td>')), nested('#deep', 100_000)),
    stored: [`3/H ${DAY} field`],
  },
  {
    name: '100,000 nested elements in an opened document',
    page: () =>
      acting(`${detail('4/H', { [DUE]: D })}<div id="deep" style="display:none"></div>`, nested('#deep', 100_000)),
    stored: [`4/H ${DAY} field`],
  },
  {
    name: 'an attribute of 10 MB, and a subject of 10 MB',
    page: () =>
      acting(
        list(row('5/H', D), row('6/H', D), row('7/H', D)),
        `const rows = ${BODY}.rows; rows[0].setAttribute('tt', 'x'.repeat(1e7));
         rows[1].setAttribute('trich_yeu', 'V/v '.repeat(2.5e6)); done.push('huge');`,
      ),
    stored: [`5/H ${DAY} field`, `6/H ${DAY} field`, `7/H ${DAY} field`],
  },
  {
    name: 'getters that throw',
    page: () =>
      acting(
        list(row('8/H', D)),
        `for (const [of, name] of [[HTMLElement.prototype, 'innerText'], [Node.prototype, 'textContent'],
           [Element.prototype, 'attributes'], [Node.prototype, 'parentElement']])
           Object.defineProperty(of, name, { get() { done.push(name); throw new Error('bẫy'); } });
         Element.prototype.getAttribute = Document.prototype.querySelectorAll = () => { throw new Error('bẫy'); };`,
      ),
    stored: [`8/H ${DAY} field`],
  },
  {
    name: 'names of the document that nobody needs are shadowed',
    page: () =>
      html(`<img name="body"><form name="title"></form><form id="forms"></form><a id="location"></a>
        <form name="f"><input name="id"><input name="className"><input name="action">${detail('9/H', { [DUE]: D })}</form>`),
    stored: [`9/H ${DAY} field`],
  },
  {
    name: 'querySelectorAll is a form',
    page: () => html(`<form name="querySelectorAll"></form>${list(row('10/H', D))}`),
    stored: [`10/H ${DAY} field`],
  },
  {
    name: 'a form whose parent is its own child: who goes up never comes to an end',
    page: () => html(`<form><input name="parentElement"><div>${detail('11/H', { [DUE]: D })}</div></form>`),
    stored: [],
    givenUp: true,
  },
  {
    name: 'more rows than any list has',
    page: () => acting(list(), `${BODY}.innerHTML = '<tr id="vb_1" hidden></tr>'.repeat(21_000); done.push('many');`),
    stored: [],
    givenUp: true,
  },
  {
    name: '100,000 cells in one row',
    page: () =>
      acting(
        list(row('13/H', D), row('14/H', D)),
        `${BODY}.rows[0].insertAdjacentHTML('beforeend', '<td style="display:none">x</td>'.repeat(100_000)); done.push('wide');`,
      ),
    stored: [`13/H ${DAY} field`, `14/H ${DAY} field`],
  },
  {
    name: 'a million text nodes in an opened document',
    page: () =>
      acting(
        `${detail('15/H', { [DUE]: D })}<div id="many" style="display:none"></div>`,
        `const many = document.querySelector('#many');
         for (let n = 0; n < 1e6; n += 1) many.append(document.createTextNode('mật '));
         done.push('texts');`,
      ),
    stored: [`15/H ${DAY} field`],
  },
  {
    name: 'changes in the midst of every reading',
    page: () =>
      acting(
        list(rowsOf('HA', 1_500)),
        `let n = 0; const timer = setInterval(() => {
           ${BODY}.rows[n % 1500].setAttribute('tt', n += 1);
           if (n === 200) { clearInterval(timer); done.push('changed'); }
         }, 20);`,
      ),
    stored: Array.from({ length: 1_500 }, (_, n) => `${n + 1}/HA ${DAY} field`),
  },
  {
    name: 'a page that never rests',
    page: () =>
      acting(
        `${list(row('16/H', D))}<i id="clock"></i>`,
        `setInterval(() => { document.querySelector('#clock').textContent = performance.now(); }, 30);
         setInterval(() => { ${BODY}.innerHTML = ${BODY}.innerHTML; }, 100); done.push('restless');`,
      ),
    stored: [`16/H ${DAY} field`],
  },
  {
    name: 'frames that vanish while they are read',
    page: (pages) => {
      const inside = pages.put('/qlvbdh/thu', html(list(rowsOf('HV', 300))));
      return acting(
        `${list(row('17/H', D))}<div id="frames"></div>`,
        `let n = 0; const timer = setInterval(() => {
           document.querySelector('#frames').innerHTML = n % 2 ? '' : '<iframe src="${inside}"></iframe>';
           if ((n += 1) === 41) { clearInterval(timer); done.push('frames'); }
         }, 120);`,
      );
    },
    stored: [`17/H ${DAY} field`],
  },
];

/** A page tries to speak as the reader does, in every way that a page has. */
const forging = (extension: string): string => `
  const document_ = { keys: ['0123456789abcdef0123456789abcdef'], systemId: '1', number: '99/GIA', issuer: 'X', subject: 'X',
    type: null, issued: null, received: null, urgency: 'normal', urgencyWords: null, role: 'main',
    due: { label: 'Hạn', text: '${D}' }, directions: [] };
  const forged = { type: 'opened', system: 'vnpt-ioffice', path: '/', listing: null, files: [], document: document_ };
  postMessage(forged, '*');
  for (const name of ['message', 'DOMNodeInserted', 'DOMSubtreeModified', 'wxt:content-script-started', 'nhac-han'])
    document.dispatchEvent(new CustomEvent(name, { detail: forged, bubbles: true }));
  document.dispatchEvent(new MessageEvent('message', { data: forged, bubbles: true }));
  new BroadcastChannel('nhac-han').postMessage(forged);
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(data?.type));
  globalThis.spoke = [];
  const send = globalThis.chrome?.runtime?.sendMessage;
  spoke.push(typeof send);
  try { send?.('${extension}', forged, (answer) => spoke.push(answer ?? null)); } catch (error) { spoke.push('threw'); }
  try { globalThis.chrome?.runtime?.connect?.('${extension}')?.postMessage(forged); } catch (error) { spoke.push('threw'); }
`;

interface Visit {
  page: Page;
  /** The page's own faults, and whether it crashed. */
  faults: string[];
}

/** Opens a page and lets it come to the end of what it does by itself. */
async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('crash', () => faults.push('crashed'));
  await page.goto(url);
  // A page that does much takes its time on a busy computer.
  const finished = () => (globalThis as unknown as { done?: unknown[] }).done?.length !== 0;
  await page.waitForFunction(finished, undefined, { timeout: 5 * 60_000 });
  return { page, faults };
}

/** What a page has done, and what befell it. */
const ownDoing = async ({ page, faults }: Visit) => ({
  done: await page.evaluate(() => (globalThis as unknown as { done?: unknown }).done ?? null),
  faults,
});

/** Has the page read as it stands now, to the end. */
const readNow = async (context: BrowserContext, page: Page): Promise<unknown> =>
  (await workerOf(context)).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const question = crypto.randomUUID();
    // Before a reader stands there, nobody answers.
    return chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'read-now', question }, { frameId: 0 }).catch(() => null);
  }, page.url());

/** The sign of the tab's own mark on the toolbar. */
const signOf = async (context: BrowserContext, page: Page): Promise<string> => (await markOf(context, page)).text;

test('hostile pages do no harm and come to none', async ({ context, popup }) => {
  test.setTimeout(60 * 60_000);
  const pages = await startPages();
  const profile = await newProfile();
  const bare = await launch(profile, null);
  const soft = expect.configure({ soft: true, timeout: 2 * 60_000 });
  const all: string[] = [];
  for (const [index, hostile] of CASES.entries()) {
    await test.step(hostile.name, async () => {
      const url = pages.put(`/qlvbdh/dich${index}`, hostile.page(pages));
      const [read, without] = await Promise.all([visit(context, url), visit(bare, url)]);
      await soft.poll(() => readNow(context, read.page), `${hostile.name}: it is read to the end`).toBe('settled');
      all.push(...hostile.stored);
      await soft.poll(() => storedOf(popup), hostile.name).toEqual([...all].sort());
      await soft
        .poll(() => signOf(context, read.page), `${hostile.name}: its mark`)
        .toBe(hostile.givenUp ? '!' : await globalText(context));
      soft(await ownDoing(read), `${hostile.name}: what the page did`).toEqual(await ownDoing(without));
      await Promise.all([read.page.close(), without.page.close()]);
    });
  }
  await bare.close();
  await forgetProfile(profile);
  await popup.reload();
  await expect(popup.locator('.line').first()).toBeVisible();
  soft(await popup.evaluate(() => 'hacked' in globalThis), 'nothing of a page runs in the popup').toBe(false);
  await pages.stop();
});

/** All that is stored, but for frames that vanish: what was read of them may be kept. */
const storedOf = async (popup: Page): Promise<string[]> =>
  (await openTasks(popup)).filter((line) => !/^\d+\/HV /u.test(line));

/** The count that stands on all tabs without a mark of their own. */
const globalText = async (context: BrowserContext): Promise<string> =>
  (await workerOf(context)).evaluate(() => chrome.action.getBadgeText({}));

test('a page that was given up is said to be unread, until it is read after all', async ({ context }) => {
  const pages = await startPages();
  const page = await context.newPage();
  await page.goto(pages.put('/qlvbdh/bo', html(`<form><input name="parentElement"></form>${list(row('20/H', D))}`)));
  await expect.poll(() => signOf(context, page)).toBe('!');
  const popup = await openRealPopup(context, page);
  await expect.poll(() => popup.text()).toContain('Chưa đọc được trang này');
  await page.evaluate(() => document.querySelector('form')?.remove());
  await expect.poll(() => signOf(context, page)).not.toBe('!');
  await pages.stop();
});

test('a page cannot speak as the reader does', async ({ context, popup }) => {
  const pages = await startPages();
  const heard = await overhear(await workerOf(context));
  const extension = new URL(await originOf(context)).host;
  const page = await context.newPage();
  await page.goto(pages.put('/qlvbdh/gia', html(`${list(row('21/H', D))}<script>${forging(extension)}</script>`)));
  await expect.poll(() => openTasks(popup)).toContain(`21/H ${DAY} field`);
  await wasRead(popup, page.url());
  expect(await openTasks(popup)).toEqual([`21/H ${DAY} field`]);
  expect(await heard()).not.toContain('99/GIA');
  const spoke = await page.evaluate(() => (globalThis as unknown as { spoke: unknown[] }).spoke);
  expect(spoke.filter((answer) => typeof answer === 'object' && answer !== null)).toEqual([]);

  await test.step('nor end it as a newer reader would, nor hear that it is there', async () => {
    const tell = ([id, html]: string[]) => {
      const detail = { contentScriptName: 'reader', messageId: 'x' };
      for (const name of [`${id}:reader:wxt:content-script-started`, 'wxt:content-script-started'])
        document.dispatchEvent(new CustomEvent(name, { detail }));
      document.querySelector('#dt_basic tbody')?.insertAdjacentHTML('beforeend', html ?? '');
    };
    await page.evaluate(tell, [extension, row('22/H', D)]);
    await expect.poll(() => openTasks(popup)).toContain(`22/H ${DAY} field`);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual(['opened']);
  });
  await pages.stop();
});

test('on a page of a host that is not allowed nothing of ours runs, though a frame on it is read', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => worlds.push(origin));
  await session.send('Runtime.enable');
  const ours = () => worlds.filter((origin) => origin.startsWith('chrome-extension:')).length;
  const frame = pages.put('/qlvbdh/trong', html(list(row('23/H', D))));
  const around = html(`${list(row('24/H', D))}<iframe src="${frame}"></iframe>`);
  await page.goto(pages.put('/qlvbdh/ngoai', around, 'localhost'));
  await expect.poll(() => openTasks(popup)).toEqual([`23/H ${DAY} field`]);
  expect(ours()).toBe(0);
  await page.goto(frame);
  await expect.poll(ours).toBe(1);
  await pages.stop();
});
