import type { DescriptionFailure, FieldName, GaveUpReason, Place, SystemSource } from '../../lib/sites';

const fields: Record<FieldName, string> = {
  systemId: 'Mã trong hệ thống',
  number: 'Số ký hiệu',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  type: 'Loại văn bản',
  issued: 'Ngày văn bản',
  received: 'Ngày đến',
  urgency: 'Độ khẩn',
  secrecy: 'Độ mật',
  role: 'Vai trò',
  status: 'Trạng thái',
  due: 'Hạn xử lý',
};

const one = (words: readonly string[]): string =>
  words.length > 1 ? `“${words[0]}” (và ${words.length - 1} cách gọi khác)` : `“${words[0]}”`;

/** A place as its description writes it: nothing of it comes from a page. */
function place(of: Place | null): string {
  if (!of) return 'nhãn chung';
  const { header, select, attribute, label, quoted, after, line } = of;
  const parts = [
    header && `cột ${one(header)}`,
    select,
    attribute && `[${attribute}]`,
    label && `nhãn ${one(label)}`,
    quoted && `chữ trong nháy thứ ${quoted}`,
    after && `sau “${after}”`,
    line && `dòng ${line}`,
  ];
  return parts.filter(Boolean).join(' › ');
}

const ms = (count: number): string => `${Math.round(count)} ms`;

const why: Record<DescriptionFailure, string> = {
  broken: 'có bộ chọn hỏng',
  'too-slow': 'có bộ chọn quá chậm',
};

const sources: Record<SystemSource, string> = {
  'built-in': 'mô tả có sẵn',
  imported: 'mô tả nhập thêm',
  common: 'chưa có mô tả, đọc theo nhãn chung',
};

const gaveUpFor: Record<GaveUpReason, string> = {
  'too-large': 'trang quá lớn',
  'too-long': 'đọc quá lâu',
  shadowed: 'trang viết khác thường',
  broken: 'trình đọc gặp lỗi',
};

/** The page that says what is recognised on a tab. Nothing of the tab's page stands in it. */
export const diagnosis = {
  title: 'Chẩn đoán',
  lead: 'Trên thẻ đang mở, Nhắc Hạn nhận ra gì và đếm được bao nhiêu. Không có nội dung nào của trang trong này.',
  tab: 'Thẻ',
  thisTab: 'Thẻ vừa mở',
  tabOf: (host: string, nth: number): string => `${nth}. ${host}`,
  again: 'Đọc lại',
  copy: 'Sao chép',
  copied: { done: 'Đã sao chép: dán vào tin gửi người hỗ trợ', failed: 'Chưa sao chép được' },
  looking: 'Đang đọc thẻ',
  reload: 'Tải lại trang',
  open: 'Chẩn đoán',
  otherwise: {
    nowhere: {
      head: 'Chưa có thẻ nào để xem',
      text: 'Mở hệ thống quản lý văn bản của cơ quan, rồi bấm biểu tượng Nhắc Hạn và chọn Chẩn đoán.',
    },
    'not-allowed': { head: 'Nhắc Hạn chưa được bật ở trang này', text: 'Chưa bật thì không đọc gì ở trang.' },
    'no-reader': {
      head: 'Trang mở từ trước khi bật Nhắc Hạn',
      text: 'Tải lại trang để Nhắc Hạn đọc được. Ghi lại những gì đang soạn dở trên trang trước đã.',
    },
    failed: { head: 'Chưa xem được thẻ này', text: 'Có thể thẻ vừa được đóng. Hãy đọc lại.' },
  },
  computer: 'Máy này',
  version: 'Phiên bản Nhắc Hạn',
  browser: 'Trình duyệt',
  unitSet: 'đã ghi',
  unitNotSet: 'chưa ghi',
  imported: 'Mô tả nhập thêm',
  importedOf: (id: string, on: boolean): string => `${id} (${on ? 'đang dùng' : 'đang tắt'})`,
  at: 'Lúc',
  host: 'Máy chủ',
  permission: 'Quyền đọc',
  elsewhere: 'Khung của máy chủ khác',
  elsewhereOf: (host: string, allowed: boolean): string =>
    `${host} (${allowed ? 'đã được bật' : 'chưa bật, không đọc'})`,
  frames: 'Số khung đã trả lời',
  silent: 'Khung không trả lời',
  fileFrames: 'Khung hiện tệp',
  frame: (nth: number): string => `Khung ${nth}`,
  where: 'Vị trí',
  frameOf: (top: boolean, host: string, shown: boolean): string =>
    [top ? 'trang chính' : 'khung trong trang', host, shown ? '' : 'đang ẩn, không đọc'].filter(Boolean).join(', '),
  system: 'Hệ thống',
  noSystem: 'không nhận ra hệ thống nào đã có mô tả',
  systemOf: (name: string, id: string, from: SystemSource): string =>
    from === 'common' ? sources.common : `${name} (${id}, ${sources[from]})`,
  by: 'Nhận ra nhờ',
  byAround: 'trang bao quanh khung',
  byLabels: 'nhãn chung của các hệ thống quản lý văn bản',
  address: 'Địa chỉ',
  addressFits: 'đúng dạng của hệ thống',
  addressOther: 'khác dạng của hệ thống',
  dropped: 'Mô tả không dùng được ở trang này',
  failure: (id: string, because: DescriptionFailure): string => `${id}: ${why[because]}`,
  listing: 'Danh sách đang xem',
  listingOf: (named: boolean, waiting: boolean): string =>
    `${named ? 'có tên' : 'không thấy tên'}, ${waiting ? 'chờ xử lý' : 'không phải chờ xử lý'}`,
  gaveUp: 'Đã thôi đọc',
  gaveUpFor,
  readings: 'Các lần đọc',
  readingsOf: (whole: number, cut: number): string => `${whole} lần trọn vẹn, ${cut} lần bỏ dở vì trang thay đổi`,
  lastReading: 'Lần đọc gần nhất',
  lastOf: (waited: number, held: number, slices: number, longest: number): string =>
    `chờ trang yên ${ms(waited)}, đọc ${ms(held)} trong ${slices} lượt, lượt dài nhất ${ms(longest)}`,
  longest: 'Lượt dài nhất từ trước đến nay',
  ms,
  thisReading: 'Lần đọc này',
  held: (held: number, longest: number): string => `${ms(held)}, bước dài nhất ${ms(longest)}`,
  list: (where: string, rows: string | null): string => `${where} · danh sách ${rows ?? 'theo nhãn chung'}`,
  rows: 'Dòng',
  rowsSeen: (found: number, visible: number): string => `${found}, nhìn thấy ${visible}`,
  told: 'Văn bản chờ xử lý đọc được',
  withheld: 'Giữ lại vì độ mật',
  unknownLevel: 'Trong đó chưa rõ độ mật',
  detail: (where: string, root: string | null): string => `${where} · văn bản đang mở ${root ?? 'theo nhãn chung'}`,
  documents: 'Văn bản',
  directions: 'Dòng bút phê',
  files: 'Liên kết tệp',
  fields,
  place,
  readAt: (at: string, count: number): string => `${at}: ${count}`,
  empty: (count: number): string => `trống: ${count}`,
  unsure: (count: number): string => `không rõ cột: ${count}`,
  missing: (count: number): string => `không thấy: ${count}`,
  nothing: 'không có',
};
