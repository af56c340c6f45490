// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../../lib/sites';
import { type DescriptionFault, readDescription } from '../../../lib/sites/schema';
import { selectorsOf } from '../../../lib/sites/schema/selectors';
import { words } from '../../../locales';
import { systemSchema } from '../../../scripts/lib/description-schema';

const [SYSTEM] = SYSTEMS;

/** A description with one thing put in its place, by its path. */
function withChange(path: readonly (string | number)[], value: unknown): string {
  const description = JSON.parse(JSON.stringify(SYSTEM));
  const last = path.at(-1) ?? '';
  let at = description;
  for (const key of path.slice(0, -1)) at = at[key];
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(description);
}

const faultsOf = (text: string): DescriptionFault[] => {
  const read = readDescription(text);
  return 'faults' in read ? read.faults : [];
};

it.each(SYSTEMS.map((system) => [system.id, system] as const))('%s is a description', (_, system) => {
  const text = JSON.stringify({ $schema: '../../../system.schema.json', ...system });
  expect(readDescription(text)).toEqual({ description: system });
});

it('every description in its folder is one of the described systems', () => {
  const files = readdirSync('lib/sites/systems').filter((name) => name.endsWith('.json') && name !== 'common.json');
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual(SYSTEMS.map(({ id }) => id).sort());
});

/** The places of all texts of a description. */
function textsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, each]) => textsIn(each, [...path, key]));
}

it('a selector is looked for wherever the schema wants one', () => {
  for (const system of SYSTEMS) {
    const wanted = textsIn(system).flatMap((path) => {
      const broken = JSON.parse(JSON.stringify(system));
      let at = broken;
      for (const key of path.slice(0, -1)) at = at[key];
      at[path.at(-1) ?? ''] = 'a[[';
      return faultsOf(JSON.stringify(broken)).flatMap((fault) =>
        fault.kind === 'form' && fault.of === 'selector' ? [fault.path] : [],
      );
    });
    expect(selectorsOf(system).map(({ path }) => path)).toEqual(wanted);
  }
});

const CASES: readonly [string, string, DescriptionFault][] = [
  ['text that is no JSON', '{\n  "id": x }', { kind: 'not-json', line: 2, column: 9 }],
  ['a text that is too long', `"${'x'.repeat(500_000)}"`, { kind: 'too-large', limit: 500_000 }],
  ['another kind of value', '"qlvb"', { kind: 'type', path: '', expected: 'Object', received: '"qlvb"' }],
  ['a member that is missing', withChange(['lists', 0, 'rows'], undefined), { kind: 'missing', path: 'lists[0].rows' }],
  [
    'a slip of the pen',
    withChange(['lists', 0, 'fields', 'hanXuLy'], []),
    { kind: 'unknown', path: 'lists[0].fields.hanXuLy' },
  ],
  [
    'a text in place of a list',
    withChange(['lists', 0, 'fields', 'due'], 'td.han'),
    { kind: 'type', path: 'lists[0].fields.due', expected: 'Array', received: '"td.han"' },
  ],
  ['an empty list', withChange(['lists', 0, 'fields', 'due'], []), { kind: 'empty', path: 'lists[0].fields.due' }],
  [
    'what is no CSS selector',
    withChange(['lists', 0, 'fields', 'due', 1], { select: 'td[[' }),
    { kind: 'form', path: 'lists[0].fields.due[1].select', of: 'selector', text: 'td[[' },
  ],
  [
    'a host with its path',
    withChange(['recognise', 'hosts'], ['qlvb.example.vn/main']),
    { kind: 'form', path: 'recognise.hosts[0]', of: 'host', text: 'qlvb.example.vn/main' },
  ],
  ['an id with spaces', withChange(['id'], 'Hệ thống A'), { kind: 'form', path: 'id', of: 'id', text: 'Hệ thống A' }],
  [
    'a column of a list without columns',
    withChange(['lists', 0, 'fields', 'due', 0], { header: ['Hạn xử lý'] }),
    { kind: 'rule', path: 'lists[0].fields.due[0]', rule: 'header-without-columns' },
  ],
  [
    'an attribute and a label at once',
    withChange(['detail', 'fields', 'due', 0], { label: ['Hạn'], attribute: 'title' }),
    { kind: 'rule', path: 'detail.fields.due[0]', rule: 'attribute-and-label' },
  ],
  [
    'a place that names nothing',
    withChange(['detail', 'directions', 0], { line: 2 }),
    { kind: 'rule', path: 'detail.directions[0]', rule: 'empty-place' },
  ],
  [
    'rows that nothing tells apart',
    withChange(['lists', 0, 'fields'], { due: [{ select: 'td' }] }),
    { kind: 'rule', path: 'lists[0].fields', rule: 'nothing-identifies' },
  ],
];

describe('refuses', () => {
  it.each(CASES)('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    const [vi, en] = [words('vi').systems.fault(fault), words('en').systems.fault(fault)];
    for (const said of [vi, en]) expect(said).toMatch(/^\S.*\.$/u);
    if ('path' in fault) for (const said of [vi, en]) expect(said).toContain(fault.path);
  });

  it('with every fault at once', () => {
    const text = JSON.stringify({ ...JSON.parse(withChange(['name'], '')), id: 'A B' });
    expect(faultsOf(text).map((fault) => 'path' in fault && fault.path)).toEqual(['id', 'name']);
  });

  it('a description of nothing', () => {
    const nothing = JSON.stringify({ ...SYSTEM, lists: [], detail: { ...SYSTEM?.detail, roots: [] } });
    expect(faultsOf(nothing)).toEqual([{ kind: 'rule', path: '', rule: 'nothing-described' }]);
  });
});

describe('the published schema', () => {
  const schema = JSON.stringify(systemSchema());

  it('names what a description holds', () => {
    for (const name of ['recognise', 'listKinds', 'columns', 'quoted', 'statuses', 'dueLabel'])
      expect(schema).toContain(`"${name}":`);
  });

  it('refuses members that nobody knows', () => {
    expect(schema).toContain('"additionalProperties":false');
  });
});
