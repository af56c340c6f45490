import { guarded } from '../../guard';
import { NAME } from '../../names';
import { EDGE, END } from '../../pattern';
import type { Place } from '../context';
import { after, directed, type Objection, type Sight } from './sight';

/** Limits that a paper cited sets for those whom it addresses. */

const PAPERS =
  '(?:công văn|văn bản|kế hoạch|thông báo|chỉ thị|quyết định|nghị quyết|nghị định|thông tư|công điện|kết luận|hướng dẫn|chương trình|luật|giấy mời)';
const CITES = guarded(
  new RegExp(
    `${EDGE}(?:thực hiện|căn cứ|theo|triển khai|tiếp nhận|xét|qua|trên cơ sở|tại|có|ban hành) (?:tinh thần |nội dung |chỉ đạo tại |yêu cầu tại )?(?:các )?${PAPERS}(?: [^ ;.]{1,24}){0,3} số[^;]{0,220}?(?:\\((?:trong đó )?|,? trong đó (?:có )?|,? có nội dung )(?:yêu cầu|giao|đề nghị|chỉ đạo|quy định|ấn định|đề ra|xác định|hạn)${END}`,
    'g',
  ),
);
const RECEIVED_ONE = guarded(
  new RegExp(`${EDGE}(?:nhận được|tiếp nhận|có) ${PAPERS} số[^;]{0,180} (?:yêu cầu|đề nghị|giao)${END}`, 'g'),
);
const BRACKETED = guarded(
  new RegExp(
    `${PAPERS} số [^;()]{3,300}\\((?:trong đó )?(?:yêu cầu|giao|đề nghị|chỉ đạo|quy định|hạn|thời hạn)[^()]{0,160}$`,
  ),
);
const SUBJECT_OF = guarded(
  new RegExp(`${EDGE}(?:thực hiện|căn cứ|theo|triển khai) ${PAPERS} số[^;,]{0,160} (?:về việc|về|v\\/v)${END}`, 'g'),
);

/** After a comma somebody tells something: the sentence has come back from the paper cited. */
const MAIN_CLAUSE = guarded(
  /[,;)] ?[^,;]{0,90}?(?:đề nghị|yêu cầu|giao|phân công|kính mời|mời|thông báo|phải)(?![a-zà-ỹ])/,
);
const CENTRAL = guarded(
  new RegExp(
    `${EDGE}(?:luật|nghị quyết|nghị định|thông tư|chỉ thị|quyết định|công điện|thủ tướng chính phủ|chính phủ|quốc hội)(?: số [^ ,;]{1,24})?[^,;.]{0,90} (?:yêu cầu|giao|quy định)(?: cho)? (?:các )?(?:bộ (?!phận|chỉ huy)|chính phủ|ngân hàng nhà nước|thanh tra chính phủ|văn phòng chính phủ|thủ tướng)`,
    'g',
  ),
);

/** What parliament asks of the government as the press tells it: the day may be of use to whoever reads it. */
const ASKS_THE_GOVERNMENT = guarded(/(?:^|[,;.] ?)[^,;.]{0,40}quốc hội (?:yêu cầu|giao|đề nghị) chính phủ(?![a-zà-ỹ])/);

const TOLD_ALREADY = guarded(
  new RegExp(
    `(?:tại|theo) ${PAPERS} số[^;]{0,120}, [^,;]{1,50} đã (?:giao|yêu cầu|đề nghị|chỉ đạo|kết luận|thống nhất)${END}`,
    'g',
  ),
);
/** "Trong văn bản kèm theo, Bộ Công Thương yêu cầu …". */
const ENCLOSED = guarded(/^[ *+-]{0,4}(?:trong|tại) (?:văn bản|công văn|kế hoạch) (?:kèm theo|gửi kèm|đính kèm),/);
/** "Bộ Y tế ban hành Công văn số … đề nghị UBND các tỉnh báo cáo về Bộ trước ngày …": of a paper that is cited. */
const TO_PROVINCES = guarded(
  new RegExp(
    `${EDGE}(?:bộ|chính phủ|thủ tướng)[^;.]{0,60}(?:ban hành|có|ra) ${PAPERS} số[^;.]{0,80}(?:đề nghị|yêu cầu|giao) (?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:các )?(?:tỉnh|thành phố)${END}`,
    'g',
  ),
);

