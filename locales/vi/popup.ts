import type { UnreadPages } from '../../lib/documents/types';
import type { Group } from '../../lib/tasks/checklist';
import type { WallTime } from '../../lib/time/types';
import { pageRanges } from '../pages';

const groups: Record<Group, string> = {
  immediate: 'Xử lý ngay',
  overdue: 'Quá hạn',
  today: 'Hôm nay',
  soon: 'Sắp đến hạn',
  later: 'Còn hạn',
  unknown: 'Chưa rõ hạn',
};

/** Names for the page and its parts. */
export const page = {
  name: 'Nhắc Hạn',
  tools: 'Công cụ',
  list: 'Danh sách việc',
  filter: 'Lọc theo hạn',
  loading: 'Đang tải danh sách việc',
  groups,
  /** The five counts: short enough for a fifth of the width. */
  counts: {
    overdue: 'Quá hạn',
    today: 'Hôm nay',
    /** Where it counts what is to be done at once too. */
    todayAndNow: 'Gấp, hôm nay',
    soon: 'Sắp đến hạn',
    later: 'Còn hạn',
    unknown: 'Chưa rõ',
  },
  /** A count that stops at a limit. */
  many: (limit: number): string => `${limit - 1}+`,
  /** Lines of a group that are not shown. */
  more: (count: number): string => `Còn ${count} việc nữa`,
  manyMore: 'Còn nhiều việc nữa',
  emptyFilter: 'Không có việc nào trong nhóm này',
};

/** One line of the list. */
export const line = {
  untitled: 'Văn bản không có trích yếu',
  actions: 'Thao tác',
  /** The choices of when to be reminded again, short enough to stand over the end of a quote. */
  snooze: { open: 'Nhắc lại sau', hour: '1 giờ', tomorrow: 'Sáng mai', monday: 'Thứ Hai' },
  /** Until when the next reminder was put off: an hour today, else with its day. */
  snoozed: (at: string): string => `nhắc lại ${at}`,
  /** Beside words that say a day against the one on which they were read. */
  readOn: (day: string): string => `đọc ${day}`,
  doneAt: (time: WallTime): string => `xong lúc ${time}`,
  dismissed: 'không phải hạn',
  provisional: 'tạm tính',
  warnings: {
    'weekday-mismatch': 'thứ và ngày không khớp',
    'count-mismatch': 'số ngày và ngày nêu không khớp',
    'ocr-repaired': 'chữ số nhận dạng không rõ',
    'already-past': 'hạn ghi sớm hơn ngày văn bản',
  },
  urgency: { urgent: 'Khẩn', 'very-urgent': 'Thượng khẩn', immediate: 'Hỏa tốc' },
  /** Where the words stand that state the limit. */
  source: {
    direction: 'Trong bút phê',
    field: 'Trong trường hạn xử lý',
    body: 'Trong nội dung',
    attachment: 'Trong tệp đính kèm',
    meeting: 'Cuộc họp',
    periodic: 'Định kỳ',
  },
  /** Beside the words that state only an urgency. */
  noLimit: 'không ghi hạn',
  /** In place of a quote where the document states no limit. */
  nothingStated: {
    normal: 'Không ghi hạn',
    urgent: 'Văn bản khẩn, không ghi hạn',
    'very-urgent': 'Văn bản thượng khẩn, không ghi hạn',
    immediate: 'Văn bản hỏa tốc, không ghi hạn',
  },
  /** The name of a line for a screen reader: what, state, until when, number. */
  name: (of: { title: string; urgency: string | null; left: string; date: string | null; number: string | null }) =>
    [of.urgency, of.title, of.left, of.date, of.number && `số ${of.number}`].filter((part) => part).join(', '),
};

