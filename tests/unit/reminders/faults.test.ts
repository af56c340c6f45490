import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tick } from '../../../lib/reminders';
import { writeSettings } from '../../../lib/settings';
import { completeTask, database, snoozeTask, type Task, undo } from '../../../lib/tasks';
import { epoch, type WallMoment } from '../../../lib/time';
import { calendar } from '../tasks/make';
import {
  alarmAt,
  atEveryStep,
  document,
  madeIds,
  newComputer,
  plainDays,
  putTasks,
  runAt,
  screen,
  setClock,
} from './computer';
import { browser } from './computer/browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('./computer/browser')).browser }));

afterEach(() => vi.useRealTimers());

const THREE = 'working-days-before-3/2026-11-25T17:00';
const ONE = 'working-days-before-1/2026-11-25T17:00';
const DAY = 'on-the-day/2026-11-25T17:00';
const OVER = 'overdue/2026-11-25T17:00';

/** A computer with one task, due on Wednesday, 25/11, at nine on the first morning on which it is spoken of. */
async function oneTask(now: WallMoment = '2026-11-20T09:00'): Promise<void> {
  await newComputer(now);
  await plainDays();
  await putTasks(['2026-11-25']);
}

const UNDATED = { id: 'undated', date: null, due: null, overdueAt: null, rank: '~', nextAt: '' } as const;

const states = async () => Object.fromEntries((await database.reminders.toArray()).map(({ id, state }) => [id, state]));

describe('a worker that is killed', () => {
  it('at whatever step: the reminder is shown once', async () => {
    const steps = await atEveryStep(oneTask, async () => {
      await tick();
      expect(madeIds()).toEqual([`t0/${THREE}`]);
      expect(await states()).toEqual({ [`t0/${THREE}`]: 'shown' });
    });
    expect(steps).toBeGreaterThan(15);
  });

  it('at whatever step, with six reminders in one notification: it is shown once', async () => {
    const six = async () => {
      await newComputer('2026-11-20T09:00');
      await plainDays();
      await putTasks(Array.from({ length: 6 }, () => '2026-11-25'));
    };
    await atEveryStep(six, async () => {
      await tick();
      expect(madeIds()).toEqual([`summary/t0/${THREE}`]);
      expect(new Set(Object.values(await states()))).toEqual(new Set(['shown']));
    });
  });

  it('after showing and before recording, and the person closed it meanwhile: the one case of a doubled reminder', async () => {
    let doubled = 0;
    await atEveryStep(oneTask, async () => {
      screen.standing.clear();
      await tick();
      const [first, ...again] = screen.made;
      expect(first).toBeDefined();
      if (again.length) {
        doubled += 1;
        expect(again.map(({ title }) => title)).toEqual([`Nhắc bù. ${first?.title}`]);
      }
    });
    // Stopped right after it was made, right before that is written down, and before that is committed: nowhere else.
    expect(doubled).toBe(3);
  });

  it('and nobody looks until the next morning: what was decided is said as late, as it stands then', async () => {
    const days = new Set<string>();
    await atEveryStep(oneTask, async () => {
      const claimed = (await database.reminders.toArray()).some(({ state }) => state === 'claimed');
      screen.standing.clear();
      screen.made.length = 0;
      await runAt('2026-11-23T07:00');
      if (claimed) for (const { title } of screen.made) days.add(title);
    });
    expect([...days]).toEqual(['Nhắc bù. Còn 2 ngày làm việc: Thứ Tư, 25/11/2026']);
  });

  it('and its task is done before it starts again: nothing is said of it', async () => {
    await atEveryStep(oneTask, async () => {
      screen.standing.clear();
      screen.made.length = 0;
      await completeTask('t0', Date.now());
      await tick();
      expect(madeIds()).toEqual([]);
    });
  });
});

