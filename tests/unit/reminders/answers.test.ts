import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWERS, noticeAnswered, noticeClosed } from '../../../lib/reminders';
import { snoozedUntil } from '../../../lib/reminders/plan';
import { writeSettings } from '../../../lib/settings';
import { completeTask, database, undo } from '../../../lib/tasks';
import type { WallMoment } from '../../../lib/time';
import { calendar } from '../tasks/make';
import { madeIds, newComputer, plainDays, putTasks, runAt, screen, setClock } from './computer';

vi.mock('wxt/browser', async () => ({ browser: (await import('./computer/browser')).browser }));

afterEach(() => vi.useRealTimers());

const SAID = 't0/working-days-before-3/2026-11-25T17:00';
const DONE = 0;
const AGAIN = 1;

beforeEach(async () => {
  await newComputer('2026-11-20T09:00');
  await plainDays();
  await putTasks(['2026-11-25']);
  await runAt('2026-11-20T09:00');
});

const task = () => database.tasks.get('t0');

describe('a button of a notification', () => {
  it('closes the task, takes the notification away, and can be taken back', async () => {
    expect(screen.made[0]?.buttons).toEqual(['Xong', 'Nhắc lại sau 1 giờ']);
    await noticeAnswered(SAID, DONE);
    expect(await task()).toMatchObject({ state: 'done' });
    expect([...screen.standing.keys()]).toEqual([]);
    expect(await undo(calendar, Date.now())).toBe('task.done');
    expect(await task()).toMatchObject({ state: 'open', closedAt: null });
  });

  it('puts it off by an hour, and then it comes again', async () => {
    await noticeAnswered(SAID, AGAIN);
    await runAt('2026-11-20T09:59');
    expect(madeIds()).toEqual([SAID]);
    await runAt('2026-11-20T10:00');
    expect(madeIds()).toEqual([SAID, 't0/snoozed/2026-11-20T10:00']);
    expect(screen.made[1]?.title).toBe('Nhắc lại. Còn 3 ngày làm việc: Thứ Tư, 25/11/2026');
    expect(await task()).toMatchObject({ snoozedUntil: null });
  });

  it.each([DONE, AGAIN])('that cannot be kept leaves the notification, and the badge says so (%d)', async (button) => {
    const failing = vi.spyOn(database.changes, 'add').mockRejectedValue(new Error('no disk'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await noticeAnswered(SAID, button);
    expect(await task()).toMatchObject({ state: 'open', snoozedUntil: null });
    expect([...screen.standing.keys()]).toEqual([SAID]);
    expect(screen.badge).toMatchObject({ text: '!', title: expect.stringContaining('hãy bấm lại') });
    failing.mockRestore();
    await noticeAnswered(SAID, button);
    expect([...screen.standing.keys()]).toEqual([]);
    expect(screen.badge).not.toMatchObject({ text: '!' });
  });

  it('changes nothing of a task that was closed meanwhile, or that is gone', async () => {
    await completeTask('t0', Date.now());
    const closed = await task();
    await noticeAnswered(SAID, AGAIN);
    expect(await task()).toEqual(closed);
    await noticeAnswered('gone/on-the-day/2026-11-25T17:00', DONE);
    await noticeAnswered('digest/2026-11-20', DONE);
    expect(await database.changes.count()).toBe(1);
  });
});

it('a reminder that was put off can be taken back: nothing comes at its hour', async () => {
  await ANSWERS['task.snoozeHour']('t0', Date.now());
  await runAt('2026-11-20T09:01');
  expect([...screen.standing.keys()]).toEqual([]);
  expect(await undo(calendar, Date.now())).toBe('task.snooze');
  await runAt('2026-11-20T10:00');
  expect(madeIds()).toEqual([SAID]);
});

it('what a person closed is closed in the ledger, even if the worker died before it wrote that it was shown', async () => {
  await database.reminders.update(SAID, { state: 'claimed' });
  screen.standing.clear();
  await noticeClosed(SAID);
  await runAt('2026-11-20T09:30');
  expect(madeIds()).toEqual([SAID]);
});

it('what a person closed in the very moment in which it appeared is closed', async () => {
  screen.onMade = async ({ id }) => {
    screen.standing.delete(id);
    await noticeClosed(id);
  };
  await runAt('2026-11-24T08:00');
  expect((await database.reminders.toArray()).map(({ id, state }) => [id, state])).toContainEqual([
    't0/working-days-before-1/2026-11-25T17:00',
    'closed',
  ]);
});

it('what a document is about is not said where that is set', async () => {
  await writeSettings({ reminders: { hideSubject: true } });
  await runAt('2026-11-25T07:30');
  expect(screen.made.map(({ message }) => message)).toEqual([
    'Báo cáo. 12/TB-UBND, Sở Nội vụ',
    'Văn bản 12/TB-UBND. Mở Nhắc Hạn để xem nội dung',
  ]);
});

it('only a fire-urgent document stays on the screen', async () => {
  expect(screen.made[0]?.stays).toBe(false);
  await database.documents.update('d', { urgency: 'immediate' });
  setClock('2026-11-24T08:00');
  await runAt('2026-11-24T08:00');
  expect(screen.made.at(-1)?.stays).toBe(true);
});

describe('until when', () => {
  const until = (now: WallMoment) =>
    (['hour', 'tomorrow', 'monday'] as const).map((choice) => snoozedUntil(choice, now, { morning: '07:30' }));

  it.each<[WallMoment, string[]]>([
    ['2026-11-20T09:40', ['2026-11-20T10:40', '2026-11-21T07:30', '2026-11-23T07:30']],
    ['2026-11-22T23:30', ['2026-11-23T00:30', '2026-11-23T07:30', '2026-11-23T07:30']],
    ['2026-11-23T09:00', ['2026-11-23T10:00', '2026-11-24T07:30', '2026-11-30T07:30']],
    ['2026-12-31T08:00', ['2026-12-31T09:00', '2027-01-01T07:30', '2027-01-04T07:30']],
  ])('at %s', (now, expected) => expect(until(now)).toEqual(expected));
});
