/**
 * What the reader costs a page: VNPT iOffice's list with 5,000 rows of about thirty attributes and 36 cells, and one of a
 * system that nobody described, each drawn row by row, redrawn again and again without a change, clicked into, and a
 * document of 1 MB opened beside it. In real Chromium, the same page with and without the extension, in turn, in one run,
 * until it was read; and a page of a host that is not allowed.
 *
 *   npm run bench -- page
 *   npm run bench -- page -- 3        with so many pairs of each at most
 *
 * CPU time of the page's thread is measured, so that other work on the machine does not count. How fast that runs changes
 * from minute to minute all the same: each act is set against the same act on the other page right beside it in time, and
 * the median of all pairs counts; between which values half of them lie is printed with it. Of a redraw that difference is
 * mostly chance; judged is for how long our readings held the thread, by the reader's own clock.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { run } from '../../scripts/lib/run';
import { E2E, forgetProfile, launch, newProfile } from '../e2e/support/chromium';
import { type Kind, pageHtml } from './page/pages';
import { addedIn, median, type Pair } from './page/pairs';
import { type Cost, DEEDS, type Deed, Tab } from './page/tab';

const LONGEST_TASK = 50;
const MOST_ADDED = 0.05;
const MOST_OF_REDRAW = 0.02;

/** How many pairs of each; the page is built anew for each of the first. */
const PAIRS: Readonly<Record<Deed, number>> = { build: 7, redraw: 16, click: 4, document: 12 };
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);

/** Addresses of the pages: VNPT iOffice's is as its own are. */
const PAGES: Readonly<Record<Kind, string>> = { described: '/qlvbdh/main', undescribed: '/cong-van' };
const CALLED: Readonly<Record<Kind, string>> = { described: 'VNPT iOffice', undescribed: 'a system not described' };
const KINDS: readonly Kind[] = ['described', 'undescribed'];

process.env.NHAC_HAN_BROWSER ??= await findBrowser();
const built = await run('npm', ['run', '--silent', 'build:e2e'], { timeoutMs: 300_000 });
if (built.code !== 0) throw new Error(built.output);