describe('alarms', () => {
  it('that are lost (update, disabled and enabled) stand again at the next start', async () => {
    await oneTask('2026-11-19T09:00');
    await runAt('2026-11-19T09:00');
    screen.alarms.clear();
    await runAt('2026-11-19T10:00');
    expect(alarmAt()).toBe(epoch('2026-11-20T00:00'));
    await runAt('2026-11-20T00:00');
    expect(alarmAt()).toBe(epoch('2026-11-20T07:30'));
  });

  it('that stand are left alone, since one that is made anew at each start never fires', async () => {
    await oneTask('2026-11-20T05:00');
    await runAt('2026-11-20T05:00');
    const create = vi.spyOn(screen.alarms, 'set');
    await runAt('2026-11-20T05:10');
    expect(create).not.toHaveBeenCalled();
  });

  it('that should have rung and have not are made anew', async () => {
    await oneTask('2026-11-20T05:00');
    await runAt('2026-11-20T05:00');
    expect(alarmAt()).toBe(epoch('2026-11-20T07:30'));
    await runAt('2026-11-20T08:30');
    expect(alarmAt()).toBe(epoch('2026-11-21T00:00'));
  });

  it('that ring late, after sleep, find what was missed', async () => {
    await oneTask('2026-11-20T05:00');
    await runAt('2026-11-20T05:00');
    expect(madeIds()).toEqual([]);
    await runAt('2026-11-20T16:12');
    expect(madeIds()).toEqual([`t0/${THREE}`]);
  });

  it('are set even when the database cannot be read, and the badge says so', async () => {
    await oneTask();
    const broken = vi.spyOn(database.tasks, 'where').mockImplementation(() => {
      throw new Error('broken');
    });
    await runAt('2026-11-20T09:00');
    expect(screen.badge.text).toBe('!');
    expect(alarmAt()).toBe(epoch('2026-11-21T00:00'));
    broken.mockRestore();
    await runAt('2026-11-20T09:30');
    expect(madeIds()).toEqual([`t0/${THREE}`]);
    expect(screen.badge.text).toBe('');
  });
});

describe('a browser that was closed', () => {
  it('for a week says once, of each task, how it stands now', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    screen.standing.clear();
    await runAt('2026-11-27T07:15');
    expect(madeIds()).toEqual([`t0/${THREE}`, `t0/${OVER}`]);
    expect(screen.made.at(-1)?.title).toBe('Quá hạn từ Thứ Tư, 25/11/2026');
  });

  it('does not say again what it had said', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    screen.standing.clear();
    await runAt('2026-11-20T13:00');
    expect(madeIds()).toEqual([`t0/${THREE}`]);
  });
});

describe('a clock', () => {
  it('set forward and back again: each reminder comes at its own moment', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    await runAt('2027-03-01T09:00');
    expect(madeIds()).toEqual([`t0/${THREE}`, `t0/${OVER}`]);
    await runAt('2026-11-20T09:05');
    expect(madeIds()).toHaveLength(2);
    for (const now of ['2026-11-24T07:30', '2026-11-25T07:30', '2026-11-26T00:00'] as const) await runAt(now);
    expect(madeIds().slice(2)).toEqual([`t0/${ONE}`, `t0/${DAY}`, `t0/${OVER}`]);
  });

  it('set back by some minutes: nothing is said again', async () => {
    await oneTask('2026-11-20T07:30');
    await runAt('2026-11-20T07:30');
    await runAt('2026-11-20T07:10');
    await runAt('2026-11-20T07:30');
    expect(madeIds()).toEqual([`t0/${THREE}`]);
  });

  it('set back, and then a change taken back that was made before: its stage comes at its moment', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    await snoozeTask('t0', '2026-11-20T09:30', Date.now());
    await runAt('2026-11-20T05:00');
    expect(await undo(calendar, Date.now())).toBe('task.snooze');
    await runAt('2026-11-20T07:30');
    expect(madeIds()).toEqual([`t0/${THREE}`, `t0/${THREE}`]);
  });

  it('set back while a reminder was put off: it is put off still', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    await database.tasks.update('t0', { snoozedUntil: '2026-11-20T15:00', nextAt: '' });
    await runAt('2026-11-21T09:00');
    await runAt('2026-11-20T09:30');
    await runAt('2026-11-20T15:00');
    expect(madeIds()).toEqual([`t0/${THREE}`, 't0/snoozed/2026-11-20T15:00', 't0/snoozed/2026-11-20T15:00']);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'])(
    'in the zone %s says the same at the same instant',
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      await oneTask('2026-11-20T07:29');
      await runAt('2026-11-20T07:29');
      expect(madeIds()).toEqual([]);
      await runAt('2026-11-20T07:30');
      expect(madeIds()).toEqual([`t0/${THREE}`]);
      expect(screen.made[0]?.title).toBe('Còn 3 ngày làm việc: Thứ Tư, 25/11/2026');
      process.env.TZ = before;
    },
  );
});

