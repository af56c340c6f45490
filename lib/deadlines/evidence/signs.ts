import type { Expression } from '../expressions';
import { guarded, partOf } from '../guard';
import { NAME } from '../names';
import type { DocumentContext, Place } from '../roles/context';
import { governorOf } from '../roles/context';
import { DIRECTIVE, DUTY } from '../roles/words';

/** In words: how far each side is looked at. */
const NEAR = 8;
const LEFT = 24;
const RIGHT = 16;
const LEAD = 14;
const OPENING = 24;
const HEAD = 3;
/** In characters: so far the words of a side are looked for. */
const REACH = 200;
/** A clause of more is no clause: what is read of it is bounded, however long the text. */
const CLAUSE = 400;

const WORDS = /[a-zà-ỹ]+(?:\/[a-zà-ỹ]+)?|[0-9]+|[,;:.()%]/g;
const NINE = '9';

/** The words and signs of a text, every figure as one. */
const wordsOf = (text: string): string[] =>
  (text.match(WORDS) ?? []).map((word) => (word.charAt(0) >= '0' && word.charAt(0) <= NINE ? '0' : word));

const last = (text: string, count: number): string[] => wordsOf(text.slice(-REACH)).slice(-count);
const first = (text: string, count: number): string[] => wordsOf(text.slice(0, REACH)).slice(0, count);

/** What is stated, as finely as it tells limits from other times. */
function formOf(expression: Expression): string {
  switch (expression.kind) {
    case 'day':
      return `${expression.day.form}${expression.until ? '-' : ''}${expression.time ? '+h' : ''}`;
    case 'period':
      return `${expression.period.unit}${expression.until ? '-' : ''}${expression.period.part ?? ''}`;
    case 'term':
      return `${expression.unit}${expression.back ? '<' : ''} ${expression.anchor ?? 'none'}`;
    case 'recurrence':
      return `every ${expression.rules[0]?.freq ?? ''}`;
    default:
      return expression.kind;
  }
}

/** What announces the time: the words before it, or itself ("cuối năm", "05 ngày kể từ …", "hằng tháng"). */
function cueOf({ cue, found: { expression } }: Place): string {
  if (cue) return cue.name;
  if (expression.kind === 'period' && expression.period.part !== null) return 'part';
  return expression.kind === 'day' || expression.kind === 'period' ? 'none' : expression.kind;
}

const DAYS_OF_A_YEAR = 372;
const DAYS_OF_A_MONTH = 31;

/** Where the stated time lies, seen from the document: before it, after it, or unknown without its year. */
function sideOf({ found: { expression }, document: { issued } }: Place): string {
  const own = Number(issued.slice(0, 4));
  if (expression.kind === 'period') {
    const { year } = expression.period;
    if (year === null) return 'open';
    return year < own ? 'past' : year === own ? 'this year' : year === own + 1 ? 'next year' : 'far';
  }
  if (expression.kind !== 'day' || expression.day.form !== 'calendar') return 'none';
  const end = expression.until?.form === 'calendar' ? expression.until : expression.day;
  if (end.year === null || end.month === null) return 'open';
  const day = own * DAYS_OF_A_YEAR + Number(issued.slice(5, 7)) * DAYS_OF_A_MONTH + Number(issued.slice(8));
  const away = end.year * DAYS_OF_A_YEAR + end.month * DAYS_OF_A_MONTH + end.day - day;
  return away < 0 ? 'past' : away === 0 ? 'same day' : away < DAYS_OF_A_YEAR ? 'to come' : 'far';
}

/** Takes one sign after another. */
type Take = (sign: string) => void;

/** Every word and every two in a row, each named by where they stand. */
function each(places: readonly string[], words: readonly string[], take: Take): void {
  let before = '';
  for (const word of words) {
    const both = before ? `${before} ${word}` : '';
    for (const place of places) {
      take(place + word);
      if (both) take(place + both);
    }
    before = word;
  }
}

const openings = new WeakMap<DocumentContext, readonly string[]>();

