import { type CivilDate, type WallTime, weekday } from '../../time';
import type { DayExpression } from '../expressions';
import { guarded, partOf } from '../guard';
import type { Base } from '../resolve/base';
import { type ResolvedDay, resolveDay } from '../resolve/day';
import { isWindow, judgeDate, judgeMeeting, judgeRecurrence, type Place, type Span } from '../roles';
import type { Warning } from '../types';
import { disagreesWithCount } from './beside';
import { type Outcome, rejected, stated } from './outcome';
import { isTwin, periodicRule, readRules } from './periodic';
import { reconsider } from './second';

/** "Sáng 10/7/2026, tổ thẩm định làm việc với thôn Nà Lẹng lúc 8h30": the hour stands far from its day. */
const AT_HOUR = /(?:lúc|vào hồi|vào lúc|bắt đầu|bắt đầu từ|từ|khai mạc lúc),? $/;
const OTHER_DEED = guarded(/(?:gửi|nộp|báo cáo|hoàn thành|xong|trước|đăng ký|chậm nhất|đến hết)(?![a-zà-ỹ])|;/);

/** The hour of a gathering whose day this is, when the next expression is an hour of the same clause; else null. */
function hourApart({ found, others, text }: Place): WallTime | null {
  const next = others[others.indexOf(found) + 1];
  if (next?.expression.kind !== 'clock') return null;
  const between = partOf(text, text.slice(found.stop, next.index));
  return AT_HOUR.test(between) && !OTHER_DEED.test(between) ? next.expression.time : null;
}

export function readDay(place: Place, expression: DayExpression, base: Base): Outcome {
  if (isTwin(place, expression)) return rejected('the same rule as the day before');
  const rule = expression.until === null ? periodicRule(place, expression) : null;
  if (rule && place.cue && place.cue.strength !== 'weak') {
    const periodic = judgeRecurrence(place, false, expression.time !== null);
    const bound = expression.said;
    return readRules([rule], expression.time, base, periodic.accept && bound ? { ...periodic, bound } : periodic);
  }
  const resolved = resolveDay(expression.day, base);
  const until = expression.until ? resolveRangeEnd(expression, base) : null;
  const last = until ?? resolved;
  if (!resolved || !last) return rejected('no such day');
  const first = until && resolved.date > until.date ? until : resolved;
  const span: Span = { first: first.date, last: last.date };
  const meeting = judgeMeeting(place, span, expression.time !== null);
  const isRange = expression.until !== null;
  const isStretch = isRange || (!meeting && isWindow(place));
  const judged = meeting ?? judgeDate(place, span, { period: false, range: isStretch, bare: expression.bare });
  const verdict = reconsider(place, judged, false);
  const said = meeting ? first : last;
  if (!verdict.accept) return rejected(verdict.why, said.date);
  const relative = expression.day.form === 'relative' || expression.day.form === 'same';
  const inner = meeting ? null : expression.said;
  const bound =
    inner ?? (verdict.bound === 'by' && relative && place.cue?.name === 'within-term' ? 'within' : verdict.bound);
  const apart = meeting && expression.time === null && !isRange ? hourApart(place) : null;
  const time = apart ?? (isStretch && !meeting ? expression.untilTime : expression.time);
  const counted = !meeting && disagreesWithCount(place, first.date, last.date, bound === 'before', base);
  return {
    verdict,
    limits: [{ ...stated(verdict, said.date, time), bound }],
    ...warn(expression, said, counted, base),
    day: said.date,
  };
}

/** A range's end is filled in from its own beginning, when that is stated more fully. */
function resolveRangeEnd({ day, until }: DayExpression, base: Base): ResolvedDay | null {
  if (!until) return null;
  if (day.form !== 'calendar' || until.form !== 'calendar' || until.year !== null || day.year === null) {
    return resolveDay(until, base);
  }
  const first = resolveDay(day, base);
  const sameYear = resolveDay({ ...until, year: day.year }, base);
  const over: CivilDate | null = first && sameYear && sameYear.date < first.date ? first.date : null;
  return over === null ? sameYear : resolveDay({ ...until, year: day.year + 1 }, base);
}

function warn(
  expression: DayExpression,
  day: ResolvedDay,
  miscounted: boolean,
  base: Base,
): Pick<Outcome, 'warnings' | 'doubt'> {
  const warnings: Warning[] = [];
  let doubt = 0;
  if (expression.weekday !== null && weekday(day.date) !== expression.weekday) {
    warnings.push('weekday-mismatch');
    doubt += 1;
  }
  if (miscounted) {
    warnings.push('count-mismatch');
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
