import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { startOffice } from '../office';
import { forgetProfile, launch, newProfile, SHIPPED } from './support/chromium';
import { openPopup, readTables } from './support/extension';
import { Officer } from './support/officer';
import { agreeBeforehand } from './support/permission';
import { goesOn } from './support/readers';
import { openRealPopup } from './support/real-popup';
import { wake } from './support/reminding';
import { openPage } from './support/seed';
import { expect, test } from './support/test';

/** Inside the extension's pages. */
declare const chrome: typeof browser;

const DOMAIN = 'anmau.gov.vn';
const SWITCH = `--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.${DOMAIN} 127.0.0.1`;

const granted = (own: Page) => own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = (own: Page) =>
  own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches));

/** The extension's popup, asked beside an office page. */
const popupBeside = (context: BrowserContext, officer: Officer) => openRealPopup(context, officer.page);

test('all addresses below a domain: only when ticked, and withdrawn at once in every tab', async () => {
  const office = await startOffice();
  const profile = await newProfile();
  const context = await launch(profile, SHIPPED, undefined, [SWITCH]);
  const own = await openPopup(context);
  const tasks = async () => (await readTables(own)).tasks.length;
  const ward = new Officer(await context.newPage(), office);
  await ward.logIn(`qlvb.${DOMAIN}`);

  await test.step('the domain is asked for because the officer ticked it', async () => {
    await agreeBeforehand(context, `http://*.${DOMAIN}/*`);
    const popup = await popupBeside(context, ward);
    await expect.poll(() => popup.text()).toContain(`Cả các địa chỉ con của ${DOMAIN}`);
    await popup.tick(`Cả các địa chỉ con của ${DOMAIN}`);
    await popup.click('Bật Nhắc Hạn cho trang này');
    await expect.poll(() => popup.text()).toContain(`Đang bật cho ${DOMAIN} và mọi địa chỉ con`);
    expect(await granted(own)).toEqual([`http://*.${DOMAIN}/*`]);
    await expect.poll(tasks).toBeGreaterThan(5);
  });

  const other = new Officer(await context.newPage(), office);
  await test.step('a neighbour is read without being asked for', async () => {
    await other.logIn(`vanban.${DOMAIN}`);
    await expect.poll(async () => (await readTables(own)).hosts.length).toBe(2);
  });

  await test.step('turned off beside one of them, no tab reads on', async () => {
    const popup = await popupBeside(context, other);
    await popup.click('Tắt ở trang này');
    await expect.poll(() => granted(own)).toEqual([]);
    await expect.poll(() => registered(own)).toEqual([]);
    await wake(own);
    const before = await readTables(own);
    const known = new Set(before.documents.filter(({ files }) => files.length).map(({ systemId }) => systemId));
    for (const officer of [ward, other]) {
      const unread = office.documents.find(
        ({ id, list, tasks: of }) => list === 'waiting' && of.detail.length > of.list.length && !known.has(id),
      );
      if (!unread) throw new Error('no document is left to open');
      await officer.page.bringToFront();
      await officer.open(unread.id);
    }
    for (const officer of [ward, other]) await goesOn(own, officer.page, 3_000);
    expect(await readTables(own)).toEqual(before);
  });
  await context.close();
  await Promise.all([office.stop(), forgetProfile(profile)]);
});

test('one host alone where nothing is ticked', async () => {
  const office = await startOffice();
  const profile = await newProfile();
  const context = await launch(profile, SHIPPED, undefined, [SWITCH]);
  const own = await openPopup(context);
  const ward = new Officer(await context.newPage(), office);
  await ward.logIn(`qlvb.${DOMAIN}`);
  await agreeBeforehand(context, `http://qlvb.${DOMAIN}/*`);
  const popup = await popupBeside(context, ward);
  await popup.click('Bật Nhắc Hạn cho trang này');
  await expect.poll(() => popup.text()).toContain('đang bật');
  expect(await granted(own)).toEqual([`http://qlvb.${DOMAIN}/*`]);
  const other = new Officer(await context.newPage(), office);
  await other.logIn(`vanban.${DOMAIN}`);
  await goesOn(own, other.page, 2_000);
  expect((await readTables(own)).hosts.map(({ host }) => host)).toEqual([new URL(ward.page.url()).host]);

  await test.step('turned off in the options', async () => {
    const options = await openPage(context, 'options.html#systems');
    const hosts = options.getByRole('list', { name: 'Các máy chủ đã bật' });
    await expect(hosts.getByRole('listitem')).toHaveText([`qlvb.${DOMAIN}Tắt`]);
    await options.getByRole('button', { name: `Tắt ở qlvb.${DOMAIN}` }).click();
    await expect(options.getByText('Chưa bật ở máy chủ nào')).toBeVisible();
    await expect.poll(() => granted(own)).toEqual([]);
    await expect.poll(() => registered(own)).toEqual([]);
  });
  await context.close();
  await Promise.all([office.stop(), forgetProfile(profile)]);
});
