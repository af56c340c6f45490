import { evidenceOf } from '../evidence';
import { DUTY, type Place, type Verdict } from '../roles';

/**
 * The second opinion (`evidence`), where the judges found nothing that speaks for a limit, or where they found one. The
 * thresholds were chosen on two rounds of papers that neither the weights nor the engine had seen.
 */

/** Below: of ten limits that the judges doubted nine were none; what they were sure of must lie much further down. */
const AGAINST = { doubted: -2, sure: -4 };
/** Below: a question. */
const DOUBTED = 0;
/** Below: not sure. */
const CLEAR = 0.5;
/** From here on nine of ten times in which the judges saw nothing were limits. */
const FOR = 2;
/** "Chợ họp vào thứ bảy hằng tuần" has much in common with a duty that comes again. */
const FOR_SURE = 3;
const DOUBTFUL: ReadonlySet<string> = new Set(['a habit', 'condition']);

/** What the judges say where they only lack a sign, or take one of a word that has many meanings. */
const LACKING: ReadonlySet<string> = new Set([
  'no cue',
  'no duty',
  'a period without a cue',
  'a habit',
  'eligibility',
  'office-hours',
  'promise',
]);

/** Roles that one word of the clause gives a time, which may be said of the matter of a duty: "thay thế xe ba bánh". */
const OF_A_WORD: ReadonlySet<string> = new Set([
  'effect',
  'validity',
  'event',
  'anniversary',
  'reporting-period',
  'condition',
]);

const maySay = (why: string, text: string): boolean => LACKING.has(why) || (OF_A_WORD.has(why) && DUTY.test(text));

/** "Trong giờ hành chính các ngày 03, 04/12": when somewhere is open. */
const OPEN = /giờ hành chính/;

/** "Quà Tết" names what it is about. */
const isFeast = ({ cue, found: { expression } }: Place): boolean =>
  cue === null && expression.kind === 'day' && expression.day.form === 'lunar';

/** A sentence of more times than this is a list of figures. */
const MOST = 12;

/**
 * "Đầu tháng 02/2026", "giữa năm" where a judge took them: too few stand in the papers to tell. A dated duty of every
 * year stays one also in the rules for anybody (deadlines/CONTRACT.md). `… sửa thành "trước ngày 28/11"` is quoted.
 * Two figures in a leader's note are a day.
 */
const isRare = ({ found: { expression }, text, segment }: Place): boolean =>
  text.includes(' thành "') ||
  (segment.direction !== null && expression.kind === 'day' && expression.bare) ||
  expression.kind === 'recurrence' ||
  (expression.kind === 'period' && expression.period.part !== null);

/** What is to be added to the doubt of a limit that the judges found; `against`: it is none. */
export function doubtOf(place: Place, doubt: number): number | 'against' {
  if (place.segment.kind === 'field') return 0;
  const evidence = evidenceOf(place);
  if (evidence < (doubt > 0 ? AGAINST.doubted : AGAINST.sure)) return isRare(place) ? 1 : 'against';
  return evidence < DOUBTED ? 2 : evidence < CLEAR ? 1 : 0;
}

/** A limit with a question where the judges found none for want of a sign, and much else speaks for one. */
export function reconsider(place: Place, verdict: Verdict, isPeriod: boolean): Verdict {
  if (verdict.accept || !maySay(verdict.why, place.text) || place.others.length > MOST) return verdict;
  if (isFeast(place) || OPEN.test(place.text) || evidenceOf(place) < (DOUBTFUL.has(verdict.why) ? FOR_SURE : FOR))
    return verdict;
  const stated = place.cue?.bound ?? null;
  const bound = isPeriod && (stated === null || place.cue?.name === 'on') ? 'within' : (stated ?? 'by');
  return { accept: true, kind: 'deadline', bound, doubt: 2, why: `the signs speak for it, not: ${verdict.why}` };
}
