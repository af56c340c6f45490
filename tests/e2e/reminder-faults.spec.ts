import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { epoch, wallMoment } from '../../lib/time';
import { standStillAt } from '../../scripts/demo/clock';
import { E2E, launch, stopWorker, workerOf } from './support/chromium';
import { openPopup, readNotifications, readTables } from './support/extension';
import {
  closeNotification,
  freezeShowing,
  idOf,
  noteShown,
  plantTask,
  pressButton,
  readAlarm,
  readLedger,
  setEnabled,
  setReminders,
  wake,
} from './support/reminding';
import { expect, test } from './support/test';

/** The one reminder of a planted task. */
const overdue = (id: string) => `${id}/overdue/2026-01-05T17:00`;

test.beforeEach(async ({ popup }) => {
  await expect(popup.getByRole('banner')).toBeVisible();
  await setReminders(popup);
});

test('a worker killed before it shows what it has decided: it is shown at the next start', async ({
  context,
  popup,
}) => {
  await freezeShowing(context, 'before');
  await plantTask(popup, 'a');
  void wake(popup).catch(() => undefined);
  await expect.poll(() => readLedger(popup)).toEqual([`${overdue('a')} claimed`]);
  expect(await readNotifications(popup)).toEqual([]);
  await stopWorker(context);
  await wake(popup);
  expect(await readNotifications(popup)).toEqual([overdue('a')]);
  expect(await readLedger(popup)).toEqual([`${overdue('a')} shown`]);
});

test('a worker killed before it writes down what it has shown: a notification that stands was shown', async ({
  context,
  popup,
}) => {
  await freezeShowing(context, 'after');
  await plantTask(popup, 'a');
  void wake(popup).catch(() => undefined);
  await expect.poll(() => readNotifications(popup)).toEqual([overdue('a')]);
  expect(await readLedger(popup)).toEqual([`${overdue('a')} claimed`]);
  await stopWorker(context);
  await wake(popup);
  expect(await readLedger(popup)).toEqual([`${overdue('a')} shown`]);

  await test.step('closed by the person meanwhile, it comes once more: the one case of a doubled reminder', async () => {
    await freezeShowing(context, 'after');
    await plantTask(popup, 'b');
    void wake(popup).catch(() => undefined);
    await expect.poll(() => readNotifications(popup)).toContain(overdue('b'));
    await stopWorker(context);
    await closeNotification(popup, overdue('b'));
    await wake(popup);
    expect(await readNotifications(popup)).toContain(overdue('b'));
    await closeNotification(popup, overdue('b'));
    await wake(popup);
    await stopWorker(context);
    await wake(popup);
    // Chromium takes the other one away by itself after some seconds.
    expect(await readNotifications(popup)).not.toContain(overdue('b'));
  });
});

test('an alarm wakes the stopped worker, and a reminder that was put off comes', async ({ context, popup }) => {
  const moment = wallMoment(Date.now() + 90_000);
  await plantTask(popup, 'a', { snoozedUntil: moment });
  await wake(popup);
  expect(await readNotifications(popup)).toEqual([]);
  expect(await readAlarm(popup)).toBe(epoch(moment));
  await stopWorker(context);
  // Chromium takes a notification away after some seconds; what was shown stands in the ledger.
  await expect.poll(() => readLedger(popup), { timeout: 300_000 }).toEqual([`a/snoozed/${moment} shown`]);
});

test('disabled and enabled again: the alarm stands, and what came meanwhile is said', async ({ context, popup }) => {
  const id = await idOf(context);
  await plantTask(popup, 'a', { nextAt: '2026-01-06T00:00' });
  expect(await readNotifications(popup)).toEqual([]);
  await setEnabled(context, id, false);
  await setEnabled(context, id, true);
  const page = await context.newPage();
  await expect(() => page.goto(`chrome-extension://${id}/popup.html`)).toPass();
  await expect.poll(() => readLedger(page)).toEqual([`${overdue('a')} shown`]);
  await expect.poll(() => readAlarm(page)).not.toBeNull();
});

