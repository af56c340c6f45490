import type { CivilDate } from '../../time';
import type { Segment } from '../document/segments';
import type { Found } from '../expressions';
import type { Guarded } from '../guard';
import { guarded } from '../guard';
import type { Cue } from './cues';
import { LEADING, LOCAL, type OtherRole, WEAK_ORDERS } from './signals';
import { DIRECTIVE } from './words';

/** What is known of the whole document when one of its sentences is judged. */
export interface DocumentContext {
  /** It invites to something (giấy mời, kính mời). */
  invites: boolean;
  /** It lays down rules for anybody (luật, nghị định, thông tư, quy chế). */
  normative: boolean;
  /** It asks somebody for something (tờ trình, đơn). */
  asks: boolean;
  /** The names in its head, folded: who writes it, and whom they belong to. */
  issuers: readonly string[];
  /** Its title lines, folded: kết luận thanh tra. */
  titles: readonly string[];
  issued: CivilDate;
  /** The whole text, folded as far as is cheap. */
  text: string;
  /** The length of the text as it came. */
  sourceLength: number;
}

/** An expression in its place. */
export interface Place {
  segment: Segment;
  /** The segment's folded text. */
  text: string;
  /** The sentence up to this segment: earlier clauses before semicolons. */
  earlier: string;
  found: Found;
  /** Other expressions of the segment, in order. */
  others: readonly Found[];
  cue: Cue | null;
  after: string | null;
  /** An earlier clause of the same sentence states a limit. */
  continued: boolean;
  document: DocumentContext;
}

/** The word nearest before the date that says what the date is: a directive, or the sign of another role. */
export interface Governor {
  polarity: 'directive' | 'other' | 'none';
  role: OtherRole | null;
  words: string;
}

/** Where the last match ends, and its words. */
function lastMatch(pattern: Guarded, text: string): { index: number; words: string } | null {
  const last = pattern.last(text);
  return last && { index: last.index + last[0].length, words: last[0] };
}

/** "Tổng hợp số liệu từ các khu phố, báo cáo trước ngày 25/11": the figures' words do not reach the date. */
const NEW_DUTY = guarded(/[,;] ?(?!ngày)[a-zà-ỹ]|gửi|nộp|(?:văn phòng|phòng|ubnd|sở|các|ban|ủy ban)(?![a-zà-ỹ])/);

/** "Thường trực sẽ ban hành thông báo kết luận trong 05 ngày": no order stands after what somebody says he will do. */
const tellsAnybody = (text: string): boolean => DIRECTIVE.all(text).some(([words]) => !WEAK_ORDERS.has(words));

/**
 * Finds the governor of a date in the text before it. `near` is where the text after the date before it begins: what
 * speaks of that date alone does not reach further.
 */
export function governorOf(left: string, ignore: ReadonlySet<OtherRole>, near = 0): Governor {
  const directive = lastMatch(DIRECTIVE, left);
  let best: Governor = directive
    ? { polarity: 'directive', role: null, words: directive.words }
    : { polarity: 'none', role: null, words: '' };
  let at = directive?.index ?? -1;
  for (const { role, words } of LEADING) {
    if (ignore.has(role)) continue;
    const match = lastMatch(words, left);
    if (match && LOCAL.has(role) && match.index <= near) continue;
    if (match && role === 'cut-off' && NEW_DUTY.test(left.slice(match.index))) continue;
    const kept =
      match !== null && role === 'promise' && best.polarity === 'directive' && !tellsAnybody(left.slice(match.index));
    if (match && (match.index >= at || kept)) {
      at = match.index;
      best = { polarity: 'other', role, words: match.words };
    }
  }
  return best;
}