/** Questions that one click answers. */
export const question = {
  disputed: (count: number): string => `${count} nơi ghi khác nhau. Theo hạn nào?`,
  ask: 'Đọc chưa chắc. Hạn này đúng không?',
  column: 'Đây có phải hạn xử lý?',
  inColumn: (label: string, quote: string): string => `Cột “${label}”: ${quote}. Trả lời một lần cho cả cột.`,
  /** At the lines below the one that asks of their column. */
  above: (label: string): string => `Cột “${label}”: chờ trả lời ở trên`,
  backlog: (count: number): string => `Có ${count} việc đã quá hạn từ trước khi cài Nhắc Hạn`,
  manyBacklog: (limit: number): string => `Có trên ${limit - 1} việc đã quá hạn từ trước khi cài Nhắc Hạn`,
  backlogHelp: (host: string): string =>
    `Từ ${host}. Để riêng: ghi là “tồn trước khi cài”, không nhắc, không tính vào số.`,
};

/** A page says who is logged in: is that who the officer is? */
export const unit = {
  question: { unit: 'Đây có phải là đơn vị của tôi không?', person: 'Đơn vị và họ tên này có đúng không?' },
  yes: 'Đúng',
  no: 'Không phải',
};

/** Duties that a document gives to other units: folded, never hidden. */
export const others = {
  head: 'Việc của đơn vị khác',
  /** A fold beside a line of the same document. */
  fold: (count: number): string => `Việc của đơn vị khác (${count})`,
  /** A fold of a document that has no line. */
  ofDocument: (name: string, count: number): string => `${name} (${count})`,
  one: 'việc của đơn vị khác',
  rest: (count: number): string => `Còn ${count} việc nữa`,
  /** In place of whom the document names, where the officer said that it is not the unit's. */
  said: 'đã ghi là của đơn vị khác',
};

/** Before why a file was not read. */
const NOT_READ = 'không đọc được tệp này: ';

/** Files that could not be read: never "no deadline". */
export const unread = {
  head: (count: number): string => `${count} tệp chưa đọc được, có thể còn hạn trong đó`,
  /** Where there are others that are not shown. */
  headOfMore: (count: number): string => `Hơn ${count} tệp chưa đọc được, có thể còn hạn trong đó`,
  /** `many`: they are no longer counted. */
  more: (count: number, many: boolean): string => `Còn ${many ? 'hơn ' : ''}${count} văn bản nữa`,
  /** In place of a name that is not known. */
  nameless: 'Tệp mở quá sớm',
  'no-text': 'trang quét, chưa đọc được',
  partly: ({ pages, damaged }: UnreadPages): string =>
    [
      ...(pages.length ? [`trang quét hoặc hỏng, chưa đọc được: trang ${pageRanges(pages)}`] : []),
      ...(damaged ? ['tệp hỏng một phần, có thể còn chữ chưa đọc được'] : []),
    ].join('; '),
  inside: (name: string, why: string): string =>
    why.startsWith(NOT_READ)
      ? `trong tệp nén, ${name} chưa đọc được: ${why.slice(NOT_READ.length)}`
      : `trong tệp nén, ${name}: ${why}`,
  failed: {
    unreachable: 'không đọc được tệp này: không tải được',
    refused:
      'không đọc được tệp này: hệ thống không cho tải, có thể phiên đăng nhập đã hết; hãy đăng nhập rồi mở lại tệp',
    gone: 'không đọc được tệp này: tệp không còn ở nơi đã mở',
    redirected:
      'chưa đọc được tệp này: hệ thống chuyển sang một máy chủ khác chưa được phép đọc; hãy mở tệp trong một thẻ rồi bật Nhắc Hạn ở đó, hoặc đăng nhập lại',
    'one-time': 'không đọc được tệp này: đường dẫn chỉ dùng được một lần',
    'other-host': 'chưa đọc được tệp này: tệp nằm ở máy chủ khác',
    'too-early': 'chưa đọc tệp này: mở lúc văn bản chưa hiện xong; hãy mở lại văn bản, đợi vài giây rồi mở tệp',
    'no-address': 'không đọc được tệp này: trang không cho biết đường dẫn',
    interrupted: 'không đọc được tệp này: việc đọc bị ngắt giữa chừng',
    'login-page':
      'không đọc được tệp này: hệ thống trả về một trang web, có thể phiên đăng nhập đã hết; hãy đăng nhập rồi mở lại tệp',
    truncated: 'không đọc được tệp này: tải về chưa đủ',
    changed: 'không đọc được tệp này: tệp thay đổi trong lúc đọc',
    empty: 'không đọc được tệp này: tệp rỗng',
    'unknown-kind': 'không đọc được tệp này: loại tệp chưa hỗ trợ',
    'old-office':
      'không đọc được tệp này: tệp Word hoặc Excel đời trước năm 1997; hãy mở bằng Word, Excel rồi lưu lại thành .docx, .xlsx',
    'binary-workbook': 'không đọc được tệp này: bảng tính .xlsb; hãy mở bằng Excel rồi lưu lại thành .xlsx',
    mail: 'không đọc được tệp này: thư điện tử hoặc trang web lưu thành một tệp (.eml, .mht, .msg)',
    picture: 'ảnh chụp hoặc ảnh quét, chưa đọc được',
    encrypted: 'không đọc được tệp này: có mật khẩu',
    broken: 'không đọc được tệp này: tệp hỏng',
    'too-large': 'không đọc được tệp này: quá dài hoặc quá nặng',
  },
};

