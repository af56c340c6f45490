import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../../lib/documents';
import { withNotes } from '../../../../lib/documents/unread';
import { ChecklistDatabase } from '../../../../lib/tasks';
import { migrations } from '../../../../lib/tasks/migrations';
import { NEWEST, ROWS, type Rows } from './rows';

const NAME = 'migrating';
const VERSIONS = migrations.map(({ version }) => version);
const LAST = Math.max(...VERSIONS);

afterEach(() => Dexie.delete(NAME));

/** A computer that holds these rows, as the version that wrote them left it. */
async function leave(version: number, rows: Rows): Promise<void> {
  const old = new ChecklistDatabase(NAME, version);
  for (const [table, of] of Object.entries(rows)) await old.table(table).bulkAdd([...of]);
  old.close();
}

async function everything(database: Dexie): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}

describe('the steps of the schema', () => {
  it('follow one another from 1, and each has rows', () => {
    expect(VERSIONS).toEqual(VERSIONS.map((_, index) => index + 1));
    expect(Object.keys(ROWS).map(Number)).toEqual(VERSIONS);
  });

  it.each(VERSIONS)('the rows of version %i fill every table that it made', (version) => {
    const made = migrations.filter((step) => step.version <= version).flatMap(({ stores }) => Object.entries(stores));
    const standing = [...new Map(made)].flatMap(([table, indexes]) => (indexes === null ? [] : [table]));
    expect(Object.keys(ROWS[version] ?? {}).sort()).toEqual(standing.sort());
  });
});

describe('from version 2, a task that was reminded of', () => {
  const [old] = (ROWS[2]?.tasks ?? []) as { id: string; due: string }[];
  it.each([
    [null, null],
    ['immediate', ''],
    // The stages that are left of the day on which it is due still come.
    ['today', '2026-04-28T08:00'],
    ['overdue', '2026-04-29T00:00'],
  ])('at the stage %s was so up to %s', async (notified, reminded) => {
    await leave(2, { tasks: [{ ...old, notified }] });
    const database = new ChecklistDatabase(NAME);
    expect(await database.tasks.toArray()).toMatchObject([{ reminded, snoozedUntil: null }]);
    database.close();
  });
});

describe('from version 6, a document', () => {
  const [old] = (ROWS[6]?.documents ?? []) as { readAt: number }[];
  const at = old?.readAt;
  const difference = { of: 'subject', file: 'a.pdf', inFile: 'A', inSystem: 'B' };
  const partly = { state: 'partly', name: 'a.zip', at: 1, found: 0, unreadPages: [] };
  const inner = { name: 'b.pdf', why: 'no-text' };
  it.each([
    ['whose files were read', { files: [{ state: 'read', found: 1, name: 'a', at: 1 }] }, {}],
    ['with a scan', { files: [{ state: 'no-text', name: 'a', at: 1 }] }, { unreadAt: at }],
    [
      'with a scan that another file stands for',
      { files: [{ state: 'no-text', name: 'a', at: 1, replaced: 'b' }] },
      {},
    ],
    ['with damage', { files: [{ ...partly, damaged: true }] }, { unreadAt: at }],
    ['with a scan in a packed file', { files: [{ ...partly, unreadFiles: [inner] }] }, { unreadAt: at }],
    ['… that another stands for', { files: [{ ...partly, unreadFiles: [{ ...inner, replaced: 'c' }] }] }, {}],
    ['whose file says something else', { files: [], differences: [difference] }, { differsAt: at }],
    ['… as was noticed', { files: [], differences: [{ ...difference, seen: true }] }, {}],
  ])('%s is found by what must be said of it', async (_, over, found) => {
    await leave(6, { documents: [{ ...old, ...over }] });
    const database = new ChecklistDatabase(NAME);
    const [now] = await database.documents.toArray();
    expect({ ...old, ...over, ...found }).toEqual(now);
    expect(await database.documents.orderBy('unreadAt').count()).toBe('unreadAt' in found ? 1 : 0);
    expect(await database.documents.orderBy('differsAt').count()).toBe('differsAt' in found ? 1 : 0);
    // As a reading of it writes it.
    expect(withNotes({ ...old, ...over } as DocumentRecord)).toEqual(now);
    database.close();
  });
});

describe.each(VERSIONS)('from version %i', (version) => {
  it('everything comes through to the newest', async () => {
    await leave(version, ROWS[version] ?? {});
    const database = new ChecklistDatabase(NAME);
    await database.open();
    expect(database.verno).toBe(LAST);
    expect(await everything(database)).toEqual(NEWEST[version]);
    database.close();
  });

  it('the indexes of the newest hold the old rows', async () => {
    await leave(version, ROWS[version] ?? {});
    const database = new ChecklistDatabase(NAME);
    const count = (index: string, from: unknown[], to: unknown[]) =>
      database.tasks.where(index).between(from, to, true, true).count();
    expect(await count('[state+rank]', ['open', ''], ['open', '~'])).toBe(1);
    expect(await count('[state+closedAt]', ['done', 0], ['done', Number.MAX_SAFE_INTEGER])).toBe(1);
    expect(await count('[state+closedAt]', ['dismissed', 0], ['dismissed', Number.MAX_SAFE_INTEGER])).toBe(1);
    database.close();
  });
});

describe('a database of a newer version', () => {
  it('is not opened, and not changed', async () => {
    const newer = new Dexie(NAME);
    newer.version(LAST + 1).stores({ tasks: 'id', tomorrow: 'id' });
    await newer.table('tasks').add({ id: 'kept' });
    newer.close();
    const database = new ChecklistDatabase(NAME);
    await expect(database.open()).rejects.toMatchObject({ name: 'VersionError' });
    await expect(database.tasks.put({ id: 'old' } as never)).rejects.toThrow();
    database.close();
    await newer.open();
    expect(await newer.table('tasks').toArray()).toEqual([{ id: 'kept' }]);
    newer.close();
  });
});
