import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Block, findDeadlines, type Limit } from '../../../lib/deadlines';
import { type CivilDate, officeCalendar } from '../../../lib/time';

/**
 * Sentences and whole documents with their limits, written in six rounds by people who had not seen the engine. Each
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
  '4-b4s-100': '"đối tượng" speaks of eligibility more often than of those who get something',
  '4-b4s-126': '"chương trình ngày 16/4" may be the day of the programme',
  '4-b4d-01': 'the body states the limit of this row of the annex in other words',
  '4-b4d-02': 'days of an examination, without a word that asks for it',
  '4-b4d-07': 'a report tells of a month of action that still goes on',
  '4-b4d-11': 'the body states the limit of this row of the annex in other words',
  '4-b4d-14': 'days in which each quarter holds its own festival',
  '5-b5s-056': 'a file that was handed in on a day stands as a question',
  '5-b5d-008': 'a report tells of payments "trước ngày 10 hằng tháng" without a word of the past',
  '5-b5d-011': 'a session named with its afternoon alone',
  '5-b5d-014': 'days in which each quarter holds its own festival',
  '5-b5d-017': 'rounds of a check, each with its day',
  '5-b5d-019': 'help given every Saturday reads like a habit',
  '5-b5d-024': 'what a report to a superior says of its own contract stands as a question',
  '5-b5d-025': 'days before an event that another sentence dates',
  '5-b5d-029': 'what a company does before each power cut stands as a question',
  '5-b5d-030': 'a meeting that the next sentence moves',
  '5-b5d-032': 'limits told in the story of a case stand as questions',
  '6-b6s-012': '"tháng 5-6: đại hội Đoàn xã": a month and what happens in it, without a word that asks for it',
  '6-b6s-019': 'the next working day after an hour that the same sentence states',
  '6-b6s-036': 'a half-yearly and a yearly day said in one breath',
  '6-b6s-047': 'a day in brackets after a term may be the day of the paper received',
  '6-b6s-049': 'the day on which a slip is submitted is labelled as limits are',
  '6-b6s-051': 'the week after this one, without a word that asks for something by then',
  '6-b6s-081': 'two days of a vaccination with one hour',
  '6-b6s-084': 'the hour at which something begins stands far from its day',
  '6-b6s-087': 'the last day of the month among numbered days',
  '6-b6s-106': 'what is answered for when something is not done by a day',
  '6-b6s-118': 'five hours of one day in a row',
  '6-b6d-002': 'the months of high tide stand as a question',
  '6-b6d-004': 'a report tells by what day of the month others came late',
  '6-b6d-006': 'two days of an examination, the first of which is meant',
  '6-b6d-010': 'days of school events in prose',
  '6-b6d-016': 'the day of a session named only in the heading',
  '6-b6d-017': 'the days of a survey in prose',
  '6-b6d-021': 'an hour that stands far from its day',
  '6-b6d-024': 'two classes on two days with one hour',
  '6-b6d-028': 'a congress of each union, of which one has a day',
  '6-b6d-029': 'a weekly closing of figures in words between; a general rule that stands as a question',
  '6-b6d-032': 'a campaign of two weeks; a general rule that stands as a question',
  '6-b6d-039': 'a day without a year beside "báo cáo năm" is read as yearly',
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

/** Every line as a piece of its own, as a web page or a Word file tells what its pieces are. */
function blocksOf(text: string, withHeaders: boolean): Block[] {
  const blocks: Block[] = [];
  let headers: string[] | undefined;
  let start = 0;
  for (const words of text.split('\n')) {
    const end = start + words.length;
    const cells = words.includes('\t') ? words.split('\t') : null;
    if (cells) {
      const under = headers?.length === cells.length ? headers : undefined;
      blocks.push({ kind: 'row', start, end, ...(withHeaders && under ? { headers: under } : {}) });
    } else if (words.trim()) {
      const bullet = /^\s*[-+*•]\s/u.test(words);
      const heading = words.length < 120 && /^\s*(?:[IVX]+\.|[A-Z]\.|Điều \d+\.)\s/u.test(words);
      blocks.push({ kind: bullet ? 'bullet' : heading ? 'heading' : 'paragraph', start, end });
    }
    headers = cells ? (headers ?? cells) : undefined;
    start = end + 1;
  }
  return blocks;
}

it.each([true, false])('says the same of pieces; headers named: %s', { timeout: 60_000 }, (withHeaders) => {
  const different = ['sentences.jsonl', 'documents.jsonl'].flatMap(papers).filter(({ issued, received, text }) => {
    const dates = { issued, received, now: issued ?? received ?? ('2026-01-01' as CivilDate) };
    const lines = (blocks?: Block[]) =>
      findDeadlines(blocks ? { text, blocks } : { text }, dates, calendar)
        .map(line)
        .sort()
        .join();
    return lines() !== lines(blocksOf(text, withHeaders));
  });
  expect(different.map(({ id }) => id)).toEqual([]);
});

describe.each(['sentences.jsonl', 'documents.jsonl'])('%s', (name) => {
  it.each(papers(name).filter(({ id }) => !(id in OTHERWISE)))('$id', ({ issued, received, text, expect: wanted }) => {
    const now = issued ?? received ?? ('2026-01-01' as CivilDate);
    const found = findDeadlines({ text }, { issued, received, now }, calendar);
    expect(found.map(line).sort()).toEqual(wanted.map(line).sort());
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
  });
});
