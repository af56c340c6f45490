import { guarded } from '../../guard';
import { NAME } from '../../names';
import { EDGE, END } from '../../pattern';
import type { Place } from '../context';
import { DUTY } from '../words';
import { after, type Objection, type Sight } from './sight';

/** What is asked for, not told. */

const SUPERIOR =
  '(?:chính phủ|thủ tướng|quốc hội|trung ương|bộ chính trị|(?:chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:thành phố|tỉnh|tp)|thành ủy|tỉnh ủy|cấp trên|cấp (?:có )?thẩm quyền)';
const NAMES_SUPERIOR = guarded(new RegExp(SUPERIOR));
const PROPOSES = guarded(
  new RegExp(
    `${EDGE}(?:(?<!thực hiện |giải quyết |trả lời )kiến nghị(?= (?:(?:với|đến) )?(?:${NAME}|${SUPERIOR}|thành phố|tỉnh|các cấp|cho|xem xét|bố trí|gia hạn|sớm|sửa|đầu tư|hỗ trợ|chỉ đạo|quan tâm|nâng cấp|cấp|phê duyệt|điều chỉnh|thu hồi|giải quyết))|cử tri(?: [^ ,;.]{1,12}){0,6} (?:đề nghị|kiến nghị|mong)|(?:kính )?đề nghị(?: với)? ${SUPERIOR}(?: [^;.]{0,60})? (?:cho phép|chấp thuận|xem xét|gia hạn|bố trí|hỗ trợ|cấp|cho ý kiến|quan tâm)|kính trình|kính (?:xin|mong)(?! (?:quý|các|sự|nhận|được phản hồi))|(?:(?<!(?:giấy|đơn|phiếu|hồ sơ|thủ tục) )đề nghị|(?<!(?:đơn|giấy) (?=xin phép))xin|mong) (?:được(?! (?:biết|thông báo|phản hồi))|cho phép|cho gia hạn|phép|chủ trương|gia hạn|lùi|kéo dài))${END}`,
    'g',
  ),
);
const TOLD_BEFORE = guarded(
  /(?<!đã )(?:giao|yêu cầu|tham mưu|phân công|đồng ý|thống nhất|tổng hợp|rà soát|chủ trì)(?![a-zà-ỹ])[^;.]{0,160}$/,
);
/** "Kính mong cơ quan cho ý kiến …; bản sao chuyển trước ngày …": hoped for in its own clause. */
const HOPES = guarded(/(?:kính|rất) mong$/);
/** "Kính mong UBND tỉnh xem xét; bố trí kinh phí …": the superior's own act. */
const SUPERIOR_DOES = guarded(
  /^ ?(?:(?:sớm|kịp thời|đồng thời|và) ){0,2}(?:bố trí|cấp|hỗ trợ|phân bổ|bổ sung|phê duyệt|xem xét|chấp thuận|cho phép|cho chủ trương|quan tâm|chỉ đạo)(?![a-zà-ỹ])/,
);
/** "…; bản sao chuyển trước ngày …", "…; các trường gửi …". */
const OWN_SUBJECT = guarded(
  new RegExp(
    `^ ?(?:${NAME}|(?:các )?(?:bản|báo cáo|hồ sơ|văn bản|danh sách|ý kiến|kết quả|phiếu|tài liệu|biểu|file)${END})`,
  ),
);
const PROPOSALS = /kiến nghị|đề xuất(?! giải pháp)/;
const BINDING = guarded(/yêu cầu|giao|phải|có trách nhiệm|chịu trách nhiệm/);

/** "Xét đơn … xin gia hạn đến …, giao Phòng Kinh tế trả lời trong tháng 4": the answer is an order. */
const TAKEN_UP = guarded(/^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:xét|đối với|về|theo|qua) /);
const TOLD_THEN = guarded(/[,:] (?:[^ ,;:]{1,14} ){0,8}(?:giao|phân công) /);

/** "Về đề nghị gia hạn … (hạn cũ ngày 18/12): đồng ý lùi thời hạn đến …". */
const GRANTED = guarded(
  /: (?:[^ ,;:]{1,14} ){0,6}(?<!không |chưa )(?:đồng ý|chấp thuận|cho phép) (?:cho )?(?:gia hạn|lùi|kéo dài|dời)(?![a-zà-ỹ])/,
);