it('two windows that wake the worker at once: each reminder is shown once', async () => {
  await oneTask();
  // Making a notification takes its time; meanwhile the ledger does not say yet that it was made.
  const others: Promise<void>[] = [];
  screen.onMade = async () => {
    screen.standing.clear();
    if (!others.length) others.push(tick(), tick());
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  await tick();
  await Promise.all(others);
  expect(madeIds()).toEqual([`t0/${THREE}`]);
});

it('a notification that cannot be made is tried again, and the others are shown', async () => {
  await oneTask();
  await putTasks(['2026-11-25', '2026-11-25']);
  const { browser } = await import('./computer/browser');
  vi.spyOn(browser.notifications, 'create').mockRejectedValueOnce(new Error('no'));
  await tick();
  expect(madeIds()).toEqual([`t1/${THREE}`]);
  await runAt('2026-11-20T09:30');
  expect(madeIds()).toEqual([`t1/${THREE}`, `t0/${THREE}`]);
});

describe('settings that change', () => {
  it('are followed at the next look, also for tasks whose moment had not come', async () => {
    await oneTask('2026-11-19T09:00');
    await runAt('2026-11-19T09:00');
    await writeSettings({ reminders: { deadlineStages: [{ kind: 'working-days-before', count: 5 }] } });
    await runAt('2026-11-19T09:01');
    expect(madeIds()).toEqual(['t0/working-days-before-5/2026-11-25T17:00']);
  });

  it('do not say again what was said', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    await writeSettings({ reminders: { morning: '08:45' } });
    await runAt('2026-11-20T09:01');
    expect(madeIds()).toEqual([`t0/${THREE}`]);
  });
});

describe('what was done meanwhile', () => {
  it('is not reminded of, and its notification goes', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    await completeTask('t0', Date.now());
    await runAt('2026-11-20T09:01');
    expect([...screen.standing.keys()]).toEqual([]);
    expect(await states()).toEqual({ [`t0/${THREE}`]: 'closed' });
    await runAt('2026-11-24T08:00');
    expect(madeIds()).toHaveLength(1);
  });

  it('is reminded of once it is taken back', async () => {
    await oneTask();
    await completeTask('t0', Date.now());
    await runAt('2026-11-20T09:00');
    expect(madeIds()).toEqual([]);
    expect(await undo(calendar, Date.now())).toBe('task.done');
    await runAt('2026-11-20T09:01');
    expect(madeIds()).toEqual([`t0/${THREE}`]);
  });

  it('a document that turned out to be secret: its notification goes too', async () => {
    await oneTask();
    await runAt('2026-11-20T09:00');
    await database.tasks.delete('t0');
    await runAt('2026-11-20T09:01');
    expect([...screen.standing.keys()]).toEqual([]);
  });
});

describe('the digest of a working day', () => {
  it('counts what is overdue, due today and this week, once', async () => {
    await newComputer('2026-11-25T07:30');
    await putTasks(['2026-11-20', '2026-11-25', '2026-11-26', '2026-11-27', '2026-12-10'], {
      reminded: '2027-01-01T00:00',
    });
    await runAt('2026-11-25T07:30');
    await runAt('2026-11-25T08:00');
    expect(screen.made.map(({ id, title, message }) => [id, title, message])).toEqual([
      ['digest/2026-11-25', 'Việc trong ngày: Thứ Tư, 25/11/2026', '1 quá hạn, 1 hôm nay, 2 từ mai đến hết tuần.'],
    ]);
  });

  it('of a day without work is not said, and not looked for again', async () => {
    await newComputer('2026-11-25T07:30');
    await runAt('2026-11-25T07:30');
    expect(madeIds()).toEqual([]);
    expect(await states()).toEqual({ 'digest/2026-11-25': 'closed' });
  });

  it('is one notification with more than four reminders of that morning', async () => {
    await newComputer('2026-11-25T07:30');
    await putTasks(Array.from({ length: 5 }, () => '2026-11-25'));
    await runAt('2026-11-25T07:30');
    expect(madeIds()).toEqual(['digest/2026-11-25']);
    expect(screen.made[0]?.message).toBe('5 hôm nay.');
    expect(new Set(Object.values(await states()))).toEqual(new Set(['shown']));
  });
});

