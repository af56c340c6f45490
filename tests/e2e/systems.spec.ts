import { expect, test } from '@playwright/test';
import type { SystemDescription } from '../../lib/sites';
import { bundle } from './support/systems/bundle';
import { type Case, readCases, readDescriptions } from './support/systems/cases';
import { readPage } from './support/systems/reading';
import { expectedSummary, summary } from './support/systems/told';
import { variants } from './support/systems/variants';

// Every page of the made-up systems, read in a real browser by the reader as it is shipped, without the extension.

let script = '';

test.beforeAll(async () => {
  script = await bundle('in-page.ts');
});

const CASES = readCases();
const SYSTEMS = readDescriptions();
const isRead = ({ expected: { lists, opened } }: Case): boolean => Boolean(lists?.length || opened?.length);

for (const system of new Set(CASES.map((shown) => shown.system))) {
  const pages = CASES.filter((shown) => shown.system === system);
  const description = SYSTEMS.find(({ id }) => id === system);

  test.describe(system, () => {
    const read = new Set<string>();
    const counted = new Set<string>();

    for (const shown of pages) {
      const { name, expected } = shown;
      test(`${name}: ${expected.about}`, async ({ browser }) => {
        const { messages, parts } = await readPage(browser, script, shown);
        read.add(name);
        for (const part of parts) counted.add(part);
        const said = JSON.stringify(messages);
        for (const { subject, number } of expected.withheld ?? [])
          for (const words of [subject, number]) if (words) expect(said).not.toContain(words);
        expect(summary(messages)).toEqual(expectedSummary(expected));
      });
    }

    test('some page is read, and some is left alone', () => {
      expect(pages.some(isRead)).toBe(true);
      const alone = pages.filter(({ expected }) => expected.leftAlone);
      expect(alone.length).toBeGreaterThan(0);
      expect(alone.filter(isRead)).toEqual([]);
    });

    if (description)
      test('without any part of its description some page would be read otherwise', () => {
        test.skip(read.size < pages.length, 'not all pages were read');
        const parts = variants(description).map(({ part }) => part);
        expect(parts.filter((part) => !counted.has(part))).toEqual([]);
      });
  });
}

test('every description has its pages', () => {
  const systems = new Set(CASES.map(({ system }) => system));
  expect(SYSTEMS.map(({ id }) => id).filter((id) => !systems.has(id))).toEqual([]);
});

test('a browser takes every description, and refuses what it knows for no selector', async ({ page }) => {
  await page.addScriptTag({ content: await bundle('schema-in-page.ts') });
  const check = (text: string) => page.evaluate((written) => globalThis.checkDescription(written), text);
  for (const description of SYSTEMS) expect(await check(JSON.stringify(description))).toEqual({ description });
  const [first] = SYSTEMS;
  const broken = JSON.stringify({ ...first, menu: { ...first?.menu, entries: 'li:icontains(a)' } });
  expect(await check(broken)).toEqual({
    faults: [{ kind: 'form', path: 'menu.entries', of: 'selector', text: 'li:icontains(a)' }],
  });
});

test('of all selectors of every description none is slow on a long page; one that grows with the square is', async ({
  page,
}) => {
  test.slow();
  await page.addScriptTag({ content: await bundle('schema-in-page.ts') });
  const slowIn = (description: SystemDescription) => page.evaluate((each) => globalThis.checkPace(each), description);
  for (const description of SYSTEMS) expect(await slowIn(description), description.id).toEqual([]);
  const [first] = SYSTEMS;
  const [list] = first?.lists ?? [];
  if (!first || !list) throw new Error('no description has a list');
  // No row is empty: each cell asks all rows before its own, at any speed a thousand times what a plain selector costs.
  const text = '.dong > :not(.dong:empty ~ .dong > *):not(.dong:disabled ~ .dong > *)';
  expect(await slowIn({ ...first, lists: [{ ...list, rows: text }] })).toEqual([
    { kind: 'slow', path: 'lists[0].rows', text },
  ]);
});
