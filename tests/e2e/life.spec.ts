import type { Locator, Page } from '@playwright/test';
import type { Claim, Task } from '../../lib/tasks';
import { violationsOn } from './support/axe';
import { readTables } from './support/extension';
import { plantTask } from './support/reminding';
import { expect, test } from './support/test';

const claim: Pick<Claim, 'source' | 'file' | 'title' | 'confidence' | 'warnings'> = {
  source: 'field',
  file: null,
  title: '',
  confidence: 'sure',
  warnings: [],
};
const limit = { kind: 'deadline', date: null, time: null, bound: 'by', term: null, anchor: null, rrule: null } as const;

const FUTURE = '2035-06-15';
const dated: Partial<Task> = {
  date: FUTURE,
  due: `${FUTURE}T17:00`,
  overdueAt: '2035-06-16T00:00',
  rank: `${FUTURE}T17:00`,
  claims: [{ ...limit, ...claim, date: FUTURE, quote: '15/06/2035' }],
};
const recurring: Partial<Task> = {
  ...dated,
  rrule: 'FREQ=MONTHLY;BYMONTHDAY=15',
  rollsAt: '2035-06-16T00:00',
  claims: [{ ...limit, ...claim, date: FUTURE, rrule: 'FREQ=MONTHLY;BYMONTHDAY=15', quote: 'ngày 15 hằng tháng' }],
};
const fromEvent: Partial<Task> = {
  date: null,
  due: null,
  overdueAt: null,
  rank: '~',
  term: 'P3D',
  anchor: 'event',
  claims: [{ ...limit, ...claim, term: 'P3D', anchor: 'event', quote: 'sau 3 ngày kể từ ngày kết thúc' }],
};

const tasks = async (page: Page): Promise<Task[]> => (await readTables(page)).tasks;
const task = async (page: Page, id: string): Promise<Task | undefined> =>
  (await tasks(page)).find((each) => each.id === id);

async function unfold(popup: Page, id: string, form: string): Promise<Locator> {
  await popup.bringToFront();
  await popup.reload();
  const line = popup.locator(`[data-task="${id}"]`);
  await line.hover();
  await line.locator('[data-command="task.details"]').click();
  await line.locator('[data-more]').click();
  await line.locator(`[data-form="${form}"]`).click();
  return line;
}

test('a task is edited by hand, its past tells it, and it can be taken back', async ({ popup }) => {
  await plantTask(popup, 'a', dated);
  const line = await unfold(popup, 'a', 'task.edit');
  await line.getByLabel('Ngày hạn').fill('20/6/2035');
  await line.getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(async () => (await task(popup, 'a'))?.due).toBe('2035-06-20T17:00');
  await line.locator('[data-form="task.history"]').click();
  await expect(line.locator('.more-history')).toContainText('15/06/2035 → Thứ Tư, 20/06/2035');
  expect(await violationsOn(popup)).toEqual([]);
  await popup.keyboard.press('Control+z');
  await expect.poll(async () => (await task(popup, 'a'))?.due).toBe('2035-06-15T17:00');
});

test('a line that moves to another group by being edited keeps the focus, and a reminder waits for its day', async ({
  popup,
}) => {
  await plantTask(popup, 'a', dated);
  await plantTask(popup, 'b', { ...dated, title: 'Gửi số liệu' });
  await popup.bringToFront();
  await popup.reload();
  const focused = popup.locator(':focus');
  await expect(popup.getByRole('checkbox')).toHaveCount(2);
  await popup.keyboard.press('j');
  await expect(focused).toHaveAttribute('id', 'tick-a');
  await popup.keyboard.press('e');
  await expect(focused).toHaveAttribute('name', 'title');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Control+a');
  await popup.keyboard.type('20/6/2025');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await task(popup, 'a'))?.date).toBe('2025-06-20');
  await expect(focused).toHaveAttribute('id', 'tick-a');

  await popup.locator('[data-task="a"] [data-more]').click();
  await popup.locator('[data-task="a"] [data-form="task.snoozeUntil"]').click();
  await popup.keyboard.type('20/6/2035');
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await task(popup, 'a'))?.snoozedUntil).toBe('2035-06-20T07:30');
  await expect(popup.getByText('Sẽ nhắc lại Thứ Tư, 20/06/2035')).toBeVisible();
});

test('a task is prepared in steps, which are closed with it', async ({ popup }) => {
  await plantTask(popup, 'a', dated);
  const line = await unfold(popup, 'a', 'task.steps');
  await line.getByRole('button', { name: 'Thêm các bước này' }).click();
  await expect.poll(async () => (await tasks(popup)).length).toBe(4);
  await expect(popup.getByText(/^Trình ký: /u)).toBeVisible();
  await line.getByRole('checkbox').click();
  await expect
    .poll(async () => (await tasks(popup)).map(({ state }) => state))
    .toEqual(['done', 'done', 'done', 'done']);
});

test('a recurring duty that is done makes its next occurrence', async ({ popup }) => {
  await plantTask(popup, 'a', recurring);
  await popup.reload();
  await popup.locator('[data-task="a"]').getByRole('checkbox').click();
  await expect
    .poll(async () => (await tasks(popup)).map(({ state, date }) => `${state} ${date}`).sort())
    .toEqual([`done ${FUTURE}`, 'open 2035-07-15']);
});

test('a term from an event is counted from the day that the officer gives', async ({ popup }) => {
  await plantTask(popup, 'a', fromEvent);
  await popup.reload();
  await popup.getByLabel('Ngày bắt đầu đếm').fill('4/6/2035');
  await popup.getByRole('button', { name: 'Đếm từ ngày này' }).click();
  await expect.poll(async () => (await task(popup, 'a'))?.date).toBe('2035-06-07');
});

test('a document is taken off the computer and comes back by undoing', async ({ popup }) => {
  await plantTask(popup, 'a', dated);
  const line = await unfold(popup, 'a', 'document.remove');
  await line.getByRole('button', { name: 'Xóa khỏi máy' }).click();
  await expect.poll(async () => (await tasks(popup)).length).toBe(0);
  expect((await readTables(popup)).documents).toEqual([]);
  await popup.keyboard.press('Control+z');
  await expect.poll(async () => (await task(popup, 'a'))?.state).toBe('open');
});
