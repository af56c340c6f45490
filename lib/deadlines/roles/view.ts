import { guarded, partOf } from '../guard';
import { NAME } from '../names';
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
  /** The segment before the cue. */
  private readonly clause: string;
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
    this.clause = cue ? partOf(text, text.slice(0, cue.start)) : this.left;
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
    const { earlier, segment } = this.place;
    const { left, ignore } = this;
    const previous = apart(this.place);
    const before = earlier === '' ? '' : `${earlier} `;
    const whole = blanked(before + left);
    const near = previous ? before.length + previous.stop : earlier.length;
    const governor = governorOf(whole, ignore, near);
    // What an earlier clause says was done before a semicolon is not said of this one's duty.
    const ended =
      governor.role &&
      (OWN_CLAUSE.has(governor.role) ||
        (governor.role === 'promise' &&
          ((PLANNED.test(governor.words) && HANDED_IN.test(left)) ||
            (earlier !== '' && (MUST_FOLLOW.test(this.right) || OWN_DOER.test(left))))));
    const hoped = governor.role === 'proposal' && earlier !== '' && HOPED.test(governor.words);
    if (hoped && (DUTY.test(left) || OWN_DOER.test(left))) {
      const own = governorOf(left.replace(CLOSED_BRACKET, ' '), ignore);
      if (own.polarity === 'none') return own;
    }
    if (ended && (DUTY.test(left) || governor.role === 'promise')) {
      const own = governorOf(left.replace(CLOSED_BRACKET, ' '), ignore);
      if (own.polarity === 'none') return own;
    }
    // "Rà soát các trường hợp đã chết nhưng chưa cắt giảm: báo cáo trong tuần": told after the colon.
    const colon = left.lastIndexOf(': ');
    if (governor.role === 'history' && colon > 0 && DUTY.test(left.slice(colon))) {
      const own = governorOf(left.slice(colon), ignore);
      if (own.role !== 'history') return own;
    }
    // "Phân công trực các ngày nghỉ lễ, gửi danh sách trong ngày …": after the comma a duty of its own begins.
    const off = governor.role === 'event' && OFF.test(governor.words);
    const putOut = governor.role === 'effect' && PUT_OUT.test(governor.words);
    if ((off || putOut || (governor.role && ENDS_AT_COMMA.has(governor.role))) && DUTY_AFTER_COMMA.test(left)) {
      return governorOf(whole, new Set([...ignore, 'event', 'effect', ...ENDS_AT_COMMA]), near);
    }
    // "Nếu đủ điều kiện thì trình Chủ tịch ký trong ngày 05/6": the day is that of what is to be done then.
    if (governor.role === 'condition' && THEN_DO.test(left))
      return governorOf(whole, new Set([...ignore, 'condition']), near);
    // "Đối với các trường hợp đã được giải quyết nhưng không chấp hành, tổ chức cưỡng chế trong …".
    if (governor.role === 'history' && OF_THOSE.test(left))
      return governorOf(whole, new Set([...ignore, 'history']), near);
    // "Đường dẫn sẽ gửi sau; đăng ký trước 11g30": what is sent promises nothing of what follows.
    if (governor.role === 'promise' && THING_SENT.test(whole))
      return governorOf(whole, new Set([...ignore, 'promise']), near);
    // "Thu hoạch xong diện tích lúa đã chín": said of what the duty is about.
    if (governor.role === 'history' && (OF_THE_MATTER.test(this.clause) || DONE_MATTER.test(this.clause))) {
      return governorOf(whole, new Set([...ignore, 'history']), near);
    }
    if (governor.role === 'event' && isCampaign(this)) return governorOf(whole, new Set([...ignore, 'event']), near);
    // "Mở cửa phục vụ thiếu nhi đầu tháng 6": opened then.
    if (governor.role === 'office-hours' && this.place.found.expression.kind === 'period')
      return governorOf(whole, new Set([...ignore, 'office-hours']), near);
    if (governor.polarity !== 'none' || !segment.lead || AIMS.test(segment.lead)) return governor;
    this.above = true;
    const lead = segment.lead.slice(-LEAD_LENGTH).replace(CLOSED_BRACKET, ' ');
    // "II. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN" speaks of nobody who is eligible.
    const over = governorOf(lead, lead.includes(':') ? ignore : new Set([...ignore, 'eligibility']));
    // "… 168 hộ dù đã hết hạn. Thuế cơ sở thông báo như sau:" tells the past of what comes before it alone.
    return over.role === 'history' ? governorOf(lead.slice(lead.lastIndexOf('. ') + 1), ignore) : over;
  }
}

/** "Chiến dịch cân, đo trẻ diễn ra từ 01/12 - 10/12, do Trạm Y tế thực hiện": the days in which they do it. */
export const isCampaign = ({ left, right }: Pick<View, 'left' | 'right'>): boolean =>
  CAMPAIGN.test(left) && BY_SOMEBODY.test(right);

const AND = /^,? (?:và|hoặc) (?:đến )?(?:hết )?(?:ngày )?$/;

