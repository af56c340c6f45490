import type { Place } from './context';
import { INVITED, MEETING, PAST_MEETING, TIME_LABEL, touchesEarlier, VISIT, WORK } from './meeting';
import { meeting, type Span, type Verdict } from './verdict';

/** The hour is given up for another one. */
const MOVED_ON =
  /^[^.;,]{0,25}?(?:chuyển|dời|lùi|hoãn|đổi|điều chỉnh|thay đổi)(?: [^ .;]{1,8}){0,3} (?:sang|đến|thành|vào|tới|lại)(?![a-zà-ỹ])/;
const ALREADY = /(?:^|[^a-zà-ỹ])đã(?! được (?:mời|giao))(?![a-zà-ỹ])/;
const ASKS = /mời|đề nghị|yêu cầu/;
const LEAD_LENGTH = 240;
const WORK_LENGTH = 45;
const LIMITS: ReadonlySet<string> = new Set(['before', 'latest', 'until-end', 'limit-noun']);

/** Is the date the start of something to be at? Null when it is not, and may be a limit. */
export function judgeMeeting(place: Place, span: Span, hasTime: boolean): Verdict | null {
  const { segment, text, found, cue, document } = place;
  if (cue && LIMITS.has(cue.name)) return null;
  if (segment.column === 'schedule') return meeting('a timetable');
  if (segment.column !== 'text') return null;
  if (span.last < document.issued || touchesEarlier(text, found.index)) return null;
  const left = text.slice(0, found.index);
  if (MOVED_ON.test(text.slice(found.stop))) return null;
  const held = MEETING.test(text);
  if (TIME_LABEL.test(`\n${left}`) && (hasTime || document.invites)) return meeting('the time of a meeting');
  if (!held && !MEETING.test(segment.lead.slice(-LEAD_LENGTH))) return null;
  if (ALREADY.test(text) && !ASKS.test(text)) return null;
  if (PAST_MEETING.test(text) && !ASKS.test(text)) return null;
  if (hasTime && !WORK.test(left.slice(-WORK_LENGTH))) return meeting('a gathering at an hour');
  const loose = cue === null || cue.name === 'on' || cue.name === 'from';
  if (document.invites && INVITED.test(text) && loose && !WORK.test(left.slice(-WORK_LENGTH))) {
    return meeting('an invitation', 1);
  }
  const dated = cue?.name === 'on' || cue?.name === 'extended' || (cue === null && found.text.startsWith('ngày'));
  return held && dated && VISIT.test(text) ? meeting('a visit', 1) : null;
}
