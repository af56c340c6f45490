import { stopWorker, workerOf } from './support/chromium';
import { clickNotification, openPopup, readBadge, readNotifications, readTables } from './support/extension';
import { opens } from './support/readers';
import { noteShown, wake } from './support/reminding';
import { expect, test } from './support/test';

const RED = [198, 47, 36, 255];

test('badge and notifications say what is stored, and a click leads to the task', async ({
  context,
  officer,
  popup,
}) => {
  const shown = await noteShown(context);
  await officer.page.bringToFront();
  await officer.logIn();
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
  // The badge is of all that is stored by then.
  await wake(popup);

  const { tasks } = await readTables(popup);
  await popup.bringToFront();
  await expect(popup.getByRole('listitem')).toHaveCount(tasks.filter(({ state }) => state === 'open').length);
  const counts = popup.getByRole('navigation').getByRole('button');
  const [overdue = 0, today = 0] = (await counts.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  expect(overdue).toBeGreaterThan(0);
  const badge = await readBadge(popup);
  expect(badge.text).toBe(String(overdue + today));
  expect(badge.colour).toEqual(RED);
  expect(badge.title).toContain('quá hạn');

  await test.step('the worker is stopped: the popup opens, a tick changes the badge', async () => {
    await popup.close();
    await stopWorker(context);
    const alone = await openPopup(context);
    await expect(alone.getByRole('listitem').first()).toBeVisible();
    await alone.getByRole('checkbox').first().click();
    await expect.poll(async () => (await readBadge(alone)).text).toBe(String(overdue + today - 1));
    await expect
      .poll(async () => (await readTables(alone)).tasks.filter(({ state }) => state === 'done').length)
      .toBe(1);

    await alone.keyboard.press('Control+z');
    await expect.poll(async () => (await readBadge(alone)).text).toBe(String(overdue + today));
    await alone.close();
  });

  await test.step('a notification leads to its task', async () => {
    const task = tasks.find(({ date }) => date !== null);
    if (!task) throw new Error('no dated task');
    await workerOf(context);
    const click = () => clickNotification(context, `${task.id}/soon/${task.due}`);
    const page = await opens(context, /popup\.html/u, click);
    expect(new URL(page.url()).hash).toBe(`#task=${task.id}`);
    await expect(page.locator(':focus')).toHaveAttribute('id', `tick-${task.id}`);
  });
});

test.describe('a backlog', () => {
  test.use({ officeOptions: { fillers: { overdue: 35 }, pageSize: 100 } });

  test('of over twenty overdue tasks is asked about once, set aside, and taken back', async ({ officer, popup }) => {
    await officer.page.bringToFront();
    await officer.logIn();
    const overdue = async () => {
      const { tasks } = await readTables(popup);
      return tasks.filter(({ state, dismissed }) => state === 'dismissed' && dismissed === 'backlog').length;
    };
    await expect.poll(async () => (await readTables(popup)).hosts[0]?.backlog).toBe('ask');
    expect((await readNotifications(popup)).filter((id) => id.includes('/overdue/'))).toEqual([]);

    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Để riêng' }).click();
    await expect.poll(overdue).toBeGreaterThan(34);
    expect((await readTables(popup)).hosts[0]?.backlog).toBe('aside');

    await popup.getByRole('button', { name: /Hoàn tác/u }).click();
    await expect.poll(overdue).toBe(0);
  });
});
