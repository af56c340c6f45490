import { violationsOn } from './support/axe';
import { E2E, launch } from './support/chromium';
import { openPopup, readBadge, readTables } from './support/extension';
import { Officer } from './support/officer';
import { html, list, type Pages, row, startPages } from './support/pages';
import { wake } from './support/reminding';
import { openPage } from './support/seed';
import { type SmallDisk, smallDisk } from './support/small-disk';
import { expect, test as withOffice } from './support/test';

const test = withOffice.extend<{ disk: SmallDisk; pages: Pages }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  disk: async ({}, use, info) => {
    const disk = await smallDisk();
    if (!disk) return info.skip(true, 'only root may mount a small disk, on Linux');
    await use(disk);
    await disk.remove();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  pages: async ({}, use) => {
    const pages = await startPages();
    await use(pages);
    await pages.stop();
  },
  profile: ({ disk }, use) => use(disk.profile),
});

/** Too little for anything else to be written. */
const LITTLE_ROOM = 15_000_000;

/** In the list, in its place where Chromium does not open the database any more, and at its foot. */
const SAID = /ổ đĩa đã đầy/iu;

test('a full disk is said, nothing is lost, and all goes on when there is room again', async ({
  disk,
  profile,
  context,
  officer,
  popup,
  office,
  pages,
}) => {
  const found = 'main h2 >> nth=0';
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  await popup.bringToFront();
  await expect(popup.getByRole('checkbox').first()).toBeVisible();
  await expect.poll(async () => (await readBadge(popup)).text).toMatch(/^\d+$/u);
  await wake(popup);
  const before = await readTables(popup);
  const tick = () => popup.getByRole('checkbox').first().click();
  const states = async () => (await readTables(popup)).tasks.map(({ id, state }) => `${id} ${state}`).sort();
  const untouched = before.tasks.map(({ id, state }) => `${id} ${state}`).sort();

  await test.step('what turns out secret goes while little room is left', async () => {
    const page = await context.newPage();
    const show = (level: string) =>
      page.goto(pages.put('/qlvbdh/main', html(list(row('12/M', '25/11/2030', { do_mat: level })))));
    const kept = async () => (await readTables(popup)).documents.some(({ number }) => number === '12/M');
    await show('Thường');
    await expect.poll(kept).toBe(true);
    disk.fill(LITTLE_ROOM);
    await show('Mật');
    await expect.poll(kept).toBe(false);
    await page.close();
    disk.free();
    await popup.bringToFront();
  });

  await test.step('what the officer does is refused in words', async () => {
    disk.fill();
    await tick();
    await expect(popup.getByText(SAID).first()).toBeVisible();
    await expect(popup.getByRole('checkbox', { checked: true })).toHaveCount(0);
  });

  await test.step('the popup and the toolbar say it, also of what is read', async () => {
    await officer.page.bringToFront();
    await officer.page.reload();
    await expect.poll(async () => (await readBadge(popup)).title).toBe('Ổ đĩa đã đầy, không lưu được hạn mới đọc');
    await expect.poll(async () => (await readBadge(popup)).text).toBe('!');
    await popup.reload();
    await expect(popup.getByText(SAID).first()).toBeVisible();
    expect(await violationsOn(popup)).toEqual([]);
  });

  await test.step('so does the page that helps', async () => {
    const recovery = await openPage(context, 'recovery.html');
    await expect(recovery.locator(found)).toHaveText('Ổ đĩa đã đầy, không ghi thêm được');
    disk.free();
    await recovery.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await expect(recovery.locator(found)).toHaveText('Dữ liệu đọc và ghi được');
    await recovery.close();
  });

  await test.step('with room again everything is there and goes on', async () => {
    await popup.reload();
    await expect(popup.getByRole('alert')).toHaveCount(0);
    expect((await readTables(popup)).documents).toEqual(before.documents);
    expect(await states()).toEqual(untouched);
    await popup.bringToFront();
    await tick();
    await expect
      .poll(async () => (await readTables(popup)).tasks.filter(({ state }) => state === 'done').length)
      .toBe(1);
    await expect.poll(async () => (await readBadge(popup)).text).toMatch(/^\d+$/u);
  });

  await test.step('also in a browser that is opened while the disk is full', async () => {
    const now = await states();
    await context.close();
    disk.fill();
    const again = await launch(profile, E2E);
    try {
      const alone = await openPopup(again);
      await expect(alone.getByText(SAID).first()).toBeVisible();
      disk.free();
      await alone.reload();
      await expect(alone.getByRole('checkbox').first()).toBeVisible();
      expect((await readTables(alone)).tasks.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(now);
      const other = new Officer(await again.newPage(), office);
      await other.logIn();
      await expect.poll(async () => (await readBadge(alone)).text).toMatch(/^\d+$/u);
    } finally {
      await again.close();
    }
  });
});
