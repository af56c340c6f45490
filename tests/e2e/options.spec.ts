import type { BrowserContext, Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { originOf } from './support/chromium';
import { readNotifications, readTables, storedSetting } from './support/extension';
import { plantTask } from './support/reminding';
import { expect, test } from './support/test';

async function openOptions(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/options.html${hash}`);
  return page;
}

test('a setting is stored at once, said quietly, and stands again after a reload', async ({ context }) => {
  const options = await openOptions(context);
  const saturdays = options.getByRole('switch', { name: 'Tính thứ Bảy là ngày làm việc' });
  await expect(saturdays).not.toBeChecked();
  await saturdays.focus();
  await options.keyboard.press('Space');
  await expect(options.getByRole('status')).toHaveText('Đã lưu');
  await expect(saturdays).toBeFocused();
  await options.reload();
  await expect(saturdays).toBeChecked();

  await test.step('another page follows without a reload', async () => {
    const other = await openOptions(context);
    await other.getByRole('switch', { name: 'Tính thứ Bảy là ngày làm việc' }).click();
    await expect(saturdays).not.toBeChecked();
  });
});

test('days off are written by hand, an impossible day is refused in words', async ({ context }) => {
  const options = await openOptions(context);
  const list = options.getByRole('group', { name: 'Ngày nghỉ thêm' });
  const add = async (from: string, to: string, name: string) => {
    await list.getByLabel('Từ ngày').fill(from);
    await list.getByLabel('Đến ngày').fill(to);
    await list.getByLabel('Tên ngày nghỉ').fill(name);
    await options.keyboard.press('Enter');
  };
  await add('30/02/2027', '', 'Nghỉ');
  await expect(list.getByRole('alert')).toHaveText('Không có ngày này. Ngày cuối của tháng là 28/02/2027.');
  await expect(list.getByLabel('Từ ngày')).toBeFocused();
  await add('01/03/2027', '02/03/2027', '<b>Ngày</b> truyền thống');
  await expect(list.getByRole('alert')).toHaveText('');
  await expect(list.getByRole('listitem')).toHaveText('01/03/2027 đến 02/03/2027: <b>Ngày</b> truyền thống');
  await options.reload();
  await list.getByRole('button', { name: /Bỏ 01\/03\/2027/u }).click();
  await expect(list.getByText('Chưa có ngày nào')).toBeVisible();
});

test('sections are reached by keyboard and address', async ({ context }) => {
  const options = await openOptions(context, '#keep');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Dữ liệu trên máy');
  await options.getByRole('combobox', { name: 'Xóa việc đã xong sau' }).selectOption('30 ngày');
  await expect(options.getByRole('status')).toHaveText('Đã lưu');
  await options.getByRole('link', { name: 'Lịch làm việc, ngày nghỉ' }).focus();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Lịch làm việc, ngày nghỉ');
  await expect(options.getByRole('link', { name: 'Lịch làm việc, ngày nghỉ' })).toHaveAttribute('aria-current', 'page');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no fault of access that axe can find in any section, ${colorScheme}`, async ({ context }) => {
    const options = await openOptions(context);
    await options.emulateMedia({ colorScheme });
    for (const link of await options.getByRole('link').all()) {
      await link.click();
      await expect(options.getByRole('main')).toHaveAttribute('aria-busy', 'false');
      expect(await violationsOn(options)).toEqual([]);
    }
  });
}

test('keys of one character are switched off, in a popup that stands open too', async ({ context, popup }) => {
  await plantTask(popup, 'a');
  await popup.reload();
  const letters = (await openOptions(context, '#keyboard')).getByRole('switch', { name: 'Phím tắt một ký tự' });
  const tip = popup.locator('[data-command="filter.overdue"]');
  await expect(tip).toHaveAttribute('title', 'Chỉ xem việc quá hạn (1)');
  await letters.click();
  await expect(tip).toHaveAttribute('title', 'Chỉ xem việc quá hạn');
  await popup.bringToFront();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator(':focus')).toHaveAttribute('id', 'tick-a');
  await popup.keyboard.press('x');
  await popup.keyboard.press('Delete');
  await expect(popup.getByRole('status')).toContainText('Không phải hạn');
  expect((await readTables(popup)).history.map(({ label }) => label)).toEqual(['task.dismiss']);
});

test('when reminders come is chosen, and a notification can be tried', async ({ context }) => {
  const options = await openOptions(context, '#reminders');
  const stages = options.getByRole('group', { name: 'Nhắc hạn vào lúc' });
  await expect(stages.getByRole('listitem')).toHaveText([
    'Trước 3 ngày làm việc',
    'Trước 1 ngày làm việc',
    'Sáng ngày đến hạn',
    'Trước 4 giờ, khi có ghi giờ',
    'Trước 1 giờ, khi có ghi giờ',
    'Khi quá hạn',
  ]);
  await stages.getByRole('button', { name: 'Bỏ Trước 3 ngày làm việc' }).click();
  await stages.getByRole('spinbutton').fill('5');
  await stages.getByRole('button', { name: 'Thêm' }).click();
  await expect(stages.getByRole('listitem').last()).toHaveText('Trước 5 ngày làm việc');
  await expect(stages.getByRole('button', { name: 'Thêm' })).toBeDisabled();

  const quietTo = options.getByRole('group', { name: 'Giờ yên lặng' }).getByLabel('Đến');
  const digest = options.getByLabel('Tổng hợp đầu ngày');
  const meetings = options.getByRole('group', { name: 'Vẫn hiện' }).getByLabel('Cuộc họp');
  const hide = options.getByRole('switch', { name: 'Giấu nội dung' });
  const areSet = async () => {
    await expect(quietTo).toHaveValue('07:00');
    await expect(digest).toHaveValue('none');
    await expect(meetings).toBeChecked();
    await expect(hide).toBeChecked();
    await expect(stages.getByRole('listitem')).toHaveCount(6);
  };
  await quietTo.selectOption('07:00');
  await expect(options.getByRole('status').first()).toHaveText('Đã lưu');
  await digest.selectOption('Không');
  await expect(digest).toHaveValue('none');
  await meetings.click();
  await expect(meetings).toBeChecked();
  await hide.click();
  await areSet();
  await expect.poll(() => storedSetting(options, 'reminders.hideSubject')).toBe(true);
  await options.reload();
  await areSet();

  await test.step('a notification appears, and help stands beside it', async () => {
    await options.getByRole('button', { name: 'Hiện thông báo thử' }).click();
    await expect(options.getByText('Đã gửi.')).toBeVisible();
    await expect(options.getByText('Không làm phiền (Windows 11)')).toBeVisible();
    expect(await readNotifications(options)).toEqual(['test']);
  });

  const violations = await violationsOn(options);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
