import type { WallTime } from '../../time';
import type { DayExpression, RuleSpec } from '../expressions';
import { PERIODIC } from '../expressions/parsers/recurrence';
import { guarded, partOf } from '../guard';
import type { Base } from '../resolve/base';
import { firstOccurrence, ruleText } from '../resolve/recurrence';
import type { Place, Verdict } from '../roles';
import type { Limit } from '../types';
import { type Outcome, plain, rejected, stated } from './outcome';

/** The limits of rules, each dated by its first occurrence on or after the base day. */
export function readRules(rules: readonly RuleSpec[], time: WallTime | null, base: Base, verdict: Verdict): Outcome {
  if (!verdict.accept) return rejected(verdict.why);
  const limits: Limit[] = [];
  for (const rule of rules) {
    const date = firstOccurrence(rule, base.day);
    if (date !== null) limits.push(stated(verdict, date, time, { rrule: ruleText(rule) }));
  }
  return plain(verdict, limits);
}

/** Báo cáo tháng (trước ngày 20), năm (trước ngày 15/12). */
const LABEL_BEFORE = guarded(/(?:^|[ ,;])(?<unit>tuần|(?:0?6|sáu) tháng(?: đầu năm)?|tháng|năm) ?[(:] ?$/);
/** "Trước ngày 10/6 (6 tháng) và trước ngày 10/12 (năm)". */
const LABEL_AFTER = guarded(/^ ?\((?:báo cáo )?(?<unit>tuần|(?:0?6|sáu) tháng(?: đầu năm)?|tháng|năm)\)/);
const LABEL_FREQ: Readonly<Record<string, string>> = { tuần: 'WEEKLY', tháng: 'MONTHLY', năm: 'YEARLY' };

/** "Nộp bảng thu phí tháng trước ngày 07 của tháng kế tiếp". */
const MONTHLY_PAPER = guarded(
  /(?:báo cáo|bảng|phiếu|sổ|số liệu|quyết toán|đối chiếu|phí|thuế)(?: [^ ,;.]{1,12}){0,4} (?<!của )tháng (?=trước ngày|chậm|muộn|vào|nộp|gửi|về|không)/,
);

/** The rule of a day without a month (or a weekday) where the sentence speaks of a periodic duty. */
export function periodicRule(place: Place, expression: DayExpression): RuleSpec | null {
  const { day } = expression;
  if (day.form === 'calendar' && day.year !== null) return null;
  const around = `${place.segment.header} ${place.earlier} ${place.text}`;
  const near =
    place.segment.kind === 'bullet' || place.segment.kind === 'cell' ? `${place.segment.lead} ${around}` : around;
  const blank = { months: [], days: [], weekdays: [], nth: null, lastWorkday: false };
  const label =
    LABEL_BEFORE.exec(partOf(place.text, place.text.slice(0, place.cue?.start ?? place.found.index)))?.groups?.unit ??
    LABEL_AFTER.exec(partOf(place.text, place.text.slice(place.found.stop)))?.groups?.unit ??
    '';
  const says = (freq: string): boolean =>
    (/[0-9á] tháng/.test(label) ? 'YEARLY' : LABEL_FREQ[label]) === freq ||
    PERIODIC.some(([words, known]) => known === freq && words.test(near));
  if (day.form === 'weekday') {
    return day.week === null && says('WEEKLY') ? { ...blank, freq: 'WEEKLY', weekdays: [day.weekday] } : null;
  }
  if (day.form === 'month-offset' && day.month === 1) {
    return says('MONTHLY') || /định kỳ/.test(near) || MONTHLY_PAPER.test(near)
      ? { ...blank, freq: 'MONTHLY', days: [day.day === 'last' ? -1 : day.day] }
      : null;
  }
  if (day.form !== 'calendar') return null;
  if (day.month === null) return says('MONTHLY') ? { ...blank, freq: 'MONTHLY', days: [day.day] } : null;
  const twin = twinOf(place, day.day);
  // Rules for anybody are of every year.
  if ((!says('YEARLY') && !(twin !== null && place.document.normative)) || namesYear(place)) return null;
  return { ...blank, freq: 'YEARLY', months: twin === null ? [day.month] : [day.month, twin], days: [day.day] };
}

/** "Báo cáo 6 tháng: chậm nhất 10/6; báo cáo năm: chậm nhất 20/11/2026": those of this year. */
const namesYear = ({ segment }: Place): boolean => {
  const { passage, sentence, end } = segment;
  return FULL_DAY.test(passage.text.slice(sentence, end + NEXT_CLAUSE));
};
const FULL_DAY = /(?:báo cáo|nhất|trước)[^.]{0,40}[0-9]{1,2}[/-][0-9]{1,2}[/-]20[0-9]{2}/;
const NEXT_CLAUSE = 80;

const AND = guarded(
  /^(?: \((?:báo cáo )?(?:0?6|sáu) tháng(?: đầu năm)?\)|\))?(?: và| hoặc|,|;)(?: (?:báo cáo )?(?:cả )?năm)?(?: \(?(?:trước|chậm nhất))?(?: ngày)? $/,
);

/** "Trước ngày 15/6 và 15/12": the month of the same day named right after; null when there is none. */
function twinOf({ others, found, text }: Place, day: number): number | null {
  const next = others.slice(others.indexOf(found) + 1).find(({ expression }) => expression.kind !== 'term');
  if (next?.expression.kind !== 'day' || next.expression.day.form !== 'calendar') return null;
  const { day: spec } = next.expression;
  return spec.year === null && spec.day === day && AND.test(text.slice(found.stop, next.index)) ? spec.month : null;
}

/** Is this day said already by the rule of the day before it? */
export function isTwin(place: Place, expression: DayExpression): boolean {
  const { others, found } = place;
  const before = others.slice(0, others.indexOf(found)).findLast(({ expression }) => expression.kind !== 'term');
  if (before?.expression.kind !== 'day' || expression.day.form !== 'calendar') return false;
  const first = { ...place, found: before };
  return (
    expression.day.year === null &&
    expression.day.day !== null &&
    twinOf(first, expression.day.day) !== null &&
    periodicRule(first, before.expression)?.freq === 'YEARLY'
  );
}