/** The first words of a document. */
function openingOf(document: DocumentContext): readonly string[] {
  const known = openings.get(document);
  if (known) return known;
  const made = first(document.text, OPENING);
  openings.set(document, made);
  return made;
}

/** "Kể từ ngày ký Quyết định này". */
const OWN = /(?:^| )này(?: |$)/;
const NONE: ReadonlySet<never> = new Set();
const NAMED = guarded(new RegExp(`^[ *+•-]{0,4}(?:[0-9a-z]{1,2}[.)] )?${NAME}`));

const isOrder = (text: string): boolean => text !== '' && DIRECTIVE.test(text);

/** What the engine's own words say around an expression: who orders, what is to be done, who is named. */
function orders(place: Place, start: number, cue: string, side: string, take: Take): void {
  const { text, found, earlier, segment } = place;
  const clause = partOf(text, text.slice(Math.max(0, start - CLAUSE), start));
  const rest = partOf(text, text.slice(found.stop, found.stop + CLAUSE));
  const { polarity, role } = governorOf(clause, NONE);
  take(`governor ${polarity} ${role ?? ''}`);
  take(`governor ${polarity} cue ${cue}`);
  take(`governor ${role ?? polarity} side ${side}`);
  const told = [DIRECTIVE.test(clause), DIRECTIVE.test(rest), isOrder(segment.lead), isOrder(earlier)];
  take(`told ${told.map(Number).join('')}`);
  take(`duty ${Number(DUTY.test(clause))}${Number(DUTY.test(rest))} ${found.expression.kind}`);
  take(NAMED.test(clause) ? 'named' : 'nameless');
}

/** What the document and the piece of text are. */
function surroundings({ segment, after, continued, others, found, document }: Place, take: Take): void {
  take(`kind ${segment.kind}`);
  take(`column ${segment.column}`);
  if (segment.direction) take('direction');
  if (after) take(`after ${after}`);
  if (continued) take('continued');
  take(others[0] === found ? 'first' : 'later');
  if (document.invites) take('invites');
  if (document.normative) take('normative');
  if (document.asks) take('asks');
  const [title] = document.titles;
  take(title === undefined ? 'no title' : `title ${title.split(' ', 2).join(' ')}`);
  each(['#'], last(segment.lead, LEAD), take);
  each(['|'], first(segment.header, LEAD), take);
  each(['='], openingOf(document), take);
}

/** Names every sign around an expression that may tell a limit from another time. */
export function readSigns(place: Place, take: Take): void {
  const { segment, text, earlier, found } = place;
  const start = place.cue?.start ?? found.index;
  const cue = cueOf(place);
  const form = formOf(found.expression);
  const side = sideOf(place);
  take(`cue ${cue}`);
  take(`form ${form}`);
  take(`side ${side}`);
  if (OWN.test(found.text)) take('this paper');
  if (place.document.normative) take(`normative ${OWN.test(found.text) ? 'this paper' : form}`);
  take(`cue ${cue} form ${form}`);
  take(`cue ${cue} side ${side}`);
  take(`cue ${cue} column ${segment.column}`);
  surroundings(place, take);
  orders(place, start, cue, side, take);
  const near = text.slice(Math.max(0, start - REACH), start);
  const left = last(near.length < REACH ? `${earlier} ${near}` : near, LEFT);
  const right = first(text.slice(found.stop, found.stop + REACH), RIGHT);
  const nearest = left.at(-1) ?? '';
  take(`<< ${nearest}`);
  take(`<< ${left.slice(-2).join(' ')}`);
  take(`<< ${left.slice(-3).join(' ')}`);
  take(`<<${cue} ${nearest}`);
  each(['<', '_'], left.slice(-NEAR), take);
  each(['_'], left.slice(0, -NEAR), take);
  take(`>> ${right[0] ?? ''}`);
  take(`>> ${right.slice(0, 2).join(' ')}`);
  each(['>', '~'], right.slice(0, NEAR), take);
  each(['~'], right.slice(NEAR), take);
  each(['^'], first(segment.passage.text.slice(segment.sentence, segment.sentence + REACH), HEAD), take);
}
