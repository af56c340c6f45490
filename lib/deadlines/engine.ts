import { CHANGED_SIGNS, TONE_PAIRS, toneMoves, UNACCENTED_SURELY } from '../text';
import { addDays, type CivilDate, type WorkingCalendar } from '../time';
import { describe } from './describe';
import { headOf } from './document/head';
import { type Segment, type Surveyed, searchable, segmentsOf } from './document/segments';
import { surveyor } from './document/survey';
import { AFTER, STRONG, TIME, triggersFor } from './document/triggers';
import { type Expression, type Found, readExpressions } from './expressions';
import { forgetTexts, partOf } from './guard';
import { mergeRepeats } from './merge';
import { firstDayOf, lastDayOf, readOne, rejected, ruleUntil, weigh } from './reading';
import { type Base, baseOf } from './resolve/base';
import { nextOccurrence } from './resolve/recurrence';
import { type Cue, cueAfter, cueBefore, type DocumentContext, INVITATION, type Place, type Verdict } from './roles';
import type { Deadline, DocumentDates, DocumentText, Limit, Warning } from './types';

/** One step of the reading of one expression, for `--explain`. */
export interface Trace {
  start: number;
  end: number;
  quote: string;
  expression: Expression['kind'];
  cue: string | null;
  verdict: Verdict;
  limits: readonly Limit[];
  place: Place;
}

/** A limit with its place in the folded text, before repeats are merged. */
export interface Candidate {
  limit: Limit;
  from: number;
  to: number;
  segment: Segment;
  warnings: Warning[];
  /** Where the limit before it in the same segment ends, else the segment's start. */
  clauseFrom: number;
  /** 0 none; each doubt lowers the confidence. */
  doubt: number;
}

const NORMATIVE =
  /(?:nghị định|thông tư|luật|quy chế|pháp lệnh|quy định) này (?:quy định|có hiệu lực|áp dụng)|(?:quy chế|nội quy|điều lệ|quy ước|hương ước) này|(?:^|\n)[ \t]{0,4}(?:quy chế|nội quy|điều lệ|quy ước)[ \t]{0,4}(?:\n|$)|(?:^|\n)[ \t]{0,4}chương [ivx]{1,5}[ .:]?(?:\n|$| )|phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ/;

const SAME_DAY = 'cùng ngày';

const survey = surveyor({
  times: TIME,
  invitations: INVITATION,
  norms: NORMATIVE,
  tones: TONE_PAIRS,
  signs: CHANGED_SIGNS,
  strong: STRONG,
  after: AFTER,
  unaccented: UNACCENTED_SURELY,
  same: [SAME_DAY],
});

interface Reading {
  dates: DocumentDates;
  calendar: WorkingCalendar;
  context: DocumentContext;
  traces: Trace[] | null;
  candidates: Candidate[];
  /** The segment of the limit found last. */
  last: Segment | null;
  mentioned: CivilDate | null;
  /** The days of the meetings found so far. */
  meetings: Set<CivilDate>;
  sessions: Set<CivilDate>;
}

/** Finds every limit of a document. With `traces`, each expression's way is written down. */
export function read(
  document: DocumentText,
  dates: DocumentDates,
  calendar: WorkingCalendar,
  traces: Trace[] | null = null,
): Deadline[] {
  const found = searchable(document.text);
  const { times, tones, signs, runs, invitations, norms, strong, after, unaccented, same } = survey(found.text);
  const moved = tones.filter((end) => toneMoves(found.text, end));
  const whole: Surveyed = {
    text: found.text,
    source: found.source,
    sourceStart: found.sourceStart,
    sourceEnd: found.sourceEnd,
    times,
    runs,
    changes: [moved, signs, runs],
    hints: { strong, after },
    unaccented,
  };
  const issued = dates.issued ?? dates.received ?? dates.now;
  const reading: Reading = {
    dates,
    calendar,
    context: {
      invites: invitations.match(INVITATION, whole.text),
      normative: norms.match(NORMATIVE, whole.text),
      ...headOf(whole.text),
      issued,
      text: whole.text,
      sourceLength: whole.source.length,
    },
    traces,
    candidates: [],
    last: null,
    mentioned: null,
    meetings: new Set(),
    sessions: new Set(),
  };
  let above: Candidate[] = [];
  // "Cùng ngày" may mean a day that would be passed over.
  const goesBack = same.after(0) >= 0 && whole.text.includes(SAME_DAY);
  const triggers = triggersFor(issued, traces !== null || goesBack);
  for (const segment of segmentsOf(whole, document.blocks, triggers)) {
    const text = segment.passage.text.slice(segment.start, segment.end);
    if (segment.column === 'limit' && SAME_AS_ABOVE.test(text)) {
      repeatAbove(reading, segment, above);
      continue;
    }
    // Sentences are told apart already; of a row every cell is given.
    if (segment.kind === 'cell' && triggers.nextFolded(text, 0) < 0) continue;
    const before = reading.candidates.length;
    readSegment(reading, segment, text);
    if (segment.column === 'limit') above = reading.candidates.slice(before);
  }
  const items = mergeRepeats(reading.candidates).map((candidate) => describe(candidate, document.text));
  forgetTexts();
  return items;
}

