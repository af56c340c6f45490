/** What a column says about the dates under it. */
export type ColumnRole =
  /** A limit on the row's duty. */
  | 'limit'
  /** Dates that are never a limit: of papers, of birth, of beginnings. */
  | 'other-dates'
  /** The day or the hour of a timetable. */
  | 'schedule'
  /** Text in which a limit must be stated with its own cue. */
  | 'text';

const LIMIT =
  /^(?:(?:thời gian|thời hạn|thời điểm|ngày|hạn|tiến độ|mốc|mốc thời gian|lộ trình|kỳ hạn|yêu cầu|dự kiến)(?: [^ ]{1,9}){0,4} ?(?:hoàn thành|xử lý|xử lí|báo cáo|nộp|gửi|trình|trả lời|giải quyết|kết thúc|thực hiện|đến hạn|xong|phản hồi|góp ý|ban hành|đăng ký|bàn giao|hồi báo|tham mưu|tổng hợp|phải|ht|tiến độ|dự kiến)|(?:hạn|thời hạn|deadline|kỳ hạn|tiến độ|lộ trình|hoàn thành|xong|ngày hết hạn|thời hạn|mốc thời gian|thời gian hoàn thành|đến ngày|chậm nhất|trước ngày|kết thúc|ngày kết thúc|đến hạn|đến|ngày đến hạn)(?: [^ ]{1,12}){0,5}$)/;
const SCHEDULE =
  /^(?:ngày|giờ|thứ|thời gian|ngày giờ|ngày, giờ|thứ, ngày|thứ ngày|ngày tháng|thứ\/ngày|ngày\/giờ|buổi|ngày họp|thời điểm|giờ họp|thời gian họp|thời gian tổ chức)$/;
/** "Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm" parts work, and calls nobody together. */
const TASK_TABLE = /phối hợp|sản phẩm|kết quả|nhiệm vụ|công việc|đầu việc|tiến độ/;
/** A column that asks for the hour holds what people come to. */
const HOUR_COLUMN = /^(?:thứ,? )?ngày,? ?(?:và )?giờ$|^giờ,? ngày$/;
const WEEKDAY_COLUMN = /^(?:thứ|thứ,? ngày|ngày,? thứ)$/;
const DAY_COLUMN = /^(?:ngày|thời gian|thời điểm|ngày,? tháng|ngày,? tháng,? năm)$/;
const NUMBERED = /ký hiệu|^số(?: (?:văn bản|vb|công văn|quyết định|hiệu|kh|đến|đi))?$|văn bản|công văn/;
const OTHER_DATES =
  /^kỳ (?:báo cáo|số liệu)|số liệu|ngày sinh|năm sinh|ngày cấp|ngày ký|ngày ban hành|ngày văn bản|ngày vb|ngày đến|ngày nhận|ngày tiếp nhận|bắt đầu|^số|^(?:từ|kết quả|văn bản|căn cứ|tình trạng|nhiệm kỳ|ghi nhận|hiệu lực)(?: |$)|ký hiệu|ngày vào|đã |hiệu lực|ngày lập|ngày trả|ngày chốt|ngày giao|ngày chuyển|thực tế|ngày cập nhật|ngày phát hành/;
/** The hour at which each begins, where no column says when it must be done. */
const STARTING = /^(?:thời gian|giờ|ngày,? giờ|thời điểm) bắt đầu$/;
const OPENING = /^(?:thời gian |ngày |giờ )?khai mạc$/;
const MEETING_TABLE =
  /^giờ|địa điểm|thành phần|^(?:người |lãnh đạo )?chủ trì|hội nghị|cuộc họp|(?<!du )lịch|dự họp|(?:được|đối tượng) (?:kiểm tra|giám sát|thanh tra|khảo sát)|^môn/;
/** Ngày kiểm tra, thời gian tiếp xúc cử tri, giờ thi: when people come together. */
const GATHERING_TIME =
  /^(?:thời gian|thời điểm|ngày|giờ|lịch|ngày,? giờ)(?: [^ ]{1,9}){0,2} (?:kiểm tra|thanh tra|khảo sát|giám sát|làm việc|tập huấn|bồi dưỡng|tiếp xúc(?: cử tri)?|họp|hội nghị|đại hội|thi|diễn ra|khai mạc|phỏng vấn|tiếp công dân|đối thoại|ra quân|sinh hoạt|tham dự|dự|tiêm|khám|cưỡng chế|xét xử|bốc thăm|tổng duyệt|tập trung|gặp mặt)$/;

/** A list of administrative procedures: its lengths bind nobody now. */
const PROCEDURES = /thủ tục|^(?:tên |mã |mã số )?(?:tthc|dịch vụ công)(?: trực tuyến)?$|lệ phí|^phí|thành phần hồ sơ/;
/** Work on such procedures is to be done by then. */
const WORK_LIMIT = /^(?:hạn|thời hạn|thời gian) (?:hoàn thành|báo cáo|gửi|nộp|thực hiện xong)/;

/** Days on which something stands still. */
const STANDSTILL = /(?:mất|cắt|cúp|ngừng cấp|ngừng cung cấp|tạm ngừng) (?:điện|nước)/;

/** A column's header without brackets and signs. */
export const columnName = (header: string): string =>
  header
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/[:*/]/g, ' ')
    .replace(/ {1,9}/g, ' ')
    .trim();

