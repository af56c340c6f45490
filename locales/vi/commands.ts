/** What each command is called: on its button, in its tooltip and in the help of keys. */
export const commands = {
  done: 'Xong',
  reopen: 'Mở lại',
  dismiss: 'Không phải hạn',
  keepClaim: 'Đúng hạn này',
  openInSystem: 'Mở trong hệ thống',
  snoozeHour: 'Nhắc lại sau 1 giờ',
  snoozeTomorrow: 'Nhắc lại sáng mai',
  snoozeMonday: 'Nhắc lại thứ Hai',
  undo: 'Hoàn tác',
  next: 'Việc tiếp theo',
  previous: 'Việc trước đó',
  more: 'Xem thêm',
  filterOverdue: 'Chỉ xem việc quá hạn',
  filterToday: 'Chỉ xem việc hôm nay',
  filterSoon: 'Chỉ xem việc sắp đến hạn',
  filterLater: 'Chỉ xem việc còn hạn',
  filterUnknown: 'Chỉ xem việc chưa rõ hạn',
  allow: 'Bật Nhắc Hạn cho trang này',
  withdraw: 'Tắt ở trang này',
  remind: 'Nhắc cả',
  setAside: 'Để riêng',
  retry: 'Thử lại',
  copyError: 'Chép mã lỗi để gửi người hỗ trợ',
  help: 'Phím tắt',
  close: 'Đóng',
  all: 'Xem tất cả',
};

/** The name of each key that is not its own name. */
export const keys: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Delete: 'Del',
  'Ctrl+z': 'Ctrl Z',
};
