import { addDays, type CivilDate, daysBetween, type WorkingCalendar } from '../../time';
import { readExpressions, type TermExpression } from '../expressions';
import { readAnchor } from '../expressions/parsers/anchor';
import { guarded, partOf } from '../guard';
import type { Base } from '../resolve/base';
import { resolveDay } from '../resolve/day';
import { endOfTerm, hoursAfter, termText } from '../resolve/term';
import { judgeTerm, type Place, type Verdict } from '../roles';
import type { Anchor } from '../types';
import { hasDayBeside } from './beside';
import { dayIn, eventDay } from './event-day';
import { type Outcome, rejected, stated } from './outcome';
import { reconsider } from './second';

/** "Kể từ ngày ký Quyết định này, trong vòng 30 ngày, …": the anchor stands first. */
const LEADING_ANCHOR = guarded(
  /(?:kể từ|tính từ|sau khi|sau(?= ngày [0-9])) (?<words>[^,;.:]{3,90})(?:, [^,;.:]{0,40})?$/,
);

/** Days around a holiday that a decision not yet known may make days off or working days. */
const SWAP_DAYS = 7;
/** The longest count that is walked; longer ones surely pass a holiday. */
const LONGEST = 400;

/** Does the count pass, or end near, a holiday whose days off are not decided yet? */
function touchesHoliday(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): boolean {
  const [first, last] = from < to ? [from, to] : [to, from];
  if (daysBetween(first, last) > LONGEST) return true;
  const end = addDays(last, SWAP_DAYS);
  for (let day = addDays(first, -SWAP_DAYS); day <= end; day = addDays(day, 1)) {
    if (calendar.isProvisional(day) && calendar.holiday(day) !== null) return true;
  }
  return false;
}

const RECEIVED = /^(?:ngày |khi |thời điểm )?(?:nhận|tiếp nhận)(?: được)? (?<paper>.{3,60})$/;

/** "Kể từ ngày nhận được Kết luận thanh tra", in a paper that bears this title. */
function isThisPaper({ document }: Place, { anchor, event, eventText }: TermExpression): boolean {
  if (anchor !== 'event' || event !== null) return false;
  const paper = RECEIVED.exec(eventText.trim())?.groups?.paper;
  return paper !== undefined && document.titles.some((title) => paper === title || paper === `${title} này`);
}

/** A paper still to be made, which is sent "trong 03 ngày sau khi ký". */
const OTHER_PAPER = guarded(
  /(?:^ ?|[;,.:] )(?:quyết định|biên bản|hợp đồng|nghị quyết|kết luận) [^,;.:]{0,60}(?:gửi|nộp)[^,;.:]{0,60}$/,
);
const SIGNED = /(?:ký|ký ban hành|ban hành)$/;

/** "… thông báo nộp tiền của cơ quan thuế, 50% còn lại … kể từ ngày nhận được thông báo nêu trên". */
const NAMED_ABOVE = guarded(/(?:nhận|nhận được) (?<paper>[a-zà-ỹ]{1,8} [a-zà-ỹ]{1,8}) (?:nêu trên|nói trên|trên)$/);

function isOfAnother({ text, found }: Place, { anchor }: TermExpression): boolean {
  const before = partOf(text, text.slice(0, found.index));
  if (anchor === 'issued') return SIGNED.test(found.text) && OTHER_PAPER.test(before);
  const paper = anchor === 'received' ? NAMED_ABOVE.exec(found.text)?.groups?.paper : undefined;
  return paper !== undefined && new RegExp(`${paper} [^,;.]{2,60} của `).test(before);
}

const GATHERING = guarded(
  /^(?:(?:so với|tính đến|trước|ngày|khi|thời điểm|sau|kết thúc|buổi|cuộc|lớp|kỳ|phiên) ){0,5}(?<name>hội nghị|họp|lễ|làm việc|hội thảo|tập huấn|đại hội|kiểm tra|giám sát|khảo sát|đối thoại|thanh tra|thi)$/,
);

