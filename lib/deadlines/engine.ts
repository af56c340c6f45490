import type { CivilDate, WallTime, WorkingCalendar } from '../time';
import { weekday } from '../time';
import { describe } from './describe';
import { type Segment, searchable, segmentsOf } from './document/segments';
import {
  type DayExpression,
  type Expression,
  type Found,
  type PeriodExpression,
  type RuleSpec,
  readExpressions,
  type TermExpression,
} from './expressions';
import { readAnchor } from './expressions/parsers/anchor';
import { PERIODIC } from './expressions/parsers/recurrence';
import { mergeRepeats } from './merge';
import { type Base, baseOf } from './resolve/base';
import { type ResolvedDay, resolveDay } from './resolve/day';
import { resolvePeriod } from './resolve/period';
import { firstOccurrence, ruleText } from './resolve/recurrence';
import { endOfTerm, termText } from './resolve/term';
import {
  type Cue,
  cueAfter,
  cueBefore,
  type DocumentContext,
  INVITATION,
  judgeClock,
  judgeDate,
  judgeImmediate,
  judgeMeeting,
  judgeRecurrence,
  judgeTerm,
  type Place,
  type Span,
  type Verdict,
} from './roles';
import type { Anchor, Deadline, DocumentDates, DocumentText, Limit, Warning } from './types';