/** "Thực hiện Công văn số … (…, gửi trước ngày 12/12), UBND phường báo cáo như sau". */
const CITES_ONE = guarded(
  new RegExp(
    `^[ *+-]{0,4}(?:thực hiện|căn cứ|theo|phúc đáp|nhận được|tiếp nhận|về) (?:nội dung |yêu cầu tại )?${PAPERS}(?: [^ ;.]{1,24}){0,4} số `,
  ),
);
const SAYS_NOW = guarded(
  /^[^.;]{0,200}, [^.;,]{3,80} (?:báo cáo|trả lời|phúc đáp|có ý kiến|giải trình|cung cấp thông tin)(?: [^ ,;.]{1,10}){0,5} như sau/,
);
const ANSWER = guarded(
  /^[ .;,]{0,3}(?:về (?:vấn đề|nội dung|việc) (?:này|trên)|sau khi (?:nghiên cứu|xem xét)|qua (?:nghiên cứu|xem xét))?[^.;]{0,120}(?:có ý kiến|trả lời|phúc đáp|hướng dẫn|thông báo|báo cáo|giải trình)(?: [^ ,;.]{1,10}){0,4} như sau/,
);
/** "Để có cơ sở tổng hợp, Sở Xây dựng đề nghị UBND các xã …": then this paper asks for itself. */
const ASKS_ITSELF = guarded(/^[ .;,]{0,3}(?:để|nhằm) [^.;,]{3,80}, [^.;,]{3,60} (?:đề nghị|yêu cầu)(?![a-zà-ỹ])/);
const NEXT_LENGTH = 260;

/** "… thời hạn trả lời trước ngày 30/3. Về vấn đề này, Thuế cơ sở có ý kiến như sau": this paper is the answer. */
const isAnswered = ({ segment: { passage, end } }: Place): boolean =>
  ANSWER.test(passage.text.slice(end, end + NEXT_LENGTH)) ||
  ASKS_ITSELF.test(passage.text.slice(end, end + NEXT_LENGTH));

/** "Căn cứ Văn bản số … của UBND tỉnh giao Sở Xây dựng báo cáo trước ngày …", and nothing more: why this is written. */
const RELIED_ON = guarded(
  new RegExp(
    `^[ *+-]{0,4}căn cứ ${PAPERS} số[^;]{0,120} của [^;,]{3,80} (?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?![a-zà-ỹ])(?<tail>[^;]{0,160})$`,
  ),
);
/** "Căn cứ Thông báo số … về kết luận của …, yêu cầu kiện toàn … trước ngày …;" above the articles of a decision. */
const RECITAL = guarded(new RegExp(`^[ *+-]{0,4}căn cứ (?:các )?${PAPERS} [^;]{0,400}$`));
const TELLS_ITSELF = guarded(new RegExp(`, ${NAME}(?: [^ ,;.]{1,14}){0,8} (?:đề nghị|yêu cầu|thông báo|giao)${END}`));
const RECITAL_ENDS = /^[^.;]{0,120};/;
const endsPassage = ({ segment: { passage, end } }: Place): boolean => passage.text.slice(end).trim() === '';

const RELIED_ON_ENDS = /^ ?(?:[.;]|$)/;

/** A limit that the paper cited sets for those whom that paper addresses. */
export function cited({ sentence, said, right, place }: Sight): Objection | null {
  const relied = RELIED_ON_ENDS.test(right) ? RELIED_ON.exec(sentence)?.groups?.tail : undefined;
  if (relied !== undefined && !MAIN_CLAUSE.test(relied)) return { why: 'set by the paper cited', certain: true };
  if (RECITAL_ENDS.test(right) && endsPassage(place) && RECITAL.test(sentence) && !TELLS_ITSELF.test(sentence))
    return { why: 'set by the paper cited', certain: true };
  if (BRACKETED.test(said)) return { why: 'set by the paper cited', certain: true };
  const tail = after(CITES, sentence);
  if (tail !== null && !MAIN_CLAUSE.test(tail)) return { why: 'set by the paper cited', certain: true };
  if (CITES_ONE.test(sentence) && SAYS_NOW.test(right)) return { why: 'set by the paper answered', certain: true };
  const received = after(RECEIVED_ONE, sentence);
  if (received !== null && !MAIN_CLAUSE.test(received))
    return { why: 'set by a paper received', certain: isAnswered(place) };
  const already = after(TOLD_ALREADY, sentence);
  const provinces = after(TO_PROVINCES, sentence);
  if ((already ?? provinces) !== null && !MAIN_CLAUSE.test(already ?? provinces ?? ''))
    return { why: 'set by the paper cited', certain: true };
  if (ENCLOSED.test(sentence)) return { why: 'set by the paper enclosed', certain: true };
  const subject = after(SUBJECT_OF, sentence);
  if (subject !== null && !/,/.test(subject) && !directed(subject))
    return { why: 'what a paper is about', certain: true };
  const central = after(CENTRAL, sentence);
  return central !== null && !MAIN_CLAUSE.test(central)
    ? { why: 'told to the ministries', certain: !ASKS_THE_GOVERNMENT.test(sentence) }
    : null;
}
