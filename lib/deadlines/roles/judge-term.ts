import type { TermExpression } from '../expressions';
import { guarded, partOf } from '../guard';
import { NAME } from '../names';
import type { DocumentContext, Place } from './context';
import { GENERAL } from './signals';
import { limit, no, type Verdict } from './verdict';
import { matching, NOUN_VETO, View, WEAKER } from './view';

const OPENING: ReadonlySet<string> = new Set(['within-term', 'latest', 'limit-noun', 'extended', 'past', 'before']);
/** Lengths that are spoken of, not set. */
const MEASURED = guarded(
  /(?:rút ngắn|giảm|cắt giảm|sớm hơn|tăng|thêm|chậm|trễ|quá hạn|kỷ niệm|nhiệm kỳ|mỗi|cứ|đúng(?: thời hạn)?|(?<!trong |vòng )khoảng|gần|hơn|suốt|thời hiệu(?: [^ ,;.]{1,10}){0,4}|thời lượng(?: (?:là|khoảng|không quá|tối đa))?) ?(?:xuống )?(?:còn )?$/,
);
/** "Thức ăn dùng ít nhất trong 05 ngày"; from a day of this document on, it is how long something is to be done. */
const AT_LEAST = guarded(/(?:ít nhất|tối thiểu)(?: là)? trong (?:vòng |thời hạn |thời gian )?$/);
/** "Thời gian trả kết quả: 05 ngày làm việc". */
const GIVEN_BACK = /^(?:thời gian|ngày)(?: hẹn)? trả(?![a-zà-ỹ])/;
/** "Trong 05 ngày tới, Công an phường thống nhất …". */
const SOMEBODY_AFTER = guarded(new RegExp(`^, ${NAME}`));
/** "Cấp trong thời hạn 06 tháng tính đến ngày nộp phiếu": how old it may be. */
const UP_TO = guarded(/ tính đến /);
const EFFECT = guarded(/hiệu lực[^,;.]{0,20}$/);
/** "Sau 3 ngày kể từ khi nhận được biên bản này, nếu ông Tư không khắc phục, …". */
const IF_NOT_DONE = guarded(/^,? (?:mà |nếu )(?:[^ ,;.]{1,12} ){0,6}(?:không|chưa) /);
const SINCE = guarded(/kể từ|tính từ/);
/** Whoever it concerns, whenever it happens: the rule of a law, not a duty of this occasion. */
const ANYBODY = guarded(
  /cơ quan có thẩm quyền|người có thẩm quyền|tổ chức, cá nhân|cá nhân, tổ chức|khi có (?:yêu cầu|thay đổi|phát sinh)|người đề nghị|nhận (?:được )?(?:đủ )?hồ sơ|nhận (?:được )?(?:tin báo|tố giác|phản ánh)|khiếu nại/,
);
/** Those whom somebody inspects now are not anybody. */
const OCCASION = guarded(
  /được (?:kiểm tra|giám sát|thanh tra|kiểm toán)(?= giải trình| cung cấp| báo cáo| gửi| hoàn thiện| phải|,| có)|theo yêu cầu của đoàn/,
);
const TOLD_AFTER = guarded(
  /yêu cầu|đề nghị|giao|phải|có trách nhiệm|chịu trách nhiệm|báo cáo|gửi|nộp|trả lời|hoàn thành/,
);
/** "Trong vòng 01 tuần, các phòng phải báo cáo." */
const ORDERED_AFTER = guarded(/^, [^.;]{0,60}(?:phải|yêu cầu|có trách nhiệm)(?![a-zà-ỹ])/);
/** "Báo cáo Ban Chỉ đạo trong vòng 05 ngày làm việc.": the whole sentence is an order. */
const IMPERATIVE = guarded(
  /^[ *+-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:báo cáo|gửi|nộp|trả lời|giải trình|phản hồi|bổ sung|cung cấp|khắc phục)(?: (?!đã|được|đúng)[^ ,;.:]{1,12}){0,12} trong (?:vòng |thời hạn )$/,
);
/** "Rất mong có văn bản trả lời trong 05 ngày làm việc". */
const HOPED_ANSWER = guarded(
  /(?:rất|kính) mong [^;.]{0,80}(?:trả lời|phản hồi|phúc đáp|hồi âm|góp ý|ý kiến)(?: [^ ,;.]{1,12}){0,6} trong (?:vòng |thời hạn )?$/,
);
const ENDS_THERE = /^ ?[.;]?$/;
const AFTER_LENGTH = 160;
const HANDED_OUT = guarded(/(?:nhận|nộp|trả) (?:hồ sơ|kết quả)/);
/** "Trước đây đã yêu cầu khắc phục trong 30 ngày". */
const ASKED_THEN = guarded(/đã (?:[^ ,;.]{1,10} ){0,3}yêu cầu[^;.]{0,40}$/);
/** "… thì đủ điều kiện hưởng trợ cấp". */
const ENTITLED = guarded(/^,? thì (?:đủ điều kiện|được|hưởng)/);
/** "Hồ sơ nộp sau 16 giờ tính vào ngày làm việc tiếp theo". */
const COUNTED = guarded(/(?:tính|được(?: [^ ,;.]{1,8}){1,4}) (?:vào |sang )?$/);
/** "Đề nghị có mặt trước giờ khai mạc 15 phút". */
const PRESENT = guarded(/(?:có mặt|đến|thời gian chuẩn bị)(?: [^ ,;.]{1,12}){0,6} $/);
/** "Trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo". */
const RECEIVED_LATE = guarded(/(?:nhận|nộp)(?: hồ sơ)? sau (?:lúc )?[0-9]{1,2} ?(?:giờ|h|g|:)/);
const CONTRACT = guarded(/hợp đồng|bảo hành|giấy phép|khoản vay|bổ nhiệm/);
const OWN = guarded(/này/);
const REPAIRS = guarded(
  /bảo hành(?: [^ ,;.]{1,12}){0,4} (?:khắc phục|sửa chữa|xử lý|hoàn thành|thay)(?![a-zà-ỹ])[^;.]{0,120}$/,
);
/** "Giao Phòng Kinh tế thẩm định trong 05 ngày kể từ ngày nhận hồ sơ": told to one office on this occasion. */
const TOLD_ONE = guarded(
  new RegExp(`(?:^|[^a-zà-ỹ])(?:giao|yêu cầu|đề nghị|phân công) (?!thủ tục)${NAME}[^;.]{0,200}$`),
);
const ONE_OFFICE = guarded(
  /^[ *+-]{0,3}(?:[0-9]{1,2}[.)]|[a-zđ][.)]|-)? ?(?:sở|phòng|ban|văn phòng|công an|thanh tra) [^,;.:]{3,}/,
);
const FOR_ANYBODY = guarded(
  /hợp lệ|thủ tục|công dân|người (?:dân|nộp|đề nghị|dân)|tổ chức, cá nhân|cá nhân, tổ chức|khách hàng|giấy phép|giấy chứng nhận|rút ngắn|cắt giảm|quy trình|khiếu nại|có thẩm quyền|trung bình|bình quân/,
);