const html = { described: pageHtml('described'), undescribed: pageHtml('undescribed') };
const server = createServer(({ url }, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html[url === PAGES.described ? 'described' : 'undescribed']);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

type Pairs = Record<Deed, Pair[]>;

/** Does everything on both pages, one right after the other; who begins changes. */
async function compare(bare: BrowserContext, ours: BrowserContext, kind: Kind): Promise<Pairs> {
  const address = `http://127.0.0.1:${port}${PAGES[kind]}`;
  const pairs: Pairs = { build: [], redraw: [], click: [], document: [] };
  const opened = async () => ({
    bare: await Tab.open(bare, address, false),
    ours: await Tab.open(ours, address, true),
  });
  let tabs = await opened();
  for (const deed of DEEDS)
    for (let nth = 0; nth < Math.min(PAIRS[deed], most); nth += 1) {
      if (deed === 'build' && nth > 0) {
        await Promise.all([tabs.bare.close(), tabs.ours.close()]);
        tabs = await opened();
      }
      const first = nth % 2 ? await tabs.ours[deed]() : null;
      const alone = await tabs.bare[deed]();
      pairs[deed].push({ bare: alone, ours: first ?? (await tabs.ours[deed]()) });
    }
  await Promise.all([tabs.bare.close(), tabs.ours.close()]);
  return pairs;
}

/** The worlds of the extension in a page. */
async function worldsOn(context: BrowserContext, host: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => worlds.push(origin));
  await session.send('Runtime.enable');
  await page.goto(`http://${host}:${port}${PAGES.described}`);
  await sleep(1_000);
  await page.close();
  return worlds.filter((origin) => origin.startsWith('chrome-extension:')).length;
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const wanted = (limit: string, met: boolean): string => `at most ${limit}${met ? '' : ': MISSED'}`;

const whole = ({ act, after }: Cost): number => act + after;
const longest = (costs: readonly Cost[]): number =>
  Math.max(...costs.flatMap((cost) => [cost.longest, cost.longestWithin]));

/** The table's lines for one page. */
function linesOf(kind: Kind, pairs: Pairs): string[][] {
  const sides = (deed: Deed) => ({
    bare: pairs[deed].map((pair) => pair.bare),
    ours: pairs[deed].map((pair) => pair.ours),
  });
  const compared = (label: string, deed: Deed, cost: (one: Cost) => number, limit?: number) => {
    const { bare, ours } = sides(deed);
    const added = addedIn(pairs[deed], cost);
    return [
      ...[label, ms(median(bare.map(cost))), ms(median(ours.map(cost))), percent(added.median)],
      ...[`${percent(added.from)} to ${percent(added.to)}`, limit ? wanted(percent(limit), added.median <= limit) : ''],
    ];
  };
  const task = (label: string, deed: Deed) => {
    const { bare, ours } = sides(deed);
    return [
      label,
      ms(longest(bare)),
      ms(longest(ours)),
      '',
      '',
      wanted(ms(LONGEST_TASK), longest(ours) <= LONGEST_TASK),
    ];
  };
  const after = (label: string, deed: Deed) => {
    const { bare, ours } = sides(deed);
    return [label, ms(median(bare.map((cost) => cost.after))), ms(median(ours.map((cost) => cost.after))), '', '', ''];
  };
  const { bare, ours } = sides('redraw');
  const held = ours.reduce((sum, cost) => sum + cost.held, 0) / bare.reduce((sum, cost) => sum + whole(cost), 0);
  const heldOnce = ms(ours.reduce((sum, cost) => sum + cost.held, 0) / ours.length);
  return [
    [CALLED[kind], '', '', '', '', ''],
    compared('  5,000 rows until the last', 'build', ({ act }) => act, MOST_ADDED),
    compared('  a document of 1 MB until drawn', 'document', ({ act }) => act, MOST_ADDED),
    compared('  a redraw, with what follows', 'redraw', whole),
    [
      '  of which our readings',
      '',
      heldOnce,
      percent(held),
      '',
      wanted(percent(MOST_OF_REDRAW), held <= MOST_OF_REDRAW),
    ],
    task('  longest task: the rows are read', 'build'),
    task('  longest task: redrawn', 'redraw'),
    task('  longest task: clicked into as soon as redrawn', 'click'),
    task('  longest task: the document is read', 'document'),
    after('  afterwards: the rows are read', 'build'),
    after('  afterwards: redrawn', 'redraw'),
    after('  afterwards: the document is read', 'document'),
  ];
}

const profiles = [await newProfile(), await newProfile()] as const;
const bare = await launch(profiles[0], null);
const ours = await launch(profiles[1], E2E);
try {
  const lines: string[][] = [['', 'page alone', 'with us', 'added', 'half of the pairs', 'wanted']];
  for (const kind of KINDS) lines.push(...linesOf(kind, await compare(bare, ours, kind)));
  const [allowed, refused] = [await worldsOn(ours, '127.0.0.1'), await worldsOn(ours, 'localhost')];
  lines.push(['worlds of ours on a host that is allowed', '', String(allowed), '', '', '']);
  lines.push(['worlds of ours on one that is not', '', String(refused), '', '', wanted('0', !refused)]);
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const [load] = loadavg();
  const counts = DEEDS.map((deed) => `${Math.min(PAIRS[deed], most)} of ${deed}`).join(', ');
  console.log(
    `CPU time of the page's thread; medians of pairs (${counts}), longest of all; Chromium; load ${load?.toFixed(1)}\n`,
  );
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
} finally {
  await Promise.all([bare.close(), ours.close()]);
  await Promise.all(profiles.map(forgetProfile));
  server.close();
}
