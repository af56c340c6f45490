import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { forgetProfile, launch, newProfile, SHIPPED } from './support/chromium';
import { openPopup, openTasks } from './support/extension';
import { type Pages, startPages } from './support/pages';
import { agreeBeforehand } from './support/permission';
import { openRealPopup } from './support/real-popup';
import { expect, test } from './support/test';

// Two families besides the office's own, from their pages through the shipped extension to the checklist.

/** Far enough ahead that none of the pages' deadlines was missed before the extension came. */
const ahead = (text: string): string => text.replace(/\/2026/gu, '/2031');

/** Puts a page of a made-up system on a server, and its parts beside it, each at the path at which pages ask for it. */
function serve(pages: Pages, system: string, name: string, host: string, partsAt: string): string {
  const folder = join('tests/office/systems', system);
  for (const part of readdirSync(folder).filter((file) => file.includes('.part.')))
    pages.put(`${partsAt}${part}`, (_, response) => {
      response.setHeader(
        'Content-Type',
        part.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      );
      response.end(ahead(readFileSync(join(folder, part), 'utf8')));
    });
  return pages.put(`/${system}`, ahead(readFileSync(join(folder, `${name}.html`), 'utf8')), host);
}

interface Family {
  system: string;
  page: string;
  host: string;
  partsAt: string;
  /** Opens the document, as the officer does. */
  open: (page: Page) => Promise<void>;
  listed: string[];
  opened: string[];
}

const FAMILIES: readonly Family[] = [
  {
    system: 'viettel-zk',
    page: 'cua-so',
    host: 'voffice.test',
    partsAt: '/vo/',
    open: (page) => page.click('a.mo'),
    listed: ['118/SGDĐT-VP 2031-04-24 field'],
    opened: ['118/SGDĐT-VP 2031-04-20 direction', '118/SGDĐT-VP 2031-04-21 field'],
  },
  {
    system: 'quang-ninh',
    page: 'cua-so',
    host: 'congchuc.test',
    partsAt: '/',
    open: (page) => page.click('a.mo'),
    listed: ['1120/SXD-QLN 2031-04-24 field'],
    opened: [
      '1120/SXD-QLN 2031-04-17 direction',
      '1120/SXD-QLN 2031-04-21 direction',
      '1120/SXD-QLN 2031-04-22 direction',
      '1120/SXD-QLN 2031-04-24 field',
    ],
  },
];

for (const { system, page: name, host, partsAt, open, listed, opened } of FAMILIES) {
  test(`${system}: allowed by a click, a list and an opened document become tasks`, async () => {
    const pages = await startPages();
    const profile = await newProfile();
    const context = await launch(profile, SHIPPED);
    const page = await context.newPage();
    await page.goto(serve(pages, system, name, host, partsAt));
    await page.waitForTimeout(1_500);
    const own = await openPopup(context);
    expect(await openTasks(own)).toEqual([]);

    await agreeBeforehand(context, `http://${host}/*`);
    await page.bringToFront();
    const popup = await openRealPopup(context, page);
    await expect.poll(() => popup.text()).toContain(host);
    await popup.click('Bật Nhắc Hạn cho trang này');
    await expect.poll(() => openTasks(own)).toEqual(listed);

    await page.bringToFront();
    await open(page);
    await expect.poll(() => openTasks(own), { timeout: 20_000 }).toEqual(opened);

    await context.close();
    await pages.stop();
    await forgetProfile(profile);
  });
}
