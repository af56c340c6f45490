import type {
  CalendarSettings,
  FileSettings,
  KeepSettings,
  KeyboardSettings,
  LanguageSettings,
  SettingsFault,
  StepSettings,
  UnitSettings,
} from '../../lib/settings/types';
import { DISK_FULL } from '../../lib/tasks/types';
import type { CivilDate, Holiday } from '../../lib/time/types';
import { dayMonthYear } from '../civil';
import type { Language } from '../index';
import { dates } from './dates';
import { holiday } from './holidays';
import { reminderOptions, reminderSettings } from './reminder-options';
import { systemOptions, systemSettings } from './system-options';

/** The name of a setting, and what it changes. */
export interface SettingWords {
  label: string;
  help: string;
}

type GroupWords<Group> = Record<keyof Group, SettingWords>;

const calendar: GroupWords<CalendarSettings> = {
  saturdays: {
    label: 'Tính thứ Bảy là ngày làm việc',
    help: 'Trực hoặc tiếp dân sáng thứ Bảy không đổi cách đếm hạn: để tắt.',
  },
  cultureDay: {
    label: 'Nghỉ Ngày Văn hóa Việt Nam, 24/11',
    help: 'Chưa rõ luật đã quy định ngày nghỉ này hay chưa. Bật khi cơ quan có thông báo nghỉ.',
  },
  swaps: {
    label: 'Ngày hoán đổi',
    help: 'Nghỉ một ngày làm việc và làm bù vào một ngày nghỉ, theo thông báo của cơ quan có thẩm quyền.',
  },
  daysOff: {
    label: 'Ngày nghỉ thêm',
    help: 'Ngoài thứ Bảy, Chủ Nhật và các ngày lễ trong luật.',
  },
  workingDays: {
    label: 'Ngày nghỉ phải đi làm',
    help: 'Ngày cuối tuần hoặc ngày lễ mà cơ quan vẫn làm việc.',
  },
  confirmedYears: {
    label: 'Năm đã có lịch nghỉ chính thức',
    help: 'Năm chưa có thông báo thì hạn đếm qua ngày lễ ghi “tạm tính”. Bật sau khi đã đối chiếu và sửa các ngày bên dưới.',
  },
};

const files: GroupWords<FileSettings> = {
  read: {
    label: 'Đọc tệp đính kèm',
    help: 'Mỗi tệp được tải nhiều nhất thêm một lần, từ chính hệ thống, và đọc ngay trên máy này. Hệ thống có thể ghi nhận lượt tải ấy. Tệp của văn bản mật không bao giờ được tải.',
  },
};

const steps: GroupWords<StepSettings> = {
  templates: {
    label: 'Mẫu các bước',
    help: 'Chọn mẫu khi bấm “Chia bước” ở một việc. Mỗi bước là một việc riêng, được nhắc như mọi việc, và dời theo khi hạn dời.',
  },
};

const keyboard: GroupWords<KeyboardSettings> = {
  letters: {
    label: 'Phím tắt một ký tự',
    help: 'Các phím như J, K, X, S, 1, ? trong danh sách việc. Tắt khi hay bấm nhầm hoặc điều khiển máy bằng giọng nói. Mũi tên, Enter, Delete, Esc và Ctrl Z vẫn dùng được.',
  },
};

const language: GroupWords<LanguageSettings> = {
  shown: {
    label: 'Ngôn ngữ · Language',
    help: 'Của các trang, thông báo và chú thích trên biểu tượng. Trích yếu và câu chữ của văn bản giữ nguyên tiếng Việt.',
  },
};

const keep: GroupWords<KeepSettings> = {
  closedDays: {
    label: 'Xóa việc đã xong sau',
    help: 'Văn bản của việc ấy xóa theo khi không còn việc nào khác. Việc chưa xong không bao giờ bị xóa.',
  },
};

