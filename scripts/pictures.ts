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
import { Panel } from '../tests/e2e/support/panel';
import { agreeBeforehand } from '../tests/e2e/support/permission';
import { openRealPopup } from '../tests/e2e/support/real-popup';
import { standStillAt } from './demo/clock';
import { inUseHtml } from './demo/in-use';
import { pictureHelp, pictureLater, pictureSteps } from './demo/life-pages';
import { exportAll, pictureDrop, pictureOptions, type TakePage } from './demo/own-pages';
import { centreOn, click, clickIn } from './demo/popup-acts';
import { type Pixels, smallPng } from './demo/small-png';
import { build, type Stage, setStage } from './demo/stage';
import { until } from './demo/until';
import { ROOT } from './lib/tools';

const TODAY = '2026-04-22';
const MORNING = standStillAt(new Date(`${TODAY}T09:40:00+07:00`));
const HOST = 'qlvb.anmau.test';
/** Documents of the office by what is shown of them: by number one with a limit in its file, overdue, due later; by id. */
const FROM_FILE = '4218/STC-ĐT';
const OVERDUE = '3355/SXD-QLXD';
const SCANNED = '1048774';
const PLAN = '1048689';
const LATER = '391/TB-VP';
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

const PANEL_WIDTH = 640;

/** Where the page shows the right side of the opened document's file. */
async function sideOfFile(desk: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const detail = desk.frameLocator('div.modal-content iframe');
  const box = await detail.locator('iframe').first().boundingBox();
  const modal = await desk.locator('div.modal-content').first().boundingBox();
  if (!box || !modal) throw new Error('no file is shown');
  const bottom = Math.min(box.y + box.height, modal.y + modal.height);
  return { x: box.x + box.width - PANEL_WIDTH, y: box.y, width: PANEL_WIDTH, height: bottom - box.y };
}

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
  await agreeBeforehand(context, `http://${HOST}/*`);
  const first = await popupBeside();
  await save('first-use', await first.picture('light'));
  await first.evaluate(click('[data-command="site.allow"]'));
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
  await (await Panel.on(desk)).click('Mở danh sách hạn trong tệp');
  await settled();
  await save('panel', await desk.screenshot({ clip: await sideOfFile(desk) }));
  await officer.close();
  const wasRead = async (systemId: string) =>
    (await readTables(own)).documents.some((document) => document.systemId === systemId && document.files.length > 0);
  for (const id of ['1048377', SCANNED]) {
    await readDocument(id, 0);
    await until(`tệp của ${id}`, () => wasRead(id), Boolean);
    await settled();
    await officer.close();
  }

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

  const detailed = await popupBeside();
  await detailed.evaluate(clickIn(FROM_FILE, '[data-command="task.details"]'));
  await detailed.evaluate(centreOn(FROM_FILE));
  await settled();
  await save('details', await detailed.picture('light'));
  await detailed.close();

  const later = await popupBeside();
  await later.evaluate(clickIn(OVERDUE, '.line-snooze > summary'));
  await settled();
  await save('snooze', await later.picture('light'));
  await later.close();

  const ticked = await popupBeside();
  await ticked.evaluate(`document.querySelectorAll('[role=checkbox]')[2].click()`);
  await settled();
  await save('done', await ticked.picture('light'));
  await ticked.close();

  const takePage: TakePage = async (name, page) => {
    await settled();
    await save(name, await page.screenshot({ fullPage: true }));
  };
  const exported = await exportAll(context);
  await pictureDrop(context, FROM_FILE, own, takePage);
  const unread = await popupBeside();
  await unread.evaluate(click('.unread > summary'));
  await settled();
  await save('unread', await unread.picture('light'));
  await unread.close();
  await pictureOptions(context, exported, takePage);

  const camera = { context, own, popup: popupBeside, settled, save };
  await pictureSteps(camera, LATER);
  await readDocument(PLAN, 1);
  await settled();
  await officer.close();
  await pictureLater(camera);
  await pictureHelp(camera);
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
