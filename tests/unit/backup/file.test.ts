import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { compare, LARGEST_FILE, readExport, readText, TABLES, writeExport } from '../../../lib/backup';
import { database, SCHEMA_VERSION } from '../../../lib/tasks';
import { NEWEST as AS_NEWEST, ROWS } from '../tasks/migrations/rows';
import { fill, NEWEST } from './make';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const exported = async (): Promise<string> => (await writeExport(1_776_825_600_000, '0.1.0')).text();

/** The exported file after a change of its JSON. */
async function changed(change: (file: Record<string, never>) => void): Promise<string> {
  const json = JSON.parse(await exported());
  change(json);
  return JSON.stringify(json);
}

const faultIn = async (text: string) => {
  const read = await readText(text);
  return 'fault' in read ? read.fault : null;
};

describe('an exported file', () => {
  it('holds every row of every table, exactly', async () => {
    await fill();
    const read = await readText(await exported());
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    const { marks: _, looks: __, ...rows } = ROWS[NEWEST] ?? {};
    expect(read.tables).toEqual(rows);
    expect(read).toMatchObject({ made: '2026-04-22T09:40', by: '0.1.0' });
  });

  it('says what it is before anything else, and holds rows by the thousand', async () => {
    await fill();
    const [task] = await database.tasks.toArray();
    if (!task) throw new Error('no task');
    await database.tasks.bulkPut(Array.from({ length: 2500 }, (_, n) => ({ ...task, id: `many-${n}` })));
    const text = await exported();
    expect(text.slice(0, 60)).toContain(`"format":"nhac-han","version":${SCHEMA_VERSION},"made"`);
    const read = await readText(text);
    expect('tables' in read && read.tables.tasks).toHaveLength(2504);
  });

  it('of an empty database is a file like any other', async () => {
    const read = await readText(await exported());
    expect('tables' in read && TABLES.map((name) => read.tables[name].length)).toEqual(TABLES.map(() => 0));
  });

  it('keeps members that this version does not know, and scripts as text', async () => {
    await fill();
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    await database.documents.toCollection().modify((row) => {
      Object.assign(row, { subject: script, ofTomorrow: [1] });
    });
    const read = await readText(await exported());
    expect('tables' in read && read.tables.documents[0]).toMatchObject({ subject: script, ofTomorrow: [1] });
  });

  it.each(Object.keys(ROWS).map(Number))('of version %i is taken', async (version) => {
    const { marks: _, looks: __, ...tables } = ROWS[version] ?? {};
    const file = { format: 'nhac-han', version, made: '2026-04-22T09:40', by: '0.1.0', tables };
    const read = await readText(JSON.stringify(file));
    expect('tables' in read && read.tables.tasks).toEqual(AS_NEWEST[version]?.tasks);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['nhac-han']);
  });
});

type Json = { tables: Record<string, Record<string, unknown>[]> } & Record<string, unknown>;
const row = (json: Json, table: string, index = 0): Record<string, unknown> => json.tables[table]?.[index] ?? {};

