import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, findDeadlines, type Limit } from '../../../../lib/deadlines';
import { type CivilDate, officeCalendar } from '../../../../lib/time';

/**
 * Sentences and whole documents with their limits, written in thirteen rounds by people who had not seen the engine. Each
 * round was first a measurement; after that, what it had shown was mended, and it became a test.
 */
export interface Paper {
  id: string;
  issued: CivilDate | null;
  received: CivilDate | null;
  text: string;
  /** What its pieces are, where instructions of leaders are among them. */
  blocks?: readonly Block[];
  expect: readonly (Limit & { quote: string })[];
}

const calendar = officeCalendar();

export const FILES = ['sentences.jsonl', 'documents.jsonl'] as const;

export const papers = (name: (typeof FILES)[number]): Paper[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Paper);

export const found = (
  { issued, received, text, blocks: known }: Omit<Paper, 'expect'>,
  blocks: readonly Block[] | undefined = known,
) =>
  findDeadlines(
    blocks ? { text, blocks } : { text },
    { issued, received, now: issued ?? received ?? ('2026-01-01' as CivilDate) },
    calendar,
  );

/** The fields that count; the end of a rule does not (deadlines/CONTRACT.md). */
export const line = ({ kind, bound, date, time, term, anchor, rrule }: Limit): string =>
  [kind, bound, date ?? '-', time, term, anchor, rrule?.replace(/;UNTIL=[0-9]+/, '')].filter(Boolean).join(' ');

/** All that is found in a paper, in an order of its own. */
export const said = (paper: Omit<Paper, 'expect'>, blocks?: readonly Block[]): string =>
  found(paper, blocks).map(line).sort().join('\n');
