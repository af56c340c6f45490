/**
 * What the reader costs a page: VNPT iOffice's list with 5,000 rows of about thirty attributes and 36 cells, and one of a
 * system that nobody described, each drawn row by row, redrawn again and again without a change, and a document of 1 MB
 * opened beside it. In real Chromium, the same page with and without the extension, in turn, in one run, until it was
 * read; and a page of a host that is not allowed.
 *
 *   npm run bench -- page
 *
 * CPU time of the page's thread is measured, so that other work on the machine does not count; medians. One redraw of a
 * page costs up to a tenth more or less than the next, also without us: what ten of them cost with us is printed, and
 * judged is for how long our readings held the thread meanwhile, by the reader's own clock.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { run } from '../../scripts/lib/run';
import { E2E, forgetProfile, launch, newProfile } from '../e2e/support/chromium';
import { type Acts, act, type Kind, pageHtml } from './page/pages';
import { heldDuring, untilRead } from './page/reader';
import { traced, type Work } from './page/trace';

const ROUNDS = 3;
/** Without a reader the page rests so long after each act; a page that redraws itself does so anew after that time. */
const REST_MS = 2_500;
const REDRAWS = 10;
const LONGEST_TASK = 50;
const MOST_ADDED = 5;
const MOST_OF_REDRAW = 2;

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

/** What was done on one visit, and for how many milliseconds our readings held the thread during the redraws. */
type Visit = Record<keyof Acts, Work> & { held: number };
type Side = 'bare' | 'ours';

/** One visit: the list is drawn, drawn again, and a document opened. */
async function visit(side: Side, context: BrowserContext, kind: Kind): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const address = `http://127.0.0.1:${port}${PAGES[kind]}`;
  await page.goto(address);
  await sleep(1_000);
  const resting = async (does: () => Promise<unknown>) => {
    await does();
    await sleep(REST_MS);
  };
  const settling = (does: () => Promise<void>) => (side === 'bare' ? resting(does) : untilRead(context, address, does));
  const build = await traced(session, () => settling(() => act(page, 'build')));
  let held = 0;
  const again = () => resting(() => act(page, 'redraw'));
  const redraw = await traced(session, async () => {
    if (side === 'ours') held = await heldDuring(context, address, REDRAWS, again);
    else for (let left = REDRAWS; left > 0; left -= 1) await again();
  });
  // What is opened, somebody opens.
  const opened = async () => {
    await page.mouse.click(1, 1);
    await act(page, 'open');
  };
  const open = await traced(session, () => settling(opened));
  await page.close();
  return { build, redraw, open, held };
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

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const wanted = (most: string, met: boolean): string => `at most ${most}${met ? '' : ': MISSED'}`;

/** The table's lines for one page. */
function linesOf(kind: Kind, rounds: readonly Record<Side, Visit>[]): string[][] {
  const of = (side: Side, name: keyof Acts, what: keyof Work) => median(rounds.map((round) => round[side][name][what]));
  const longest = (side: Side, name: keyof Acts) =>
    Math.max(...rounds.map((round) => Math.max(round[side][name].longest, round[side][name].longestWithin)));
  const whole = (side: Side, name: keyof Acts) => of(side, name, 'act') + of(side, name, 'after');
  const redraws = whole('bare', 'redraw');
  const held = median(rounds.map(({ ours }) => ours.held));
  const compared = (label: string, alone: number, more: number, most: number) => {
    const added = more - alone;
    return [label, ms(alone), ms(more), share(added, alone), wanted(`${most} %`, added <= (most / 100) * alone)];
  };
  const task = (label: string, name: keyof Acts) => {
    const ours = longest('ours', name);
    return [label, ms(longest('bare', name)), ms(ours), '', wanted(`${LONGEST_TASK} ms`, ours <= LONGEST_TASK)];
  };
  return [
    [CALLED[kind], '', '', '', ''],
    compared('  5,000 rows until the last', of('bare', 'build', 'act'), of('ours', 'build', 'act'), MOST_ADDED),
    compared('  a document of 1 MB until drawn', of('bare', 'open', 'act'), of('ours', 'open', 'act'), MOST_ADDED),
    [`  ${REDRAWS} redraws, with what follows`, ms(redraws), ms(whole('ours', 'redraw')), '', ''],
    [
      '  of which our readings',
      '',
      ms(held),
      share(held, redraws),
      wanted(`${MOST_OF_REDRAW} %`, held <= (MOST_OF_REDRAW / 100) * redraws),
    ],
    task('  longest task: the rows are read', 'build'),
    task('  longest task: redrawn', 'redraw'),
    task('  longest task: the document is read', 'open'),
    ['  afterwards: the rows are read', ms(of('bare', 'build', 'after')), ms(of('ours', 'build', 'after')), '', ''],
    ['  afterwards: redrawn', ms(of('bare', 'redraw', 'after')), ms(of('ours', 'redraw', 'after')), '', ''],
    ['  afterwards: the document is read', ms(of('bare', 'open', 'after')), ms(of('ours', 'open', 'after')), '', ''],
  ];
}

const profiles = [await newProfile(), await newProfile()] as const;
const bare = await launch(profiles[0], null);
const ours = await launch(profiles[1], E2E);
try {
  const lines: string[][] = [['', 'page alone', 'with us', 'added', 'wanted']];
  for (const kind of KINDS) {
    const rounds: Record<Side, Visit>[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ bare: await visit('bare', bare, kind), ours: await visit('ours', ours, kind) });
    lines.push(...linesOf(kind, rounds));
  }
  const [allowed, refused] = [await worldsOn(ours, '127.0.0.1'), await worldsOn(ours, 'localhost')];
  lines.push(['worlds of ours on a host that is allowed', '', String(allowed), '', '']);
  lines.push(['worlds of ours on one that is not', '', String(refused), '', wanted('0', !refused)]);
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const [load] = loadavg();
  console.log(
    `CPU time of the page's thread, medians of ${ROUNDS} visits, longest of all; Chromium; load ${load?.toFixed(1)}\n`,
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