/** "… kể từ ngày nhận hồ sơ do Công an xã chuyển đến, Văn phòng trình …". */
const SENT_BY_ONE = guarded(new RegExp(`hồ sơ (?:do|của) (?:${NAME}|(?:thành phố|tỉnh|xã|phường)(?![a-zà-ỹ]))`));
/** "Bộ Tư pháp nghiên cứu, cho ý kiến trong vòng …". */
const ONE_BEFORE = guarded(
  /[,:;] (?:bộ|sở|phòng|ban|văn phòng|công an|thanh tra|trạm|trung tâm) (?!phận)[^;.:]{3,100}$/,
);
const BY_ONE = guarded(/^,? ?(?:sở|phòng|ban|văn phòng|công an|thanh tra|trạm|trung tâm) /);

/** "Trước đó hai ngày, …" tells what was. */
const BEFORE_THAT = /^ ?trước đó [^,]{3,20},/;
/** "Mỗi cuộc họp không quá 02 giờ", "cách nhau không quá 02 giờ". */
const EACH = guarded(
  /(?:^|[^a-zà-ỹ])(?:mỗi|cách nhau|thời lượng|kéo dài)(?! (?:ngày|tuần|tháng))(?: [^ ,;.]{1,12}){0,5} (?:không quá|tối đa)? ?$/,
);
/** The steps of a procedure and how long each takes. */
const STEP = /^(?:bước|các bước|trình tự)$/;
const LAW =
  /(?:nghị định|thông tư|luật|quy chế|dự thảo)(?! này)(?: [^ ,;.]{1,14}){0,5} (?:quy định|cho phép|nêu|yêu cầu|bắt buộc|sửa đổi)|theo (?:dự thảo|nghị định|thông tư|luật)/;

const TELLS_LENGTH = 3000;
/** Asked of a document once, and of its beginning: the text may be long, and have many terms. */
const lawful = new WeakMap<DocumentContext, boolean>();

function tellsOfLaw(document: DocumentContext): boolean {
  const known = lawful.get(document) ?? LAW.test(document.text.slice(0, TELLS_LENGTH).toLowerCase());
  lawful.set(document, known);
  return known;
}

/** A text without a document's head that tells what a law says: its lengths are for anybody. */
const isLawTold = ({ document, segment, found: { expression } }: Place): boolean =>
  segment.direction === null &&
  document.titles.length === 0 &&
  document.issuers.length === 0 &&
  expression.kind === 'term' &&
  expression.anchor !== 'received' &&
  expression.anchor !== 'issued' &&
  tellsOfLaw(document);

function isAssigned({ segment, text, found }: Place, anchor: TermExpression['anchor'], seen: View): boolean {
  const { left, right } = seen;
  if (anchor !== 'event' || FOR_ANYBODY.test(text)) return false;
  const fromOne = SENT_BY_ONE.test(partOf(text, found.text));
  if (fromOne && (segment.kind === 'bullet' || BY_ONE.test(right) || ONE_BEFORE.test(left))) return true;
  return TOLD_ONE.test(left) || (segment.kind === 'bullet' && ONE_OFFICE.test(left));
}

