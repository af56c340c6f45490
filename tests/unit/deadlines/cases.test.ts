import { describe, expect, it } from 'vitest';
import { dates } from './cases/dates';
import { documents, documentsNone } from './cases/documents';
import { meetings, structures } from './cases/meetings-tables';
import { news, newsNone } from './cases/news';
import { none } from './cases/none';
import { office, officeNone } from './cases/office';
import { periods, recurrences, terms } from './cases/periods-terms';
import { mixed, rare } from './cases/rare';
import { briefs, table } from './cases/table';

const tables = {
  dates,
  periods,
  terms,
  recurrences,
  meetings,
  structures,
  none,
  office,
  officeNone,
  documents,
  documentsNone,
  news,
  newsNone,
  rare,
  mixed,
};

describe.each(Object.entries(tables))('%s', (name, lines) => {
  it.each(table(lines).map(({ text, want }) => [text, want] as const))('%s', (text, want) => {
    expect(briefs(text)).toEqual(want);
    if (name.endsWith('one')) expect(want).toEqual([]);
  });

  it.each(table(lines).map(({ text, want }) => [text, want] as const))('decomposed: %s', (text, want) => {
    expect(briefs(text.normalize('NFD'))).toEqual(want);
  });
});

it('has enough cases of each sort', () => {
  const count = (lines: string): number => table(lines).length;
  expect(Object.values(tables).reduce((sum, lines) => sum + count(lines), 0)).toBeGreaterThanOrEqual(300);
  expect(count(none)).toBeGreaterThanOrEqual(120);
});
