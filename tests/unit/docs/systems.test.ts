import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PAGES = 'tests/office/systems';
/** A row of the table: the system's id in brackets, and at its end how many pages are read, and how many left alone. */
const ROW = /\(`([a-z-]+)`\).*\| (\d+) \/ (\d+) \|$/gmu;

it('docs/he-thong.md counts the pages of each described system as they are', () => {
  const said = [...readFileSync('docs/he-thong.md', 'utf8').matchAll(ROW)].map(([, id, read, left]) => [
    id,
    Number(read),
    Number(left),
  ]);
  const counted = said.map(([id]) => {
    const truths = readdirSync(join(PAGES, String(id))).filter((name) => name.endsWith('.json'));
    const left = truths.filter(
      (name) => 'leftAlone' in JSON.parse(readFileSync(join(PAGES, String(id), name), 'utf8')),
    );
    return [id, truths.length - left.length, left.length];
  });
  expect(said).toHaveLength(8);
  expect(said).toEqual(counted);
});
