import { NAME } from '../names';
import { EDGE, END } from '../pattern';

export const STARTS_WITH_NAME = new RegExp(`^(?:${NAME})`);

/** Words after which the name of who must do it begins. */
export const TELLS = new RegExp(
  `${EDGE}(?:kính đề nghị|đề nghị|yêu cầu|giao nhiệm vụ cho|giao cho|giao|phân công|kính mời|trân trọng kính mời|mời|kính chuyển|chuyển|đôn đốc|chỉ đạo|triệu tập)${END} ?`,
  'g',
);

/** Who gets the result: the name after "gửi … về", "báo cáo", "trình". */
export const RECIPIENT = new RegExp(
  `${EDGE}(?:(?:gửi|nộp|báo cáo|chuyển|trả lời|phản hồi)(?: [^ ,;.:()]{1,14}){0,6}? (?:về|cho|đến|lên|tới)|trình|báo cáo(?: kết quả)?(?: với)?|gửi) (?<name>${NAME}(?: [^ ,;.:()\\t]{1,16}){0,9})`,
);

/** Where a name ends: what to do, by when, in which way. */
export const NAME_ENDS = new RegExp(
  `,|${EDGE}(?:trước|chậm nhất|muộn nhất|trong|để|theo|qua|xem xét|phê duyệt|ký|ban hành|bằng|vào|đến|không quá|hạn|quyết định|cho ý kiến|thẩm định|tổng hợp|hằng|hàng|định kỳ|ngay|kể từ|chỉ đạo)${END}`,
);
