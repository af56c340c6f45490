import { guarded, partOf } from '../guard';
import type { Place } from './context';
import { isGame } from './games';
import { RECORDED } from './meeting';
import type { Span } from './verdict';

export const ASKS = guarded(/mời|đề nghị|yêu cầu/);

export const LISTED = guarded(/^ ?(?:[-+*•] ?|[0-9a-z]{1,2}[.)] ?)?(?:(?:sáng|chiều|tối) )?(?:ngày )?$/);

export const RECORD_LENGTH = 120;

/** "Làm việc với Liên đoàn Lao động sáng 16/1, Phó bí thư yêu cầu …": where something was said. */
const SAID_THERE = guarded(
  /^,? [^,;.]{0,12}[^;.]{3,80} (?:yêu cầu|đề nghị|giao|cho biết|nói|khẳng định|nhấn mạnh|cho rằng|chỉ đạo|kêu gọi|lưu ý|chia sẻ|kết luận|chủ trì)(?![a-zà-ỹ])/,
);

const AT_WORK = guarded(
  /^ ?(?:(?:trước đó|cùng ngày|hôm qua|chiều qua|sáng qua),? (?:lúc )?(?:vào )?|(?:tại |trong |phát biểu |kết luận |chủ trì )?(?:buổi |cuộc )?(?:làm việc|họp|trao đổi|trả lời|kiểm tra|tiếp xúc|phát biểu|khảo sát|thăm)(?: [^ ;.]{1,14}){0,14} )(?:(?:vào |hôm |sáng |chiều |tối |ngày ){1,2})?$/,
);

export const ASKED_TO_COME = guarded(/(?:kính |trân trọng )?mời (?!thầu|gọi)|tham dự|có mặt|thành phần/);

const TELLS_WHO = guarded(/^, (?:đoàn|đồng chí|ông|bà|lãnh đạo|bí thư|chủ tịch|phó|thủ tướng|bộ trưởng)(?![a-zà-ỹ])/);

/** "Tiếp 02 đoàn giám sát vào các ngày 12/3 và 21/5". */
const SEVERAL_DAYS = guarded(/vào các ngày $/);

/** "Bí thư Đảng ủy ghi ngày 15/5/2026: …". */
const WROTE = guarded(/(?:^|[^a-zà-ỹ])(?:ghi|phê|bút phê|có ý kiến|chỉ đạo)(?: ngày)? ?$/);

/** "Hôm nay, vào hồi 14 giờ 00 ngày 12 tháng 4, tại …, Hội đồng tiến hành họp." */
const RECORD_OPENS = guarded(
  /^ ?(?:[0-9ivx]{1,3}[.)] )?(?:(?:thời gian(?: bắt đầu)? ?: ?)|hôm nay,? )?(?:(?:vào )?(?:lúc|hồi) ?)?(?:ngày )?$/,
);

/** Why a gathering is only told of, and nobody who reads is called to it; null when nothing says so. */
export function toldOf(place: Place, span: Span, hasTime: boolean, left: string): string | null {
  const { segment, text, found, document } = place;
  if (WROTE.test(left) && /^[^.;:]{0,20}:/.test(text.slice(found.stop))) return 'the day of the instruction';
  if (SEVERAL_DAYS.test(left) && span.first <= document.issued) return 'history';
  if (
    span.last <= document.issued &&
    AT_WORK.test(left) &&
    !ASKED_TO_COME.test(text) &&
    SAID_THERE.test(text.slice(found.stop))
  )
    return 'history';
  // "Ngày 14/3, đoàn công tác khảo sát …" in a text without a document's head, of that day or after it.
  if (
    !hasTime &&
    span.last <= document.issued &&
    document.issuers.length === 0 &&
    document.titles.length === 0 &&
    LISTED.test(left) &&
    TELLS_WHO.test(text.slice(found.stop)) &&
    !ASKS.test(text) &&
    !ASKED_TO_COME.test(text)
  )
    return 'history';
  if (
    document.titles.some((title) => title.startsWith('biên bản')) &&
    span.last <= document.issued &&
    RECORD_OPENS.test(left)
  )
    return 'what a record says';
  if (isGame(place)) return 'a game that is told of';
  if (
    RECORDED.test(
      partOf(text, text.slice(found.stop)) + segment.passage.text.slice(segment.end, segment.end + RECORD_LENGTH),
    )
  )
    return 'what a record says';
  return null;
}
