import type { CivilDate } from '../../time';
import type { Expression } from '../expressions';
import type { Base } from '../resolve/base';
import { resolveDay } from '../resolve/day';
import { resolvePeriod } from '../resolve/period';
import type { Place } from '../roles';

/** "…hằng tuần, đến hết ngày 31/12", "…hằng ngày (từ ngày 18/11 đến ngày 25/11)", but no duty of its own. */
const NEAR = 40;
const OWN_DUTY = /(?:nộp|gửi|hoàn thành|báo cáo|trình|xong)(?![a-zà-ỹ])/;
/** "Từ nay đến hết năm 2026, các đơn vị báo cáo … hằng tuần." */
const OPENS =
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:trong thời gian )?(?:(?:kể )?từ (?:nay|ngày|hôm nay|bây giờ)(?: cho)?)?[ ,]{0,2}$/;

/** Cues of a last day, and of a stretch of days. */
const ENDS: ReadonlySet<string> = new Set(['until', 'until-end']);

function lastDay(expression: Expression, base: Base): CivilDate | null {
  if (expression.kind === 'day') return resolveDay(expression.until ?? expression.day, base)?.date ?? null;
  return expression.kind === 'period' ? resolvePeriod(expression.until ?? expression.period, base, false).last : null;
}

/**
 * The last day of a periodic duty, when the expression at `place` says how long it goes on (deadlines/CONTRACT.md:
 * UNTIL); null when it says something else. `recurrence` is the expression of the periodic duty in the same segment.
 */
export function lastDayOf(place: Place, recurrence: Place['found'], base: Base): CivilDate | null {
  const { text, found, cue } = place;
  const { expression } = found;
  const range = (expression.kind === 'day' || expression.kind === 'period') && expression.until !== null;
  if (!(cue && ENDS.has(cue.name)) && !(range && (cue === null || cue.name === 'from'))) return null;
  const from = cue?.start ?? found.index;
  const says =
    from >= recurrence.stop
      ? from - recurrence.stop < NEAR && !OWN_DUTY.test(text.slice(recurrence.stop, from))
      : found.stop <= recurrence.index && OPENS.test(text.slice(0, from));
  const last = says ? lastDay(expression, base) : null;
  return last !== null && last > base.day ? last : null;
}

/** "Từ tháng 12/2025, báo cáo …" */
const OPENS_SENTENCE = /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:[^,;.:]{3,60}: )?(?:bắt đầu )?$/;

/** The first day of a periodic duty, when the expression at `place` says when it begins; else null. */
export function firstDayOf({ text, found, cue }: Place, recurrence: Place['found'], base: Base): CivilDate | null {
  const { expression } = found;
  if (cue?.name !== 'from' || (expression.kind !== 'day' && expression.kind !== 'period') || expression.until !== null)
    return null;
  const says =
    cue.start >= recurrence.stop
      ? cue.start - recurrence.stop < NEAR && !OWN_DUTY.test(text.slice(recurrence.stop, cue.start))
      : found.stop <= recurrence.index && OPENS_SENTENCE.test(text.slice(0, cue.start));
  if (!says) return null;
  const first =
    expression.kind === 'day'
      ? (resolveDay(expression.day, base)?.date ?? null)
      : resolvePeriod(expression.period, base, false).first;
  return first !== null && first > base.day ? first : null;
}

/** A rule with its last day (RFC 5545, UNTIL as a date). */
export const ruleUntil = (rrule: string, last: CivilDate): string => `${rrule};UNTIL=${last.replaceAll('-', '')}`;
