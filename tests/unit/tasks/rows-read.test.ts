import 'fake-indexeddb/auto';
import type { DBCore, DBCoreTable } from 'dexie';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DocumentRecord, traceOf } from '../../../lib/documents';
import { isKept, type Meeting, recordMeetings } from '../../../lib/intake';
import { look } from '../../../lib/reminders/look';
import { DEFAULTS } from '../../../lib/settings';
import {
  completeTask,
  countGroups,
  database,
  nextDue,
  PRESSING,
  purge,
  readChecklist,
  type Task,
} from '../../../lib/tasks';
import { epoch, type WallMoment } from '../../../lib/time';
import { documentOf } from '../backup/make';
import { calendar, claim, settled } from './make';

const NOW: WallMoment = '2026-11-24T08:00';
const DAY_MS = 24 * 3_600_000;

/** How many rows and keys the database handed out. */
let read = 0;

/** A count over an index walks all of it, so it costs what it counts. */
const counted = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  async query(request) {
    const response = await table.query(request);
    read += response.result.length;
    return response;
  },
  async count(request) {
    const count = await table.count(request);
    read += count;
    return count;
  },
  async getMany(request) {
    read += request.keys.length;
    return table.getMany(request);
  },
  async get(request) {
    read += 1;
    return table.get(request);
  },
  async openCursor(request) {
    const cursor = await table.openCursor(request);
    if (!cursor) return cursor;
    // Each step of a cursor hands out one row.
    const start = cursor.start.bind(cursor);
    return Object.assign(Object.create(cursor), {
      start: (onNext: () => void) =>
        start(() => {
          read += 1;
          onNext();
        }),
    });
  },
});

beforeAll(() => {
  database.use({
    stack: 'dbcore',
    name: 'counting',
    create: (core): DBCore => ({ ...core, table: (name) => counted(core.table(name)) }),
  });
});

const [OPEN] = settled([claim({ date: '2026-11-25' })]);

const taskOf = (n: number, documents: number, over: Partial<Task>): Task => {
  if (!OPEN) throw new Error('no task');
  return { ...OPEN, id: `d${n % documents}-${n}`, documentId: `d${n % documents}`, nextAt: '~', ...over };
};

const dueOn = (day: string): Partial<Task> => ({
  due: `${day}T17:00` as WallMoment,
  rank: `${day}T17:00`,
  overdueAt: `${day}T23:59` as WallMoment,
});

/** Of every document something must be said. */
const NOTED: Partial<DocumentRecord> = {
  files: [{ state: 'no-text', name: 'a.pdf', at: 1 }],
  unreadAt: epoch(NOW),
  differences: [{ of: 'subject', file: 'a.pdf', inFile: 'A', inSystem: 'B' }],
  differsAt: epoch(NOW),
};

/** A checklist in which every group holds so many tasks, and as many are closed. */
async function fill(each: number): Promise<void> {
  await database.delete();
  await database.open();
  const kinds: Partial<Task>[] = [
    dueOn('2026-11-02'),
    dueOn('2026-11-24'),
    dueOn('2026-11-26'),
    dueOn('2027-03-01'),
    { due: null, overdueAt: null, rank: '~' },
    { due: null, overdueAt: null, rank: '', immediate: true },
    { state: 'done', closedAt: epoch(NOW) - DAY_MS },
  ];
  const documents = each * 2;
  await database.documents.bulkPut(
    Array.from({ length: documents }, (_, n) => documentOf(`d${n}`, { ...NOTED, readAt: epoch(NOW) })),
  );
  await database.tasks.bulkPut(
    kinds.flatMap((over, kind) => Array.from({ length: each }, (_, n) => taskOf(kind * each + n, documents, over))),
  );
}

const meeting: Meeting = {
  document: { ...documentOf('d1'), due: { label: 'Hạn xử lý', text: '30/11/2026' }, directions: [] },
  listing: { name: null, waiting: true },
  opened: true,
};

const SECRET = traceOf({ number: '12/TB-UBND', issuer: null, issued: '2026-11-20', subject: 'V/v phòng, chống ngập' });

const QUERIES: readonly [what: string, run: () => Promise<unknown>][] = [
  ['the badge', () => countGroups(PRESSING, NOW, calendar)],
  ['what is due next', () => nextDue(NOW)],
  ["the popup's first lines", () => readChecklist(NOW, calendar, () => 50)],
  ['a look of the reminders', () => look(NOW, epoch(NOW), new Set())],
  ['a tick', () => completeTask('d1-1', epoch(NOW))],
  ['looking for a secret document', () => isKept(['secret'], SECRET ? [SECRET] : [])],
  ['purging when nothing is old', () => purge(epoch(NOW), DEFAULTS.keep.closedDays)],
];

async function rowsOf(run: () => Promise<unknown>): Promise<number> {
  read = 0;
  await run();
  return read;
}

describe('no query reads more rows than it shows', () => {
  const few = new Map<string, number>();

  beforeEach(async () => {
    await fill(150);
    for (const [what, run] of QUERIES) few.set(what, await rowsOf(run));
  });

  it('in a checklist ten times as large each reads as many', async () => {
    await fill(1500);
    for (const [what, run] of QUERIES) expect([what, await rowsOf(run)]).toEqual([what, few.get(what)]);
  });

  it('the badge reads a hundred of each group at most, the popup its lines and their documents besides', () => {
    expect(few.get('the badge')).toBeLessThanOrEqual(6 * 100);
    expect(few.get('what is due next')).toBe(1);
    expect(few.get("the popup's first lines")).toBeLessThanOrEqual(6 * (100 + 50 + 50) + 300);
    expect(few.get('a tick')).toBeLessThan(10);
  });

  it('recording a document reads what is stored of it', async () => {
    const spot = { host: 'qlvb.test', address: 'https://qlvb.test/' };
    await database.hosts.put({ ...spot, firstReadAt: 1, backlog: 'none', asked: false, withheld: 0 });
    const record = () => recordMeetings([meeting], spot, { at: epoch(NOW), calendar });
    expect(await rowsOf(record)).toBeLessThan(20);
  });
});