/** "… đã xin gia hạn đến 15/12 nhưng UBND phường chỉ đồng ý đến 05/12". */
const GRANTED_INSTEAD = guarded(
  /(?:nhưng|song|tuy nhiên)[^;.]{0,60} (?:đồng ý|cho phép|chấp thuận|thống nhất)(?![a-zà-ỹ])/,
);

/** "… trong thời hạn 10 ngày làm việc kể từ ngày nhận được Tờ trình này": a limit for whoever receives it. */
const isOwnTerm = ({ found: { expression, text } }: Place): boolean =>
  expression.kind === 'term' && expression.anchor === 'received' && text.endsWith(' này');

/** What is asked of a superior, and what voters ask, is not told to anybody. */
export function proposal({ said: sentence, place }: Sight): Objection | null {
  const { segment } = place;
  if (segment.direction || isOwnTerm(place)) return null;
  const tail = after(PROPOSES, sentence);
  const hoped =
    tail?.includes('; ') && place.earlier !== '' && HOPES.test(sentence.slice(0, sentence.length - tail.length));
  const next = hoped && DUTY.test(place.text) && !SUPERIOR_DOES.test(place.text);
  if (next && !OWN_SUBJECT.test(place.text)) return { why: 'proposal', certain: false };
  if (tail !== null && !next) {
    if (GRANTED_INSTEAD.test(tail)) return null;
    if (TAKEN_UP.test(sentence) && (GRANTED.test(tail) || (TOLD_THEN.test(tail) && !NAMES_SUPERIOR.test(sentence))))
      return null;
    const before = sentence.slice(0, sentence.length - tail.length).replace(/[^ ]+ [^ ]+$/, '');
    return { why: 'proposal', certain: !TOLD_BEFORE.test(before) };
  }
  if (OWN_PLAN.test(sentence) && ASKED_FOR.test(`${sentence}${place.text}`)) return { why: 'proposal', certain: true };
  const reporting = place.document.titles.some((title) => title.startsWith('báo cáo'));
  if (reporting && KINDLY.test(sentence)) return { why: 'proposal', certain: true };
  if (FROM_BELOW.test(sentence) || FOR_LEAVE.test(sentence) || SUBMITS.test(sentence) || OF_SUPERIOR.test(sentence))
    return { why: 'proposal', certain: true };
  if (UNDER_A_REQUEST.test(segment.lead) && ASKED.test(place.text)) return { why: 'proposal', certain: true };
  if (segment.kind === 'cell' || !PROPOSALS.test(segment.lead) || BINDING.test(place.text)) return null;
  const reports = place.document.titles.some((title) => title.startsWith('báo cáo'));
  // In a report's last part others may be told: "Đề nghị Trưởng các xóm nộp biểu thống kê …".
  if (TOLD_BELOW.test(`${place.earlier} ${place.text}`)) return null;
  const asks = reports || ASKED.test(place.text) || NAMES_SUPERIOR.test(segment.lead + place.text);
  return { why: 'under a heading of proposals', certain: asks };
}

