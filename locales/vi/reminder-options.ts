import type { Pass, ReminderSettings, StageRule } from '../../lib/reminders/types';

/** The settings of reminders: what each is called, and what it changes. */
export const reminderSettings: Record<keyof ReminderSettings, { label: string; help: string }> = {
  deadlineStages: {
    label: 'Nhắc hạn vào lúc',
    help: 'Lúc nào đã qua khi máy tắt thì nhường cho lúc sau: mở máy lên chỉ nhắc một lần.',
  },
  meetingStages: { label: 'Nhắc cuộc họp vào lúc', help: 'Tính từ giờ bắt đầu họp.' },
  morning: { label: 'Giờ nhắc buổi sáng', help: 'Cho các lần nhắc theo ngày, và khi chọn nhắc lại sáng mai, thứ Hai.' },
  evening: {
    label: 'Giờ nhắc chiều hôm trước',
    help: 'Hôm trước là ngày nghỉ thì nhắc vào chiều ngày làm việc liền trước.',
  },
  digestAt: {
    label: 'Tổng hợp đầu ngày',
    help: 'Mỗi ngày làm việc một thông báo: bao nhiêu việc quá hạn, hôm nay, trong tuần. Việc quá hạn được nhắc lại ở đây.',
  },
  quiet: { label: 'Giờ yên lặng', help: 'Không hiện thông báo, trừ điều được phép bên dưới. Hết giờ thì nhắc bù.' },
  restOnDaysOff: { label: 'Yên lặng cả ngày nghỉ', help: 'Cuối tuần và ngày lễ theo lịch làm việc của cơ quan.' },
  letThrough: { label: 'Vẫn hiện trong giờ yên lặng', help: 'Những điều này hiện ngay, bất kể giờ và ngày.' },
  hideSubject: {
    label: 'Giấu nội dung trong thông báo',
    help: 'Thông báo chỉ ghi còn bao lâu và số văn bản. Bật khi người khác nhìn thấy màn hình.',
  },
};

const STAGE = {
  'evening-before': 'Chiều hôm trước',
  'on-the-day': 'Sáng ngày đến hạn',
  overdue: 'Khi quá hạn',
};

const COUNTED = {
  'working-days-before': (count: number) => `Trước ${count} ngày làm việc`,
  'hours-before': (count: number) => `Trước ${count} giờ, khi có ghi giờ`,
};

const passes: Record<Pass, string> = {
  immediate: 'Văn bản hỏa tốc',
  'very-urgent': 'Văn bản thượng khẩn',
  urgent: 'Văn bản khẩn',
  meeting: 'Cuộc họp',
  hour: 'Hạn có ghi giờ',
  snoozed: 'Việc đã chọn nhắc lại',
};

/** The words of the section around them. */
export const reminderOptions = {
  stage: (rule: StageRule): string => ('count' in rule ? COUNTED[rule.kind](rule.count) : STAGE[rule.kind]),
  /** A rule before its count is chosen. */
  kinds: { 'working-days-before': 'Trước mấy ngày làm việc', 'hours-before': 'Trước mấy giờ', ...STAGE },
  noStage: 'Không nhắc lần nào',
  kind: 'Thêm lúc nhắc',
  count: 'Số',
  add: 'Thêm',
  remove: (what: string): string => `Bỏ ${what}`,
  none: 'Không',
  from: 'Từ',
  to: 'Đến',
  passes,
  test: {
    label: 'Thử thông báo',
    help: 'Hiện ngay một thông báo thử, dù đang trong giờ yên lặng.',
    show: 'Hiện thông báo thử',
    shown: 'Đã gửi. Nếu không thấy ở góc màn hình, xem cách bật bên dưới.',
    denied: 'Trình duyệt đang chặn thông báo của Nhắc Hạn. Xem cách bật bên dưới.',
    failed: 'Chưa gửi được. Tắt rồi bật lại tiện ích Nhắc Hạn, hoặc đóng mở lại trình duyệt, rồi thử lại.',
  },
  help: {
    head: 'Không thấy thông báo',
    note: 'Dù thông báo không hiện, số trên biểu tượng Nhắc Hạn vẫn khớp với danh sách việc.',
    systems: [
      {
        name: 'Windows 10 và 11',
        steps: [
          'Mở Cài đặt, chọn Hệ thống, Thông báo. Bật Thông báo, và bật tên trình duyệt trong danh sách ứng dụng.',
          'Tắt Không làm phiền (Windows 11) hoặc Trợ giúp Tập trung (Windows 10), hoặc thêm trình duyệt vào danh sách ưu tiên.',
          'Khi trình chiếu hoặc mở toàn màn hình, Windows tự giữ thông báo lại: bấm đồng hồ ở góc phải để xem.',
        ],
      },
      {
        name: 'Google Chrome',
        steps: [
          'Chrome phải đang chạy. Trong Cài đặt, mục Hệ thống, bật chạy ứng dụng dưới nền khi đóng Chrome để được nhắc cả khi không mở cửa sổ nào.',
          'Máy do cơ quan quản lý có thể chặn thông báo: hỏi người quản trị.',
        ],
      },
      {
        name: 'Cốc Cốc',
        steps: [
          'Trong Cài đặt Windows, mục Thông báo, bật riêng Cốc Cốc: đây là một ứng dụng khác với Chrome.',
          'Trong Cài đặt Cốc Cốc, mục Hệ thống, bật chạy dưới nền khi đóng trình duyệt.',
        ],
      },
      {
        name: 'Microsoft Edge',
        steps: [
          'Trong Cài đặt Windows, mục Thông báo, bật Microsoft Edge.',
          'Trong Cài đặt Edge, mục Hệ thống và hiệu năng, cho phép tiện ích chạy dưới nền và không cho Nhắc Hạn ngủ để tiết kiệm pin.',
        ],
      },
      {
        name: 'Linux',
        steps: [
          'Trong Cài đặt của máy, mục Thông báo, bật trình duyệt và tắt Không làm phiền.',
          'Máy không có trình hiện thông báo thì trình duyệt tự hiện ở góc màn hình.',
        ],
      },
      { name: 'macOS', steps: ['Trong Cài đặt hệ thống, mục Thông báo, bật trình duyệt; tắt chế độ Tập trung.'] },
    ],
  },
};
