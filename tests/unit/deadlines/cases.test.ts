import { describe, expect, it } from 'vitest';
import { TABLES } from './cases';
import { briefs, table } from './cases/table';

describe.each(Object.entries(TABLES))('%s', (name, lines) => {
  it.each(table(lines).map(({ text, want }) => [text, want] as const))('%s', (text, want) => {
    expect(briefs(text)).toEqual(want);
    if (name.endsWith('one')) expect(want).toEqual([]);
  });
});

const all = Object.values(TABLES).flatMap((lines) => table(lines));

it('has enough cases, and enough that state no limit', () => {
  expect(all.length).toBeGreaterThanOrEqual(900);
  expect(all.filter(({ want }) => want.length === 0).length).toBeGreaterThanOrEqual(300);
});

/** One text as HTML, a PDF's text layer or a word processor leaves it. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  indented: (text) => text.replace(/^(?=[^\t|])/gm, '    '),
};

it.each(Object.entries(FORMS))('reads the same: %s', (_name, form) => {
  const different = all.filter(({ text, want }) => briefs(form(text)).join() !== want.join());
  expect(different.map(({ text }) => text)).toEqual([]);
});
