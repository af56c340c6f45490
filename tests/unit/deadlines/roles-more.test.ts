import { describe, expect, it } from 'vitest';
import * as tables from './cases/roles-more';
import { briefs, table } from './cases/table';

describe.each(Object.entries(tables))('%s', (_name, lines) => {
  it.each(table(lines).map(({ text, want }) => [text, want] as const))('%s', (text, want) => {
    expect(briefs(text)).toEqual(want);
  });
});

it('has many cases that state no limit', () => {
  const all = Object.values(tables).flatMap((lines) => table(lines));
  expect(all.length).toBeGreaterThanOrEqual(480);
  expect(all.filter(({ want }) => want.length === 0).length).toBeGreaterThanOrEqual(170);
});
