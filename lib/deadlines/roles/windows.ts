import { guarded, partOf } from '../guard';
import type { Place } from './context';
import { ASKS } from './told-meeting';

/** Stretches of hours in which something is taken in, or somewhere is open: nobody comes together for them. */

/** A window in which something is taken in is no gathering. */
export const RECEIVING = guarded(
  /(?:(?:^|[^a-zà-ỹ])mở|tiếp nhận|nhận|thu|nộp|gửi|đăng ký|bán|phát hành|phát|(?<!cung )cấp|cấp phát|chi trả|lấy ý kiến|góp ý|niêm yết|bình chọn)(?: [^ ,:;.]{1,10}){0,16} ?:? ?(?:từ |đến |tới )?$/,
);

const OPEN_AT = guarded(/(?:tiếp nhận|mở cửa|phục vụ|giao dịch|làm việc)(?: [^ ,;.]{1,12}){0,8} $/);

/** "Trung tâm tiếp nhận hồ sơ buổi sáng thứ Bảy từ 7g30 đến 11g30". */
export const isOpenHours = ({ found: { expression } }: Place, left: string): boolean =>
  expression.kind === 'day' &&
  expression.day.form === 'weekday' &&
  expression.untilTime !== null &&
  OPEN_AT.test(left) &&
  !ASKS.test(left);

/** "Thu tiền từ 7h30 đến 11h00 ngày 20/6": a stretch of hours of one day in which something is taken in. */
export const isWindow = ({ text, found: { expression, index } }: Place): boolean =>
  expression.kind === 'day' &&
  expression.until === null &&
  expression.untilTime !== null &&
  expression.day.form !== 'weekday' &&
  RECEIVING.test(partOf(text, text.slice(0, index)));