const TOLD_BELOW = guarded(
  /^ ?[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?đề nghị (?:các (?:đồng chí )?)?(?:trưởng|bí thư|thủ trưởng|tổ trưởng|thôn|xóm|ấp|bản|khu phố|tổ dân phố|chi bộ|chi hội|các xóm|các thôn|các trường|các đơn vị|các phòng)(?![a-zà-ỹ])[^;.]{0,120} (?:gửi|nộp|báo cáo|rà soát|hoàn thành|lập|cập nhật|tổng hợp)(?![a-zà-ỹ])/,
);

/** "Chúng tôi đề xuất lộ trình: …, kính mong … cho ý kiến". */
const OWN_PLAN = guarded(
  /(?:chúng tôi|(?:ubnd|ủy ban nhân dân) (?:phường|xã)|phòng [^,;.]{2,40}) (?:xin |kính )?(?:đề xuất|kiến nghị)(?![a-zà-ỹ])/,
);
/** "Kính đề nghị Ban đại diện Hội đồng quản trị tỉnh phân bổ bổ sung …". */
const OF_SUPERIOR = guarded(
  /kính đề nghị [^;.]{3,60}(?:tỉnh|thành phố|trung ương)[^;.]{0,40} (?:phân bổ|bố trí|bổ sung|hỗ trợ|cấp|xem xét|phê duyệt)[^;.]{0,160}$/,
);
/** At the end of a report: "Kính đề nghị Ban đại diện Hội đồng quản trị phân bổ …". */
const KINDLY = guarded(
  /kính (?:đề nghị|mong|kiến nghị)(?![^;.]{0,60}(?:các phòng|các đơn vị|các khu phố|các trường))[^;.]{0,200}$/,
);
/** "UBND phường trình Sở … xem xét, có ý kiến thẩm định trước ngày 10/4". */
const SUBMITS = guarded(
  /^[^;.]{0,60}trình (?:sở|ubnd (?:tỉnh|thành phố)|hđnd (?:tỉnh|thành phố)|bộ|chi cục|cục)[^;.]{0,120}(?:xem xét|có ý kiến|cho ý kiến)[^;.]{0,60}$/,
);
const FOR_LEAVE = guarded(
  /kính (?:đề nghị|trình|mong) [^;.]{0,60}(?:cho chủ trương|cho ý kiến chỉ đạo|xem xét, (?:cho|phê|quyết))[^;.]{0,120}$/,
);
const ASKED_FOR = guarded(
  /kính (?:mong|xin|trình|đề nghị)[^;.]{0,80}(?:cho ý kiến|xem xét|chấp thuận|phê duyệt|quyết định)/,
);

/** What a ward asks of a department, and what was asked for in a letter already. */
const FROM_BELOW = guarded(
  /(?:(?:ubnd|ủy ban nhân dân) (?:phường|xã|đặc khu)|nhà trường|trường|trạm y tế)[^;.]{0,80}kính đề nghị (?:quý )?(?:sở|ubnd (?:tỉnh|thành phố)|ban quản lý|chi cục|cục|công an (?:thành phố|tỉnh)|kho bạc)(?![a-zà-ỹ])[^;.]{0,120}$|(?:ubnd|ủy ban nhân dân) (?:phường|xã|đặc khu)[^;.]{0,80}(?:kính )?đề nghị (?:sở|ban quản lý|công an (?:thành phố|tỉnh))[^;.]{0,80}(?:xem xét|bố trí|hỗ trợ|chấp thuận|cho phép|phê duyệt|cấp)(?![a-zà-ỹ])|đã có (?:văn bản|công văn|tờ trình)[^;.]{0,60}(?:đề nghị|kiến nghị)(?![a-zà-ỹ])[^,;]{0,80}$/,
);
const ASKED = guarded(
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:(?:kính )?(?:đề nghị|kiến nghị) (?:sở|thành phố|tỉnh|ubnd (?:thành phố|tỉnh))|cho phép|cho chủ trương|cho kéo dài|cho gia hạn|gia hạn|kéo dài|xem xét|hỗ trợ|bố trí|bổ sung|phân bổ|phê duyệt|chấp thuận|cấp kinh phí|cấp bổ sung|quan tâm)(?![a-zà-ỹ])/,
);

/** "UBND xã kính đề nghị UBND tỉnh, Sở Tài chính xem xét:" over what is asked for. */
const UNDER_A_REQUEST = guarded(
  /(?:kính (?:đề nghị|mong|trình|kiến nghị)|kiến nghị|đề xuất)[^:.]{0,100}(?:sở|bộ|tỉnh|thành phố|chính phủ|trung ương|đảng ủy|cấp trên|cấp có thẩm quyền|hđnd)(?![a-zà-ỹ])[^:.]{0,80}(?:xem xét|quan tâm|cho phép|chấp thuận|hỗ trợ|phê duyệt|quyết định|một số nội dung)[^:.]{0,40}:? ?$/,
);

const ASKS = guarded(/đề xuất|đề nghị|kiến nghị|trình|xem xét|cho phép|chấp thuận|xin|phê duyệt/);

/** In a tờ trình or an application whatever has a date is asked for; only an instruction on it tells. */
export function application({ sentence, place }: Sight): Objection | null {
  const { document, segment } = place;
  if (!document.asks || segment.direction) return null;
  return {
    why: 'in an application',
    certain:
      !isOwnTerm(place) &&
      (ASKS.test(`${segment.lead} ${sentence}`) || PLEDGES.test(sentence)) &&
      !ORDERS.test(place.text),
  };
}

const PLEDGES = guarded(/cam kết|sẽ /);
const ORDERS = guarded(/yêu cầu|phải(?! trả)|có trách nhiệm/);
