/**
 * Works out what each sign around a time weighs (`lib/deadlines/evidence`) from the labelled papers and cases of the
 * tests, and prints the table for `lib/deadlines/evidence/weights.ts`:
 *
 *   npx tsx scripts/weights.ts > weights.tmp && mv weights.tmp lib/deadlines/evidence/weights.ts
 *
 * (Not into the table itself, which the engine reads meanwhile.)
 *
 * Logistic regression with an L1 penalty, so that most signs weigh nothing, by the method of H. B. McMahan and others,
 * "Ad Click Prediction: a View from the Trenches" (KDD 2013, FTRL-Proximal). The order of the examples is fixed.
 */
import { type DocumentDates, explainDeadlines, signsOf, type Trace } from '../lib/deadlines';
import { officeCalendar } from '../lib/time';
import { TABLES } from '../tests/unit/deadlines/cases';
import { DATES, table } from '../tests/unit/deadlines/cases/table';
import { FILES, type Paper, papers } from '../tests/unit/deadlines/papers/read';

interface Example {
  text: number;
  signs: readonly string[];
  isLimit: boolean;
}

const calendar = officeCalendar();

type Span = readonly [start: number, end: number];

function spansOf(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + 1))
    spans.push([at, at + quote.length]);
  return spans;
}

const shared = ({ start, end }: Trace, [from, to]: Span): number => Math.min(end, to) - Math.max(start, from);

/** Which of the expressions are limits: those read as one of the labels, and where a label was missed, what it quotes. */
function labelled({ text, expect }: Paper, traces: readonly Trace[]): Set<Trace> {
  const limits = new Set<Trace>();
  const found = new Set<Paper['expect'][number]>();
  for (const trace of traces) {
    for (const want of expect) {
      const same = ({ kind, date, time }: Trace['limits'][number]) =>
        kind === want.kind && date === want.date && time === want.time;
      if (!trace.limits.some(same)) continue;
      limits.add(trace);
      if (spansOf(text, want.quote).some((span) => shared(trace, span) > 0)) found.add(want);
    }
  }
  for (const want of expect) {
    if (found.has(want)) continue;
    const spans = spansOf(text, want.quote);
    const size = (trace: Trace): number => Math.max(0, ...spans.map((span) => shared(trace, span)));
    const [best] = traces.filter((trace) => !limits.has(trace) && size(trace) > 0).sort((a, b) => size(b) - size(a));
    if (best) limits.add(best);
  }
  return limits;
}

function examples(): Example[] {
  const made: Example[] = [];
  let text = 0;
  for (const paper of FILES.flatMap(papers)) {
    const { issued, received, blocks } = paper;
    const dates: DocumentDates = { issued, received, now: issued ?? received ?? '2026-01-01' };
    const { traces } = explainDeadlines({ text: paper.text, ...(blocks && { blocks }) }, dates, calendar);
    const limits = labelled(paper, traces);
    for (const trace of traces) made.push({ text, signs: signsOf(trace), isLimit: limits.has(trace) });
    text += 1;
  }
  // What the engine says of these is what they want: the tests hold it to that.
  for (const line of Object.values(TABLES).flatMap(table)) {
    for (const trace of explainDeadlines({ text: line.text }, DATES, calendar).traces)
      made.push({ text, signs: signsOf(trace), isLimit: trace.verdict.accept });
    text += 1;
  }
  return made;
}

/** Signs of fewer texts say nothing of the next. */
const LEAST_TEXTS = 5;
const L1 = 10;
const L2 = 1;
const RATE = 0.1;
const ROUNDS = 8;
/** The sign that every expression has. */
const ALWAYS = '';

function commonSigns(all: readonly Example[]): string[] {
  const texts = new Map<string, { last: number; count: number }>();
  for (const { text, signs } of all) {
    for (const sign of signs) {
      const known = texts.get(sign);
      if (!known) texts.set(sign, { last: text, count: 1 });
      else if (known.last !== text) texts.set(sign, { last: text, count: known.count + 1 });
    }
  }
  return [ALWAYS, ...[...texts].filter(([, { count }]) => count >= LEAST_TEXTS).map(([sign]) => sign)];
}

/** Numbers that look like chance and are the same each time (a linear congruential generator). */
function* numbers(): Generator<number, never> {
  for (let seed = 42; ; seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) yield seed;
}

function weigh(all: readonly Example[]): Map<string, number> {
  const names = commonSigns(all);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = all.map(({ signs, isLimit }) => ({
    isLimit,
    signs: [0, ...signs.flatMap((sign) => index.get(sign) ?? [])],
  }));
  const z = new Float64Array(names.length);
  const n = new Float64Array(names.length);
  const at = (array: Float64Array, sign: number): number => array[sign] ?? 0;
  const weightOf = (sign: number): number => {
    const [sum, free] = [at(z, sign), sign === 0 ? 0 : L1];
    return Math.abs(sum) <= free ? 0 : -(sum - Math.sign(sum) * free) / ((1 + Math.sqrt(at(n, sign))) / RATE + L2);
  };
  const chance = numbers();
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = rows.map((row) => ({ row, key: chance.next().value })).sort((a, b) => a.key - b.key);
    for (const { row } of order) {
      const used = row.signs.map(weightOf);
      const error = 1 / (1 + Math.exp(-used.reduce((sum, weight) => sum + weight, 0))) - Number(row.isLimit);
      row.signs.forEach((sign, place) => {
        const step = (Math.sqrt(at(n, sign) + error ** 2) - Math.sqrt(at(n, sign))) / RATE;
        z[sign] = at(z, sign) + error - step * (used[place] ?? 0);
        n[sign] = at(n, sign) + error ** 2;
      });
    }
  }
  return new Map(names.map((name, sign) => [name, weightOf(sign)]));
}

const SCALE = 10;
const WIDTH = 110;

/** Lines of a weight in tenths and the signs that have it. */
function lines(weights: ReadonlyMap<string, number>): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const tenths = Math.round(weight * SCALE);
    if (tenths !== 0) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), sign]);
  }
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .flatMap(([tenths, signs]) => {
      const made: string[] = [];
      for (const sign of signs.sort()) {
        const line = made.at(-1);
        if (line !== undefined && line.length + sign.length < WIDTH) made[made.length - 1] = `${line}\t${sign}`;
        else made.push(`${tenths}\t${sign}`);
      }
      return made;
    });
}

const written = lines(weigh(examples()));
console.log(`/**
 * What each sign around a time weighs (\`signs.ts\`): a weight in tenths, then the signs that have it, parted by tabs.
 * Words stand behind where they were seen: < near before the cue, _ before it, << right before it, > near after the
 * time, ~ after it, >> right after it, ^ at the head of the sentence, # in what governs it, | in the column's header, = at
 * the head of the document. Measured from labelled papers by scripts/weights.ts; made anew with each round of them.
 */
export const WEIGHTS = \`${written.join('\n')}\`;`);
