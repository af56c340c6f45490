import { guarded, partOf } from '../guard';
import type { Place } from './context';

/** Limits and meetings that were moved to another time: only the new one counts (deadlines/CONTRACT.md). */

const MOVED_LENGTH = 160;

const MOVED_FROM = guarded(
  /(?<![a-zà-ỹ])(?:thay (?:cho|vì|bằng)|(?:lùi|dời|chuyển|đổi|hoãn|điều chỉnh|gia hạn)(?: [^ .;]{1,14}){0,14} từ(?= ?(?:ngày|lúc|hồi|thứ|sáng|chiều|tối|chủ nhật|tháng|quý|đầu|giữa|cuối|trước|[0-9]|$))(?: (?:ngày|lúc|hồi))?|thời hạn cũ|hạn (?:(?:chót|cuối|nộp|gửi|đăng ký|báo cáo|trả lời|góp ý|hoàn thành|xử lý) )?cũ|không tổ chức|(?:thông báo|giấy mời) cũ|trước đây là|(?<!giao )ban đầu là|(?<!giao )ban đầu(?! tư)|hủy|hoãn)(?: [^ .;,0-9]{1,12}){0,4} ?(?:\(|ngày |lúc |hồi |vào |là |trước |đến )*$/,
);

/** Is the date at this place one that something was moved away from? */
const MOVING = /(?:chuyển|dời|lùi|đổi)(?: [^ .;,]{1,12}){0,8} (?:(?:lúc|vào|hồi|từ) )?(?:ngày )?$/;
const MOVED_TO = /^ (?:sang|thành|đến|tới|qua) (?:[0-9]|ngày|lúc|thứ|sáng|chiều)/;

/** "Chuyển cuộc họp lúc 14h00 ngày 20/3 sang 8h30 ngày 23/3": only the second counts. */
export const isMovedOn = (left: string, right: string): boolean => MOVED_TO.test(right) && MOVING.test(left);

/** "Hạn nộp hồ sơ cũ là ngày 20/11, nay gia hạn đến …"; alone, it may be the limit for old files. */
const OLD_LIMIT = guarded(
  /(?<![a-zà-ỹ])hạn (?:[^ ,;.:]{1,12} ){1,3}cũ(?: [^ .;,0-9]{1,12}){0,4} ?(?:\(|ngày |vào |là |trước |đến )*$/,
);
const NEW_LIMIT = guarded(
  /^[^,;.]{0,30}[,;)] ?(?:nay|hạn mới|thời hạn mới|đã|được) ?(?:được |xin )?(?:gia hạn|lùi|dời|kéo dài|chuyển|điều chỉnh|là|đến|ngày|:)(?![a-zà-ỹ])/,
);

export function touchesEarlier(text: string, at: number): boolean {
  const left = partOf(text, text.slice(Math.max(0, at - MOVED_LENGTH), at));
  return MOVED_FROM.test(left) || (OLD_LIMIT.test(left) && NEW_LIMIT.test(text.slice(at, at + MOVED_LENGTH)));
}

const ANNOUNCED = guarded(
  /(?:^|[^a-zà-ỹ])(?:theo (?:giấy mời|thư mời|thông báo mời)(?: [^ ,;.]{1,24}){0,8}, |(?:đã|trước đó)(?: [^ ,;.]{1,12}){0,3} (?:phát hành|ban hành|gửi|có|ra|thông báo|mời)(?![a-zà-ỹ]))[^;.]{0,240}$/,
);
const MOVES = guarded(
  /(?:^|[^a-zà-ỹ])(?:dời|lùi|chuyển|hoãn|đổi|điều chỉnh|gia hạn|kéo dài)(?: [^ .;]{1,14}){0,16} (?:sang|đến|vào|thành|lại|tới|qua)(?: [^ .;]{1,12}){0,3} [0-9]/,
);
const NEXT_SENTENCES = 360;

/** "Ngày 12/12 đã phát hành giấy mời dự Hội nghị lúc 7h30 ngày 23/12. Do …, dời Hội nghị sang 13h30 ngày 26/12." */
export function isMovedLater({ segment: { passage, end }, text, found }: Place): boolean {
  if (!ANNOUNCED.test(partOf(text, text.slice(0, found.index)))) return false;
  return MOVES.test(passage.text.slice(end, end + NEXT_SENTENCES));
}