/** One step of the reading of one expression, for `--explain`. */
export interface Trace {
  start: number;
  end: number;
  quote: string;
  expression: Expression['kind'];
  cue: string | null;
  verdict: Verdict;
  limits: readonly Limit[];
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

/** Something that names a time: only places with one are read. */
const TRIGGER =
  /[0-9] ?[/.-] ?[0-9]|[0-9lio|] ?\/ ?[0-9lio|]|ngày|tháng|quý|quí|qúy|tuần|[0-9] ?(?:h|g|tiếng|phút)|giờ|thứ [a-zà-ỹ2-7]|chủ nhật|tết|hôm nay|(?:sáng|trưa|chiều|tối|đêm) (?:nay|mai)|ngay (?:khi|sau|trong|hôm)|(?:trong|cuối|đầu|giữa|hết) năm|năm 20|rằm|năm (?:nay|sau|tới)|như trên|[\t|] ?nt|[0-9] năm/g;

const NORMATIVE =
  /(?:nghị định|thông tư|luật|quy chế|pháp lệnh|quy định) này (?:quy định|có hiệu lực|áp dụng)|phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ/;

interface Reading {
  dates: DocumentDates;
  calendar: WorkingCalendar;
  context: DocumentContext;
  traces: Trace[] | null;
  candidates: Candidate[];
  /** The segment of the limit found last. */
  last: Segment | null;
  mentioned: CivilDate | null;
}

/** Finds every limit of a document. With `traces`, each expression's way is written down. */
export function read(
  document: DocumentText,
  dates: DocumentDates,
  calendar: WorkingCalendar,
  traces: Trace[] | null = null,
): Deadline[] {
  const whole = searchable(document.text);
  const issued = dates.issued ?? dates.received ?? dates.now;
  const reading: Reading = {
    dates,
    calendar,
    context: { invites: INVITATION.test(whole.text), normative: NORMATIVE.test(whole.text), issued },
    traces,
    candidates: [],
    last: null,
    mentioned: null,
  };
  let above: Candidate[] = [];
  for (const segment of segmentsOf(whole, document.blocks, TRIGGER)) {
    const text = segment.passage.text.slice(segment.start, segment.end);
    if (segment.column === 'limit' && SAME_AS_ABOVE.test(text)) {
      repeatAbove(reading, segment, above);
      continue;
    }
    if (text.search(TRIGGER) < 0) continue;
    const before = reading.candidates.length;
    readSegment(reading, segment, text);
    if (segment.column === 'limit') above = reading.candidates.slice(before);
  }
  return mergeRepeats(reading.candidates).map((candidate) => describe(candidate, document.text));
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
  const all = readExpressions(text);
  const earlier = passage.text.slice(Math.max(segment.sentence, segment.start - 400), segment.start);
  let accepted: Found | null = null;
  let last: { found: Found; cue: Cue | null } | null = null;
  for (const found of all) {
    const base: Base = { ...baseOf(dates, calendar, segment.direction), mentioned: reading.mentioned };
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
    const outcome = saidAgain(place, accepted) ? rejected('said again') : readOne(place, base);
    if (outcome.verdict.accept) {
      accepted = found;
      last = { found, cue };
      reading.last = segment;
    }
    if (outcome.day !== null) reading.mentioned = outcome.day;
    const opens =
      outcome.verdict.accept && outcome.verdict.kind === 'deadline' ? (cue?.start ?? found.index) : found.index;
    const from = segment.start + Math.min(found.index, opens);
    const to = segment.start + found.stop;
    for (const limit of outcome.limits) {
      const doubt = outcome.verdict.accept ? outcome.verdict.doubt + outcome.doubt : 0;
      reading.candidates.push({ limit, from, to, segment, clauseFrom, warnings: outcome.warnings, doubt });
    }
    reading.traces?.push({
      start: passage.sourceStart(from),
      end: passage.sourceEnd(to),
      quote: passage.text.slice(from, to),
      expression: found.expression.kind,
      cue: cue?.name ?? null,
      verdict: outcome.verdict,
      limits: outcome.limits,
    });
  }
}

/** "Trước ngày 08/02/2015 (trước Tết Ất Mùi)": the bracket says the same day in other words. */
function saidAgain({ found, text, cue }: Place, accepted: Found | null): boolean {
  if (!accepted || !cue || found.expression.kind !== 'day' || found.expression.day.form !== 'lunar') return false;
  return cue.start - accepted.stop <= 3 && text.slice(accepted.stop, cue.start).includes('(');
}

/** "Trước ngày 20/11 và ngày 20/12": the second day stands under the cue of the first. */
function inherited(text: string, found: Found, last: { found: Found; cue: Cue | null } | null): Cue | null {
  if (!last?.cue || found.expression.kind !== 'day' || last.found.expression.kind !== 'day') return null;
  return AND.test(text.slice(last.found.stop, found.index)) ? { ...last.cue, start: found.index } : null;
}

const AND = /^(?: và|,|;| hoặc) $/;

interface Outcome {
  verdict: Verdict;
  limits: Limit[];
  warnings: Warning[];
  doubt: number;
  /** The concrete day that was mentioned, for "cùng ngày". */
  day: CivilDate | null;
}

const rejected = (why: string, day: CivilDate | null = null): Outcome => ({
  verdict: { accept: false, why },
  limits: [],
  warnings: [],
  doubt: 0,
  day,
});

const stated = (
  verdict: Verdict & { accept: true },
  date: CivilDate | null,
  time: WallTime | null,
  more: Partial<Limit> = {},
): Limit => ({
  kind: verdict.kind,
  date,
  time,
  bound: verdict.bound,
  term: null,
  anchor: null,
  rrule: null,
  ...more,
});

const DAILY: RuleSpec = { freq: 'DAILY', months: [], days: [], weekdays: [], lastWorkday: false };

function readOne(place: Place, base: Base): Outcome {
  const { expression } = place.found;
  switch (expression.kind) {
    case 'day':
      return readDay(place, expression, base);
    case 'period':
      return readPeriod(place, expression, base);
    case 'term':
      return readTerm(place, expression, base);
    case 'recurrence': {
      const daily = expression.rules.every((rule) => rule.freq === 'DAILY');
      return readRules(
        place,
        expression.rules,
        expression.time,
        base,
        judgeRecurrence(place, daily, expression.time !== null),
      );
    }
    case 'immediate': {
      const verdict = judgeImmediate(place);
      if (!verdict.accept) return rejected(verdict.why);
      const limit = stated(verdict, base.received, null, { term: 'P0D', anchor: 'received' });
      return { verdict, limits: [limit], warnings: [], doubt: 0, day: null };
    }
    case 'clock': {
      if (/(?:hằng|hàng|mỗi) ngày/.test(place.text) && place.cue) {
        return readRules(place, [DAILY], expression.time, base, judgeRecurrence(place, true, true));
      }
      if (place.segment.column === 'schedule' && base.mentioned) {
        const verdict: Verdict = { accept: true, kind: 'meeting', bound: 'at', doubt: 1, why: 'a timetable' };
        return {
          verdict,
          limits: [stated(verdict, base.mentioned, expression.time)],
          warnings: [],
          doubt: 0,
          day: null,
        };
      }
      const verdict = judgeClock(place);
      if (!verdict.accept) return rejected(verdict.why);
      return {
        verdict,
        limits: [stated(verdict, base.mentioned ?? base.day, expression.time)],
        warnings: [],
        doubt: 0,
        day: null,
      };
    }
  }
}

function readRules(
  _place: Place,
  rules: readonly RuleSpec[],
  time: WallTime | null,
  base: Base,
  verdict: Verdict,
): Outcome {
  if (!verdict.accept) return rejected(verdict.why);
  const limits: Limit[] = [];
  for (const rule of rules) {
    const date = firstOccurrence(rule, base.day);
    if (date !== null) limits.push(stated(verdict, date, time, { rrule: ruleText(rule) }));
  }
  return { verdict, limits, warnings: [], doubt: 0, day: null };
}

/** Báo cáo tháng (trước ngày 20), năm (trước ngày 15/12). */
const LABEL_BEFORE = /(?:^|[ ,;])(?<unit>tuần|tháng|năm) ?[(:] ?$/;
const LABEL_FREQ: Readonly<Record<string, string>> = { tuần: 'WEEKLY', tháng: 'MONTHLY', năm: 'YEARLY' };

/** The rule of a day without a month (or a weekday) where the sentence speaks of a periodic duty. */
function periodicRule(place: Place, expression: DayExpression): RuleSpec | null {
  const { day } = expression;
  const around = `${place.segment.header} ${place.earlier} ${place.text}`;
  const near =
    place.segment.kind === 'bullet' || place.segment.kind === 'cell' ? `${place.segment.lead} ${around}` : around;
  const blank = { months: [], days: [], weekdays: [], lastWorkday: false };
  const label = LABEL_BEFORE.exec(place.text.slice(0, place.cue?.start ?? place.found.index))?.groups?.unit ?? '';
  const says = (freq: string): boolean =>
    LABEL_FREQ[label] === freq || PERIODIC.some(([words, known]) => known === freq && words.test(near));
  if (day.form === 'weekday') {
    return day.week === null && says('WEEKLY') ? { ...blank, freq: 'WEEKLY', weekdays: [day.weekday] } : null;
  }
  if (day.form === 'month-offset' && day.month === 1) {
    return says('MONTHLY') || /định kỳ/.test(near)
      ? { ...blank, freq: 'MONTHLY', days: [day.day === 'last' ? -1 : day.day] }
      : null;
  }
  if (day.form !== 'calendar' || day.year !== null) return null;
  if (day.month === null) return says('MONTHLY') ? { ...blank, freq: 'MONTHLY', days: [day.day] } : null;
  return says('YEARLY') ? { ...blank, freq: 'YEARLY', months: [day.month], days: [day.day] } : null;
}

function readDay(place: Place, expression: DayExpression, base: Base): Outcome {
  const rule = expression.until === null ? periodicRule(place, expression) : null;
  if (rule && place.cue && place.cue.strength !== 'weak') {
    return readRules(place, [rule], expression.time, base, judgeRecurrence(place, false, expression.time !== null));
  }
  const resolved = resolveDay(expression.day, base);
  const until = expression.until ? resolveRangeEnd(expression, base) : null;
  const last = until ?? resolved;
  if (!resolved || !last) return rejected('no such day');
  const first = until && resolved.date > until.date ? until : resolved;
  const span: Span = { first: first.date, last: last.date };
  const meeting = judgeMeeting(place, span, expression.time !== null);
  const isRange = expression.until !== null;
  const verdict = meeting ?? judgeDate(place, span, { period: false, range: isRange, bare: expression.bare });
  const said = meeting ? first : last;
  if (!verdict.accept) return rejected(verdict.why, said.date);
  const relative = expression.day.form === 'relative' || expression.day.form === 'same';
  const inner = meeting ? null : expression.said;
  const bound =
    inner ?? (verdict.bound === 'by' && relative && place.cue?.name === 'within-term' ? 'within' : verdict.bound);
  const time = isRange && !meeting ? expression.untilTime : expression.time;
  return {
    verdict,
    limits: [{ ...stated(verdict, said.date, time), bound }],
    ...warn(expression, said, base),
    day: said.date,
  };
}

/** A range's end is filled in from its own beginning, when that is stated more fully. */
function resolveRangeEnd(expression: DayExpression, base: Base): ResolvedDay | null {
  const { day, until } = expression;
  if (!until) return null;
  return resolveDay(
    day.form === 'calendar' && until.form === 'calendar' && until.year === null && day.year !== null
      ? { ...until, year: day.year }
      : until,
    base,
  );
}

function warn(expression: DayExpression, day: ResolvedDay, base: Base): Pick<Outcome, 'warnings' | 'doubt'> {
  const warnings: Warning[] = [];
  let doubt = 0;
  if (expression.weekday !== null && weekday(day.date) !== expression.weekday) {
    warnings.push('weekday-mismatch');
    doubt += 1;
  }
  if (expression.repaired) {
    warnings.push('ocr-repaired');
    doubt += 1;
  }
  if (day.twin !== null) {
    warnings.push('maybe-past');
    doubt += 2;
  }
  if (day.filled === 'nothing' && day.date < base.issued) {
    warnings.push('already-past');
    doubt += 2;
  }
  if (day.filled === 'lunar') doubt += 2;
  return { warnings, doubt };
}

function readPeriod(place: Place, expression: PeriodExpression, base: Base): Outcome {
  const before = place.cue?.bound === 'before';
  const resolved = resolvePeriod(expression.period, base, before && expression.period.part === null);
  const until = expression.until
    ? resolvePeriod({ ...expression.until, year: expression.until.year ?? expression.period.year }, base)
    : null;
  const span: Span = { first: resolved.first, last: (until ?? resolved).last };
  const verdict = judgeDate(place, span, { period: true, range: expression.until !== null, bare: false });
  if (!verdict.accept) return rejected(verdict.why);
  const date = verdict.bound === 'before' ? resolved.first : span.last;
  return { verdict, limits: [stated(verdict, date, null)], warnings: [], doubt: 0, day: null };
}

/** A day stated beside a term, "05 ngày làm việc (trước ngày 14/11/2025)", is the item, not the term. */
const STATED_BESIDE = /^ ?(?:làm việc )?[(,] ?(?:tức |nghĩa là |đến |trước |chậm nhất |là |hết |hạn |muộn nhất )/;

/** "Kể từ ngày ký Quyết định này, trong vòng 30 ngày, …": the anchor stands first. */
const LEADING_ANCHOR = /(?:kể từ|tính từ|sau khi) (?<words>[^,;.:]{3,90})(?:, [^,;.:]{0,40})?$/;

function readTerm(place: Place, expression: TermExpression, base: Base): Outcome {
  const { found, text, others } = place;
  const next = others[others.indexOf(found) + 1];
  if (next?.expression.kind === 'day' && next.index - found.stop < 30 && STATED_BESIDE.test(text.slice(found.stop))) {
    return rejected('the day is stated beside it');
  }
  const leading = expression.anchor === null ? LEADING_ANCHOR.exec(place.text.slice(0, place.found.index)) : null;
  const anchored = leading ? { ...expression, ...readAnchor(leading.groups?.words ?? '') } : expression;
  const verdict = judgeTerm(place, anchored);
  if (!verdict.accept) return rejected(verdict.why);
  const anchor: Anchor = anchored.anchor ?? 'received';
  const event = anchored.event ? (resolveDay(anchored.event, base)?.date ?? null) : null;
  const from = anchor === 'event' ? event : anchor === 'issued' ? base.issued : base.received;
  const date = from === null ? null : endOfTerm(expression, from, base.calendar);
  const provisional =
    date !== null && (base.calendar.isProvisional(date) || (from !== null && base.calendar.isProvisional(from)));
  const limit = stated(verdict, date, null, { term: termText(expression), anchor });
  return {
    verdict,
    limits: [limit],
    warnings: provisional ? ['provisional-calendar'] : [],
    doubt: anchored.anchor === null ? 1 : 0,
    day: null,
  };
}
