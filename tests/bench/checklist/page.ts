/** Runs inside Chromium: the code of the extension over a checklist of a given size, on the browser's own IndexedDB. */
import { recordMeetings } from '../../../lib/intake';
import { look } from '../../../lib/reminders/look';
import { readCalendar } from '../../../lib/settings';
import {
  AT_ONCE,
  countGroups,
  database,
  isLost,
  NEVER,
  nextDue,
  openDatabase,
  PRESSING,
  readChecklist,
  snoozeTask,
} from '../../../lib/tasks';
import { epoch } from '../../../lib/time';
import { calendar, documentRow, NOW, type Size, taskRow } from './rows';

const IN_ONE_GO = 5000;
const FIRST_LINES = 50;
/** What comes due in a morning. */
const DUE = 20;

async function fill(size: Size): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  for (let from = 0; from < size.documents; from += IN_ONE_GO) {
    const length = Math.min(IN_ONE_GO, size.documents - from);
    await database.documents.bulkAdd(Array.from({ length }, (_, n) => documentRow(from + n)));
  }
  for (let from = 0; from < size.tasks; from += IN_ONE_GO) {
    const length = Math.min(IN_ONE_GO, size.tasks - from);
    await database.tasks.bulkAdd(Array.from({ length }, (_, n) => taskRow(from + n, size)));
  }
  const spot = { host: 'qlvb.anmau.gov.vn', address: 'https://qlvb.anmau.gov.vn/' };
  await database.hosts.put({ ...spot, firstReadAt: 1, backlog: 'none', asked: false, withheld: 0 });
}

/** A worker or a popup that starts has no connection yet. */
async function reopened<Result>(run: () => Promise<Result>): Promise<Result> {
  await openDatabase();
  return run();
}

const badge = () =>
  reopened(async () => {
    await isLost();
    await countGroups(PRESSING, NOW, await readCalendar());
    await nextDue(NOW);
  });

const popup = () => reopened(async () => readChecklist(NOW, await readCalendar(), () => FIRST_LINES));

let turn = 0;

const meet = () => {
  turn += 1;
  const { id, files, keys, ...facts } = documentRow(turn % 300);
  const due = { label: 'Hạn xử lý', text: `${1 + (turn % 28)}/12/2026` };
  return recordMeetings(
    [{ document: { ...facts, keys, due, directions: [] }, listing: { name: null, waiting: true }, opened: true }],
    { host: 'qlvb.anmau.gov.vn', address: 'https://qlvb.anmau.gov.vn/' },
    { at: epoch(NOW) + turn, calendar },
  );
};

/** Some open tasks come due; the look decides about them. */
async function plan(): Promise<void> {
  await look(NOW, epoch(NOW), new Set());
}

async function makeDue(): Promise<void> {
  const some = await database.tasks.where('[state+rank]').between(['open', NOW], ['open', NEVER]).limit(DUE).toArray();
  await database.tasks.bulkPut(some.map((task) => ({ ...task, nextAt: AT_ONCE })));
}

/** What a morning is like on which everything comes due at once, after a change of settings or a long absence. */
interface Flood {
  /** How many were decided. */
  tasks: number;
  /** The whole look, in milliseconds. */
  whole: number;
  /** The longest that a page waited meanwhile for what it reads first, and for a tick to be stored. */
  read: number;
  write: number;
}

/** So often a page asks for something while the look goes on. */
const ASKS_MS = 50;

async function flood(): Promise<Flood> {
  const open = () => database.tasks.where('[state+nextAt]').between(['open', ''], ['open', '\uffff']);
  const tasks = await open().count();
  await open().modify({ nextAt: AT_ONCE, reminded: null });
  await database.reminders.clear();
  const waited = { read: 0, write: 0 };
  const timed = async (of: keyof typeof waited, run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    waited[of] = Math.max(waited[of], performance.now() - start);
  };
  let over = false;
  const pages = (async () => {
    while (!over) {
      await timed('read', popup);
      await timed('write', () => snoozeTask(`document-${turn % 300}-${turn % 300}`, NOW, epoch(NOW) + turn));
      turn += 1;
      await new Promise((done) => setTimeout(done, ASKS_MS));
    }
  })();
  const start = performance.now();
  await plan();
  const whole = performance.now() - start;
  over = true;
  await pages;
  return { tasks, whole, ...waited };
}

const close = async () => database.close({ disableAutoOpen: false });

/** What is measured, with what happens before each time. */
const ACTS: Readonly<Record<string, { before(): Promise<void>; run(): Promise<unknown> }>> = {
  badge: { before: close, run: badge },
  plan: { before: makeDue, run: plan },
  write: { before: async () => undefined, run: meet },
  popup: { before: close, run: popup },
};

/** The time that a quarter of the runs stays below: what else the machine does only makes a run longer. */
async function quartile(name: string, runs: number): Promise<number> {
  const act = ACTS[name];
  if (!act) throw new Error(`no such act: ${name}`);
  const times: number[] = [];
  for (let n = 0; n < runs + 2; n += 1) {
    await act.before();
    const start = performance.now();
    await act.run();
    if (n >= 2) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 2] ?? 0;
}

Object.assign(globalThis, { bench: { fill, quartile, flood, acts: Object.keys(ACTS) } });
