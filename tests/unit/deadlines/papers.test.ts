import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDeadlines, type Limit } from '../../../lib/deadlines';
import { type CivilDate, officeCalendar } from '../../../lib/time';

/**
 * Sentences and whole documents with their limits, written in three rounds by people who had not seen the engine. Each
 * round was first a measurement; after that, what it had shown was mended, and it became this test.
 */
interface Paper {
  id: string;
  issued: CivilDate | null;
  received: CivilDate | null;
  text: string;
  expect: readonly Limit[];
}

/** Read otherwise than its author meant, with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '1-bd-22': 'what a ministry told its department stands as a question',
  '3-doc-010': 'a day after "ghi nhận việc niêm yết" may be the day of what is noted',
};

const calendar = officeCalendar();
const papers = (name: string): Paper[] =>
  readFileSync(join(import.meta.dirname, 'papers', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Paper);

/** The fields that count; the end of a rule does not (deadlines/CONTRACT.md). */
const line = ({ kind, bound, date, time, term, anchor, rrule }: Limit): string =>
  [kind, bound, date ?? '-', time, term, anchor, rrule?.replace(/;UNTIL=[0-9]+/, '')].filter(Boolean).join(' ');

describe.each(['sentences.jsonl', 'documents.jsonl'])('%s', (name) => {
  it.each(papers(name).filter(({ id }) => !(id in OTHERWISE)))('$id', ({ issued, received, text, expect: wanted }) => {
    const now = issued ?? received ?? ('2026-01-01' as CivilDate);
    const found = findDeadlines({ text }, { issued, received, now }, calendar);
    expect(found.map(line).sort()).toEqual(wanted.map(line).sort());
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
  });
});
