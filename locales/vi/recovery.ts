/** The page that helps when the data cannot be used. */
export const recovery = {
  title: 'Khôi phục dữ liệu',
  looking: 'Đang kiểm tra dữ liệu trên máy này',
  again: 'Kiểm tra lại',
  found: {
    fine: { head: 'Dữ liệu đọc và ghi được', text: 'Không cần làm gì ở đây.' },
    lost: {
      head: 'Dữ liệu cũ đã mất',
      text: 'Trình duyệt bỏ tệp dữ liệu bị hỏng và tạo danh sách trống. Khôi phục một bản sao bên dưới; những gì đọc từ lúc đó vẫn giữ.',
    },
    newer: {
      head: 'Dữ liệu do phiên bản Nhắc Hạn mới hơn ghi',
      text: 'Chưa có gì bị xóa. Cập nhật Nhắc Hạn là dùng lại được.',
    },
    blocked: {
      head: 'Một trang Nhắc Hạn cũ đang giữ dữ liệu',
      text: 'Chưa có gì bị xóa. Đóng các trang Nhắc Hạn khác, hoặc đóng mở lại trình duyệt, rồi kiểm tra lại.',
    },
    full: {
      head: 'Ổ đĩa đã đầy, không ghi thêm được',
      text: 'Những gì đã có vẫn còn. Xóa bớt tệp để ổ đĩa còn chỗ trống rồi kiểm tra lại. Hạn đọc trong lúc này chưa được lưu: hãy mở lại văn bản.',
    },
    broken: {
      head: 'Không mở được dữ liệu trên máy này',
      text: 'Chưa có gì bị xóa. Đóng mở lại trình duyệt; nếu vẫn không được thì xuất những gì đọc được, rồi khôi phục một bản sao.',
    },
  },
  rescue: {
    label: 'Xuất những gì còn đọc được',
    help: 'Thành một tệp nhập lại được. Không đổi gì trên máy.',
  },
  rescued: (rows: number, unreadable: number): string =>
    unreadable === 0 ? `Đã xuất ${rows} mục.` : `Đã xuất ${rows} mục; ${unreadable} mục không đọc được.`,
  startAnew: {
    label: 'Bắt đầu lại từ đầu',
    help: 'Bỏ dữ liệu đang có, bắt đầu với danh sách trống. Các bản sao vẫn giữ.',
  },
  startSure: 'Bỏ dữ liệu đang có trên máy này? Chỉ các bản sao ở trên còn lại.',
  goOn: { label: 'Tiếp tục không cần dữ liệu cũ', help: 'Không nhắc lại việc này nữa. Các bản sao vẫn giữ bảy ngày.' },
  /** In place of the page's name where nothing is lost. */
  howTo: 'Xem cách xử lý',
  /** In the popup. */
  trouble: {
    lost: 'Dữ liệu cũ trên máy này đã mất. Có thể khôi phục từ bản sao.',
    full: 'Ổ đĩa đã đầy: hạn đọc trong lúc này không lưu được. Việc đã có vẫn còn.',
  },
};
