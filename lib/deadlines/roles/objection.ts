import { NAME } from '../names';
import { EDGE, END } from '../pattern';
import type { Place } from './context';
import { cueBefore } from './cues';
import { DESCRIPTIONS } from './described';
import { DIRECTIVE, DUTY } from './words';

/** Why a limit that the judges let pass binds nobody whom the document addresses. */
export interface Objection {
  why: string;
  /** False: the item stays, with a question (deadlines/CONTRACT.md: a missed deadline is the worst fault). */
  certain: boolean;
}

/** The text around a limit, as the objections look at it. */
export interface Sight {
  place: Place;
  /** The clause before the words of the limit. */
  left: string;
  /** The sentence before the words of the limit, with its earlier clauses. */
  sentence: string;
  /** The same up to the date itself, with the words that announce it. */
  said: string;
  right: string;
  /** The day lies before the document's. */
  past: boolean;
  /** An expression stands before this one in its segment, or a limit in an earlier clause. */
  later: boolean;
  strong: boolean;
}

const SENTENCE_LENGTH = 500;
const TAIL_LENGTH = 260;

const directed = (text: string): boolean => text.search(DIRECTIVE) >= 0;

/** Where the last match ends, -1 when there is none; its words are in the first group. */
function after(regex: RegExp, text: string): string | null {
  let tail: string | null = null;
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) tail = text.slice(match.index + match[0].length);
  return tail;
}

const OFFICE_WORK = '(?:tổng hợp|báo cáo|trình|tham mưu|hoàn thiện|xem xét|ban hành|phê duyệt|công bố|thẩm định)';
const PASSED_ON = /(?:tổng hợp|báo cáo|trình|tham mưu)$/;
/** With an office named, and without: "để ban hành" alone is a duty of those addressed. */
const FOR_THE_ISSUER = new RegExp(
  `${EDGE}để (?:(?:có cơ sở|có căn cứ|kịp thời|kịp) )?(?<who>${NAME}(?: [^ ,;.:()]{1,14}){0,8}? )?(?:(?:có cơ sở|có căn cứ|kịp thời|kịp) )?${OFFICE_WORK}${END}`,
  'g',
);
const NEW_DUTY = /;|yêu cầu|đề nghị|giao |phải |phân công/;
const SEVERAL = /^(?:các|từng|mỗi|những|toàn thể|tất cả)(?![a-zà-ỹ])/;
const INNER = /^(?:phòng|trạm|tổ|khu phố|trường|đồng chí|đ\/c|ban quản lý)(?![a-zà-ỹ])/;

/** "… trước ngày 10/4 để Sở tổng hợp, báo cáo UBND tỉnh trước ngày 20/4": the second is the issuer's own step. */
function ownStep({ sentence, left, later, place }: Sight): Objection | null {
  if (place.segment.direction) return null;
  let found: RegExpExecArray | null = null;
  FOR_THE_ISSUER.lastIndex = 0;
  for (let match = FOR_THE_ISSUER.exec(sentence); match; match = FOR_THE_ISSUER.exec(sentence)) found = match;
  if (!found) return null;
  const tail = sentence.slice(found.index + found[0].length);
  if (tail.length > TAIL_LENGTH || NEW_DUTY.test(tail)) return null;
  const who = found.groups?.who ?? '';
  if (SEVERAL.test(who) || (who === '' && !PASSED_ON.test(found[0]))) return null;
  const { others, found: own } = place;
  const previous = others[others.indexOf(own) - 1];
  // A limit between them belongs to the purpose itself; this one to what comes after.
  if (previous && sentence.length - left.length + previous.stop > found.index) return null;
  if (!later) return who === '' ? null : { why: 'perhaps a step of the issuer', certain: false };
  return { why: 'a step of the issuer', certain: !INNER.test(who) };
}

const SUPERIOR =
  '(?:chính phủ|thủ tướng|quốc hội|trung ương|bộ chính trị|(?:chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:thành phố|tỉnh|tp)|thành ủy|tỉnh ủy|cấp trên|cấp (?:có )?thẩm quyền)';
