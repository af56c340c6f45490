import { guarded } from '../../guard';
import { NAME } from '../../names';
import { EDGE, END } from '../../pattern';
import type { Objection, Sight } from './sight';

/** Duties of others than those whom the document addresses. */

const TAIL_LENGTH = 260;
const OFFICE_WORK =
  '(?:tổng hợp|báo cáo|trình|trả lời|tham mưu|hoàn thiện|xem xét|ban hành|phê duyệt|công bố|thẩm định)';
const PASSED_ON = guarded(/(?:tổng hợp|báo cáo|trình|tham mưu)$/);

/** With an office named, and without: "để ban hành" alone is a duty of those addressed. */
const FOR_THE_ISSUER = guarded(
  new RegExp(
    `${EDGE}để (?:(?:có cơ sở|có căn cứ|kịp thời|kịp) )?(?<who>${NAME}(?: [^ ,;.:()]{1,14}){0,8}? )?(?:(?:có cơ sở|có căn cứ|kịp thời|kịp) )?${OFFICE_WORK}${END}`,
    'g',
  ),
);
/** "Gửi Sở Công Thương để tổng hợp, muộn nhất ngày 24/10": the limit is that of the sending. */
const ENDS_THERE = /^ ?[,(] ?$/;
const NEW_DUTY = guarded(/;|yêu cầu|đề nghị|giao |phải |phân công/);
const SEVERAL = guarded(/^(?:các|từng|mỗi|những|toàn thể|tất cả)(?![a-zà-ỹ])/);
const INNER = guarded(/^(?:phòng|trạm|tổ|khu phố|trường|đồng chí|đ\/c|ban quản lý)(?![a-zà-ỹ])/);

/** "… trước ngày 10/4 để Sở tổng hợp, báo cáo UBND tỉnh trước ngày 20/4": the second is the issuer's own step. */
/** "Để có cơ sở tổng hợp, báo cáo Bộ trước ngày 10/8, Sở yêu cầu …": why the issuer asks. */
const WHY_ASKED = guarded(
  new RegExp(
    `^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:để|nhằm) [^;:]{0,80}(?:tổng hợp|báo cáo|trình|tham mưu)${END}[^;:]{0,90}$`,
  ),
);
const THEN_ASKS = guarded(new RegExp(`^,? ?[^;:.]{0,4}${NAME}[^;:.]{0,60} (?:yêu cầu|đề nghị|giao)${END}`));

export const whyAsked = ({ sentence, right }: Sight): Objection | null =>
  WHY_ASKED.test(sentence) && THEN_ASKS.test(right) ? { why: 'a step of the issuer', certain: true } : null;

export function ownStep({ sentence, left, later, place }: Sight): Objection | null {
  if (place.segment.direction) return null;
  const found = FOR_THE_ISSUER.last(sentence);
  if (!found) return null;
  const tail = sentence.slice(found.index + found[0].length);
  if (tail.length > TAIL_LENGTH || ENDS_THERE.test(tail) || NEW_DUTY.test(tail)) return null;
  const who = found.groups?.who ?? '';
  if (SEVERAL.test(who) || (who === '' && !PASSED_ON.test(found[0]))) return null;
  const { others, found: own } = place;
  const previous = others[others.indexOf(own) - 1];
  // A limit between them belongs to the purpose itself; this one to what comes after.
  if (previous && sentence.length - left.length + previous.stop > found.index) return null;
  if (!later || (who === '' && !previous))
    return who === '' ? null : { why: 'perhaps a step of the issuer', certain: false };
  return { why: 'a step of the issuer', certain: !INNER.test(who) };
}

const OFFICE_ABOVE = guarded(/^(?:sở|cục|chi cục|bộ|ban|thanh tra|kho bạc|bảo hiểm|văn phòng ubnd) /);
/** "Hội đồng niêm yết danh sách vào ngày …", written by a Hội đồng tuyển dụng: it calls itself by its first word. */
const MAKES_KNOWN = guarded(
  /^(?<who>hội đồng|ban tổ chức|ban giám khảo|ban chỉ đạo|ban kiểm phiếu)(?: sẽ)? (?:niêm yết|công bố|công khai|thông báo|đăng tải)(?![a-zà-ỹ])/,
);
/** "…; Sở hoàn thành phúc khảo trong 10 ngày", in a paper of that Sở. */
const BY_FIRST_WORD = guarded(
  /^ ?(?<who>sở|bộ|cục|chi cục|thanh tra|kho bạc|ban tổ chức|ban|hội đồng) (?:sẽ )?(?:hoàn thành|công bố|trả|xem xét|chấm|thẩm định|tổng hợp|ban hành|giải quyết|tổ chức|phê duyệt)(?![a-zà-ỹ])/,
);
const LEADS = /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?/;

/** "Sở Nội vụ trình UBND thành phố công bố trong tháng 01", written by Sở Nội vụ to others. */
export function issuerDoes({ sentence, left, place }: Sight): Objection | null {
  const { issuers, titles } = place.document;
  if (titles.some((title) => /^(?:kế hoạch|quyết định|chương trình)/.test(title))) return null;
  const said = sentence.slice(LEADS.exec(sentence)?.[0].length);
  const body = MAKES_KNOWN.exec(said)?.groups?.who;
  if (body !== undefined && issuers.some((name) => name.startsWith(`${body} `)))
    return { why: 'a step of the issuer', certain: true };
  const bare = BY_FIRST_WORD.exec(left)?.groups?.who;
  if (bare !== undefined && issuers.some((name) => name.startsWith(`${bare} `)))
    return { why: 'a step of the issuer', certain: true };
  const own = issuers.some(
    (name) => said.startsWith(`${name} `) && OFFICE_ABOVE.test(`${name} `) && !NEW_DUTY.test(said.slice(name.length)),
  );
  return own ? { why: 'a step of the issuer', certain: true } : null;
}

const RIGHT = guarded(/(?:có quyền|được quyền)(?! lợi)(?: [^ ,;.]{1,12}){0,8}? ?$/);
const RIGHT_LASTS = guarded(/(?:thời hạn|thời hiệu) (?:khiếu nại|khởi kiện|tố cáo|kháng cáo|kháng nghị)/);

/** "Có quyền khiếu nại trong thời hạn 90 ngày": a right is no duty. */
export const right = ({ left, said, place: { found } }: Sight): Objection | null =>
  RIGHT.test(left) || (found.expression.kind === 'term' && RIGHT_LASTS.test(said))
    ? { why: 'a right', certain: true }
    : null;

const OFFERS = guarded(
  /(?:^|[ ,.:])(?:chúng tôi|chúng em|nhà thầu|nhà cung cấp|bên (?:a|b|bán|mua))(?: [^ ,;.]{1,8}){0,3} (?:bảo đảm|đảm bảo|cam kết|hứa|sẽ|giao hàng)(?![a-zà-ỹ])/,
);

/** "Bên mời thầu trả lời làm rõ trong thời hạn 02 ngày làm việc trước thời điểm đóng thầu". */
const TENDERER = guarded(
  /(?:^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?|[;.] )bên mời thầu (?!phải|có trách nhiệm|cần)[^;.]{2,200}$/,
);
export const tenderer = ({ sentence }: Sight): Objection | null =>
  TENDERER.test(sentence) && !NEW_DUTY.test(sentence.slice(sentence.lastIndexOf('bên mời thầu')))
    ? { why: 'a step of the issuer', certain: true }
    : null;

/** What a seller or contractor promises. */
export const offer = ({ sentence }: Sight): Objection | null =>
  OFFERS.test(sentence) && !/yêu cầu|đề nghị/.test(sentence) ? { why: 'promise', certain: true } : null;

/** "Theo Phiếu chuyển, phường phải trả lời trước ngày …": what a paper told the office that writes. */
const WE_MUST = guarded(
  /(?:theo|tại) (?:phiếu chuyển|công văn|văn bản|thông báo|yêu cầu|chỉ đạo)(?: [^ ,;]{1,24}){0,10}, (?<who>(?:ubnd |ủy ban nhân dân )?(?:phường|xã|đặc khu|tỉnh|thành phố)|sở|cơ quan|chi cục) (?:[^ ,;.]{1,8} ){0,3}phải(?![a-zà-ỹ])[^;.]{0,120}$/,
);

const COMMITTEE = 'ủy ban nhân dân';

/** "Phường" in a paper of its committee, whose letterhead has its name on the next line. */
const isIssuer = (who: string, issuers: readonly string[]): boolean =>
  issuers.some((name) => name === COMMITTEE || name.startsWith(who) || name.startsWith(`${COMMITTEE} ${who} `));

/** A task that its own superior has given to the office that writes. */
export function givenToTheIssuer({ sentence, place }: Sight): Objection | null {
  const own = WE_MUST.exec(sentence)?.groups?.who;
  if (own !== undefined && isIssuer(own, place.document.issuers))
    return { why: 'told to the office that writes', certain: true };
  const at = sentence.lastIndexOf('giao ');
  if (at < 0) return null;
  const told = sentence.slice(at + 5).replace(/^cho /, '');
  return place.document.issuers.some((name) => told.startsWith(name))
    ? { why: 'told to the office that writes', certain: false }
    : null;
}

const REST_LENGTH = 160;
const NOT_YOU = guarded(
  /(?:chưa|không) phải (?:thực hiện|triển khai|báo cáo|làm|nộp|gửi|áp dụng)(?! (?:trước|trễ|chậm|sau|lại|thêm))|để (?:[^ ,;.]{1,10} ){0,6}(?:nắm|biết)(?:,| và|;|$| thông tin)[^;.]{0,30}(?:chưa|không) (?:phải |cần )?(?:thực hiện|triển khai)/,
);

/** "… phải trình trước ngày 28/02; phường thông báo để các chi bộ nắm, chưa phải thực hiện": a duty of others. */
export function notYet({ right, place: { segment } }: Sight): Objection | null {
  const { text } = segment.passage;
  const rest = text.slice(segment.end, segment.end + REST_LENGTH);
  const stop = rest.indexOf('. ');
  const said = [right, stop < 0 ? rest : rest.slice(0, stop)];
  return said.some((words) => words.includes(' phải ') && NOT_YOU.test(words))
    ? { why: 'told to others', certain: true }
    : null;
}
