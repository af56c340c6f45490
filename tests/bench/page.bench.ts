/**
 * What the reader costs a page: VNPT iOffice's list with 5,000 rows of about thirty attributes and 36 cells, drawn row
 * by row, redrawn without a change, and a document of 1 MB opened beside it. In real Chromium, the same page with and
 * without the extension, in turn, in one run; and a page of a host that is not allowed.
 *
 *   npm run bench -- page
 *
 * CPU time of the page's thread is measured, so that other work on the machine does not count; medians.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { run } from '../../scripts/lib/run';
import { E2E, forgetProfile, launch, newProfile } from '../e2e/support/chromium';
import { type Acts, act, pageHtml } from './page/pages';
import { traced, type Work } from './page/trace';

const ROUNDS = 3;
/** The page rests this long after each act: it is read by then. */
const REST_MS: Readonly<Record<keyof Acts, number>> = { build: 8_000, redraw: 4_000, open: 4_000 };
const LONGEST_TASK = 50;
const MOST_ADDED = 5;
const MOST_OF_REDRAW = 2;
const KINDS: readonly (keyof Acts)[] = ['build', 'redraw', 'open'];
const ACTS: readonly (keyof Acts)[] = ['build', 'redraw', 'redraw', 'redraw', 'open'];

process.env.NHAC_HAN_BROWSER ??= await findBrowser();
const built = await run('npm', ['run', '--silent', 'build:e2e'], { timeoutMs: 300_000 });
if (built.code !== 0) throw new Error(built.output);

const html = pageHtml();
const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What was done on one visit, each act as often as it was done. */
type Visit = Record<keyof Acts, Work[]>;

/** One visit: the list is drawn, drawn again, and a document opened. */
async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`http://127.0.0.1:${port}/qlvbdh/main`);
  await sleep(1_000);
  const done: Visit = { build: [], redraw: [], open: [] };
  for (const name of ACTS) {
    const work = await traced(session, async () => {
      await act(page, name);
      await sleep(REST_MS[name]);
    });
    done[name].push(work);
  }
  await page.close();
  return done;
}

/** The worlds of the extension in a page. */
async function worldsOn(context: BrowserContext, host: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => worlds.push(origin));
  await session.send('Runtime.enable');
  await page.goto(`http://${host}:${port}/qlvbdh/main`);
  await sleep(1_000);
  await page.close();
  return worlds.filter((origin) => origin.startsWith('chrome-extension:')).length;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const wanted = (most: string, met: boolean): string => `at most ${most}${met ? '' : ': MISSED'}`;

const profiles = [await newProfile(), await newProfile()] as const;
const bare = await launch(profiles[0], null);
const ours = await launch(profiles[1], E2E);
try {
  const rounds: Record<'bare' | 'ours', Visit>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ bare: await visit(bare), ours: await visit(ours) });
  const of = (side: 'bare' | 'ours', name: keyof Acts, what: keyof Work) =>
    median(rounds.flatMap((round) => round[side][name].map((work) => work[what])));
  const most = (name: keyof Acts, what: keyof Work) =>
    Math.max(...rounds.flatMap((round) => round.ours[name].map((work) => work[what])));
  const added = (name: keyof Acts) => of('ours', name, 'act') - of('bare', name, 'act');
  const reading = (name: keyof Acts) => of('ours', name, 'after') - of('bare', name, 'after');
  const longest = (name: keyof Acts) => Math.max(most(name, 'longest'), most(name, 'longestWithin'));
  /** What it costs to look at rows that have not changed: within the act it is less than the acts differ. */
  const looking = Math.max(0, reading('redraw'));
  const rows: string[][] = [
    ['', 'page alone', 'with us', '', 'wanted'],
    ...(['build', 'open'] as const).map((name) => {
      const [alone, more] = [of('bare', name, 'act'), added(name)];
      const label = name === 'build' ? '5,000 rows until the last is drawn' : 'a document of 1 MB until it is drawn';
      return [label, ms(alone), ms(alone + more), share(more, alone), wanted(`${MOST_ADDED} %`, more <= alone / 20)];
    }),
    [
      'the same rows again, and what we then do',
      ms(of('bare', 'redraw', 'act')),
      ms(of('bare', 'redraw', 'act') + looking),
      share(looking, of('bare', 'redraw', 'act')),
      wanted(`${MOST_OF_REDRAW} %`, looking <= of('bare', 'redraw', 'act') / 50),
    ],
    ...KINDS.map((name) => {
      const label = { build: '5,000 rows, read first', redraw: 'redrawn', open: 'the document' }[name];
      const task = longest(name);
      return [`longest task of ours: ${label}`, '', ms(task), '', wanted(`${LONGEST_TASK} ms`, task <= LONGEST_TASK)];
    }),
    ...KINDS.map((name) => {
      const label = { build: '5,000 rows, read first', redraw: 'redrawn', open: 'the document' }[name];
      return [`reading in all: ${label}`, '', ms(reading(name)), '', ''];
    }),
    ...(await Promise.all(
      [
        ['a host that is allowed', '127.0.0.1'],
        ['a host that is not allowed', 'localhost'],
      ].map(async ([label = '', host = '']) => {
        const worlds = await worldsOn(ours, host);
        return [`worlds of ours on ${label}`, '', String(worlds), '', host === 'localhost' ? wanted('0', !worlds) : ''];
      }),
    )),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(`CPU time of the page's thread, medians of ${ROUNDS} visits, longest of all; Chromium\n`);
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
} finally {
  await Promise.all([bare.close(), ours.close()]);
  await Promise.all(profiles.map(forgetProfile));
  server.close();
}
