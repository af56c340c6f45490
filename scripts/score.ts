/**
 * Scores the engine against labelled cases, each a JSON line `{id, issued, received, text, tags, expect: [item]}` with
 * items in the fields that `npm run extract` prints; `blocks` as in scripts/lib/blocks.ts where they are known.
 *
 *   npm run --silent score -- FILE [--failures N]
 *
 * Prints precision, recall and F1 at two strengths (date: kind, date and hour; full: bound, term, anchor and rule as
 * well; the quotes must overlap at both), how many of the right items are `sure`, how many `sure` items are wrong, and
 * the failures by tag.
 */
import { readFileSync } from 'node:fs';
import { type Deadline, type DocumentDates, findDeadlines, type Limit } from '../lib/deadlines';
import { type CivilDate, officeCalendar } from '../lib/time';
import { parseBlocks } from './lib/blocks';

interface Expected extends Limit {
  quote: string;
}

interface LabelledCase {
  id: string;
  issued: CivilDate | null;
  received: CivilDate | null;
  text: string;
  /** What its pieces are, where that is known (`scripts/lib/blocks.ts`). */
  blocks?: unknown;
  tags?: string[];
  expect: Expected[];
}

type Same = (text: string, want: Expected, got: Deadline) => boolean;

/** An RFC 5545 rule with its parts in order and without those that the score leaves out. */
const rule = (text: string | null): string =>
  (text ?? '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => part && !/^(?:WKST=|INTERVAL=1$|COUNT=|UNTIL=|DTSTART)/.test(part))
    .map((part) => {
      const [key = '', list = ''] = part.split('=');
      return `${key}=${list.split(',').sort().join(',')}`;
    })
    .sort()
    .join(';');

function overlaps(text: string, { quote }: Expected, { start, end }: Deadline): boolean {
  for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + 1)) {
    if (at < end && start < at + quote.length) return true;
  }
  return false;
}

const sameDate: Same = (text, want, got) =>
  want.kind === got.kind && want.date === got.date && want.time === got.time && overlaps(text, want, got);

const sameFull: Same = (text, want, got) =>
  sameDate(text, want, got) &&
  want.bound === got.bound &&
  want.term === got.term &&
  want.anchor === got.anchor &&
  rule(want.rrule) === rule(got.rrule);

interface Pairing {
  hits: Deadline[];
  missed: Expected[];
  extra: Deadline[];
}

function pair(text: string, wanted: readonly Expected[], found: readonly Deadline[], same: Same): Pairing {
  const extra = [...found];
  const hits: Deadline[] = [];
  const missed: Expected[] = [];
  for (const want of wanted) {
    const at = extra.findIndex((got) => same(text, want, got));
    const [hit] = at < 0 ? [] : extra.splice(at, 1);
    if (hit) hits.push(hit);
    else missed.push(want);
  }
  return { hits, missed, extra };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

class Tally {
  private hits = 0;
  private missed = 0;
  private extra = 0;

  add({ hits, missed, extra }: Pairing): void {
    this.hits += hits.length;
    this.missed += missed.length;
    this.extra += extra.length;
  }

  line(name: string): string {
    const precision = ratio(this.hits, this.hits + this.extra);
    const recall = ratio(this.hits, this.hits + this.missed);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return `${name}: precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`;
  }
}

const summary = (item: Limit & { quote: string }): string =>
  [item.kind, item.bound, item.date ?? '-', item.time, item.term, item.anchor, item.rrule, `«${item.quote}»`]
    .filter(Boolean)
    .join(' ');

function main(path: string, failures: number): void {
  const calendar = officeCalendar();
  const cases = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledCase);
  const date = new Tally();
  const full = new Tally();
  const byTag = new Map<string, { cases: number; wrong: number }>();
  let [right, sure, sureWrong, wrong] = [0, 0, 0, 0];
  for (const { id, issued, received, text, blocks = [], tags = [], expect } of cases) {
    const dates: DocumentDates = { issued, received, now: issued ?? received ?? '2026-01-01' };
    const pieces = parseBlocks(blocks, text);
    if (typeof pieces === 'string') throw new Error(`${id}: ${pieces}`);
    const found = findDeadlines({ text, blocks: pieces }, dates, calendar);
    const byDate = pair(text, expect, found, sameDate);
    const byAll = pair(text, expect, found, sameFull);
    date.add(byDate);
    full.add(byAll);
    right += byDate.hits.length;
    sure += byDate.hits.filter((item) => item.confidence === 'sure').length;
    sureWrong += byDate.extra.filter((item) => item.confidence === 'sure').length;
    const failed = byAll.missed.length + byAll.extra.length > 0;
    if (failed) wrong += 1;
    for (const tag of tags) {
      const seen = byTag.get(tag) ?? { cases: 0, wrong: 0 };
      byTag.set(tag, { cases: seen.cases + 1, wrong: seen.wrong + (failed ? 1 : 0) });
    }
    if (failed && wrong <= failures) {
      console.log(`\n${id}: ${text}`);
      for (const item of byAll.missed) console.log(`  missed ${summary(item)}`);
      for (const item of byAll.extra) console.log(`  extra  ${summary(item)} (${item.confidence})`);
    }
  }
  console.log(`${cases.length} cases, ${wrong} with a mistake`);
  console.log(date.line('date'));
  console.log(full.line('full'));
  console.log(`sure among right items: ${(100 * ratio(sure, right)).toFixed(1)} % (${sure} of ${right})`);
  console.log(`sure but wrong: ${sureWrong}`);
  for (const [tag, seen] of [...byTag].sort(([, a], [, b]) => b.wrong - a.wrong)) {
    if (seen.wrong > 0) console.log(`  ${tag}: ${seen.wrong} of ${seen.cases}`);
  }
}

const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = process.argv.indexOf('--failures');
if (path === undefined) {
  console.error('usage: npm run --silent score -- FILE [--failures N]');
  process.exitCode = 2;
} else {
  main(path, wanted < 0 ? 0 : Number(process.argv[wanted + 1] ?? 20));
}
