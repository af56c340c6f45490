import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { forgetProfile, launch, newProfile, SHIPPED } from './support/chromium';
import { openPopup, openTasks } from './support/extension';
import { type Pages, startPages } from './support/pages';
import { agreeBeforehand } from './support/permission';
import { goesOn } from './support/readers';
import { openRealPopup } from './support/real-popup';
import { expect, test } from './support/test';

// Families besides the office's own, from their pages through the shipped extension to the checklist.

/** Far enough ahead that none of the pages' deadlines was missed before the extension came. */
const ahead = (text: string): string => text.replace(/(?<=\/\d{2}\/(?:20)?)26\b/gu, '31');

/** Puts pages of a made-up system on a server, and their parts beside them, each at the path at which pages ask for it. */
function serve(pages: Pages, { system, page, path, host, partsAt, others = {} }: Family): string {
  const folder = join('tests/office/systems', system);
  const html = (name: string) => ahead(readFileSync(join(folder, `${name}.html`), 'utf8'));
  for (const [at, name] of Object.entries(others)) pages.put(at, html(name), host);
  for (const part of readdirSync(folder).filter((file) => file.includes('.part.')))
    pages.put(`${partsAt}${part}`, (_, response) => {
      response.setHeader(
        'Content-Type',
        part.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      );
      response.end(ahead(readFileSync(join(folder, part), 'utf8')));
    });
  return pages.put(path, html(page), host);
}

/** Names of hosts that lead to loopback. */
const RESOLVED = '--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.vnptioffice.vn 127.0.0.1';

interface Family {
  system: string;
  page: string;
  path: string;
  host: string;
  /** Pages to which it leads, by their paths. */
  others?: Readonly<Record<string, string>>;
  partsAt: string;
  /** Opens the document, as the officer does. */
  open: (page: Page) => Promise<void>;
  listed: string[];
  opened: string[];
}

const FAMILIES: readonly Family[] = [
  {
    system: 'vnpt-ioffice-net',
    page: 'cho-xu-ly',
    path: '/van-ban-den/cho-xu-ly',
    host: 'thcs-suoicat.vnptioffice.vn',
    others: { '/van-ban-den/chi-tiet/45121': 'chi-tiet' },
    partsAt: '/',
    open: (page) => page.click('a[href$="/45121"]'),
    listed: [
      '07/KH-UBND 2031-04-29 11:30 field',
      '512/PGDĐT-THCS 2031-04-20 direction',
      '512/PGDĐT-THCS 2031-04-22 field',
      '61/GM-UBND 2031-04-27 field',
    ],
    opened: [
      '07/KH-UBND 2031-04-29 11:30 field',
      '512/PGDĐT-THCS 2031-04-16 direction',
      '512/PGDĐT-THCS 2031-04-17 17:00 direction',
      '512/PGDĐT-THCS 2031-04-20 direction',
      '512/PGDĐT-THCS 2031-04-22 16:00 field',
      '61/GM-UBND 2031-04-27 field',
    ],
  },
  {
    system: 'viettel-zk',
    page: 'cua-so',
    path: '/voffice',
    host: 'voffice.test',
    partsAt: '/vo/',
    open: (page) => page.click('a.mo'),
    listed: ['118/SGDĐT-VP 2031-04-24 field'],
    opened: ['118/SGDĐT-VP 2031-04-20 direction', '118/SGDĐT-VP 2031-04-21 field'],
  },
  {
    system: 'quang-ninh',
    page: 'cua-so',
    path: '/congchuc',
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

for (const family of FAMILIES) {
  const { system, host, open, listed, opened } = family;
  test(`${system}: allowed by a click, a list and an opened document become tasks`, async () => {
    const pages = await startPages();
    const profile = await newProfile();
    const context = await launch(profile, SHIPPED, undefined, [RESOLVED]);
    const page = await context.newPage();
    await page.goto(serve(pages, family));
    const own = await openPopup(context);
    await goesOn(own, page, 1_500);
    expect(await openTasks(own)).toEqual([]);

    await agreeBeforehand(context, `http://${host}/*`);
    await page.bringToFront();
    const popup = await openRealPopup(context, page);
    await expect.poll(() => popup.text()).toContain(host);
    await popup.click('Bật Nhắc Hạn cho trang này');
    await expect.poll(() => openTasks(own)).toEqual(listed);

    await page.bringToFront();
    await open(page);
    await expect.poll(() => openTasks(own)).toEqual(opened);

    await context.close();
    await pages.stop();
    await forgetProfile(profile);
  });
}
