import { guarded, partOf } from '../guard';
import { anyOf, END } from '../pattern';
import { type Governor, governorOf, type Place } from './context';
import type { OtherRole, Signal } from './signals';
import { DUTY, DUTY_VERBS } from './words';

const LEAD_LENGTH = 240;
const TOUCH_LENGTH = 140;
const CUE_LENGTH = 40;
/** What a closed bracket says governs nothing after it. */
const CLOSED_BRACKET = /\([^()]{0,200}\)/g;
const TOLD_AFTER = guarded(/(?:^|[^a-zà-ỹ])(?:phải|cần|có trách nhiệm|yêu cầu|đề nghị|giao)(?![a-zà-ỹ])/);
const AFTER_LENGTH = 90;

/** The text around an expression, as the judges look at it. What costs time is worked out when it is asked. */
export class View {
  /** The segment before and after the expression. */
  readonly left: string;
  readonly right: string;
  /** The left with the word "ngày" that belongs to the expression. */
  readonly touching: string;
  /** The words right before the cue. */
  readonly beforeCue: string;
  private known: Governor | null = null;
  private above = false;

  /** `ignore`: roles that do not count here. */
  constructor(
    private readonly place: Place,
    private readonly ignore: ReadonlySet<OtherRole>,
  ) {
    const { text, found, cue } = place;
    const touched = found.index + (found.text.startsWith('ngày ') ? 'ngày '.length : 0);
    this.left = partOf(text, text.slice(0, found.index));
    this.right = partOf(text, text.slice(found.stop));
    this.touching = partOf(text, text.slice(Math.max(0, found.index - TOUCH_LENGTH), touched));
    this.beforeCue = cue ? partOf(text, text.slice(Math.max(0, cue.start - CUE_LENGTH), cue.start)) : '';
  }

  /** The segment names something to do. */
  get duty(): boolean {
    return DUTY.test(this.place.text);
  }

  get governor(): Governor {
    this.known ??= this.find();
    return this.known;
  }

  /** The order stands in the introduction above, none in the sentence itself. */
  get onlyAbove(): boolean {
    return this.governor.polarity === 'directive' && this.above && !this.toldAfter;
  }

  /** Somebody is told to do something, before or right after the date. */
  get told(): boolean {
    return this.governor.polarity === 'directive' || this.place.segment.direction !== null || this.toldAfter;
  }

  private get toldAfter(): boolean {
    return TOLD_AFTER.test(partOf(this.place.text, this.right.slice(0, AFTER_LENGTH)));
  }

  private find(): Governor {
    const { found, earlier, segment, others } = this.place;
    const { left, ignore } = this;
    const previous = others[others.indexOf(found) - 1];
    const before = earlier === '' ? '' : `${earlier} `;
    const whole = blanked(before + left);
    const near = previous ? before.length + previous.stop : earlier.length;
    const governor = governorOf(whole, ignore, near);
    // What an earlier clause says was done before a semicolon is not said of this one's duty.
    const ended =
      governor.role &&
      (OWN_CLAUSE.has(governor.role) ||
        (governor.role === 'promise' && PLANNED.test(governor.words) && HANDED_IN.test(left)));
    if (ended && DUTY.test(left)) {
      const own = governorOf(left.replace(CLOSED_BRACKET, ' '), ignore);
      if (own.polarity === 'none') return own;
    }
    // "Rà soát các trường hợp đã chết nhưng chưa cắt giảm: báo cáo trong tuần": told after the colon.
    const colon = left.lastIndexOf(': ');
    if (governor.role === 'history' && colon > 0 && DUTY.test(left.slice(colon)))
      return governorOf(left.slice(colon), ignore);
    // "Phân công trực các ngày nghỉ lễ, gửi danh sách trong ngày …": after the comma a duty of its own begins.
    if (governor.role === 'event' && OFF.test(governor.words) && DUTY_AFTER_COMMA.test(left)) {
      return governorOf(whole, new Set([...ignore, 'event']), near);
    }
    if (governor.polarity !== 'none' || !segment.lead || AIMS.test(segment.lead)) return governor;
    this.above = true;
    const lead = segment.lead.slice(-LEAD_LENGTH).replace(CLOSED_BRACKET, ' ');
    // "II. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN" speaks of nobody who is eligible.
    return governorOf(lead, lead.includes(':') ? ignore : new Set([...ignore, 'eligibility']));
  }
}

/** The text with spaces in place of what its closed brackets say. */
const blanked = (text: string): string =>
  text.includes('(') ? text.replace(CLOSED_BRACKET, (bracket) => ' '.repeat(bracket.length)) : text;

/** The role of the first signal that speaks in a text, null when none does. */
export const matching = (signals: readonly Signal[], text: string): OtherRole | null =>
  signals.find(({ words }) => words.test(text))?.role ?? null;

/** Does a signal of this role speak in a text, whatever others do? */
export const speaksOf = (signals: readonly Signal[], role: OtherRole, text: string): boolean =>
  signals.some((signal) => signal.role === role && signal.words.test(text));

/** "I. MỤC ĐÍCH, YÊU CẦU": a heading over aims tells nobody to do anything. */
const AIMS =
  /^[ 0-9a-z.)*-]{0,8}(?:mục đích|mục tiêu|quan điểm|ý nghĩa|tình hình|thực trạng|kết quả)(?![a-zà-ỹ])[^:]{0,60}:? ?$/;
const OFF = guarded(/^(?:nghỉ|các)/);
const DUTY_AFTER_COMMA = guarded(new RegExp(`, (?:[^ ,;.]{1,12} ){0,5}${anyOf(DUTY_VERBS)}${END}[^,;.]{0,60}$`));

const PLANNED = guarded(/^dự kiến/);
const HANDED_IN = guarded(/(?:nộp|gửi|báo cáo|hoàn thành|trình|đăng ký)(?![a-zà-ỹ])/);

/** Roles that end with their clause. */
const OWN_CLAUSE: ReadonlySet<OtherRole> = new Set(['history', 'cut-off', 'validity', 'event', 'effect', 'condition']);

export const NONE: ReadonlySet<OtherRole> = new Set();

/** Roles that a strong cue overrules. */
export const WEAKER: ReadonlySet<OtherRole> = new Set([
  'anniversary',
  'reporting-period',
  'condition',
  'office-hours',
  'effect',
]);

/** Roles that even "trước ngày" or "chậm nhất" before a day to come does not overrule. */
export const VETO: ReadonlySet<OtherRole> = new Set(['birth', 'proposal', 'cut-off', 'promise']);

/** What the nouns of limits (thời hạn … đến) may speak of besides. */
export const NOUN_VETO: ReadonlySet<OtherRole> = new Set([...VETO, 'validity', 'eligibility', 'event']);