const PROPOSES = new RegExp(
  `${EDGE}(?:kiến nghị(?= (?:(?:với|đến) )?(?:${NAME}|${SUPERIOR}|thành phố|tỉnh|các cấp|cho|xem xét|bố trí|gia hạn|sớm|sửa|đầu tư|hỗ trợ|chỉ đạo|quan tâm|nâng cấp|cấp|phê duyệt|điều chỉnh|thu hồi|giải quyết))|cử tri(?: [^ ,;.]{1,12}){0,6} (?:đề nghị|kiến nghị|mong)|(?:kính )?đề nghị(?: với)? ${SUPERIOR}(?: [^;.]{0,60})? (?:cho phép|chấp thuận|xem xét|gia hạn|bố trí|hỗ trợ|cấp|cho ý kiến|quan tâm)|kính trình|kính (?:xin|mong)(?! (?:quý|các|sự|nhận|được phản hồi))|(?:đề nghị|xin|mong) (?:được(?! (?:biết|thông báo|phản hồi))|cho phép|cho gia hạn|phép|chủ trương|gia hạn|lùi|kéo dài))${END}`,
  'g',
);
const TOLD_BEFORE =
  /(?:giao|yêu cầu|tham mưu|phân công|đồng ý|thống nhất|tổng hợp|rà soát|chủ trì)(?![a-zà-ỹ])[^;.]{0,160}$/;
const PROPOSALS = /kiến nghị|đề xuất(?! giải pháp)/;
const BINDING = /yêu cầu|giao|phải|có trách nhiệm|chịu trách nhiệm/;

/** What is asked of a superior, and what voters ask, is not told to anybody. */
function proposal({ said: sentence, place }: Sight): Objection | null {
  const { segment } = place;
  if (segment.direction) return null;
  const tail = after(PROPOSES, sentence);
  if (tail !== null) {
    const before = sentence.slice(0, sentence.length - tail.length).replace(/[^ ]+ [^ ]+$/, '');
    return { why: 'proposal', certain: !TOLD_BEFORE.test(before) };
  }
  if (segment.kind === 'cell' || !PROPOSALS.test(segment.lead) || BINDING.test(place.text)) return null;
  return { why: 'under a heading of proposals', certain: new RegExp(SUPERIOR).test(segment.lead + place.text) };
}

const ASKS = /đề xuất|đề nghị|kiến nghị|trình|xem xét|cho phép|chấp thuận|xin|phê duyệt/;

/** In a tờ trình or an application whatever has a date is asked for; only an instruction on it tells. */
function application({ sentence, place }: Sight): Objection | null {
  const { document, segment } = place;
  if (!document.asks || segment.direction) return null;
  return { why: 'in an application', certain: ASKS.test(`${segment.lead} ${sentence}`) && !ORDERS.test(place.text) };
}

const ORDERS = /yêu cầu|phải(?! trả)|có trách nhiệm/;
const RIGHT = /(?:có quyền|được quyền)(?: [^ ,;.]{1,12}){0,8}? ?$/;

/** "Có quyền khiếu nại trong thời hạn 90 ngày": a right is no duty. */
const right = ({ left }: Sight): Objection | null => (RIGHT.test(left) ? { why: 'a right', certain: true } : null);

const AIMS =
  /(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;]{0,80} [0-9][0-9.,]{0,12} (?:cây|hộ|người|tỷ|tỉ|triệu|đồng|km|ha|công trình|lượt|sản phẩm|mô hình|doanh nghiệp|căn|nhà|học sinh|đảng viên|đoàn viên|tấn|m2|cơ sở|khu phố)/;

/** "Phấn đấu trồng 5.000 cây trong năm 2027". */
const aim = ({ said, strong, place }: Sight): Objection | null =>
  !strong && AIMS.test(`${said}${place.text.slice(place.found.stop)}`) ? { why: 'target', certain: true } : null;

const LATELY = /trễ hạn|chậm so với|không đạt|chưa đạt|chưa hoàn thành/;

/** "Quý III, một số phòng nộp trễ hạn": told, not set. */
const toldOf = ({ right, strong, place }: Sight): Objection | null =>
  !strong && place.found.expression.kind === 'period' && LATELY.test(right) && !directed(right)
    ? { why: 'history', certain: true }
    : null;

/** "Báo cáo tình hình nợ đến ngày 31/12 về Sở trước ngày 10/01": the first day is part of what is reported on. */
function content({ strong, place }: Sight): Objection | null {
  const { others, found, text } = place;
  const next = others[others.indexOf(found) + 1];
  if (strong || !next) return null;
  const between = text.slice(found.stop, next.index);
  if (/[,;:()]| (?:và|rồi|sau đó|đồng thời) /.test(between)) return null;
  const cue = cueBefore(text, next.index);
  return cue?.strength === 'strong' && cue.start >= found.stop
    ? { why: 'what another limit is about', certain: true }
    : null;
}