const unit: GroupWords<Omit<UnitSettings, 'declined'>> = {
  names: {
    label: 'Tên đơn vị',
    help: 'Đơn vị và phòng, ban của tôi, như văn bản thường gọi. Việc chỉ giao cho đơn vị khác được gấp lại dưới văn bản, không nhắc, không tính vào số. Chưa ghi gì thì mọi việc đều là của tôi.',
  },
  abbreviations: {
    label: 'Tên viết tắt',
    help: 'Chỉ cần ghi chữ viết tắt không ghép từ các chữ đầu của tên.',
  },
  persons: {
    label: 'Họ tên',
    help: 'Ghi họ tên của mình, và của người mà việc giao cho người đó cũng là việc của mình. Việc giao đích danh người khác là việc của đơn vị khác.',
  },
  information: {
    label: 'Văn bản nhận để biết',
    help: 'Văn bản mà hệ thống ghi nhận để biết, xem để biết, theo dõi.',
  },
};

/** Each setting, by group and name as in lib/settings. */
export const settings = {
  unit,
  calendar,
  files,
  systems: systemSettings,
  reminders: reminderSettings,
  steps,
  keyboard,
  language,
  keep,
};

/** The options page around them. */
export const options = {
  title: 'Cài đặt Nhắc Hạn',
  nav: 'Các mục cài đặt',
  loading: 'Đang đọc cài đặt',
  saved: 'Đã lưu',
  failed: (code: string): string => (code === DISK_FULL ? 'Chưa lưu được vì ổ đĩa đã đầy' : `Chưa lưu được (${code})`),
  unreadable: 'Không đọc được cài đặt trên máy này',
  sections: {
    unit: {
      title: 'Đơn vị của tôi',
      lead: 'Để biết việc nào trong văn bản là của tôi. Ghi trên máy này, không gửi đi đâu.',
    },
    calendar: { title: 'Lịch làm việc, ngày nghỉ', lead: 'Mọi hạn tính theo ngày làm việc đều đếm trên lịch này.' },
    systems: {
      title: 'Hệ thống',
      lead: 'Nhắc Hạn được đọc ở đâu, và đọc mỗi hệ thống theo mô tả nào.',
    },
    files: { title: 'Tệp đính kèm', lead: 'Hạn thường nằm trong tệp. Không tệp nào rời khỏi máy này.' },
    reminders: {
      title: 'Nhắc hạn',
      lead: 'Số trên biểu tượng luôn khớp với danh sách việc. Thông báo hiện theo các lúc dưới đây.',
    },
    steps: { title: 'Các bước', lead: 'Chuẩn bị văn bản theo từng bước, đếm ngược từ hạn theo ngày làm việc.' },
    keyboard: { title: 'Bàn phím', lead: 'Mọi việc trong danh sách đều làm được không cần chuột.' },
    language: { title: 'Ngôn ngữ · Language', lead: 'Chọn ngôn ngữ của Nhắc Hạn · Choose the language of Nhắc Hạn' },
    closed: { title: 'Việc đã đóng', lead: 'Những việc đã xong hoặc đã bỏ gần đây; mở lại được.' },
    keep: { title: 'Dữ liệu trên máy', lead: 'Mọi thứ chỉ nằm trên máy này, trong trình duyệt này.' },
  },
  steps: {
    none: 'Chưa có mẫu nào',
    name: 'Tên mẫu',
    nameExample: 'Văn bản trả lời',
    steps: 'Các bước và số ngày trước hạn',
    stepsExample: 'Soạn thảo 5, Trình ký 2, Phát hành 0',
    step: (name: string, days: number): string => `${name} ${days}`,
    nameless: 'Ghi tên mẫu.',
    known: 'Đã có mẫu tên này.',
    tooMany: (most: number): string => `Mỗi mẫu có nhiều nhất ${most} bước.`,
    unreadable: 'Ghi từng bước và số ngày làm việc trước hạn, như: Soạn thảo 5, Trình ký 2, Phát hành 0.',
  },
  closed: {
    row: {
      label: 'Đóng gần đây',
      help: 'Năm mươi việc đóng sau cùng. Xóa khỏi máy theo thời gian đặt ở mục Dữ liệu trên máy.',
    },
    none: 'Chưa đóng việc nào',
    failed: 'Chưa đọc hoặc chưa mở lại được, hãy thử lại.',
    done: 'xong',
    doneWith: (reply: string): string => `xong, văn bản trả lời ${reply}`,
    dismissed: (why: string): string => (why ? `đã bỏ: ${why}` : 'đã bỏ'),
    reopenThis: (title: string): string => `Mở lại: ${title}`,
    historyOf: (title: string): string => `Lịch sử: ${title}`,
  },
  unit: {
    none: 'Chưa có tên nào',
    name: 'Tên',
    nameExample: 'UBND phường An Bình',
    abbreviation: 'Viết tắt',
    abbreviationExample: 'P. KTHTĐT',
    person: 'Họ tên',
    personExample: 'Nguyễn Thị Lan',
    empty: 'Ghi tên trước khi thêm.',
    known: 'Tên này đã có.',
    information: { none: 'Không tạo việc', tasks: 'Tạo việc' } satisfies Record<UnitSettings['information'], string>,
  },
  reminders: reminderOptions,
  systemOptions,
  faults: {
    head: (count: number): string => `${count} cài đặt đã lưu không dùng được, đang theo mặc định`,
    help: 'Giá trị cũ vẫn còn trên máy. Đặt lại ở mục tương ứng là hết.',
    one: ({ path, kind }: SettingsFault): string =>
      `${path}: ${kind === 'unknown' ? 'phiên bản này không có cài đặt ấy' : 'giá trị không hợp lệ'}`,
  },
  filesRead: {
    never: 'Không đọc',
    'when-opened': 'Khi mở tệp',
    'always-with-document': 'Mọi tệp, ngay khi mở văn bản',
  } satisfies Record<FileSettings['read'], string>,
  languages: { vi: 'Tiếng Việt', en: 'English' } satisfies Record<Language, string>,
  days: (count: number): string => `${count} ngày`,
  inUse: {
    label: 'Ngày nghỉ đang dùng',
    help: 'Đã gồm các thay đổi ghi ở trang này; ngoài thứ Bảy, Chủ Nhật thường lệ. Đối chiếu với thông báo chính thức, chỗ nào khác thì sửa ở các ô bên trên.',
    year: (year: number, provisional: boolean): string => `Năm ${year}: ${provisional ? 'tạm tính' : 'chính thức'}`,
    day: 'Ngày',
    name: 'Tên',
    why: (off: Holiday | null): string => (off === null ? 'Đi làm' : holiday(off)),
    run: (from: CivilDate, to: CivilDate): string =>
      from === to ? dates.full(from) : `${dates.full(from)} đến ${dates.full(to)}`,
  },
  confirmed: (year: number): string => `Đã có lịch nghỉ chính thức năm ${year}`,
  list: {
    none: 'Chưa có ngày nào',
    add: 'Thêm',
    full: (most: number): string => `Đã đủ ${most} mục, nhiều nhất có thể giữ. Bỏ bớt một mục rồi thêm.`,
    remove: (what: string): string => `Bỏ ${what}`,
    example: 'ngày/tháng/năm',
    off: 'Ngày nghỉ',
    working: 'Ngày làm bù',
    from: 'Từ ngày',
    to: 'Đến ngày (nếu nhiều ngày)',
    name: 'Tên ngày nghỉ',
    day: 'Ngày đi làm',
    swap: (off: string, working: string): string => `Nghỉ ${off}, làm bù ${working}`,
    run: (from: string, to: string): string => (from === to ? from : `${from} đến ${to}`),
  },
  day: {
    unreadable: 'Ghi ngày theo dạng ngày/tháng/năm, như 24/11/2026.',
    impossible: (last: CivilDate | null): string =>
      last === null
        ? 'Không có ngày này trong lịch.'
        : `Không có ngày này. Ngày cuối của tháng là ${dayMonthYear(last)}.`,
    offAlready: (why: Holiday | null): string =>
      why === null ? 'Ngày này đã là ngày nghỉ.' : `Ngày này đã là ngày nghỉ: ${holiday(why)}.`,
    workingAlready: 'Ngày này đã là ngày làm việc.',
    backwards: 'Ngày cuối đứng trước ngày đầu.',
    tooLong: (days: number): string => `Mỗi lần thêm nhiều nhất ${days} ngày liền.`,
    nameless: 'Ghi tên ngày nghỉ, để biết vì sao hạn dời.',
  },
};