test('the browser closed and opened again: what was decided or came meanwhile is said once', async ({
  context,
  popup,
  profile,
}) => {
  await freezeShowing(context, 'before');
  await plantTask(popup, 'a');
  void wake(popup).catch(() => undefined);
  await expect.poll(() => readLedger(popup)).toEqual([`${overdue('a')} claimed`]);
  await plantTask(popup, 'b');
  await context.close();

  const again = await launch(profile, E2E);
  try {
    const page = await openPopup(again);
    await expect.poll(() => readLedger(page)).toEqual([`${overdue('a')} shown`, `${overdue('b')} shown`]);
    expect(await readAlarm(page)).not.toBeNull();
  } finally {
    await again.close();
  }
});

test('two windows that wake the worker at once: each reminder is shown once', async ({ context, popup }) => {
  const other = await openPopup(context);
  const shown = await noteShown(context);
  await plantTask(popup, 'a');
  await Promise.all([wake(popup), wake(other), wake(popup), wake(other)]);
  expect(await shown()).toEqual([overdue('a')]);
});

test('a clock set forward and back again: each reminder comes at its own moment', async ({ context, popup }) => {
  const worker = await workerOf(context);
  const at = async (moment: string) => {
    await worker.evaluate(standStillAt(new Date(`${moment}:00+07:00`)));
    await wake(popup);
    return readLedger(popup);
  };
  const due = { date: '2027-03-10', due: '2027-03-10T17:00', overdueAt: '2027-03-11T00:00' } as const;
  await plantTask(popup, 'a', { ...due, rank: due.due });
  const id = (stage: string) => `a/${stage}/${due.due}`;
  expect(await at('2027-03-05T09:00')).toEqual([`${id('working-days-before-3')} shown`]);
  expect(await at('2027-06-01T09:00')).toEqual([`${id('overdue')} shown`, `${id('working-days-before-3')} shown`]);
  expect(await at('2027-03-05T09:05')).toEqual([`${id('working-days-before-3')} shown`]);
  expect(await at('2027-03-10T08:00')).toEqual([`${id('on-the-day')} shown`, `${id('working-days-before-3')} shown`]);
});

test('buttons of a notification do what the popup does, and it can be taken back', async ({ context, popup }) => {
  await plantTask(popup, 'a');
  await wake(popup);
  await pressButton(context, overdue('a'), 0);
  await expect.poll(async () => (await readTables(popup)).tasks.map(({ state }) => state)).toEqual(['done']);
  await expect.poll(() => readNotifications(popup)).toEqual([]);
  await popup.bringToFront();
  await popup.keyboard.press('Control+z');
  await expect.poll(async () => (await readTables(popup)).tasks.map(({ state }) => state)).toEqual(['open']);
  await pressButton(context, overdue('a'), 1);
  await expect
    .poll(async () => (await readTables(popup)).tasks.map(({ snoozedUntil }) => typeof snoozedUntil))
    .toEqual(['string']);
});

test.describe('an update', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nhac-han-update-'));
    await cp(E2E, folder, { recursive: true });
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test('of the extension: the alarm stands, and what came meanwhile is said', async ({ context, profile }) => {
    await context.close();
    const before = await launch(profile, folder);
    const old = await openPopup(before);
    await expect(old.getByRole('banner')).toBeVisible();
    await setReminders(old);
    await plantTask(old, 'a');
    await before.close();

    const manifest = join(folder, 'manifest.json');
    const newer = { ...JSON.parse(await readFile(manifest, 'utf8')), version: '99.0.0' };
    await writeFile(manifest, JSON.stringify(newer));
    const after = await launch(profile, folder);
    try {
      const page = await openPopup(after);
      await expect.poll(() => readLedger(page)).toEqual([`${overdue('a')} shown`]);
      expect(await readAlarm(page)).not.toBeNull();
    } finally {
      await after.close();
    }
  });
});

test('a computer in another time zone rings at the hours of Vietnam', async ({ context, profile }) => {
  await context.close();
  const elsewhere = await launch(profile, E2E, 'America/Los_Angeles');
  try {
    const page = await openPopup(elsewhere);
    await setReminders(page);
    const worker = await workerOf(elsewhere);
    expect(await worker.evaluate(() => new Date('2027-01-01T00:00:00Z').getHours())).toBe(16);
    await wake(page);
    await expect.poll(() => readAlarm(page)).not.toBeNull();
    const rings = new Date(((await readAlarm(page)) ?? 0) + 7 * 3_600_000).toISOString();
    expect(rings.slice(11)).toBe('00:00:00.000Z');
  } finally {
    await elsewhere.close();
  }
});
