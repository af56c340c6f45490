import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../lib/documents';
import { claimReminders, markShown, nextLook, unshownReminders } from '../../../lib/reminders/ledger';
import { answerBacklog, completeTask, database, type Task, undo } from '../../../lib/tasks';
import { epoch, type WallMoment } from '../../../lib/time';
import { calendar, claim, settled } from '../tasks/make';

const document: DocumentRecord = {
  id: 'd',
  keys: ['k'],
  host: 'qlvb.test',
  systemId: '1',
  number: '12/TB-UBND',
  issuer: 'Sở Nội vụ',
  subject: 'Báo cáo',
  type: null,
  issued: null,
  received: null,
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  list: null,
  files: [],
  firstSeenAt: 0,
  readAt: 0,
};

const remind = (now: WallMoment) => claimReminders(now, epoch(now), calendar);
const ids = (reminders: readonly { id: string }[]) => reminders.map(({ id }) => id);

const put = async (tasks: readonly Task[]) => {
  await database.documents.put(document);
  await database.tasks.bulkPut([...tasks]);
};

beforeEach(async () => {
  await database.delete();
  await database.open();
  await put(settled([claim({ date: '2026-11-25' })]));
});

describe('a task due on 25/11', () => {
  it('is reminded of once at each stage', async () => {
    expect(ids(await remind('2026-11-19T08:00'))).toEqual([]);
    expect(ids(await remind('2026-11-20T08:00'))).toEqual(['d-1/soon/2026-11-25T17:00']);
    expect(ids(await remind('2026-11-20T08:01'))).toEqual([]);
    expect(ids(await remind('2026-11-25T08:00'))).toEqual(['d-1/today/2026-11-25T17:00']);
    expect(ids(await remind('2026-11-26T00:00'))).toEqual(['d-1/overdue/2026-11-25T17:00']);
    expect(ids(await remind('2026-12-26T00:00'))).toEqual([]);
  });

  it('asks to be looked at when its next stage begins', async () => {
    await remind('2026-11-20T08:00');
    expect(await nextLook()).toBe('2026-11-25T00:00');
  });

  it('is not reminded of when it is done, and is again when that is taken back', async () => {
    await completeTask('d-1', epoch('2026-11-20T07:50'));
    expect(await remind('2026-11-20T08:00')).toEqual([]);
    expect(await undo(epoch('2026-11-20T08:10'))).toBe('task.done');
    expect(ids(await remind('2026-11-20T08:11'))).toHaveLength(1);
  });
});

describe('a worker that dies between deciding and showing', () => {
  it('finds what it decided in the ledger, until it is written down as shown', async () => {
    const claimed = ids(await remind('2026-11-20T08:00'));
    expect(ids(await unshownReminders())).toEqual(claimed);
    await markShown(claimed);
    expect(await unshownReminders()).toEqual([]);
  });

  it('does not remind of what was done meanwhile', async () => {
    await remind('2026-11-20T08:00');
    await completeTask('d-1', epoch('2026-11-20T08:01'));
    expect(await unshownReminders()).toEqual([]);
  });
});

it('of a backlog nothing is said until the officer has answered', async () => {
  const host = { host: 'qlvb.test', address: 'http://qlvb.test/', asked: true, withheld: 0 };
  await database.hosts.put({ ...host, firstReadAt: epoch('2026-11-27T08:00'), backlog: 'ask' });
  expect(await remind('2026-11-27T08:00')).toEqual([]);
  await answerBacklog('qlvb.test', 'remind', epoch('2026-11-27T09:00'));
  expect(ids(await remind('2026-11-27T09:00'))).toEqual(['d-1/overdue/2026-11-25T17:00']);
});
