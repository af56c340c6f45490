/**
 * How much slower a large checklist is than one of 1,000 tasks: badge from a worker's start, plan, a write, the popup's
 * first lines. The extension's own code runs in real Chromium on its IndexedDB; all sizes in one run, in turn.
 *
 *   npm run bench -- checklist
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../scripts/browser';
import type { Size } from './checklist/rows';

const SMALL: Size = { tasks: 1000, open: 200, overdue: 100, documents: 300 };
const SIZES: Readonly<Record<string, Size>> = {
  '1,000 tasks': SMALL,
  '100,000 tasks, 100 overdue': { tasks: 100_000, open: 2000, overdue: 100, documents: 30_000 },
  '100,000 tasks, 30,000 overdue': { tasks: 100_000, open: 32_000, overdue: 30_000, documents: 30_000 },
};
/** Each size is measured so often, in turn with the others, so that what else the machine does falls on all. */
const ROUNDS = 5;
const RUNS = 16;
/** The browser puts what was just written in order for a while. */
const SETTLES_MS = 20_000;
const MOST = 1.5;
/** Longer than this nobody waits for a click without wondering (Nielsen: one second). */
const LONGEST_WAIT_MS = 1000;

interface Bench {
  fill(size: Size): Promise<void>;
  quartile(act: string, runs: number): Promise<number>;
  flood(): Promise<{ tasks: number; whole: number; read: number; write: number }>;
  acts: string[];
}
declare const bench: Bench;

const built = (await build({
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { write: false, rollupOptions: { input: resolve('tests/bench/checklist/page.ts') }, modulePreload: false },
})) as Rollup.RollupOutput;
const script = built.output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
if (script?.type !== 'chunk') throw new Error('the page of the bench has no script');
const { code } = script;
const server = createServer((request, response) => {
  const js = request.url === '/page.js';
  response.setHeader('Content-Type', js ? 'text/javascript' : 'text/html');
  response.end(js ? code : '<!doctype html><script type="module" src="/page.js"></script>');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function openPage(name: string, size: Size): Promise<{ page: Page; close(): Promise<void> }> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: false });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'bench' in globalThis);
  const start = Date.now();
  await page.evaluate((of) => bench.fill(of), size);
  console.error(`filled: ${name}, ${Date.now() - start} ms`);
  return { page, close: () => browser.close() };
}

const opened = await Promise.all(
  Object.entries(SIZES).map(async ([name, size]) => ({ name, ...(await openPage(name, size)) })),
);
await new Promise((done) => setTimeout(done, SETTLES_MS));
try {
  const acts = await opened[0]?.page.evaluate(() => bench.acts);
  const rows: string[][] = [['', ...Object.keys(SIZES), 'at most']];
  for (const act of acts ?? []) {
    const times = opened.map(() => [] as number[]);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, { page }] of opened.entries())
        times[index]?.push(await page.evaluate(([name, runs]) => bench.quartile(name, runs), [act, RUNS] as const));
    const [small = 0, ...large] = times.map(median);
    rows.push([
      act,
      `${small.toFixed(1)} ms`,
      ...large.map((time) => `${time.toFixed(1)} ms, ${(time / small).toFixed(2)} times`),
      `${MOST} times${large.some((time) => time > MOST * small) ? ': MISSED' : ''}`,
    ]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(
    `Medians of ${ROUNDS} rounds, each the lower quartile of ${RUNS} runs; Chromium, node ${process.version}\n`,
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const most = opened.at(-1);
  if (most) {
    const { tasks, whole, read, write } = await most.page.evaluate(() => bench.flood());
    const late = Math.max(read, write) > LONGEST_WAIT_MS ? ': MISSED' : '';
    console.log(
      `\n${tasks.toLocaleString('en')} due at once: decided in ${(whole / 1000).toFixed(1)} s; meanwhile a page waits at most`,
    );
    console.log(
      `${read.toFixed(0)} ms for its first lines and ${write.toFixed(0)} ms for a change to be stored; at most ${LONGEST_WAIT_MS} ms${late}`,
    );
  }
} finally {
  for (const { close } of opened) await close();
  server.close();
}
