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
 * from minute to minute all the same: each act is set against the same act on the other page right beside it in time, when
 * both browsers have come to rest (the extension's worker would slow down whichever page comes next). The median of all
 * pairs stands between two values with 95 % confidence; a limit is held when both are below it, missed when both are above,
 * and else as many more pairs are made as it takes, up to a bound. What our readings held the thread for, by the reader's
 * own clock, and the scripts of ours that it was made to call are printed and judged beside that: no chance is in them.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { run } from '../../scripts/lib/run';
import { E2E, forgetProfile, launch, newProfile } from '../e2e/support/chromium';
import { type Kind, pageHtml } from './page/pages';
import { type Added, addedIn, median, type Pair, verdictOn } from './page/pairs';
import { Rest } from './page/rest';
import { type Cost, DEEDS, type Deed, Tab } from './page/tab';

const LONGEST_TASK = 50;
const MOST_ADDED = 0.05;
const MOST_OF_REDRAW = 0.02;

/** What a deed is judged by: what it cost, and how much may be added. */
interface Judged {
  cost: (one: Cost) => number;
  limit: number;
}

const whole = ({ act, after }: Cost): number => act + after;
const actOf = ({ act }: Cost): number => act;

const JUDGED: Readonly<Partial<Record<Deed, Judged>>> = {
  build: { cost: actOf, limit: MOST_ADDED },
  document: { cost: actOf, limit: MOST_ADDED },
};

/** How many pairs of each, and how many at most where chance hides what they say; for each build the page is opened anew. */
const PAIRS: Readonly<Record<Deed, { least: number; most: number }>> = {
  build: { least: 8, most: 24 },
  redraw: { least: 16, most: 16 },
  click: { least: 6, most: 6 },
  document: { least: 12, most: 36 },
};
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);

/** Whether so many pairs are enough. */
function areEnough(deed: Deed, pairs: readonly Pair[]): boolean {
  const judged = JUDGED[deed];
  if (pairs.length >= Math.min(most, PAIRS[deed].most)) return true;
  if (pairs.length < PAIRS[deed].least) return false;
  return !judged || verdictOn(addedIn(pairs, judged.cost), judged.limit) !== 'hidden';
}

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

/** How often an act began though the browsers had not come to rest. */
let unrested = 0;

/** Does everything on both pages, one right after the other; who begins changes. */
async function compare(bare: BrowserContext, ours: BrowserContext, kind: Kind, rest: Rest): Promise<Pairs> {
  const address = `http://127.0.0.1:${port}${PAGES[kind]}`;
  const pairs: Pairs = { build: [], redraw: [], click: [], document: [] };
  const opened = async () => ({
    bare: await Tab.open(bare, address, false),
    ours: await Tab.open(ours, address, true),
  });
  let tabs = await opened();
  const rested = async (tab: Tab, deed: Deed) => {
    if (!(await rest.come())) unrested += 1;
    return tab[deed]();
  };
  for (const deed of DEEDS)
    for (let nth = 0; !areEnough(deed, pairs[deed]); nth += 1) {
      if (deed === 'build' && nth > 0) {
        await Promise.all([tabs.bare.close(), tabs.ours.close()]);
        tabs = await opened();
      }
      const first = nth % 2 ? await rested(tabs.ours, deed) : null;
      const alone = await rested(tabs.bare, deed);
      pairs[deed].push({ bare: alone, ours: first ?? (await rested(tabs.ours, deed)) });
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
const SAID = { held: '', missed: ': MISSED', hidden: ': HIDDEN BY CHANCE' };
const judgedBy = (added: Added, limit: number): string => `at most ${percent(limit)}${SAID[verdictOn(added, limit)]}`;

const longestOf = (costs: readonly Cost[]): number => Math.max(...costs.map(({ longest }) => longest));
const sumOf = (costs: readonly Cost[], cost: (one: Cost) => number): number =>
  costs.reduce((sum, one) => sum + cost(one), 0);

/** The table's lines for one page. */
function linesOf(kind: Kind, pairs: Pairs): string[][] {
  const sides = (deed: Deed) => ({
    bare: pairs[deed].map((pair) => pair.bare),
    ours: pairs[deed].map((pair) => pair.ours),
  });
  const compared = (label: string, deed: Deed, cost: (one: Cost) => number) => {
    const { bare, ours } = sides(deed);
    const added = addedIn(pairs[deed], cost);
    const judged = JUDGED[deed];
    const between = Number.isFinite(added.from) ? `${percent(added.from)} to ${percent(added.to)}` : 'too few pairs';
    return [
      ...[label, String(pairs[deed].length), ms(median(bare.map(cost))), ms(median(ours.map(cost)))],
      ...[percent(added.median), between, judged ? judgedBy(added, judged.limit) : ''],
    ];
  };
  const ourOwn = (deed: Deed, of: (one: Cost) => number, limit?: number) => {
    const { bare, ours } = sides(deed);
    const held = sumOf(ours, ({ held, called }) => held + called);
    const share = held / sumOf(bare, of);
    const judged = limit === undefined ? '' : wanted(percent(limit), share <= limit);
    return ['    of which ours', '', '', ms(held / ours.length), percent(share), '', judged];
  };
  const task = (label: string, deed: Deed) => {
    const [alone, ours] = [longestOf(sides(deed).bare), longestOf(sides(deed).ours)];
    const met = ours <= Math.max(LONGEST_TASK, alone);
    return [label, '', ms(alone), ms(ours), '', '', wanted(`${ms(LONGEST_TASK)}, or as alone`, met)];
  };
  const after = (label: string, deed: Deed) => {
    const { bare, ours } = sides(deed);
    const cost = (one: Cost) => one.after;
    return [label, '', ms(median(bare.map(cost))), ms(median(ours.map(cost))), '', '', ''];
  };
  return [
    [CALLED[kind], '', '', '', '', '', ''],
    compared('  5,000 rows until the last', 'build', actOf),
    ourOwn('build', actOf, MOST_ADDED),
    compared('  a document of 1 MB until drawn', 'document', actOf),
    ourOwn('document', actOf, MOST_ADDED),
    compared('  a redraw, with what follows', 'redraw', whole),
    ourOwn('redraw', whole, MOST_OF_REDRAW),
    compared('  a redraw that is clicked into at once', 'click', whole),
    ourOwn('click', whole),
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
  const rest = await Rest.of([bare, ours]);
  const lines: string[][] = [['', 'pairs', 'page alone', 'with us', 'added', '95 % sure', 'wanted']];
  for (const kind of KINDS) lines.push(...linesOf(kind, await compare(bare, ours, kind, rest)));
  const [allowed, refused] = [await worldsOn(ours, '127.0.0.1'), await worldsOn(ours, 'localhost')];
  lines.push(['worlds of ours on a host that is allowed', '', '', String(allowed), '', '', '']);
  lines.push(['worlds of ours on one that is not', '', '', String(refused), '', '', wanted('0', !refused)]);
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const [load] = loadavg();
  const restless = unrested ? `; ${unrested} acts began without rest` : '';
  console.log(
    `CPU time of the page's thread; medians of pairs, longest of all; Chromium; load ${load?.toFixed(1)}${restless}\n`,
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
