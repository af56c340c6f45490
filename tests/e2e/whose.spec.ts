import type { BrowserContext, Page } from '@playwright/test';
import { p, tbl, tinyDocx, tr } from '../unit/documents/word/support/tiny-docx';
import { annexRows } from '../unit/intake/annex';
import { violationsOn } from './support/axe';
import { originOf } from './support/chromium';
import { dropFile } from './support/dropping';
import { openPopup, readBadge, readTables } from './support/extension';
import { detail, html, startPages } from './support/pages';
import { goesOn } from './support/readers';
import { expect, test } from './support/test';

/** The annex of a plan as a Word file: forty rows, two of them the officer's. */
const plan = (): Uint8Array =>
  tinyDocx(
    [p('PHỤ LỤC'), p('Phân công nhiệm vụ thực hiện Kế hoạch'), tbl(...annexRows().map((cells) => tr(...cells)))].join(
      '',
    ),
  );

async function openUnit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/options.html#unit`);
  return page;
}

/** Writes a name into one of the lists of the section. */
async function addName(options: Page, list: string, name: string): Promise<void> {
  const group = options.getByRole('group', { name: list, exact: true });
  await group.getByRole('textbox').fill(name);
  await options.keyboard.press('Enter');
  await expect(group.getByRole('listitem').last()).toHaveText(name);
}

const counts = async (page: Page): Promise<number[]> => {
  const { tasks } = await readTables(page);
  return (['open', 'others'] as const).map((state) => tasks.filter((task) => task.state === state).length);
};

test('forty rows of an annex give the officer two; the others are folded, and each is one click away', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const options = await openUnit(context);
  await addName(options, 'Tên đơn vị', 'UBND phường An Bình');
  await addName(options, 'Tên đơn vị', 'Phòng Kinh tế, Hạ tầng và Đô thị');
  await options.getByRole('group', { name: 'Họ tên', exact: true }).getByRole('textbox').press('Enter');
  await expect(options.getByRole('alert').filter({ hasText: 'Ghi tên trước khi thêm.' })).toBeVisible();

  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/23', html(detail('23', {}))));
  await expect.poll(async () => (await readTables(popup)).documents.length).toBe(1);
  const { documents } = await readTables(popup);
  const drop = await context.newPage();
  await drop.goto(`${await originOf(context)}/drop.html#${new URLSearchParams({ document: documents[0]?.id ?? '' })}`);
  await dropFile(drop.locator('.drop-page'), 'ke-hoach.docx', plan());
  await expect(drop.getByRole('status')).toContainText('tìm thấy 40 hạn');
  expect(await counts(popup)).toEqual([2, 38]);

  await popup.bringToFront();
  await popup.reload();
  const lines = popup.locator('.line');
  await expect(lines).toHaveCount(2);
  // They are past by now; those of other units are not counted.
  await expect.poll(async () => (await readBadge(popup)).text).toBe('2');

  await test.step('opened by the keyboard', async () => {
    const summary = popup.getByText('Việc của đơn vị khác (38)');
    await expect(popup.locator('.others')).toHaveCount(1);
    await lines.first().getByRole('checkbox').focus();
    for (let presses = 0; presses < 12; presses += 1) {
      await popup.keyboard.press('Tab');
      if (await summary.evaluate((element) => element.closest('summary') === document.activeElement)) break;
    }
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.others-line')).toHaveCount(38);
    await expect(popup.locator('.others-line').first()).toContainText(/phường|Trường|Trung tâm|Các khu phố|Phòng/u);
    expect(await violationsOn(popup)).toEqual([]);
  });

  await test.step('one click makes it ours, and a key gives it back', async () => {
    const title = (await popup.locator('.others-title').first().textContent()) ?? '';
    await popup.locator('.others-line').first().getByRole('button', { name: 'Việc của tôi' }).click();
    await expect(lines).toHaveCount(3);
    await expect.poll(() => counts(popup)).toEqual([3, 37]);
    await lines.filter({ hasText: title }).first().getByRole('checkbox').focus();
    await popup.keyboard.press('m');
    await expect.poll(() => counts(popup)).toEqual([2, 38]);
    await popup.keyboard.press('Control+z');
    await expect.poll(() => counts(popup)).toEqual([3, 37]);
  });

  await test.step('another unit sorts them anew, but for what the officer said', async () => {
    await options.bringToFront();
    await addName(options, 'Tên đơn vị', 'Công an phường An Bình');
    await expect.poll(() => counts(popup)).toEqual([7, 33]);
  });
  await pages.stop();
});

test('the unit is proposed from the page, and kept when the officer says so', async ({ context, officer, popup }) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  const again = await openPopup(context);
  const question = again.getByRole('region', { name: 'Đơn vị và họ tên này có đúng không?' });
  await expect(question).toContainText('Văn phòng HĐND và UBND · UBND phường An Mẫu · Nguyễn Thu Hà');
  expect(JSON.stringify(await readTables(again))).not.toContain('Nguyễn Thu Hà');

  const options = await openUnit(context);
  await expect(options.getByText('Văn phòng HĐND và UBND · UBND phường An Mẫu · Nguyễn Thu Hà')).toBeVisible();
  await again.bringToFront();
  await question.getByRole('button', { name: 'Đúng' }).click();
  await expect(question).toBeHidden();
  await expect(again.getByRole('status')).toContainText('Đã ghi nhận đơn vị của tôi');
  await options.bringToFront();
  await expect(options.getByRole('group', { name: 'Tên đơn vị', exact: true }).getByRole('listitem')).toHaveText([
    'Văn phòng HĐND và UBND',
    'UBND phường An Mẫu',
  ]);
  await expect(options.getByText('Đơn vị và họ tên này có đúng không?')).toBeHidden();
});

test('what the officer says is not the unit is not proposed again', async ({ context, officer, popup }) => {
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  const again = await openPopup(context);
  const question = again.getByRole('region', { name: 'Đơn vị và họ tên này có đúng không?' });
  await question.getByRole('button', { name: 'Không phải' }).click();
  await expect(question).toBeHidden();
  await again.reload();
  await expect(again.locator('.line').first()).toBeVisible();
  await goesOn(popup, again, 1_000);
  await expect(question).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the section has no fault of access that axe can find, ${colorScheme}`, async ({ context }) => {
    const options = await openUnit(context);
    await options.emulateMedia({ colorScheme });
    await addName(options, 'Tên viết tắt', 'P. KTHTĐT');
    expect(await violationsOn(options)).toEqual([]);
  });
}
