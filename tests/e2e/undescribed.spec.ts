import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readBadge, readTables } from './support/extension';
import { bytes } from './support/pages';
import { openRealPopup } from './support/real-popup';
import { wake } from './support/reminding';
import { expect, test } from './support/shared';

// Systems that nobody described, in the browser with the extension. What is read of each page: systems.spec.ts.

const html = (name: string): string => readFileSync(resolve('tests/office/systems/generic', `${name}.html`), 'utf8');

const open = async (popup: Page) => (await readTables(popup)).tasks.filter(({ state }) => state === 'open');

test('a column of days that may be deadlines is asked about once, and the answer holds for all its rows', async ({
  shared,
}) => {
  const { popup, context } = shared;
  // Other tests' tasks may stand in the same browser.
  const before = await open(popup);
  const counted = async () => Number((await readBadge(popup)).text || 0);
  await wake(popup);
  const badge = await counted();
  const own = async () => (await open(popup)).filter(({ id }) => !before.some((each) => each.id === id));
  const tab = await shared.show('/tac-nghiep', html('cot-chua-ro'));
  const question = popup.locator('.question', { hasText: 'Đây có phải hạn xử lý?' });

  await test.step('doubtful days are seen with their words and their column, and count nowhere', async () => {
    await expect(question).toHaveCount(1);
    await expect(question).toContainText(/Cột “Ngày phải xong hạn”: \d/u);
    await expect(popup.getByText('Cột “Ngày phải xong hạn”: chờ trả lời ở trên')).toHaveCount(1);
    await wake(popup);
    expect(await counted()).toBe(badge);
  });

  await test.step('the popup beside the page says how the page is read', async () => {
    const real = await openRealPopup(context, tab);
    await expect.poll(() => real.text()).toContain('đọc theo nhãn chung');
    await popup.bringToFront();
  });

  await test.step('“no” takes all its rows away, and they stay away when the page is read again', async () => {
    await question.first().getByRole('button', { name: 'Không phải hạn' }).click();
    await expect.poll(own).toEqual([]);
    await tab.reload();
    await shared.read(tab);
    expect(await own()).toEqual([]);
  });

  await test.step('it is taken back beside the page', async () => {
    const real = await openRealPopup(context, tab);
    await expect.poll(() => real.text()).toContain('“Ngày phải xong hạn” không tính là hạn');
    await real.click('Hỏi lại');
    await expect.poll(async () => (await own()).length).toBe(2);
    await popup.bringToFront();
  });

  await test.step('“yes” makes the column sure', async () => {
    await question.first().getByRole('button', { name: 'Là hạn xử lý' }).click();
    await expect(question).toHaveCount(0);
    await expect.poll(counted).toBe(badge + 2);
    expect((await own()).map(({ confidence }) => confidence)).toEqual(['sure', 'sure']);
  });
  await tab.close();
});

test('the text of a document that its page shows is understood, and not kept', async ({ shared }) => {
  const tab = await shared.show('/xem-van-ban', html('chi-tiet-dl'));
  await expect
    .poll(() => shared.tasks('UBND-VX'))
    .toEqual(['318/UBND-VX 2026-05-08 body', '318/UBND-VX 2026-05-15 body']);
  expect(JSON.stringify(await readTables(shared.popup))).not.toContain('nghiêm túc triển khai');
  await tab.close();
});

// What is read of each, and how it was at the first meeting: docs/he-thong.md.
test('lists of systems that were unknown while the reader was written become tasks', async ({ shared }) => {
  const unknown = (name: string) => readFileSync(resolve('tests/office/systems/unknown', `${name}.html`), 'utf8');
  const lists: Readonly<Record<string, readonly [string, string]>> = {
    'amis-cho-xu-ly': ['SNV-CCVC', '964/SNV-CCVC 2026-04-27 field'],
    'fpt-den': ['KH-SKHCN', '31/KH-SKHCN 2026-05-05 17:00 field'],
    'cloud-den': ['STC-QLNS', '1120/STC-QLNS 2026-04-23 field'],
    'liferay-den': ['PGD&ĐT', '225/PGD&ĐT 2026-04-25 field'],
    'domino-den': ['CTK-TTTT', '517/CTK-TTTT 2026-04-28 field'],
    'motoffice-den': ['SYT-NVY', '702/SYT-NVY 2026-04-30 field'],
    'prime-den': ['UBND-NC', '1209/UBND-NC 2026-05-04 field'],
  };
  for (const [name, [ending, task]] of Object.entries(lists)) {
    const tab = await shared.show(`/la/${name}`, unknown(name));
    await expect.poll(() => shared.tasks(ending), name).toEqual([task]);
    await tab.close();
  }
});

test('a file that the officer opens by its link on a page that nobody described is read', async ({ shared }) => {
  const { context, pages, show, tasks, popup } = shared;
  const paper = await context.newPage();
  await paper.setContent('<p>Đề nghị UBND các xã, phường gửi báo cáo về Sở trước ngày 28/12/2030.</p>');
  pages.put('/la/tep.pdf', bytes(await paper.pdf()));
  await paper.close();
  const page = html('chi-tiet-bieu-mau').replace(/href="[^"]*2045[^"]*"/u, 'href="/la/tep.pdf"');
  const tab = await show('/la/mo', page);
  await expect.poll(() => tasks('SXD-QLN')).toContain('2045/SXD-QLN 2026-04-28 17:00 field');
  await tab.getByRole('link', { name: '2045_SXD-QLN.pdf' }).click();
  // Three limits of one document differ: they are one task, which asks.
  const said = async () => (await open(popup)).filter(({ disputed }) => disputed).map(({ claims }) => claims);
  await expect
    .poll(async () => (await said()).flatMap((claims) => claims.map(({ source, date }) => `${source} ${date}`)))
    .toEqual(['direction 2026-04-24', 'field 2026-04-28', 'attachment 2030-12-28']);
});

test('nothing is asked and nothing is kept of pages of other kinds', async ({ shared }) => {
  await wake(shared.popup);
  const before = await readTables(shared.popup);
  for (const name of ['bo-qua-hop-dong', 'bo-qua-thu', 'bo-qua-thue', 'bo-qua-nhan-su']) {
    const tab = await shared.show(`/${name}`, html(name));
    await shared.read(tab);
    await tab.close();
  }
  expect(await readTables(shared.popup)).toEqual(before);
});
