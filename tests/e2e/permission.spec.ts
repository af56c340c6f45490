import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startOffice } from '../office';
import { forgetProfile, launch, newProfile, SHIPPED, stopWorker } from './support/chromium';
import { openPopup, readTables } from './support/extension';
import { readings } from './support/files';
import { Officer } from './support/officer';
import { agreeBeforehand } from './support/permission';
import { goesOn } from './support/readers';
import { openRealPopup } from './support/real-popup';
import { wake } from './support/reminding';
import { expect, test } from './support/test';

const HOST = 'qlvb.anmau.test';

/** The shipped build as a later version, in a folder of its own: loaded in the same profile it is an update. */
async function laterVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nhac-han-update-'));
  await cp(SHIPPED, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
  return folder;
}

test('the shipped build: allow, read without a reload, stop, update, withdraw', async () => {
  const office = await startOffice();
  const profile = await newProfile();
  const later = await laterVersion();
  let context = await launch(profile, SHIPPED);
  const taskCount = async (page: Page) => (await readTables(page)).tasks.length;

  await test.step('nothing is read before the officer allows it', async () => {
    const officer = new Officer(await context.newPage(), office);
    await officer.logIn(HOST);
    const page = await openPopup(context);
    await goesOn(page, officer.page, 1_500);
    expect(await taskCount(page)).toBe(0);
    await page.close();
  });

  await test.step('one click in the popup beside the page allows it, and the open page is read', async () => {
    const page = context.pages().find((candidate) => candidate.url().includes(HOST));
    if (!page) throw new Error('the office is not open');
    await agreeBeforehand(context, `http://${HOST}/*`);
    const popup = await openRealPopup(context, page);
    await expect.poll(() => popup.text()).toContain(HOST);
    await popup.click('Bật Nhắc Hạn cho trang này');
    await expect.poll(() => popup.text()).toContain('Đã bật');
    const own = await openPopup(context);
    await expect.poll(() => taskCount(own)).toBeGreaterThan(5);
    await own.close();
  });

  await test.step('it goes on after the worker was stopped', async () => {
    await stopWorker(context);
    const page = context.pages().find((candidate) => candidate.url().includes(HOST));
    if (!page) throw new Error('the office is not open');
    const officer = new Officer(page, office);
    await page.bringToFront();
    const document = office.documents.find(
      ({ list, tasks }) => list === 'waiting' && tasks.detail.length > tasks.list.length,
    );
    if (!document) throw new Error('the office has no document with a deadline in its instruction only');
    const own = await openPopup(context);
    const before = await taskCount(own);
    await page.bringToFront();
    await officer.open(document.id);
    await expect.poll(() => taskCount(own)).toBeGreaterThan(before);
    await own.close();
  });

  await test.step('an update keeps the checklist and the permission', async () => {
    await context.close();
    context = await launch(profile, later);
    const own = await openPopup(context);
    const before = await taskCount(own);
    expect(before).toBeGreaterThan(5);
    expect(
      await own.evaluate(
        () =>
          (
            globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
          ).chrome.runtime.getManifest().version,
      ),
    ).toBe('99.0.0');
    const officer = new Officer(await context.newPage(), office);
    await officer.logIn(HOST);
    const document = office.documents.find(
      ({ list, tasks }) => list === 'waiting' && tasks.file.length > tasks.detail.length + 1,
    );
    if (!document) throw new Error('the office has no document with several duties in its file');
    await officer.showFiles(await officer.open(document.id));
    await expect.poll(() => taskCount(own)).toBeGreaterThan(before);
    await expect.poll(async () => (await readings(own, document.number)).length).toBe(document.papers.length);
  });

  await test.step('withdrawn in the popup, it reads nothing more', async () => {
    const page = context.pages().find((candidate) => candidate.url().includes(HOST));
    if (!page) throw new Error('the office is not open');
    const popup = await openRealPopup(context, page);
    await popup.click('Tắt ở trang này');
    // The page of the test takes the popup away, and with it what the popup has not done yet.
    await expect.poll(() => popup.text()).toContain('Đã tắt ở trang này');
    const own = await openPopup(context);
    await expect
      .poll(() =>
        own.evaluate(() =>
          (
            globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } } }
          ).chrome.permissions
            .getAll()
            .then(({ origins }) => origins),
        ),
      )
      .toEqual([]);
    await wake(own);
    const before = await readTables(own);
    await page.bringToFront();
    const officer = new Officer(page, office);
    await officer.close();
    const unread = office.documents.find(
      ({ list, tasks, id }) =>
        list === 'waiting' &&
        tasks.file.length > 1 &&
        !before.documents.some(({ systemId, files }) => systemId === id && files.length),
    );
    if (!unread) throw new Error('every document was read');
    await officer.showFiles(await officer.open(unread.id));
    await goesOn(own, page, 1_500);
    expect(await readTables(own)).toEqual(before);
  });

  await context.close();
  await office.stop();
  await Promise.all([forgetProfile(profile), rm(later, { recursive: true, force: true })]);
});
