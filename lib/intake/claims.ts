import { type Confidence, type Deadline, type DocumentDates, findDeadlines } from '../deadlines';
import { type Direction, type FieldWords, type FileText, placesIn, type SeenDocument } from '../documents';
import { readLayout } from '../documents/layout';
import type { Claim, Source } from '../tasks';
import { maskPersonal } from '../text';
import { dateOf, type RelativeDay, readDateText, readRelativeDay, type WorkingCalendar } from '../time';

/** What every understanding of a document needs to know. */
export interface Understanding {
  dates: DocumentDates;
  calendar: WorkingCalendar;
}

/** A clause shorter than this ("Thời gian", "Cuộc họp bắt đầu") says less than the document's subject. */
const SHORTEST_TITLE = 20;

/** How far a day is trusted that is said against the present: nobody tells how a system rounds "-2 tuần". */
const TRUST: Readonly<Record<RelativeDay['said'], Confidence>> = { named: 'sure', counted: 'likely', rough: 'ask' };

function claimOf(found: Deadline, source: Source, file: string | null): Claim {
  const { kind, date, time, bound, term, anchor, rrule, confidence, warnings } = found;
  const limit = { kind, date, time, bound, term, anchor, rrule };
  const title = found.title.length < SHORTEST_TITLE ? '' : maskPersonal(found.title);
  const words = { quote: maskPersonal(found.quote), title };
  // The engine has masked what of them is personal.
  const named = found.addressees.length ? { addressees: [...found.addressees] } : {};
  return { source, file, ...limit, ...words, ...named, confidence, warnings: [...warnings] };
}

/** The deadline that the system's own field states. A field holds a date in nearly all systems, else words. */
function fieldClaims(due: FieldWords, understanding: Understanding): Claim[] {
  const besides = due.besides?.length ? { besides: due.besides.map(maskPersonal) } : {};
  const claims = statedClaims(due, understanding).map((claim) => ({ ...claim, ...besides }));
  if (!due.doubtful) return claims;
  return claims.map((claim) => ({ ...claim, confidence: 'ask', column: due.label }));
}

/** What the page itself writes behind the date that is read of it: milliseconds, as JSON has them. */
const RAW = / \(\/date\([^()]*\)\/\)$/iu;

/** What a field says in words. */
function worded(text: string, { dates, calendar }: Understanding): Claim[] {
  const blocks = [{ kind: 'field' as const, start: 0, end: text.length }];
  // A system that writes the hour of every date writes midnight where none was set.
  return findDeadlines({ text, blocks }, dates, calendar).map((one) =>
    claimOf(one.time === '00:00' ? { ...one, time: null } : one, 'field', null),
  );
}

const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu;

/** The one day in a deadline's field whose words nobody understands ("Còn 2 ngày (24/04/2026)"): it is asked about. */
function onlyDay(text: string) {
  const [day, another] = text.match(DAY) ?? [];
  return day !== undefined && another === undefined ? readDateText(day) : null;
}

function statedClaims({ label, text, at }: FieldWords, { dates, calendar }: Understanding): Claim[] {
  const relative = at ? readRelativeDay(text, at, calendar) : null;
  const whole = relative ? { date: relative.date, time: null } : readDateText(text.replace(RAW, ''));
  const inWords = whole ? [] : worded(`${label}: ${text}`, { dates, calendar });
  const stated = whole ?? onlyDay(text);
  if (inWords.length || !stated) return inWords;
  return [
    {
      source: 'field',
      file: null,
      kind: 'deadline',
      ...stated,
      bound: 'by',
      term: null,
      anchor: null,
      rrule: null,
      quote: maskPersonal(text),
      title: '',
      confidence: relative ? TRUST[relative.said] : whole ? 'sure' : 'ask',
      warnings: [],
      ...(relative && at ? { readOn: dateOf(at) } : {}),
    },
  ];
}

/** The deadlines that instructions set, each understood from the day on which it was written. */
function directionClaims(directions: readonly Direction[], { dates, calendar }: Understanding): Claim[] {
  let text = '';
  const blocks = directions.map(({ text: words, day, writer }) => {
    const start = text.length;
    text += `${words}\n`;
    return { kind: 'direction' as const, start, end: start + words.length, day, writer };
  });
  return findDeadlines({ text, blocks }, dates, calendar).map((found) => claimOf(found, 'direction', null));
}

/** What the text of a document that a page shows obliges to. */
const bodyClaims = (text: string, { dates, calendar }: Understanding): Claim[] =>
  findDeadlines({ text }, dates, calendar).map((found) => claimOf(found, 'body', null));

/**
 * What the fields, the instructions and the text of a document on a page oblige to.
 * @param body '' where the page does not show the text
 */
export function claimsOnPage({ due, directions }: SeenDocument, understanding: Understanding, body = ''): Claim[] {
  return [
    ...(due ? fieldClaims(due, understanding) : []),
    ...(directions.length ? directionClaims(directions, understanding) : []),
    ...(body ? bodyClaims(body, understanding) : []),
  ];
}

/** As such a field is called: the engine dates the words behind it. */
const LIMIT = 'Hạn xử lý: ';

/**
 * The hour that is stamped on a file ("HỎA TỐC HẸN GIỜ 17 giờ 00 ngày 20/11"), and no sentence of it states. Whether it
 * binds the officer or whoever brings the paper is asked.
 */
function stampedHour(content: FileText, stated: readonly Deadline[], { dates, calendar }: Understanding) {
  const stamp = readLayout(content).urgency;
  if (!stamp?.value.until) return [];
  const text = LIMIT + stamp.value.until;
  const found = findDeadlines({ text, blocks: [{ kind: 'field', start: 0, end: text.length }] }, dates, calendar);
  const { quote, start, end } = stamp;
  return found
    .filter(({ date, time }) => !stated.some((one) => one.date === date && one.time === time))
    .map((one): Deadline => ({ ...one, quote, start, end, title: '', confidence: 'ask' }));
}

/** What the text of an attached file obliges to. */
export function claimsInFile(content: FileText, file: string, understanding: Understanding): Claim[] {
  const placeOf = placesIn(content);
  const stated = findDeadlines(content, understanding.dates, understanding.calendar);
  return [...stated, ...stampedHour(content, stated, understanding)].map((found) => ({
    ...claimOf(found, 'attachment', file),
    place: placeOf(found.start),
  }));
}
