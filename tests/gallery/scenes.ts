import type { Page } from '@playwright/test';

/** One picture: a state, and what is done in it first. */
export interface Scene {
  name: string;
  state: string;
  language?: 'vi' | 'en';
  contrast?: 'more';
  forcedColors?: 'active';
  viewport?: { width: number; height: number };
  /** The part of the options page. */
  section?: string;
  act?(page: Page): Promise<void>;
}

const WIDE = { width: 1000, height: 860 };

const still = (state: string): Scene => ({ name: state, state });

const end = async (page: Page): Promise<void> => {
  await page.locator('.popup-list').evaluate((element) => element.scrollTo(0, element.scrollHeight));
};

/** Scrolls so that the questions and the reasons are in the middle of the picture. */
const middle = async (page: Page): Promise<void> => {
  await page.locator('.popup-list').evaluate((element) => element.scrollTo(0, 560));
};

const done = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox').nth(2).click();
  await page.mouse.move(200, 20);
};

/** Unfolds the last line but one and a form in it. */
const unfold = (form: string) => async (page: Page) => {
  const line = page.locator('.line').nth(4);
  await line.hover();
  await line.locator('[data-command="task.details"]').click();
  await line.locator('[data-more]').click();
  await line.locator(`[data-form="${form}"]`).click();
  await line.scrollIntoViewIfNeeded();
};

/** Gives a file to the page that takes them. */
const give = (name: string) => async (page: Page) => {
  await page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: '', buffer: Buffer.from('x') });
};

/** The section of the options page that speaks of systems. */
const openSystems = (page: Page): Promise<void> => page.getByRole('link', { name: 'Hệ thống' }).click();

const SECTIONS = [
  'calendar',
  'unit',
  'systems',
  'files',
  'reminders',
  'steps',
  'keyboard',
  'language',
  'closed',
  'keep',
];

/** Every page in the second language, at the size it has. */
const ENGLISH: readonly Scene[] = [
  ...['list', 'many', 'unread', 'backlog', 'empty', 'error', 'first', 'undescribed-askable', 'proposed'].map(
    (state): Scene => ({ name: `${state}-en`, state, language: 'en' }),
  ),
  { name: 'list-long-en', state: 'list', language: 'en', viewport: { width: 380, height: 1560 } },
  { name: 'help-en', state: 'list', language: 'en', act: (page) => page.keyboard.press('?') },
  { name: 'list-hover-en', state: 'list', language: 'en', act: (page) => page.locator('.line').nth(2).hover() },
  ...['task.edit', 'task.steps', 'task.snoozeUntil', 'task.history', 'document.remove'].map(
    (form): Scene => ({
      name: `life-${form.split('.')[1]}-en`,
      state: 'life',
      language: 'en',
      viewport: { width: 380, height: 760 },
      act: unfold(form),
    }),
  ),
  { name: 'others-en', state: 'others-only', language: 'en', act: (page) => page.locator('.others summary').click() },
  { name: 'drop-en', state: 'drop', language: 'en', viewport: { width: 640, height: 520 } },
  ...['nowhere', 'not-allowed', 'no-reader'].map(
    (kind): Scene => ({
      name: `diagnosis-${kind}-en`,
      state: `diagnosis-${kind}`,
      language: 'en',
      viewport: { width: 640, height: 320 },
    }),
  ),
  ...SECTIONS.map(
    (section): Scene => ({ name: `options-${section}-en`, state: 'options', section, language: 'en', viewport: WIDE }),
  ),
  ...['lost', 'full', 'broken'].map(
    (kind): Scene => ({ name: `recovery-${kind}-en`, state: `recovery-${kind}`, language: 'en', viewport: WIDE }),
  ),
];