/** Files that the officer gives for a document. */
export const drop = {
  here: 'Thả tệp vào đây',
  choose: 'Chọn tệp',
  instead: (name: string): string => `Thả tệp “${name}” đã tải về vào đây`,
  title: 'Đọc tệp của văn bản',
  files: 'Tệp của văn bản này',
  stays: 'Tệp được đọc ngay trên máy này, không gửi đi đâu, không lưu lại.',
  reading: 'Đang đọc tệp',
  found: (count: number): string => (count === 0 ? 'đã đọc, không tìm thấy hạn' : `đã đọc, tìm thấy ${count} hạn`),
  /** Behind a file that could not be read wholly: the one that was given in its place. */
  replaced: (name: string): string => `đã có tệp thay: ${name}`,
  stamped: 'Tệp có dấu mật: không đọc, không lưu; văn bản này đã được xóa khỏi danh sách',
  gone: 'Văn bản này không còn trong danh sách: hãy mở lại văn bản trong hệ thống',
  /** Beside the button that allows a host from which a document's files come. */
  host: (host: string): string => `Tệp nằm ở ${host}`,
};

/** Files that were opened before their documents were known. */
export const missed = (count: number): string =>
  `${count} tệp mở quá sớm nên chưa được đọc: hãy mở lại văn bản, đợi vài giây rồi mở tệp`;

/** Documents that were not read for a secrecy level that nobody knows. */
export const withheld = (count: number): string => `${count} văn bản chưa rõ độ mật: không đọc, không lưu`;

/** Rows of lists with a deadline, of which too little is shown to know the document again. */
export const unnamed = (count: number): string =>
  `${count} văn bản có hạn trong danh sách nhưng không rõ là văn bản nào, chưa ghi được: hãy xem trong hệ thống`;

/** The open tab's site. */
export const site = {
  strip: 'Trang đang mở',
  on: 'đang bật',
  looksLike: (system: string): string =>
    `Trang đang mở giống hệ thống ${system}. Trình duyệt sẽ hỏi lại một lần; có thể tắt bất cứ lúc nào.`,
  plain: 'Chỉ bật ở hệ thống quản lý văn bản của cơ quan. Trình duyệt sẽ hỏi lại một lần; có thể tắt bất cứ lúc nào.',
  /** Of a system that nobody described. */
  general: 'Hệ thống này chưa có mô tả riêng: đọc theo nhãn chung, chỗ nào chưa chắc sẽ hỏi.',
  undescribed: 'Trang này chưa có mô tả riêng. Chỉ bật nếu đây là hệ thống quản lý văn bản của cơ quan.',
  wide: (domain: string): string => `Cả các địa chỉ con của ${domain}`,
  onWide: (domain: string): string => `Đang bật cho ${domain} và mọi địa chỉ con; tắt là tắt tất cả.`,
  /** The open page was given up. */
  trouble: {
    'too-large': 'Chưa đọc được trang này vì quá lớn. Có thể còn hạn trong đó: hãy chọn ít dòng hơn trên một trang.',
    'too-long': 'Chưa đọc được trang này vì đọc quá lâu. Có thể còn hạn trong đó: hãy tải lại trang.',
    shadowed: 'Chưa đọc được trang này vì trang viết khác thường. Có thể còn hạn trong đó.',
    broken: 'Chưa đọc được trang này vì lỗi của Nhắc Hạn. Có thể còn hạn trong đó: hãy tải lại trang.',
  },
  deadlineColumn: (label: string): string => `“${label}” là hạn xử lý`,
  otherColumn: (label: string): string => `“${label}” không tính là hạn`,
  elsewhere: 'Mở hệ thống quản lý văn bản của cơ quan',
  elsewhereHelp: 'Đăng nhập, ở lại trang có danh sách văn bản đến, rồi bấm lại biểu tượng Nhắc Hạn để bật.',
  allowed: 'Đã bật ở trang này',
  allowedHelp: 'Mở một văn bản đến đang chờ xử lý, các hạn trong đó sẽ hiện ở đây.',
};