const REPLACED =
  /^["')\]]{0,2},? (?:được )?(?:sửa |điều chỉnh |đổi |thay )?(?:thành|bằng) ["(]?(?:trước|ngày|chậm|đến|cụm|["(])/;

/** "Đính chính: "trước ngày 20/11" thành "trước ngày 30/11"": only the new one counts. */
const replaced = ({ right }: Sight): Objection | null =>
  REPLACED.test(right) ? { why: 'replaced by another', certain: true } : null;

const OFFERS =
  /(?:^|[ ,.:])(?:chúng tôi|chúng em|nhà thầu|nhà cung cấp|bên (?:a|b|bán|mua))(?: [^ ,;.]{1,8}){0,3} (?:bảo đảm|đảm bảo|cam kết|hứa|sẽ|giao hàng)(?![a-zà-ỹ])/;

/** What a seller or contractor promises. */
const offer = ({ sentence }: Sight): Objection | null =>
  OFFERS.test(sentence) && !/yêu cầu|đề nghị/.test(sentence) ? { why: 'promise', certain: true } : null;

/** A task that its own superior has given to the office that writes. */
function givenToTheIssuer({ sentence, place }: Sight): Objection | null {
  const at = sentence.lastIndexOf('giao ');
  if (at < 0) return null;
  const told = sentence.slice(at + 5).replace(/^cho /, '');
  return place.document.issuers.some((name) => told.startsWith(name))
    ? { why: 'told to the office that writes', certain: false }
    : null;
}

const PAPERS =
  '(?:công văn|văn bản|kế hoạch|thông báo|chỉ thị|quyết định|nghị quyết|nghị định|thông tư|công điện|kết luận|hướng dẫn|chương trình|luật|giấy mời)';
const CITES = new RegExp(
  `${EDGE}(?:thực hiện|căn cứ|theo|triển khai|tiếp nhận|xét|qua|trên cơ sở|tại|có|ban hành) (?:tinh thần |nội dung |chỉ đạo tại |yêu cầu tại )?(?:các )?${PAPERS}(?: [^ ;.]{1,24}){0,3} số[^;]{0,220}?(?:\\((?:trong đó )?|,? trong đó (?:có )?|,? có nội dung )(?:yêu cầu|giao|đề nghị|chỉ đạo|quy định|ấn định|đề ra|xác định|hạn)${END}`,
  'g',
);
const RECEIVED_ONE = new RegExp(
  `${EDGE}(?:nhận được|tiếp nhận|có) ${PAPERS} số[^;,]{0,160} (?:yêu cầu|đề nghị|giao)${END}`,
  'g',
);
const BRACKETED = new RegExp(
  `${PAPERS} số [^;()]{3,160}\\((?:trong đó )?(?:yêu cầu|giao|đề nghị|chỉ đạo|quy định|hạn|thời hạn)[^()]{0,160}$`,
);
const SUBJECT_OF = new RegExp(
  `${EDGE}(?:thực hiện|căn cứ|theo|triển khai) ${PAPERS} số[^;,]{0,160} (?:về việc|về|v\\/v)${END}`,
  'g',
);
/** After a comma somebody tells something: the sentence has come back from the paper cited. */
const MAIN_CLAUSE = /[,;)] ?[^,;]{0,90}?(?:đề nghị|yêu cầu|giao|phân công|kính mời|mời|thông báo|phải)(?![a-zà-ỹ])/;
const CENTRAL = new RegExp(
  `${EDGE}(?:luật|nghị quyết|nghị định|thông tư|chỉ thị|quyết định|công điện|thủ tướng chính phủ|chính phủ|quốc hội)(?: số [^ ,;]{1,24})?[^,;.]{0,90} (?:yêu cầu|giao|quy định)(?: cho)? (?:các )?(?:bộ (?!phận|chỉ huy)|chính phủ|ngân hàng nhà nước|thanh tra chính phủ|văn phòng chính phủ|thủ tướng)`,
  'g',
);

/** A limit that the paper cited sets for those whom that paper addresses. */
function cited({ sentence, said }: Sight): Objection | null {
  if (BRACKETED.test(said)) return { why: 'set by the paper cited', certain: true };
  const tail = after(CITES, sentence);
  if (tail !== null && !MAIN_CLAUSE.test(tail)) return { why: 'set by the paper cited', certain: true };
  const received = after(RECEIVED_ONE, sentence);
  if (received !== null && !MAIN_CLAUSE.test(received)) return { why: 'set by a paper received', certain: false };
  const subject = after(SUBJECT_OF, sentence);
  if (subject !== null && !/,/.test(subject) && !directed(subject))
    return { why: 'what a paper is about', certain: true };
  const central = after(CENTRAL, sentence);
  return central !== null && !MAIN_CLAUSE.test(central) ? { why: 'told to the ministries', certain: true } : null;
}

const SAID_EARLIER =
  /(?:^|[^a-zà-ỹ])(?:đã (?:có|ban hành|yêu cầu|đề nghị|giao|chỉ đạo|ấn định|thông báo|nhắc|được (?:yêu cầu|giao|nhắc))|có (?:công văn|văn bản)|ban hành (?:công văn|văn bản|kế hoạch|thông báo)|theo yêu cầu|tại công văn)(?![a-zà-ỹ])/;
const IN_VAIN =
  /không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|không kịp|quá hạn|chậm so với|trễ hạn|bị chậm|theo (?:thông báo|công văn|kế hoạch|văn bản|quyết định|chỉ đạo|kết luận)(?: số| của| nêu| trên)/;
const NOT_DONE = /(?:vẫn )?chưa (?:có |gửi|nộp|báo cáo|hoàn thành|thực hiện|nhận)|còn [0-9]{1,3}/;
const HOWEVER =
  /^[ "')\].;]{0,4}(?:tuy nhiên|song|nhưng|thế nhưng|đến nay|đến thời điểm|hiện nay|hiện)[^.]{0,80}(?:chưa|mới|vẫn|còn|nay)/;
const ALTHOUGH = /(?:mặc dù|dù|tuy)(?: [^ ,;.]{1,12}){0,8} đã /;

/** A limit of the past that is only told again, missed or since moved. */
function recalled({ sentence, right, past, place }: Sight): Objection | null {
  if (!past) return null;
  const { passage, end } = place.segment;
  const next = passage.text.slice(end, end + 140);
  const told =
    SAID_EARLIER.test(sentence) ||
    ALTHOUGH.test(sentence) ||
    IN_VAIN.test(right) ||
    HOWEVER.test(next) ||
    (/\([^()]{0,80}$/.test(sentence) && NOT_DONE.test(sentence));
  return told ? { why: 'recalled', certain: true } : null;
}

const DONE_ONES =
  /(?:^|[ ,(])đã (?:được )?(?!giao|nêu|quy định|đề ra|yêu cầu|đề nghị|thống nhất|chỉ đạo|phê duyệt|phân công|cam kết)(?:[^ ,;.:]{1,8} ){1,2}$/;

/** "Các bản cam kết đã nộp trước ngày 24/4": those that are there already. */
const doneOnes = ({ left }: Sight): Objection | null =>
  DONE_ONES.test(left) ? { why: 'done already', certain: true } : null;

const WORDING = /(?:cụm từ|các từ|từ|đoạn|nội dung|câu|mốc thời gian|thời hạn) "[^"]{0,120}$/;

/** Words that a text is amended by. */
const wording = ({ left }: Sight): Objection | null =>
  WORDING.test(left) && !/yêu cầu|giao/.test(left) ? { why: 'words of an amendment', certain: true } : null;

const FORECAST = /(?:^[ *+()-]{0,4}|\. )(?:theo )?(?:dự báo|nhận định|cảnh báo)(?![a-zà-ỹ])/;
const MAY_COME = /khả năng (?:xảy ra|đổ bộ|xuất hiện|ảnh hưởng|có mưa|lên)[^;,]{0,60}$/;

function forecast({ left, sentence }: Sight): Objection | null {
  const speaks = FORECAST.test(sentence) || MAY_COME.test(left);
  return speaks && !directed(sentence) ? { why: 'forecast', certain: true } : null;
}

const SANCTION =
  /(?:tước quyền|đình chỉ|tạm giữ|tạm giam|tạm hoãn|cấm xuất cảnh|cấm đảm nhiệm|cách chức|án treo|phạt tù|cải tạo|quản chế|tạm ngừng|thử thách)[^;]{0,140}$/;
const TO_DO = /khắc phục|hoàn thành|báo cáo|xong|gửi|nộp|trả lời/;

/** How long a sanction lasts. */
function sanction({ left, strong, place }: Sight): Objection | null {
  const { expression } = place.found;
  const length = expression.kind === 'term' && expression.anchor === null && place.cue?.name !== 'latest';
  const words = SANCTION.exec(left)?.[0];
  return words && (!strong || length) && !TO_DO.test(words)
    ? { why: 'how long a sanction lasts', certain: true }
    : null;
}

const LEAVE = /nghỉ (?:lễ|tết|phép|hè|học|bù|mát|dưỡng|đông)(?<rest>[^;.]{0,40})$/;
/** "Báo cáo số học sinh nghỉ học …": those off are what is reported on. */
const REPORTED_ON =
  /(?:báo cáo|thống kê|rà soát|tổng hợp|danh sách|số lượng|số liệu|tình hình|kết quả)(?: [^ ,;.]{1,12}){0,8} $/;

/** The days off themselves, not the limit of a duty that has to do with them. */
function leave({ left, strong, place }: Sight): Objection | null {
  const match = LEAVE.exec(left);
  if (!match || strong) return null;
  const { expression } = place.found;
  const range = expression.kind === 'day' && expression.until !== null;
  if (DUTY.test(match.groups?.rest ?? '') && !range) return null;
  if (expression.kind === 'term' && expression.anchor !== null) return null;
  return { why: 'days off', certain: range || !REPORTED_ON.test(left.slice(0, match.index)) };
}

const EXPIRES =
  /(?:giấy|chứng chỉ|chứng nhận|chứng thư|thẻ|hợp đồng|giấy phép|bằng lái|hộ chiếu|visa|thị thực|bảo hiểm|bảo hành|hiệu lực|nhiệm kỳ)(?: [^ ;.,]{1,16}){0,14} (?:sẽ |sắp |đã |hết )?$/;

/** "Giấy phép … hết hạn vào ngày 20/5". */
function expiry({ left, place }: Sight): Objection | null {
  const { cue, text } = place;
  if (cue?.name !== 'limit-noun' || !/^hết (?:thời )?hạn/.test(text.slice(cue.start))) return null;
  return EXPIRES.test(left) ? { why: 'validity', certain: true } : null;
}

const ELIGIBLE =
  /(?:được (?:kết nạp|tuyển dụng|bổ nhiệm|cấp|công nhận|thành lập|xây dựng|sinh ra)|(?:bằng|chứng chỉ|giấy|văn bằng|chứng nhận)(?: [^ ,;.]{1,12}){0,5} cấp|kết nạp|nhập ngũ|tốt nghiệp|(?:phải|thí sinh|người|công dân|học sinh|trẻ em) sinh|(?:hộ khẩu|thường trú|cư trú|tạm trú)(?: (?:tại|ở|trên)(?: [^ ,;.]{1,12}){1,5})?) $/;

/** "Đoàn viên được kết nạp trước ngày 01/01". */
const eligibility = ({ left }: Sight): Objection | null =>
  ELIGIBLE.test(left) ? { why: 'eligibility', certain: !/(?:hoàn thành|tổ chức|xong)[^,;]{0,30}$/.test(left) } : null;

const LATE = /(?:trễ|chậm|(?<!không (?:được )?)quá|nợ|vắng|so với(?: thời)?) $/;
const AT_LEAST = /(?:ít nhất|tối thiểu|trung bình|bình quân) $/;
const DESCRIBED = /(?:quy định|luật định|theo luật|hiện hành) ?\($/;
const ARTICLE = /^ ?điều (?:[1-9][0-9]|[7-9])[.:]/;

/** A length that is measured or laid down for all times. */
function measured({ left, place }: Sight): Objection | null {
  const { found, text, cue } = place;
  const { expression } = found;
  if (expression.kind !== 'term') return null;
  const touching = text.slice(0, found.index);
  const own = /này/.test(found.text);
  if (LATE.test(left) || LATE.test(touching) || DESCRIBED.test(left)) return { why: 'a length', certain: true };
  if (!expression.back && expression.anchor === null && AT_LEAST.test(touching))
    return { why: 'a length', certain: true };
  if (/báo $/.test(touching) && found.text.startsWith('trước')) return { why: 'a length', certain: true };
  if (cue?.name === 'past' && !directed(text)) return { why: 'a length', certain: true };
  if (expression.anchor !== null && !own && ARTICLE.test(text)) return { why: 'a general rule', certain: true };
  return FORECAST.test(text) ? { why: 'forecast', certain: true } : null;
}

const UNTIL_CUES: ReadonlySet<string> = new Set(['until', 'until-end', 'from']);
const OPENING = /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:(?:kể )?từ (?:nay|ngày|hôm nay))?[ ,]{0,2}$/;

/** "Từ nay đến hết ngày 31/3, … báo cáo trước 17h hằng ngày": how long the periodic duty lasts. */
function until({ left, place }: Sight): Objection | null {
  const { others, found, cue, text } = place;
  const periodic = others.find(({ expression }) => expression.kind === 'recurrence');
  const range = found.expression.kind === 'day' && found.expression.until !== null;
  if (!periodic || found.expression.kind === 'recurrence' || !(range || (cue && UNTIL_CUES.has(cue.name)))) return null;
  const behind = found.index > periodic.stop && found.index - periodic.stop < 40;
  if (!(OPENING.test(left) || behind) || /(?:nộp|gửi|hoàn thành)/.test(text.slice(periodic.stop, found.index)))
    return null;
  return { why: 'how long a periodic duty lasts', certain: true };
}

const OF_THE_YEAR = /(?:những|các|mấy|dịp|kỳ họp|kỳ|thường lệ|(?:những|các|[0-9]) tháng) $/;
const HELD_THEN = /(?:kỳ họp|hội nghị|phiên họp|đại hội)(?: [^ ,.;]{1,10}){0,4} $/;
const BY_THEN = /(?:trong|hoàn thành|xong|vào)[^,;.]{0,20}$/;
const DOCUMENT_NAME =
  /^ ?(?:kế hoạch|thông báo|báo cáo|quyết định|chương trình|hướng dẫn|công điện|tờ trình|nghị quyết|chỉ thị|giấy mời|kết luận|phương án|đề án|đề cương|lịch)[a-zà-ỹ ]{0,20}$/;
const SUBJECT_LINE = /^ ?(?:v\/v|về việc|về) /;

/** The period that a document's title names. */
function title({ left, strong, place }: Sight): Objection | null {
  const { segment, found, text } = place;
  if (found.expression.kind !== 'period') return null;
  const before = text.slice(0, found.index);
  const named = HELD_THEN.test(before) || (OF_THE_YEAR.test(before) && !BY_THEN.test(left));
  if (place.cue === null && named && found.text.startsWith('cuối năm'))
    return { why: 'the name of a time', certain: true };
  if (strong || segment.kind === 'cell' || segment.kind === 'bullet') return null;
  const titled = SUBJECT_LINE.test(text) || (DOCUMENT_NAME.test(segment.lead) && !/[.;:]\s*$/.test(text));
  return titled && !/hoàn thành|xong/.test(left) ? { why: 'the title of the document', certain: true } : null;
}

const OBJECTIONS: readonly ((sight: Sight) => Objection | null)[] = [
  doneOnes,
  wording,
  recalled,
  cited,
  ownStep,
  proposal,
  application,
  offer,
  right,
  replaced,
  content,
  aim,
  toldOf,
  givenToTheIssuer,
  until,
  measured,
  expiry,
  sanction,
  leave,
  forecast,
  eligibility,
  title,
  ...DESCRIPTIONS,
];

/** The first reason why what the judges accepted is no duty of this document, null when nothing speaks against it. */
export function objectionTo(place: Place, past: boolean): Objection | null {
  const { text, found, cue, earlier, others, continued, segment } = place;
  if (segment.column === 'limit') return null;
  const start = cue?.start ?? found.index;
  const left = text.slice(0, start);
  const sight: Sight = {
    place,
    left,
    sentence: `${earlier}${left}`.slice(-SENTENCE_LENGTH),
    said: `${earlier}${text.slice(0, found.index)}${found.text}`.slice(-SENTENCE_LENGTH),
    right: text.slice(found.stop),
    past,
    later: continued || others.indexOf(found) > 0,
    strong: cue?.strength === 'strong',
  };
  for (const objection of OBJECTIONS) {
    const found = objection(sight);
    if (found) return found;
  }
  return null;
}
