/**
 * `npm run pictures`: makes the pictures of README.md and docs again, from the shipped build at work in the made-up
 * office on a fixed morning. Each is at real size and of at most 256 colours.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { workerOf } from '../tests/e2e/support/chromium';
import { openPopup, readBadge, readTables } from '../tests/e2e/support/extension';
import { Officer } from '../tests/e2e/support/officer';
import { standStillAt } from './demo/clock';
import { inUseHtml } from './demo/in-use';
import { openRealPopup } from './demo/real-popup';
import { type Pixels, smallPng } from './demo/small-png';
import { build, type Stage, setStage } from './demo/stage';
import { until } from './demo/until';
import { ROOT } from './lib/tools';

const TODAY = '2026-04-22';
const MORNING = standStillAt(new Date(`${TODAY}T09:40:00+07:00`));
const HOST = 'qlvb.anmau.test';
const FOLDER = join(ROOT, 'docs', 'pictures');

/** A PNG's pixels, decoded by a page. */
async function decode(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, rgba } = await page.evaluate<{ width: number; height: number; rgba: string }, string>(
    async (base64) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      let binary = '';
      for (let at = 0; at < data.length; at += 32_768) binary += String.fromCharCode(...data.subarray(at, at + 32_768));
      return { width: bitmap.width, height: bitmap.height, rgba: btoa(binary) };
    },
    png.toString('base64'),
  );
  return { width, height, rgba: Buffer.from(rgba, 'base64') };
}

/** The clock of the worker stands still, and its alarms rest: on a day long gone each would ring at once, for ever. */
async function stopTime({ context }: Stage): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(`${MORNING}; chrome.alarms.create = async () => undefined;`);
  await context.addInitScript({ content: MORNING });
}

/** Lets the extension's own page grant the host beforehand, since headless Chromium shows no dialog. */
async function agreeBeforehand({ context }: Stage, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', 'http://${HOST}/*')`);
  await page.close();
}

const centreOn = (words: string): string =>
  `[...document.querySelectorAll('.line')].find((line) => line.textContent.includes('${words}')).scrollIntoView({ block: 'center' })`;

const SETTLED_MS = 600;

async function takeAll(stage: Stage): Promise<void> {
  const { context, office } = stage;
  await stopTime(stage);
  const desk = await context.newPage();
  const workshop = await context.newPage();
  const save = async (name: string, png: Buffer) => {
    const bytes = smallPng(await decode(workshop, png));
    await writeFile(join(FOLDER, `${name}.png`), bytes);
    console.log(`docs/pictures/${name}.png  ${Math.ceil(bytes.length / 1024)} kB`);
  };
  const settled = () => desk.waitForTimeout(SETTLED_MS);
  const popupBeside = async () => {
    const popup = await openRealPopup(context, desk, MORNING);
    await settled();
    return popup;
  };

  const officer = new Officer(desk, { ...office, url: office.url.replace(/127\.0\.0\.1:\d+/u, HOST) });
  await officer.logIn();
  await agreeBeforehand(stage, new URL((await workerOf(context)).url()).host);
  const first = await popupBeside();
  await save('first-use', await first.picture('light'));
  await first.evaluate(`document.querySelector('[data-command="site.allow"]').click()`);
  await settled();
  await first.close();

  const own = await openPopup(context);
  // The browser's window takes the size of a tab's page, and under a narrow one the popup would be cut off.
  const size = desk.viewportSize();
  if (size) await own.setViewportSize(size);
  const tasks = async () => (await readTables(own)).tasks.length;
  const readDocument = async (id: string, more: number) => {
    const before = await tasks();
    await desk.bringToFront();
    await officer.showFiles(await officer.open(id));
    await until(`${id}`, tasks, (count) => count >= before + more);
  };
  await until('the list', tasks, (count) => count > 5);
  await readDocument('1048491', 2);
  await settled();
  await save('document', await desk.screenshot());
  await officer.close();
  await readDocument('1048377', 0);
  await settled();
  await officer.close();

  await desk.evaluate(() => scrollTo(0, 0));
  const list = await popupBeside();
  const light = await list.picture('light');
  await save('popup-light', light);
  await save('popup-dark', await list.picture('dark'));
  const { text, colour } = await readBadge(own);
  await workshop.setViewportSize({ width: 1366, height: 700 });
  await workshop.setContent(await inUseHtml(await desk.screenshot(), light, { text, colour }, `${HOST}/qlvbdh/main`));
  await save('in-use', await workshop.screenshot());
  await list.evaluate(centreOn('nơi ghi khác nhau'));
  await settled();
  await save('question', await list.picture('light'));
  await list.close();

  const ticked = await popupBeside();
  await ticked.evaluate(`document.querySelectorAll('[role=checkbox]')[2].click()`);
  await settled();
  await save('done', await ticked.picture('light'));
  await ticked.close();
}

await mkdir(FOLDER, { recursive: true });
await build('shipped');
const stage = await setStage({ headless: true, build: 'shipped', today: TODAY, redrawMs: 0 });
try {
  await takeAll(stage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stage.close();
}