export const first = {
  head: 'Tìm hạn, nhắc đúng lúc',
  sub: 'Ngay trong hệ thống đang dùng, không phải nhập lại.',
  points: {
    reads: { head: 'Chỉ đọc trang đang mở.', text: 'Không bấm, không gửi gì thay người dùng.' },
    stays: { head: 'Mọi thứ ở lại máy này.', text: 'Không có máy chủ, không cần tài khoản.' },
    secret: { head: 'Văn bản mật không được lưu.', text: 'Kể cả số văn bản cũng không.' },
  },
};

export const empty = {
  reasons: {
    clear: {
      head: 'Không còn việc nào chờ xử lý',
      text: 'Khi mở một văn bản trong hệ thống, các hạn trong đó sẽ hiện ở đây.',
    },
    never: {
      head: 'Chưa đọc văn bản nào',
      text: 'Mở danh sách văn bản đến trong hệ thống, rồi mở một văn bản: các hạn sẽ hiện ở đây.',
    },
    unread: {
      head: 'Chưa tìm thấy việc nào',
      text: 'Còn văn bản hoặc tệp chưa đọc được, nêu ở trên: có thể còn hạn trong đó.',
    },
    page: {
      head: 'Chưa đọc được trang đang mở',
      text: 'Danh sách trống không có nghĩa là không còn hạn nào: lý do ghi bên dưới.',
    },
    full: {
      head: 'Danh sách đang trống',
      text: 'Ổ đĩa đã đầy: có thể có hạn đã đọc mà chưa lưu được.',
    },
    lost: {
      head: 'Danh sách đang trống',
      text: 'Trống vì dữ liệu cũ đã mất, không phải vì hết việc. Khôi phục từ bản sao, hoặc mở lại các văn bản.',
    },
  },
  lastReading: (at: string, number: string | null): string =>
    `Đọc gần nhất: ${at}, ${number === null ? 'văn bản không có số' : `văn bản ${number}`}.`,
  found: (count: number): string =>
    count === 0 ? 'Đã đọc xong, không có việc chờ xử lý.' : `Đã đọc xong, có ${count} việc chờ xử lý.`,
};

export const error = {
  paused: 'Việc nhắc hạn đang tạm dừng. Hãy xem hạn trong hệ thống cho đến khi mở lại được.',
  head: 'Không mở được dữ liệu trên máy này',
  text: 'Chưa có gì bị xóa. Ổ đĩa có thể đã đầy hoặc trình duyệt đang cập nhật: xóa bớt tệp để ổ đĩa còn chỗ trống, đóng mở lại trình duyệt, rồi thử lại.',
  code: (code: string): string => `Mã lỗi: ${code}`,
};

export const help = {
  head: 'Phím tắt',
  /** What the space bar does at the dial of a line. */
  tick: 'Đánh dấu xong, mở lại',
  /** Between what one key does at lines of different states. */
  or: '; ',
  note: 'Khi đang gõ chữ, các phím tắt không có tác dụng. Tab chuyển vùng.',
  lettersOff: 'Phím một ký tự đang tắt (Cài đặt, mục Bàn phím). Tab chuyển vùng.',
};