const isFromPaper = (anchor: TermExpression['anchor']): boolean => anchor === 'received' || anchor === 'issued';

/** A counted length: does it bind somebody from an event of this document? */
export function judgeTerm(place: Place, { anchor, back, unit, event }: TermExpression): Verdict {
  const { segment, text, found, cue, document } = place;
  const seen = new View(place, WEAKER);
  const { governor } = seen;
  const inColumn = segment.column === 'limit';
  const short = unit === 'MIN' || unit === 'H';
  if (segment.column === 'other-dates') return no('a column of other dates');
  if (back && BEFORE_THAT.test(text)) return no('history');
  if (inColumn && segment.headers.some((header) => STEP.test(header)) && anchor === null) return no('procedure');
  if (cue?.name !== 'latest' && !OWN.test(found.text) && isLawTold(place)) return no('a general rule');
  if (inColumn && document.asks && anchor === null) return no('in an application');
  if (cue?.name === 'past' && !SINCE.test(found.text)) return no('after a length');
  if (cue?.name === 'past' && OWN.test(found.text) && IF_NOT_DONE.test(seen.right)) return limit('by', 'else', 2);
  const nextDay = found.text.startsWith('ngày làm việc');
  const opened = inColumn || back || (nextDay && cue?.name === 'on') || (cue !== null && OPENING.has(cue.name));
  if (!opened && anchor === null) return no('a length');
  const unclear = cue?.name === 'before' && anchor === null && !back;
  if (unclear && (unit === 'H' || unit === 'MIN')) return no('a length');
  if (MEASURED.test(seen.left) || (!isFromPaper(anchor) && AT_LEAST.test(seen.left))) return no('a length');
  if (short && anchor === null && EACH.test(seen.left)) return no('a length');
  if (EFFECT.test(seen.left)) return no('effect');
  if (!back && UP_TO.test(partOf(text, found.text))) return no('validity');
  if (cue && GIVEN_BACK.test(text.slice(cue.start))) return no('procedure');
  if (anchor === null && cue?.name === 'limit-noun' && CONTRACT.test(text)) return no('validity');
  if ((unit === 'Y' && !OWN.test(found.text)) || (unit === 'MIN' && anchor === null)) return no('a length');
  if (short && anchor === 'event' && cue === null && !back) return no('a length');
  if (back && unit === 'MIN' && PRESENT.test(seen.left)) return no('how early to be there');
  if (anchor === null && ASKED_THEN.test(seen.left)) return no('recalled');
  if (ENTITLED.test(seen.right)) return no('eligibility');
  const assigned = isAssigned(place, anchor, seen);
  const procedure = matching(GENERAL, `${place.earlier} ${text}`) === 'procedure';
  if (procedure && !assigned && !OWN.test(found.text)) return no('procedure');
  if (governor.role === 'history' && anchor === null) return no('history');
  // "Kính mong … cho ý kiến trong … kể từ ngày nhận được Tờ trình này" binds whoever receives it.
  const toReceiver = governor.role === 'proposal' && anchor === 'received' && OWN.test(found.text);
  // "Bác sĩ được điều động học xong … kể từ ngày ký Quyết định này" binds them.
  const ofThose = OWN.test(found.text) && (governor.role === 'event' || governor.role === 'eligibility');
  // "Nhà thầu bảo hành khắc phục xong … kể từ ngày ký Biên bản này": work under a guarantee, and its end.
  const repairs = OWN.test(found.text) && governor.role === 'validity' && REPAIRS.test(seen.left);
  if (governor.role && NOUN_VETO.has(governor.role) && !toReceiver && !ofThose && !repairs) return no(governor.role);
  if (document.normative && !OWN.test(found.text)) return no('a general rule');
  if (
    anchor === 'event' &&
    event === null &&
    !assigned &&
    ANYBODY.test(text) &&
    !OWN.test(found.text) &&
    !OCCASION.test(text)
  )
    return no('a general rule');
  const told = governor.polarity === 'directive' || segment.direction !== null || inColumn;
  const announced = cue?.name === 'limit-noun' || cue?.name === 'latest';
  if (nextDay && anchor === null && RECEIVED_LATE.test(text)) return no('procedure');
  if (nextDay && anchor === null && !told && seen.duty && !COUNTED.test(seen.left) && !HANDED_OUT.test(text))
    return limit('by', 'the next working day', 1);
  const long = unit === 'M' || unit === 'Y';
  const ordered =
    HOPED_ANSWER.test(seen.left) ||
    ORDERED_AFTER.test(seen.right) ||
    (!long && IMPERATIVE.test(seen.left) && ENDS_THERE.test(seen.right));
  if (anchor === null && !told && !announced && !ordered) return no('a length without a duty');
  const toldAfter = TOLD_AFTER.test(partOf(text, seen.right.slice(0, AFTER_LENGTH)));
  if (!told && !toldAfter && !seen.duty && !SOMEBODY_AFTER.test(seen.right)) return no('no duty');
  return limit(
    'by',
    back ? 'a term before an event' : 'a term',
    unclear || procedure ? 2 : told || toldAfter || (anchor !== null && OWN.test(found.text)) ? 0 : 1,
  );
}