it('of a backlog nothing is said until the officer has answered', async () => {
  await newComputer('2026-11-27T08:00');
  await plainDays();
  await putTasks(['2026-11-25']);
  const host = { host: document.host, address: 'http://qlvb.test/', asked: true, withheld: 0 };
  await database.hosts.put({ ...host, firstReadAt: epoch('2026-11-27T08:00'), backlog: 'ask' });
  await runAt('2026-11-27T08:00');
  expect(madeIds()).toEqual([]);
  setClock('2026-11-27T09:00');
  const { answerBacklog } = await import('../../../lib/tasks');
  await answerBacklog(document.host, 'remind', Date.now());
  await tick();
  expect(madeIds()).toEqual([`t0/${OVER}`]);
});

it('the question about a backlog is a notification once, and not at night', async () => {
  await newComputer('2026-11-26T22:00');
  await putTasks(['2026-11-25'], { reminded: '2027-01-01T00:00' });
  const host = { host: document.host, address: 'http://qlvb.test/', asked: false, withheld: 0 };
  await database.hosts.put({ ...host, firstReadAt: epoch('2026-11-26T22:00'), backlog: 'ask' });
  await runAt('2026-11-26T22:00');
  expect(madeIds()).toEqual([]);
  await runAt('2026-11-27T06:30');
  await runAt('2026-11-27T07:00');
  expect(madeIds()).toEqual(['backlog/qlvb.test']);
});

it('a subject of a million letters is cut in its notification', async () => {
  await newComputer('2026-11-20T09:00');
  await plainDays();
  await putTasks(['2026-11-25'], { title: 'Báo cáo '.repeat(125_000) });
  await runAt('2026-11-20T09:00');
  expect(screen.made.map(({ message }) => message.length < 400)).toEqual([true]);
  expect(screen.made[0]?.message).toContain('12/TB-UBND');
});

it('tasks without a date, due in 1900 and in 9999 are looked at like others', async () => {
  await newComputer('2026-11-20T09:00');
  await plainDays();
  await putTasks(['1900-01-02', '9999-12-31', '9999-12-31T23:59']);
  await database.tasks.put({ ...(await database.tasks.get('t0')), ...UNDATED } as Task);
  await runAt('2026-11-20T09:00');
  expect(madeIds()).toEqual(['t0/overdue/1900-01-02T17:00']);
  expect((await database.tasks.toArray()).map(({ id, nextAt }) => [id, nextAt])).toEqual([
    ['t0', '~'],
    ['t1', '9999-12-28T07:30'],
    ['t2', '9999-12-28T07:30'],
    ['undated', '~'],
  ]);
  expect(alarmAt()).toBe(epoch('2026-11-21T00:00'));
});

it('thousands of tasks due the same minute become one notification', async () => {
  await newComputer('2026-11-25T07:30');
  await plainDays();
  await putTasks(Array.from({ length: 2500 }, () => '2026-11-25'));
  const told = vi.spyOn(browser.action, 'setBadgeText');
  await runAt('2026-11-25T07:30');
  // What a person does while thousands are decided is on the badge before the last of them is.
  expect(told.mock.calls.length).toBeGreaterThan(10);
  expect(screen.made.map(({ title }) => title)).toEqual(['2500 việc cần chú ý']);
  expect(await database.reminders.where('state').equals('shown').count()).toBe(2500);
});
