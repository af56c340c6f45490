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
  expect(all.filter(({ want }) => want.length === 0).length).toBeGreaterThanOrEqual(160);
});

/** One text as HTML, a PDF's text layer or a word processor leaves it. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  indented: (text) => text.replace(/^(?=[^\t|])/gm, '    '),
};

it.each(Object.entries(FORMS))('reads the same: %s', (_name, form) => {
  const all = Object.values(tables).flatMap((lines) => table(lines));
  const different = all.filter(({ text, want }) => briefs(form(text)).join() !== want.join());
  expect(different.map(({ text }) => text)).toEqual([]);
});
