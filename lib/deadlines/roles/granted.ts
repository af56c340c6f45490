import type { CivilDate } from '../../time';
import { guarded } from '../guard';
import type { Span } from './verdict';
import type { View } from './view';

const GRANTED = guarded(/^\)?,? ?được (?:hỗ trợ|nhận|trợ cấp|thưởng)(?![a-zà-ỹ])/);
const TO_APPLY = guarded(
  /(?:^|[^a-zà-ỹ])(?<!đã |đã được )(?:nộp|đăng ký|đăng kí|gửi|bàn giao|kê khai|hoàn thành)(?! (?:kết hôn|khai sinh|thường trú|tạm trú))(?![a-zà-ỹ])/,
);

/** "Các hộ nộp hồ sơ trước ngày 30/11 được hỗ trợ 5 triệu đồng": a day to come to apply by. */
export const isToApplyBy = ({ left, right }: View, { last }: Span, issued: CivilDate): boolean =>
  last > issued && GRANTED.test(right) && TO_APPLY.test(left);
