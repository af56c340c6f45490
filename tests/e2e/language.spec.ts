import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { readBadge } from './support/extension';
import { markOf } from './support/mark';
import { html, list, row, startPages } from './support/pages';
import { noteNotices, plantTask, setReminders, wake } from './support/reminding';
import { openPage } from './support/seed';
import { expect, test } from './support/test';

const OTHER_PAGES = [
  ['diagnosis.html', { vi: 'Chẩn đoán', en: 'Diagnosis' }],
  ['drop.html', { vi: 'Đọc tệp của văn bản', en: 'Read a file of a document' }],
  ['recovery.html', { vi: 'Khôi phục dữ liệu', en: 'Recover the data' }],
] as const;

/** As a person chooses who reads only one of the two languages. */
const choose = (options: Page, language: 'Tiếng Việt' | 'English'): Promise<unknown> =>
  options.getByRole('combobox', { name: 'Language' }).selectOption(language);

test('a language is chosen in the settings and everything speaks it at once, and back', async ({ context, popup }) => {
  await expect(popup.getByRole('banner')).toBeVisible();
  await setReminders(popup);
  await plantTask(popup, 'a');
  const shown = await noteNotices(context);
  await wake(popup);
  await expect(popup.getByRole('heading', { name: 'Quá hạn' })).toBeVisible();
  const pages = await startPages();
  const broken = await context.newPage();
  const given = row('20/H', '25/11/2030');
  await broken.goto(pages.put('/qlvbdh/bo', html(`<form><input name="parentElement"></form>${list(given)}`)));
  await expect.poll(() => markOf(context, broken)).toMatchObject({ text: '!', title: /^Không đọc được trang/u });
  const others: [Page, { vi: string; en: string }][] = [];
  for (const [path, heads] of OTHER_PAGES) others.push([await openPage(context, path), heads]);
  const options = await openPage(context, 'options.html');
  await options.getByRole('link', { name: 'Language' }).click();

  /** What stands is looked at where it stands: nothing is loaded anew. */
  const speaks = async (language: 'vi' | 'en', words: Record<'overdue' | 'settings' | 'badge' | 'mark', string>) => {
    await expect(options.locator('html')).toHaveAttribute('lang', language);
    await expect(options).toHaveTitle(words.settings);
    await expect(popup.locator('html')).toHaveAttribute('lang', language);
    await expect(popup.getByRole('heading', { name: words.overdue })).toBeVisible();
    await expect(popup.locator('.line q').first()).toHaveAttribute('lang', 'vi');
    await expect(popup.locator('.line q').first()).toHaveText('trước ngày 05/01/2026');
    for (const [page, heads] of others) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heads[language]);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
    await expect.poll(async () => (await readBadge(popup)).title).toBe(words.badge);
    await expect.poll(async () => (await markOf(context, broken)).title).toBe(words.mark);
  };
  const vietnamese = {
    overdue: 'Quá hạn',
    settings: 'Cài đặt Nhắc Hạn',
    badge: '1 việc quá hạn',
    mark: 'Không đọc được trang đang mở: có thể còn hạn ở đó, hãy tải lại trang',
  };
  await speaks('vi', vietnamese);

  await choose(options, 'English');
  await expect(options.getByRole('status').first()).toHaveText('Saved');
  await speaks('en', {
    overdue: 'Overdue',
    settings: 'Nhắc Hạn settings',
    badge: '1 overdue',
    mark: 'The open page could not be read and may state deadlines: reload it',
  });
  expect(await violationsOn(options)).toEqual([]);

  await test.step('the next notification too, and a page that is opened now begins in it', async () => {
    await plantTask(popup, 'b');
    await wake(popup);
    const begun = await openPage(context, 'popup.html');
    await expect(begun.getByRole('heading', { name: 'Overdue' })).toBeVisible();
    expect(await begun.evaluate(() => localStorage.getItem('language'))).toBe('en');
    await begun.close();
  });

  await choose(options, 'Tiếng Việt');
  await expect(options.getByRole('status').first()).toHaveText('Đã lưu');
  await speaks('vi', { ...vietnamese, badge: '2 việc quá hạn' });
  await plantTask(popup, 'c');
  await wake(popup);
  const since = [
    'Quá hạn từ Thứ Hai, 05/01/2026',
    'Overdue since Monday, 05/01/2026',
    'Quá hạn từ Thứ Hai, 05/01/2026',
  ];
  expect((await shown()).map(({ words: [title] }) => title)).toEqual(since);
  expect((await shown()).map(({ words: [, ...buttons] }) => buttons[0])).toEqual(['Xong', 'Done', 'Xong']);
  await pages.stop();
});