/** "Như trên", "nt", a ditto mark: the limit of the cell above holds. */
const SAME_AS_ABOVE = /^[ \-"'(]{0,4}(?:như trên|nt|như nt|"|'')[ \-"').]{0,4}$/;

function repeatAbove(reading: Reading, segment: Segment, above: readonly Candidate[]): void {
  for (const candidate of above) {
    reading.candidates.push({ ...candidate, from: segment.start, to: segment.end, segment });
  }
}

function readSegment(reading: Reading, segment: Segment, text: string): void {
  const { dates, calendar } = reading;
  const { passage } = segment;
  const all = readExpressions(partOf(text, text));
  const earlier = passage.text.slice(Math.max(segment.sentence, segment.start - 400), segment.start);
  let accepted: Found | null = null;
  let last: { found: Found; cue: Cue | null } | null = null;
  const ways: Way[] = [];
  for (const found of all) {
    const base: Base = baseOf(dates, calendar, segment.direction, reading);
    const cue: Cue | null = cueBefore(text, found.index) ?? inherited(text, found, last);
    const place: Place = {
      segment,
      text,
      earlier,
      found,
      others: all,
      cue,
      after: cueAfter(text, found.stop),
      continued: reading.last?.passage === passage && reading.last.sentence === segment.sentence,
      document: reading.context,
    };
    const clauseFrom = accepted ? segment.start + accepted.stop : segment.start;
    const outcome = saidAgain(place, accepted) ? rejected('said again') : weigh(place, readOne(place, base));
    if (outcome.verdict.accept) {
      accepted = found;
      last = { found, cue };
      reading.last = segment;
    }
    if (outcome.day !== null && !isLunar(found)) reading.mentioned = outcome.day;
    const opens =
      outcome.verdict.accept && outcome.verdict.kind === 'deadline' ? (cue?.start ?? found.index) : found.index;
    const from = segment.start + Math.min(found.index, opens);
    const to = segment.start + found.stop;
    const doubt = outcome.verdict.accept ? outcome.verdict.doubt + outcome.doubt : 0;
    const { warnings } = outcome;
    for (const { kind, date } of outcome.limits) {
      if (kind !== 'meeting' || date === null) continue;
      reading.meetings.add(date);
      if (segment.kind === 'cell') reading.sessions.add(date);
    }
    const made = outcome.limits.map((limit) => ({ limit, from, to, segment, clauseFrom, warnings, doubt }));
    ways.push({ place, base, made });
    reading.traces?.push({
      start: passage.sourceStart(from),
      end: passage.sourceEnd(to),
      quote: passage.text.slice(from, to),
      expression: found.expression.kind,
      cue: cue?.name ?? null,
      verdict: outcome.verdict,
      limits: outcome.limits,
      place,
    });
  }
  reading.candidates.push(...withLastDays(ways));
}

/** An expression's place, and what it came to. */
interface Way {
  place: Place;
  base: Base;
  made: readonly Candidate[];
}

/** The candidates of a segment: a day that says how long a periodic duty goes on is no item, but the end of its rule. */
function withLastDays(ways: readonly Way[]): readonly Candidate[] {
  const [only, ...others] = ways;
  if (others.length === 0) return only?.made ?? [];
  const periodic = ways.find(({ made }) => made.some(({ limit }) => limit.rrule !== null));
  if (!periodic) return ways.flatMap(({ made }) => made);
  const said = (day: typeof lastDayOf) =>
    ways.map((way) => (way === periodic ? null : day(way.place, periodic.place.found, way.base)));
  const ends = said(lastDayOf);
  const starts = said(firstDayOf);
  const end = ends.find((day) => day !== null);
  const start = starts.find((day) => day !== null);
  return ways.flatMap(({ made }, index) => {
    if (ends[index] || starts[index]) return [];
    return made.map((one) => {
      const { rrule, date } = one.limit;
      if (rrule === null) return one;
      const first = start ? nextOccurrence(rrule, addDays(start, -1)) : date;
      return { ...one, limit: { ...one.limit, date: first, rrule: end ? ruleUntil(rrule, end) : rrule } };
    });
  });
}

/** "Sau Tết" is no day that "cùng ngày" could mean. */
const isLunar = ({ expression }: Found): boolean => expression.kind === 'day' && expression.day.form === 'lunar';

/** "Trước ngày 08/02/2015 (trước Tết Ất Mùi)": the bracket says the same day in other words. */
function saidAgain({ found, text, cue }: Place, accepted: Found | null): boolean {
  if (!accepted || !cue || found.expression.kind !== 'day' || found.expression.day.form !== 'lunar') return false;
  return cue.start - accepted.stop <= 3 && text.slice(accepted.stop, cue.start).includes('(');
}

/** "Trước ngày 20/11 và ngày 20/12": the second day stands under the cue of the first. */
function inherited(text: string, found: Found, last: { found: Found; cue: Cue | null } | null): Cue | null {
  if (!last?.cue || !PAIRS.has(`${last.found.expression.kind} ${found.expression.kind}`)) return null;
  // "Trước kỳ nghỉ lễ 30/4 và 01/5" names one time.
  if (FEAST.test(text.slice(last.cue.start, last.found.index))) return null;
  return AND.test(text.slice(last.found.stop, found.index)) ? { ...last.cue, start: found.index } : null;
}

/** "Trước 06 giờ và 16 giờ hằng ngày". */
const PAIRS: ReadonlySet<string> = new Set(['day day', 'clock clock', 'clock recurrence']);
const FEAST = /nghỉ (?:lễ|tết)/;
const AND = /^(?: và|,|;| hoặc) $/;