/** The role of a column by its header (folded), in a table with these headers. */
export function columnRole(header: string, headers: readonly string[]): ColumnRole {
  const works = headers.some((other) => WORK_LIMIT.test(other));
  if (headers.some((other) => (PROCEDURES.test(other) && !works) || STANDSTILL.test(other))) return 'other-dates';
  const name = columnName(header);
  if (name === '') return 'text';
  if (STARTING.test(name) && !headers.some((other) => LIMIT.test(columnName(other)))) return 'schedule';
  if (OTHER_DATES.test(name) && !/^(?:hạn|thời hạn)/.test(name)) return 'other-dates';
  // The day beside a paper's number is the paper's.
  if (DAY_COLUMN.test(name) && NUMBERED.test(headers[headers.indexOf(header) - 1] ?? '')) return 'other-dates';
  if (GATHERING_TIME.test(name) || OPENING.test(name)) return 'schedule';
  if (HOUR_COLUMN.test(name) && headers.length > 0) return 'schedule';
  if (SCHEDULE.test(name) && headers.length > 0) {
    const worked = headers.some((other) => TASK_TABLE.test(other));
    if (!worked && headers.some((other) => other !== header && MEETING_TABLE.test(other))) return 'schedule';
    // "Thứ/ngày | Giờ | Nội dung": the hour belongs to the day beside it.
    if (name === 'giờ' && headers.some((other) => WEEKDAY_COLUMN.test(columnName(other)))) return 'schedule';
    return DAY_COLUMN.test(name) ? 'limit' : 'text';
  }
  return LIMIT.test(name) ? 'limit' : 'text';
}

const HEADER_LENGTH = 32;
/** A row that begins with this names its columns, whatever the others are called. */
const NUMBER_COLUMN = /^\s?(?:số )?(?:stt|tt)\s?$/;

/** "Số hóa sổ bộ | Cơ sở dữ liệu | Quý II/2026": contents, though they begin like names of columns. */
const QUARTER_CELL =
  /^\s?(?:trong |trước |đến |hết |cuối |đầu )?(?:quý|quí|tháng|tuần|năm) (?:[ivx]{1,4}|[0-9]{1,2}) ?(?:\/|-|năm) ?20[0-9]{2}\s?$/;

/** Does this row read like the headers of a table? */
export function isHeaderRow(cells: readonly string[]): boolean {
  // A row that begins with its number is a row of contents, whatever its other cells are called.
  if (cells.length < 2 || /^\s?[0-9]{1,3}[.)]?\s?$/.test(cells[0] ?? '')) return false;
  // Nor is one that states a day: "Báo cáo tháng | ngày 25 hằng tháng".
  if (cells.some((cell) => /^\s?(?:trước |đến |vào )?(?:ngày|tháng) [0-9]{1,2}(?![0-9])/.test(cell))) return false;
  if (cells.some((cell) => QUARTER_CELL.test(cell))) return false;
  const named = cells.filter((cell) =>
    /^(?:stt|tt|số tt|mã|mô tả|nội dung|nhiệm vụ|công việc|đơn vị|cơ quan|thời gian|thời hạn|hạn|hoàn thành|ghi chú|ngày|giờ|sản phẩm|phụ trách|chủ trì|phối hợp|địa điểm|thành phần|họ và tên|tên|tiến độ|lộ trình|kết quả|người|trách nhiệm|văn bản|số|mốc|hoạt động|đầu việc|việc|chỉ tiêu|lĩnh vực|phòng|thứ|buổi|yêu cầu|loại|hồ sơ|danh mục|khu phố|kinh phí|trích yếu|bộ phận|hạng mục|biện pháp|cán bộ|nhóm|lịch|cơ sở|môn|lớp|trường|địa bàn|tổ|đợt|giai đoạn|chuyên đề|đối tượng|ghi|lãnh đạo|nguồn|mức|dự kiến|mục tiêu|kỳ|tài liệu|xong|ai )/.test(
      cell.trim(),
    ),
  );
  // Three short names or more, the last of which asks for a limit.
  const asksLimit =
    cells.length > 2 &&
    LIMIT.test(columnName((cells.at(-1) ?? '').trim())) &&
    cells.every((cell) => cell.length < HEADER_LENGTH && !/[0-9.:]/.test(cell));
  return (
    (asksLimit || named.length * 2 >= cells.length || (named.length > 1 && NUMBER_COLUMN.test(cells[0] ?? ''))) &&
    !cells.some((cell) => /[0-9] ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{2}/.test(cell))
  );
}

export type Separator = '\t' | '|' | ';';

/** A row's cells as offsets into the folded text. */
export function cellsOf(text: string, start: number, end: number, separator: Separator): [number, number][] {
  const cells: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text.charAt(at) !== separator) continue;
    let [a, b] = [from, at];
    while (a < b && /\s/.test(text.charAt(a))) a += 1;
    while (b > a && /\s/.test(text.charAt(b - 1))) b -= 1;
    cells.push([a, b]);
    from = at + 1;
  }
  const [first] = cells;
  const last = cells.at(-1);
  if (separator === '|' && cells.length > 2) {
    if (first && first[0] === first[1]) cells.shift();
    if (last && last[0] === last[1]) cells.pop();
  }
  return cells;
}