/** The expression before this one; of days in a row (đến ngày … và đến ngày …) the one before them all. */
function apart({ text, found, others }: Place): Place['found'] | undefined {
  let at = others.indexOf(found);
  for (let next = found; at > 0; at -= 1) {
    const before = others[at - 1];
    if (!before || !AND.test(text.slice(before.stop, next.index))) return before;
    next = before;
  }
  return undefined;
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
  /^[ 0-9a-z.)*-]{0,8}(?:mục đích|mục tiêu|quan điểm|ý nghĩa|đánh giá|tình hình|thực trạng|kết quả)(?![a-zà-ỹ])[^:]{0,60}:? ?$/;
const OF_THE_MATTER = guarded(
  new RegExp(
    `(?:^ ?|[;:.,] |[*+-] |[0-9a-z][.)] )(?!(?:việc|công tác|kết quả|hoạt động|quá trình|tiến độ|đến nay|hiện|toàn|tính|trong|ngày|năm)${END})(?:${NAME} (?:[^ ,;.:]{1,12} ){0,8}|(?:[^ ,;.:]{1,12} ){0,3})${anyOf(DUTY_VERBS)}${END}(?:(?: (?!đã|sẽ|việc|công)[^ ,;.:]{1,12}){1,10} đã (?:[^ ,;.:]{1,12} ){1,3}|(?: (?!đã|sẽ|việc|công)[^ ,;.:]{1,12}){0,8} (?:số|các|những) (?:[^ ,;.:]{1,12} ){1,2}đã (?:[^ ,;.:]{1,12} ){1,6})(?:(?:và|vào|về|cho|gửi|nộp|hoặc|chậm)(?: [^ ,;.:]{1,12}){0,16} )?$`,
  ),
);
/** "Danh sách dữ liệu đã chuẩn hóa gửi Công an xã để đối sánh, xong trong …". */
const DONE_MATTER = guarded(
  /(?:^ ?|[;:.] |[*+•-] |[0-9a-z][.)] )(?:các )?(?:danh sách|dữ liệu|hồ sơ|số liệu|biên bản|kết quả|tài liệu|sản phẩm|bản)(?: [^ ,;.]{1,12}){0,6} đã (?:[^ ,;.]{1,10} ){1,3}(?:gửi|nộp|chuyển|bàn giao|trình)(?![a-zà-ỹ])/,
);
/** "…, Sở sẽ kiểm tra; các trường chuẩn bị …": after the semicolon others are told. */
const OWN_DOER = guarded(new RegExp(`^ ?${NAME} (?![^;.]{0,40}(?:sẽ|cam kết|hứa)(?![a-zà-ỹ]))`));
const MUST_FOLLOW = guarded(/^,? (?:[^ ,;.]{1,12} ){0,6}phải(?![a-zà-ỹ])/);
const OFF = guarded(/^(?:nghỉ|các)/);
const DUTY_AFTER_COMMA = guarded(new RegExp(`, (?:[^ ,;.]{1,12} ){0,5}${anyOf(DUTY_VERBS)}${END}[^,;.]{0,60}$`));

/** "Kính mong cơ quan cho ý kiến trong sáu ngày; bản sao chuyển trước ngày …". */
const HOPED = guarded(/^(?:kính |rất )?(?:mong|xin)/);

const CAMPAIGN = guarded(
  /(?:chiến dịch|đợt|cuộc vận động|tháng hành động|tuần lễ)(?! nghỉ)[^;.]{3,120} diễn ra (?:trong )?(?:từ )?(?:ngày )?$/,
);
const BY_SOMEBODY = guarded(
  new RegExp(`^,? do ${NAME}[^;.]{2,80} (?:thực hiện|chủ trì|triển khai|đảm nhận|tổ chức)(?![a-zà-ỹ])`),
);

const OF_THOSE = guarded(
  new RegExp(
    `(?:đối với|với) (?:các |những |số )?(?:trường hợp|hộ|người|đơn vị|cơ sở|cá nhân|tổ chức|hồ sơ|diện tích|đối tượng)(?![a-zà-ỹ])[^,;.:]{0,40} đã (?!gửi|nộp|báo cáo)[^;.]{3,160}, (?:[^ ,;.]{1,12} ){0,5}${anyOf(DUTY_VERBS)}${END}[^;.]{0,160}$`,
  ),
);
const THING_SENT = guarded(
  /(?:đường dẫn|đường link|link|tài liệu|tài khoản|mật khẩu|mã qr|nội dung chi tiết|kinh phí|lịch cụ thể)(?: [^ ,;.]{1,12}){0,4} sẽ [^,;.]{2,40}[,;] [^;]{0,160}$/,
);
const THEN_DO = guarded(
  new RegExp(` thì (?:(?:phải|cần|đề nghị|tham mưu|kịp thời) ){0,2}${anyOf(DUTY_VERBS)}${END}[^,;.]{0,60}$`),
);

const PLANNED = guarded(/^dự kiến/);
const HANDED_IN = guarded(/(?:nộp|gửi|báo cáo|hoàn thành|trình|đăng ký)(?![a-zà-ỹ])/);

/** What is said of the matter, where a duty of its own begins after the comma. */
const ENDS_AT_COMMA: ReadonlySet<OtherRole> = new Set(['eligibility', 'reporting-period', 'birth']);
/** "Rà soát, kiến nghị bãi bỏ các báo cáo trùng lặp, trình Chủ tịch trong tháng 3". */
const PUT_OUT = guarded(/^(?:bãi bỏ|thay thế)/);

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
