/**
 * Reads JSON lines `{id, issued, received, text}` on standard input, with `blocks` where the kinds of the pieces are known
 * (`scripts/lib/blocks.ts`), and prints `{id, items}` lines: the deadlines of each text in the fields of
 * deadlines/CONTRACT.md, `start` and `end` being offsets into `text`. A line that is not such an object is named on
 * standard error with its number; the rest goes on, and the exit status is 1.
 *
 *   npm run --silent extract < cases.jsonl
 *   npm run --silent extract -- --explain < cases.jsonl    each expression, its cue, and why it is a limit or not
 */
import { createInterface } from 'node:readline';
import { type DocumentDates, type DocumentText, explainDeadlines, findDeadlines, type Trace } from '../lib/deadlines';
import { type CivilDate, dateAt, isCivilDate, officeCalendar } from '../lib/time';
import { parseBlocks } from './lib/blocks';

interface Input {
  id: string | number;
  issued: CivilDate | null;
  received: CivilDate | null;
  document: DocumentText;
}

const isDateOrNull = (value: unknown): value is CivilDate | null | undefined =>
  value === null || value === undefined || (typeof value === 'string' && isCivilDate(value));

/** The line as input, or what is wrong with it. */
function parseLine(line: string): Input | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, issued, received, text, blocks } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no id';
  if (typeof text !== 'string') return 'no text';
  if (!isDateOrNull(issued)) return 'issued is no date';
  if (!isDateOrNull(received)) return 'received is no date';
  const pieces = parseBlocks(blocks ?? [], text);
  if (typeof pieces === 'string') return pieces;
  return { id, issued: issued ?? null, received: received ?? null, document: { text, blocks: pieces } };
}

function explanation({ quote, expression, cue, verdict, limits }: Trace): string {
  const words = quote.replace(/\s+/g, ' ');
  const dates = limits.map((limit) => [limit.date, limit.time, limit.term, limit.rrule].filter(Boolean).join(' '));
  const outcome = verdict.accept ? `${verdict.kind} ${verdict.bound}: ${dates.join(', ')}` : 'left out';
  return `  «${words}» ${expression}, cue ${cue ?? 'none'} → ${outcome} (${verdict.why})`;
}

async function main(): Promise<void> {
  const calendar = officeCalendar();
  const now = dateAt(Date.now());
  const explain = process.argv.includes('--explain');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const input = parseLine(line);
    if (typeof input === 'string') {
      console.error(`line ${number}: ${input}`);
      process.exitCode = 1;
      continue;
    }
    const dates: DocumentDates = { issued: input.issued, received: input.received, now };
    if (explain) {
      const { items, traces } = explainDeadlines(input.document, dates, calendar);
      process.stdout.write(`${input.id}: ${items.length} of ${traces.length}\n${traces.map(explanation).join('\n')}\n`);
      continue;
    }
    const items = findDeadlines(input.document, dates, calendar);
    const flushed = process.stdout.write(`${JSON.stringify({ id: input.id, items })}\n`);
    if (!flushed) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

await main();