const BROKEN: readonly [what: string, change: (json: Json) => void, fault: object][] = [
  ['another program', (json) => (json.format = 'other'), { kind: 'not-ours' }],
  ['no version', (json) => delete json.version, { kind: 'not-ours' }],
  ['a newer version', (json) => Object.assign(json, { version: 9999, by: '7.0' }), { kind: 'newer', by: '7.0' }],
  ['no tables', (json) => Reflect.deleteProperty(json, 'tables'), { kind: 'broken', path: 'tables' }],
  ['a table that is missing', (json) => delete json.tables.hosts, { kind: 'broken', path: 'tables.hosts' }],
  [
    'a table that is no list',
    (json) => Object.assign(json.tables, { tasks: {} }),
    { kind: 'broken', path: 'tables.tasks' },
  ],
  [
    'a row that is none',
    (json) => json.tables.tasks?.splice(1, 1, 7 as never),
    { kind: 'broken', path: 'tables.tasks[1]' },
  ],
  ['a row without a name', (json) => delete row(json, 'tasks', 1).id, { kind: 'broken', path: 'tables.tasks[1].id' }],
  [
    'a member that is missing',
    (json) => delete row(json, 'tasks', 2).rank,
    { kind: 'broken', path: 'tables.tasks[2].rank', received: 'undefined' },
  ],
  [
    'a day that does not exist',
    (json) => (row(json, 'documents').issued = '2026-02-30'),
    { kind: 'broken', path: 'tables.documents[0].issued' },
  ],
  [
    'an hour that does not exist',
    (json) => (row(json, 'tasks').due = '2026-02-03T24:01'),
    { kind: 'broken', path: 'tables.tasks[0].due' },
  ],
  [
    'a state that nobody knows',
    (json) => (row(json, 'tasks').state = 'lost'),
    { kind: 'broken', path: 'tables.tasks[0].state', received: '"lost"' },
  ],
  [
    'a fault deep inside',
    (json) => (row(json, 'tasks').claims as Record<string, unknown>[]).map((claim) => (claim.quote = null)),
    { kind: 'broken', path: 'tables.tasks[0].claims[0].quote', received: 'null' },
  ],
  [
    'an address that is code',
    (json) => (row(json, 'hosts').address = 'javascript:alert(1)'),
    { kind: 'broken', path: 'tables.hosts[0].address' },
  ],
  [
    'two rows of one name',
    (json) => (row(json, 'tasks', 2).id = row(json, 'tasks', 0).id),
    { kind: 'twice', path: 'tables.tasks[2]', first: 'tables.tasks[0]' },
  ],
  [
    'a difference that names no fact',
    (json) => (row(json, 'documents', 0).differences = [{ of: 'signer', file: 'a.pdf', inFile: 'A', inSystem: 'B' }]),
    { kind: 'broken', path: 'tables.documents[0].differences[0].of' },
  ],
  [
    'a difference of days that are none',
    (json) =>
      (row(json, 'documents', 0).differences = [{ of: 'issued', file: 'a', inFile: '2026-02-30', inSystem: '' }]),
    { kind: 'broken', path: 'tables.documents[0].differences[0].inFile' },
  ],
  [
    'a file that was seen in another way than yes',
    (json) => {
      const at = 1_776_825_700_000;
      row(json, 'documents', 0).files = [{ name: 'a.pdf', at, state: 'no-text', seen: 'yes' }];
    },
    { kind: 'broken', path: 'tables.documents[0].files[0].seen' },
  ],
  [
    'a task of no document',
    (json) => (row(json, 'tasks', 1).documentId = 'gone'),
    { kind: 'orphan', path: 'tables.tasks[1].documentId' },
  ],
];

describe('a file is refused with the place of its fault', () => {
  it.each(BROKEN)('%s', async (_, change, fault) => {
    await fill();
    expect(await faultIn(await changed(change as never))).toMatchObject(fault);
  });

  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": 1,\n "b": 01}', 2, 8],
    ['{"a": 1,\n "b": nope}', 2, 7],
    ['[1, 2,]', 1, 7],
    ['{"a": [1, 2}', 1, 12],
    ['{"a": "\u0001"}', 1, 7],
    ['[1] 2', 1, 5],
    ['<html>', 1, 1],
  ])('%j is no JSON', async (text, line, column) => {
    expect(await faultIn(text)).toEqual({ kind: 'not-json', line, column });
  });

  it('a file that was cut off', async () => {
    await fill();
    const text = await exported();
    const cut = text.slice(0, text.length / 2);
    expect(await faultIn(cut)).toMatchObject({ kind: 'not-json', line: cut.split('\n').length });
  });

  it('a file of 500 MB, unread', async () => {
    const huge = { size: 500_000_000, text: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    expect(await readExport(huge)).toEqual({ fault: { kind: 'too-large', limit: LARGEST_FILE } });
  });

  it('names that reach into every object do nothing', async () => {
    await fill();
    const text = (await exported())
      .replace('"by":', '"__proto__":{"polluted":1},"by":')
      .replace('"number":', '"__proto__":{"polluted":1},"number":');
    await readText(text);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('what a file would change', () => {
  it('is counted by table', async () => {
    await fill();
    const read = await readText(
      await changed((json: unknown) => {
        const of = json as Json;
        row(of, 'tasks', 0).title = 'Khác';
        of.tables.tasks?.splice(2, 1);
        of.tables.tasks?.push({ ...row(of, 'tasks', 1), id: 'new' });
      }),
    );
    if ('fault' in read) throw new Error('refused');
    const { tasks, documents } = await compare(read.tables);
    expect(tasks).toEqual({ added: 1, changed: 1, same: 2, onlyHere: 1 });
    expect(documents).toEqual({ added: 0, changed: 0, same: 1, onlyHere: 0 });
  });
});