export const SCENES: readonly Scene[] = [
  ...[
    'list',
    'one',
    'undescribed',
    'undescribed-askable',
    'many',
    'unread',
    'unread-only',
    'missed',
    'page-unread',
    'page-unread-empty',
    'differing',
    'backlog',
    'empty',
    'empty-never',
    'lost',
    'disk-full',
    'first',
    'first-plain',
    'first-elsewhere',
    'loading',
    'error',
  ].map(still),
  { name: 'unread-reasons', state: 'unread-reasons', viewport: { width: 396, height: 3200 } },
  { name: 'unread-reasons-en', state: 'unread-reasons', language: 'en', viewport: { width: 396, height: 3200 } },
  ...['panel-tab', 'panel-open', 'panel-doubt', 'panel-damaged', 'panel-scan', 'panel-empty'].map((state) => ({
    name: state,
    state,
    viewport: { width: 396, height: 420 },
  })),
  { name: 'panel-english', state: 'panel-doubt', language: 'en', viewport: { width: 396, height: 420 } },
  { name: 'drop', state: 'drop', viewport: { width: 640, height: 520 } },
  { name: 'drop-read', state: 'drop', viewport: { width: 640, height: 520 }, act: give('Phu luc 1.docx') },
  { name: 'drop-failed', state: 'drop', viewport: { width: 640, height: 520 }, act: give('hong.pdf') },
  { name: 'drop-stamped', state: 'drop', viewport: { width: 640, height: 520 }, act: give('mat.pdf') },
  { name: 'diagnosis', state: 'diagnosis', viewport: { width: 900, height: 1100 } },
  { name: 'diagnosis-en', state: 'diagnosis', language: 'en', viewport: { width: 900, height: 1100 } },
  ...['diagnosis-nowhere', 'diagnosis-not-allowed', 'diagnosis-no-reader'].map(
    (state): Scene => ({ name: state, state, viewport: { width: 640, height: 320 } }),
  ),
  { name: 'systems', state: 'options', viewport: { width: 1100, height: 1200 }, act: openSystems },
  {
    name: 'systems-fault',
    state: 'options',
    viewport: { width: 1100, height: 1200 },
    async act(page) {
      await openSystems(page);
      await page.getByRole('button', { name: 'Sửa mô tả VNPT iOffice, xã An Mẫu' }).click();
      await page.getByRole('textbox').fill('{ "id": "a b" }');
      await page.getByRole('button', { name: 'Lưu mô tả' }).click();
    },
  },
  {
    name: 'systems-tried',
    state: 'options',
    viewport: { width: 1100, height: 1400 },
    async act(page) {
      await openSystems(page);
      await page
        .getByRole('button', { name: /^Thử mô tả/u })
        .first()
        .click();
    },
  },
  { name: 'first-wide', state: 'first', viewport: { width: 380, height: 640 } },
  { name: 'list-middle', state: 'list', act: middle },
  { name: 'list-end', state: 'list', act: end },
  { name: 'part-end', state: 'part', act: end },
  { name: 'list-done', state: 'list', act: done },
  { name: 'list-hover', state: 'list', act: (page) => page.locator('.line').nth(2).hover() },
  {
    name: 'list-snooze',
    state: 'list',
    async act(page) {
      const line = page.locator('.line').nth(2);
      await line.hover();
      await line.locator('.line-snooze > summary').click();
    },
  },
  {
    name: 'list-focus',
    state: 'list',
    async act(page) {
      for (const key of ['j', 'j', 'j', 'j']) await page.keyboard.press(key);
    },
  },
  {
    name: 'list-details',
    state: 'list',
    async act(page) {
      const line = page.locator('.line', { hasText: 'Lập danh sách hộ kinh doanh' });
      await line.hover();
      await line.locator('[data-command="task.details"]').click();
      await line.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'differing-open',
    state: 'differing',
    act: (page) => page.locator('.differs summary').click(),
  },
  {
    name: 'others',
    state: 'others',
    async act(page) {
      await page.getByText('Việc của đơn vị khác (38)').click();
      await page
        .locator('.others')
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  },
  still('proposed'),
  { name: 'others-end', state: 'others', act: end },
  { name: 'others-only', state: 'others-only', act: (page) => page.locator('.others summary').click() },
  { name: 'life', state: 'life', viewport: { width: 380, height: 1100 } },
  ...[
    'task.edit',
    'task.doneWith',
    'task.dismissWhy',
    'task.snoozeUntil',
    'task.steps',
    'task.merge',
    'task.history',
    'document.history',
    'document.remove',
  ].map(
    (form): Scene => ({
      name: `life-${form === 'document.history' ? 'document' : form.split('.')[1]}`,
      state: 'life',
      viewport: { width: 380, height: 760 },
      act: unfold(form),
    }),
  ),
  {
    name: 'life-fault',
    state: 'life',
    viewport: { width: 380, height: 760 },
    async act(page) {
      await unfold('task.edit')(page);
      await page.getByLabel('Ngày hạn').fill('31/4/2026');
      await page.getByLabel('Giờ (nếu có)').fill('sáng');
      await page.getByRole('button', { name: 'Lưu' }).click();
    },
  },
  { name: 'life-en', state: 'life', language: 'en', viewport: { width: 380, height: 1100 } },
  ...SECTIONS.map((section): Scene => ({ name: `options-${section}`, state: 'options', section, viewport: WIDE })),
  {
    name: 'options-english-chosen',
    state: 'options',
    section: 'language',
    viewport: WIDE,
    async act(page) {
      await page.getByRole('combobox', { name: 'Language' }).selectOption('English');
    },
  },
  {
    name: 'options-steps-fault',
    state: 'options',
    section: 'steps',
    viewport: WIDE,
    async act(page) {
      await page.getByLabel('Tên mẫu').fill('Kế hoạch');
      await page.getByLabel('Các bước và số ngày trước hạn').fill('Soạn thảo');
      await page.getByRole('button', { name: 'Thêm' }).click();
    },
  },
  {
    name: 'options-closed-history',
    state: 'options',
    section: 'closed',
    viewport: WIDE,
    act: (page) => page.getByRole('button', { name: 'Lịch sử: ' }).first().click(),
  },
  {
    name: 'options-copy-remove',
    state: 'options',
    section: 'keep',
    viewport: WIDE,
    act: (page) =>
      page
        .getByRole('button', { name: /^Xóa bản/u })
        .first()
        .click(),
  },
  { name: 'options-calendar-days', state: 'options', section: 'calendar', viewport: { width: 1000, height: 1900 } },
  { name: 'options-steps-narrow', state: 'options', section: 'steps', viewport: { width: 420, height: 900 } },
  { name: 'options-broken', state: 'options-broken', viewport: WIDE },
  ...['fine', 'lost', 'full', 'broken'].map(
    (kind): Scene => ({ name: `recovery-${kind}`, state: `recovery-${kind}`, viewport: WIDE }),
  ),
  { name: 'list-filter', state: 'list', act: (page) => page.keyboard.press('2') },
  { name: 'one-filter-none', state: 'one', act: (page) => page.keyboard.press('5') },
  { name: 'help', state: 'list', act: (page) => page.keyboard.press('?') },
  { name: 'list-contrast', state: 'list', contrast: 'more' },
  { name: 'list-forced', state: 'list', forcedColors: 'active', act: done },
  { name: 'list-full', state: 'list', viewport: { width: 380, height: 1560 } },
  { name: 'window', state: 'window', viewport: { width: 620, height: 700 } },
  ...ENGLISH,
];