/** The day of an event without a date: that of the gathering spoken of just before, or as the document states it. */
function elsewhereDay(place: Place, event: string, base: Base): CivilDate | null {
  const { document, segment, found } = place;
  const name = GATHERING.exec(event.trim())?.groups?.name;
  if (name === undefined) return eventDay(document, positionOf(place), event, base);
  const before = segment.passage.text.slice(0, segment.start + found.index);
  const held = readExpressions(before).filter(
    ({ expression }) => expression.kind === 'day' && expression.time !== null,
  );
  const [only] = held;
  if (held.length === 1 && only?.expression.kind === 'day') {
    const day = resolveDay(only.expression.day, base)?.date ?? null;
    if (day !== null && day >= base.issued) return day;
  }
  const at = before.lastIndexOf(name);
  const told = at < 0 ? null : dayIn(before.slice(at + name.length), base);
  const [meeting, ...more] = base.meetings;
  const one = meeting !== undefined && more.length === 0 ? meeting : null;
  return told ?? eventDay(document, positionOf(place), event, base) ?? one;
}

/** About where the expression stands in the document's folded text, which is shorter where marks stand by themselves. */
const positionOf = ({ segment, found, document: { text, sourceLength } }: Place): number =>
  (segment.passage.sourceStart(segment.start + found.index) * text.length) / Math.max(1, sourceLength);

/**
 * "Chậm nhất 5 ngày làm việc sau khi nhận văn bản (24/10/2025)": no paper is received after it was, so it is the limit;
 * nor is "40 ngày trước ngày bầu cử (ngày 03/02/2026)" a day that is over.
 */
function dayInBrackets(expression: TermExpression, base: Base): CivilDate | null {
  const { ownPaper, event, back } = expression;
  const day = event && (ownPaper || back) ? (resolveDay(event, base)?.date ?? null) : null;
  if (day === null || day <= base.received) return null;
  return ownPaper || endOfTerm(expression, day, base.calendar) < base.issued ? day : null;
}

/** A counted length: the day its count ends on, null when its event has no date. */
export function readTerm(place: Place, expression: TermExpression, base: Base): Outcome {
  if (hasDayBeside(place)) return rejected('the day is stated beside it');
  const leading =
    expression.anchor === null ? LEADING_ANCHOR.exec(partOf(place.text, place.text.slice(0, place.found.index))) : null;
  const anchored = leading ? { ...expression, ...readAnchor(leading.groups?.words ?? '') } : expression;
  const judged = reconsider(place, judgeTerm(place, anchored), false);
  const verdict: Verdict = judged.accept ? { ...judged, bound: 'by' } : judged;
  if (!verdict.accept) return rejected(verdict.why);
  const beside = dayInBrackets(anchored, base);
  if (beside !== null) {
    const counts =
      anchored.back || [base.received, base.issued].some((day) => endOfTerm(anchored, day, base.calendar) === beside);
    const limits = [stated(verdict, beside, null)];
    return { verdict, limits, warnings: counts ? [] : ['count-mismatch'], doubt: counts ? 0 : 1, day: beside };
  }
  const anchor: Anchor = isThisPaper(place, anchored)
    ? 'received'
    : isOfAnother(place, anchored)
      ? 'event'
      : (anchored.anchor ?? 'received');
  const named = anchored.event ? (resolveDay(anchored.event, base)?.date ?? null) : null;
  const told = anchor === 'event' && named === null ? elsewhereDay(place, anchored.eventText, base) : null;
  const elsewhere = told !== null && base.sessions.size > 1 && base.sessions.has(told) ? null : told;
  const event = named ?? elsewhere;
  const from = anchor === 'event' ? event : anchor === 'issued' ? base.issued : base.received;
  const hours = from === null || anchored.eventTime === null ? null : hoursAfter(expression, from, anchored.eventTime);
  const date = from === null ? null : (hours?.date ?? endOfTerm(expression, from, base.calendar));
  if (expression.back === false && place.cue === null && anchor === 'event' && date !== null && date < base.issued)
    return rejected('over already');
  const provisional =
    date !== null && from !== null && (base.calendar.isProvisional(date) || base.calendar.isProvisional(from));
  const unsure = provisional && touchesHoliday(from, date, base.calendar);
  const limit = stated(verdict, date, hours?.time ?? null, { term: termText(expression), anchor });
  return {
    verdict,
    limits: [limit],
    warnings: provisional ? ['provisional-calendar'] : [],
    doubt: (anchored.anchor === null ? 1 : 0) + (unsure ? 1 : 0) + (elsewhere === null ? 0 : 1),
    day: null,
  };
}
