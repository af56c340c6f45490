import { pageRanges } from '../pages';

/** The panel beside a file that is open. */
export const panel = {
  head: 'Hạn trong tệp này',
  /** On the narrow tab, for a screen reader and a hovering pointer. */
  tab: (count: number): string => `Nhắc Hạn: ${count} hạn trong tệp này`,
  empty: 'Đã đọc, không tìm thấy hạn',
  open: 'Mở danh sách hạn trong tệp',
  shut: 'Thu gọn',
  close: 'Đóng cho đến khi mở lại trình duyệt',
  done: 'đã xong',
  others: (count: number): string => `Còn ${count} việc của đơn vị khác`,
  unread: (pages: readonly number[]): string => `Trang ${pageRanges(pages)} là trang quét hoặc hỏng, chưa đọc được`,
  damaged: 'Tệp hỏng một phần, có thể còn chữ chưa đọc được',
  noText: 'Tệp là bản quét, chưa đọc được',
  unreadFiles: (count: number): string => `${count} tệp bên trong chưa đọc được`,
};
