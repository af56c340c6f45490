import { vi } from 'vitest';
import { TICK, tick } from '../../../../lib/reminders';
import { writeSettings } from '../../../../lib/settings';
import { database, type Task } from '../../../../lib/tasks';
import { epoch, type WallMoment } from '../../../../lib/time';
import { documentOf } from '../../tasks/document';
import { claim, settled } from '../../tasks/make';
import { clearScreen, screen } from './browser';
import { seen, start, wasStopped } from './power';
import { counting } from './reads';

export { type Made, screen } from './browser';
export { start, wasStopped } from './power';
export { rowsRead } from './reads';

database.use({
  stack: 'dbcore',
  name: 'power',
  create: (core) => ({
    ...core,
    table(name) {
      const table = counting(core.table(name));
      return { ...table, mutate: (request) => seen(() => table.mutate(request)) };
    },
  }),
});

export const document = documentOf('d', {
  keys: ['k'],
  numberKey: '12/tb-ubnd',
  host: 'qlvb.test',
  systemId: '1',
  number: '12/TB-UBND',
  issuer: 'Sở Nội vụ',
  subject: 'Báo cáo',
  firstSeenAt: 0,
  readAt: 0,
});

/** What the computer's clock shows. */
export const setClock = (now: WallMoment): void => {
  vi.setSystemTime(epoch(now));
};

/** A computer with nothing on it, its clock standing still at this moment. */
export async function newComputer(now: WallMoment): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: epoch(now) });
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  start();
  clearScreen();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.documents.put(document);
}

/** Tasks due on these days, or at these moments. */
export async function putTasks(dues: readonly string[], over: Partial<Task> = {}): Promise<Task[]> {
  const tasks = dues.flatMap((due, n) => {
    const [date, time = null] = due.split('T');
    const limit = { date: date as `${number}-${number}-${number}`, time: time as `${number}:${number}` | null };
    return settled([claim(limit)]).map((task) => ({ ...task, id: `t${n}`, ...over }));
  });
  await database.tasks.bulkPut(tasks);
  return tasks;
}

/** Without digest, quiet hours and days off, which have tests of their own. */
export const plainDays = () =>
  writeSettings({ reminders: { digestAt: null, quiet: { from: '00:00', to: '00:00' }, restOnDaysOff: false } });

/** The worker starts at this moment, or goes on, and does what there is to do; `stopAt`: it is stopped at that step. */
export async function runAt(now: WallMoment, stopAt?: number): Promise<void> {
  setClock(now);
  start(stopAt);
  await tick();
}

/** Makes a tick of the worker that is stopped at each of its steps in turn, each on a computer of its own. */
export async function atEveryStep(prepare: () => Promise<void>, run: (step: number) => Promise<void>): Promise<number> {
  for (let step = 0; ; step += 1) {
    await prepare();
    start(step);
    await tick();
    const stopped = wasStopped();
    start();
    if (!stopped) return step;
    await run(step);
  }
}

/** The ids of the notifications that were made, in order. */
export const madeIds = (): string[] => screen.made.map(({ id }) => id);

/** When the alarm wakes the worker next, null when it does not stand. */
export const alarmAt = (): number | null => screen.alarms.get(TICK) ?? null;
