import type { Segment } from '../document/segments';
import { guarded } from '../guard';

/** What the rows of tables say of people coming together. */

export const GATHERS = guarded(
  /^(?:[0-9]{1,2}[.)]? )?(?:tổ chức )?(?:họp|hội nghị|hội thi|hội thảo|hội thao|khai mạc|bế mạc|lễ|kiểm tra|làm việc (?:với|tại)|tập huấn|tiếp xúc|giao ban|đại hội|phỏng vấn|chào cờ|ra quân|diễn tập|tổng duyệt|bốc thăm|thi (?!công|đua|hành)|thực hành|sát hạch|gặp mặt|họp mặt|đối thoại|tọa đàm|phiên|hội trại|hội trai|ngày hội|giao lưu|liên hoan|đêm hội|mít tinh|tọa đàm|văn nghệ|dâng hương|viếng)(?![a-zà-ỹ])/,
);

/** Does the row speak of people coming together? */
export function gathers({ cells, passage, headers }: Segment): boolean {
  const named = (cells ?? []).some(([a, b]) => GATHERS.test(passage.text.slice(a, b)));
  return named || headers.some((header) => /(?:được|đối tượng) (?:kiểm tra|giám sát|thanh tra)/.test(header));
}

const ITS_TIME = guarded(/^(?:thời gian|ngày|thời điểm|ngày,? giờ)$/);

const TIMETABLE = guarded(/(?:^|[^a-zà-ỹ])lịch(?! sử)(?![a-zà-ỹ])/);

export const HANDED_IN = guarded(/(?:báo cáo|gửi|nộp|trình|hoàn thành|tổng hợp|đăng ký|xong)(?![a-zà-ỹ])/);

/** "Lịch kiểm đếm" over rows with an hour each, of which none speaks of something to be handed in. */
export const isTimetable = ({ lead, header, cells, passage }: Segment): boolean =>
  ITS_TIME.test(header) &&
  TIMETABLE.test(lead) &&
  !(cells ?? []).some(([a, b]) => HANDED_IN.test(passage.text.slice(a, b)));

/** "Làm việc tại trụ sở", "Xử lý văn bản" in a week's timetable. */
const AT_THE_DESK =
  /^(?:làm việc tại (?:trụ sở|cơ quan|phòng làm việc|nhiệm sở|văn phòng)|xử lý (?:công việc|văn bản)(?: thường xuyên)?|nghỉ(?: lễ| phép| bù)?(?:[;,] .{0,60})?|trực (?:cơ quan|lãnh đạo|ban)(?: .{0,40})?)$/;

export const isOfficeDay = ({ cells, passage }: Segment): boolean =>
  (cells ?? []).some(([a, b]) => AT_THE_DESK.test(passage.text.slice(a, b)));

/** "Niêm yết danh sách | 07/8/2026": what an office does on a day calls nobody together. */
const DEED =
  /^(?:(?<known>niêm yết|công bố|công khai|thông báo|đăng tải)|ban hành|phát hành|gửi|nộp|trình|báo cáo|tổng hợp|lập|hoàn thành|hoàn thiện)(?![a-zà-ỹ])/;

const PERHAPS = /^dự kiến(?![a-zà-ỹ])/;

/** A row of a timetable without an hour that says what is done; null when people come together for it. */
export function deedOf(segment: Segment): 'done' | 'perhaps made known' | null {
  if (gathers(segment)) return null;
  const cells = (segment.cells ?? []).map(([a, b]) => segment.passage.text.slice(a, b));
  const deed = cells.map((cell) => DEED.exec(cell)).find((match) => match !== null);
  if (!deed) return null;
  return deed.groups?.known && cells.some((cell) => PERHAPS.test(cell)) ? 'perhaps made known' : 'done';
}
