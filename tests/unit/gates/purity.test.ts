import { describe, expect, it } from 'vitest';
import { checkPurity, PURE_FOLDERS, parseSource } from '../../../scripts/lib/gates';
import pure from '../../../tsconfig.pure.json' with { type: 'json' };

function faults(text: string, path = 'lib/time/planted.ts'): string[] {
  return checkPurity(parseSource(path, text)).map(({ message }) => message);
}

const REFUSED: readonly [what: string, text: string, message: RegExp][] = [
  ['the clock', 'export const a = Date.now();', /Date\.now reads the clock/],
  ['the clock in brackets', "export const a = Date['now']();", /Date\.now reads the clock/],
  ['the clock taken apart', 'const { now } = Date; export const a = now();', /handed around/],
  ['the clock by constructor', 'export const a = new Date();', /new Date\(\) reads the clock/],
  ['the clock by constructor without brackets', 'export const a = new Date;', /new Date\(\) reads the clock/],
  ['the clock as text', 'export const a = Date();', /Date\(\) reads the clock/],
  ['Date under another name', 'const D = Date; export const a = new D();', /handed around/],
  ['local parts', 'export const a = new Date(2026, 10, 23);', /new Date\(parts\) depends on the computer's zone/],
  ['parts handed on', 'export const a = (p: [number, number]) => new Date(...p);', /new Date\(parts\)/],
  ['text without zone', "export const a = new Date('2026-11-23T08:00');", /text without zone/],
  ['a template without zone', `export const a = (d: string) => new Date(\`\${d}T08:00\`);`, /text without zone/],
  ['Date.parse', "export const a = Date.parse('23/11/2026');", /handed around/],
  ['a local getter', 'export const a = (d: Date) => d.getHours();', /getHours depends on the computer's zone/],
  ['a local getter taken apart', 'export const a = ({ getDay }: Date) => getDay;', /getDay depends/],
  ['a local setter', 'export const a = (d: Date) => d.setDate(1);', /setDate depends/],
  ['the zone offset', 'export const a = (d: Date) => d.getTimezoneOffset();', /getTimezoneOffset depends/],
  ['local date text', 'export const a = (d: Date) => d.toDateString();', /toDateString depends/],
  [
    'locale text of a number',
    'export const a = (1234).toLocaleString();',
    /toLocaleString depends on the computer's language/,
  ],
  ['locale date text', 'export const a = (d: Date) => d.toLocaleDateString();', /toLocaleDateString depends/],
  ['locale case', "export const a = 'I'.toLocaleLowerCase();", /toLocaleLowerCase depends/],
  ['comparing in the default language', "export const a = 'a'.localeCompare('b');", /localeCompare without language/],
  ['Intl without language', 'export const a = new Intl.DateTimeFormat();', /Intl without an explicit language/],
  ['Intl without zone', "export const a = new Intl.DateTimeFormat('vi', { hour: 'numeric' });", /Intl without/],
  ['Intl in no language', 'export const a = new Intl.Collator(undefined);', /Intl without/],
  ['Intl handed around', 'const { Collator } = Intl; export const a = Collator;', /Intl without/],
  ['chance', 'export const a = Math.random();', /Math\.random gives chance/],
  ['chance in brackets', "export const a = Math['random']();", /Math\.random gives chance/],
  ['Math taken apart', 'const { random } = Math; export const a = random;', /Math must not be handed around/],
  ['performance', 'export const a = performance.now();', /performance reads the clock/],
  ['crypto', 'export const a = crypto.randomUUID();', /crypto gives chance/],
  ['globalThis', 'export const a = globalThis;', /globalThis reaches everything/],
  ['process', 'export const a = process.env.TZ;', /process belongs to Node/],
  ['the network', "export const a = fetch('/a');", /fetch uses the network/],
  ['a timer', 'setTimeout(() => undefined, 1);', /setTimeout schedules/],
  ['an interval', 'setInterval(() => undefined, 1);', /setInterval schedules/],
  ['the DOM', "export const a = document.querySelector('a');", /document is the DOM/],
  ['a DOM class', 'export const a = new DOMParser();', /DOMParser is no global/],
  [
    'a declared global',
    'declare const location: { href: string }; export const a = location.href;',
    /location is no global/,
  ],
  ['the extension API', 'export const a = chrome.runtime.id;', /chrome is the browser/],
  ['storage', 'export const a = indexedDB;', /indexedDB is storage/],
  ['import.meta', 'export const a = import.meta.url;', /import\.meta/],
  ['loading at run time', "export const a = import('../text');", /loads nothing at run time/],
  ['a package', "import Dexie from 'dexie'; export const a = Dexie;", /dexie is not on this folder's list/],
  ['a package of Node', "import { readFileSync } from 'node:fs'; export const a = readFileSync;", /node:fs is not on/],
  [
    'chrono outside lib/deadlines',
    "import * as chrono from 'chrono-node'; export const a = chrono;",
    /chrono-node is not on/,
  ],
  ['a package for its effect', "import 'fake-indexeddb/auto';", /fake-indexeddb\/auto is not on/],
  ['a package passed on', "export * from 'dexie';", /dexie is not on/],
  ['an impure room', "import { badge } from '../browser'; export const a = badge;", /lib\/browser is not pure/],
  ['an impure room passed on', "export { badge } from '../browser';", /lib\/browser is not pure/],
  [
    'an impure room beside types',
    "import { type A, b } from '../browser'; export const a: A = b;",
    /lib\/browser is not pure/,
  ],
];

describe('purity', () => {
  it.each(REFUSED)('refuses %s', (_, text, message) => {
    expect(faults(text)).toEqual([expect.stringMatching(message)]);
  });

  it('refuses chrono without a reference, which reads the clock', () => {
    const text = "import { Chrono } from 'chrono-node';\nexport const a = (c: Chrono) => c.parse('mai');";
    expect(faults(text, 'lib/deadlines/planted.ts')).toEqual([expect.stringMatching(/chrono without a reference/)]);
  });

  it.each([
    'lib/text/a.ts',
    'lib/time/a.ts',
    'lib/deadlines/parsers/a.ts',
    'lib/tasks/rules/a.ts',
    'lib/reminders/plan/a.ts',
    'lib/tasks/types.ts',
    'lib/tasks/checklist.ts',
  ])('watches %s', (path) => {
    expect(faults('export const a = Date.now();', path)).toHaveLength(1);
  });

  it('leaves other rooms alone', () => {
    expect(faults('export const a = Date.now();', 'lib/tasks/database.ts')).toEqual([]);
  });

  it('names the line', () => {
    const [violation] = checkPurity(parseSource('lib/time/a.ts', '// first\n\nexport const a = Date.now();'));
    expect(violation).toMatchObject({ path: 'lib/time/a.ts', line: 3 });
  });

  it('passes pure code', () => {
    const text = `
      import type { Blocks } from '../documents';
      import { fold } from '../text';
      import { PASSES } from '../reminders/types';
      import { Chrono } from 'chrono-node';
      const chrono = new Chrono();
      enum Kind { Done = 'done' }
      interface Page { document: Document; fetch(): Promise<Response> }
      const collator = new Intl.Collator('vi');
      const format = new Intl.DateTimeFormat('vi', { timeZone: 'Asia/Ho_Chi_Minh' });
      export * from '../time';
      export { addDays } from '../time';
      export function pure(document: Blocks, page: Page, now: Date) {
        label: for (const { fetch: load } of [page]) { if (load) break label; }
        const instant = new Date(Date.UTC(2026, 10, 23));
        const zoned = [new Date('2026-11-23'), new Date(\`\${document}T08:00:00+07:00\`), new Date('2026-11-23T01:00:00Z')];
        const found = chrono.parse(String(document), { instant, timezone: 420 });
        const data = JSON.parse('{}');
        const sorted = ['b', 'a'].sort((a, b) => a.localeCompare(b, 'vi'));
        const day = now.getUTCDay() + Math.floor(1.5);
        const isDate = instant instanceof Date;
        return { process: fold('a'), zoned, found, data, sorted, day, isDate, collator, format, kind: Kind.Done, PASSES };
      }`;
    expect(faults(text, 'lib/deadlines/planted.ts')).toEqual([]);
  });
});

it('holds for the folders that are compiled without a browser', () => {
  expect(pure.include).toEqual(Object.keys(PURE_FOLDERS).map((folder) => `${folder}/**/*.ts`));
});
