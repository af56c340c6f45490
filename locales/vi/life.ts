import type { Bound } from '../../lib/deadlines/types';
import type { DismissReason, HistoryEntry, TaskState } from '../../lib/tasks/types';
import type { CivilDate, WallMoment, WallTime } from '../../lib/time/types';
import { ruleParts, timesAYear } from '../recurrence';
import { dates } from './dates';

const reasons: Record<DismissReason, string> = {
  'not-a-deadline': 'không phải hạn',
  elsewhere: 'đã làm theo cách khác',
  repeated: 'trùng việc khác',
  withdrawn: 'văn bản đã thu hồi, hết hiệu lực',
  other: 'lý do khác',
  backlog: 'tồn trước khi cài',
};

const states: Record<TaskState, string> = {
  open: 'chưa xong',
  others: 'việc của đơn vị khác',
  done: 'xong',
  dismissed: 'bỏ',
  merged: 'gộp vào việc khác',
};

const BOUNDS: Record<Bound, string> = { before: 'trước ', by: 'chậm nhất ', within: 'trong ', at: '' };
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ Nhật'];
const TIMES = {
  quarterly: 'hằng quý',
  'half-yearly': 'sáu tháng một lần',
  some: 'mỗi năm nhiều kỳ',
  yearly: 'hằng năm',
};

const dayOf = (day: number): string => (day === -1 ? 'ngày cuối tháng' : `ngày ${day}`);
const weekdayOf = (day: number): string => WEEKDAYS[day - 1] ?? '';

/** `hằng tháng, trước ngày 25`; `hằng quý, chậm nhất ngày 5 tháng 1, 4, 7, 10`; `hằng tuần, thứ Sáu` */
function recurs(rrule: string, bound: Bound, time: WallTime | null): string {
  const rule = ruleParts(rrule);
  if (!rule) return 'theo quy định';
  const { freq, days, weekdays, months, nth, lastWorkday } = rule;
  const often = { DAILY: 'hằng ngày', WEEKLY: 'hằng tuần', MONTHLY: 'hằng tháng', YEARLY: TIMES[timesAYear(rule)] }[
    freq
  ];
  const which = nth === null ? '' : nth < 0 ? ' cuối cùng của tháng' : ` thứ ${nth} của tháng`;
  const on = [
    lastWorkday ? 'ngày làm việc cuối tháng' : '',
    days.map(dayOf).join(' và '),
    weekdays.map(weekdayOf).join(', ') + (weekdays.length ? which : ''),
  ].find((words) => words !== '');
  const inMonths = months.length ? ` tháng ${months.join(', ')}` : '';
  const hour = time === null ? '' : ` ${time}`;
  return on || hour ? `${often}, ${BOUNDS[bound]}${hour.trim()}${hour && on ? ' ' : ''}${on ?? ''}${inMonths}` : often;
}

const day = (value: string | null): string => (value === null ? 'chưa rõ ngày' : dates.full(value as CivilDate));

const DIFFERS: Record<string, string> = {
  gone: 'Văn bản không còn ghi hạn này',
  other: 'Văn bản ghi khác chỗ đã sửa',
  none: 'Xong chỗ văn bản ghi khác',
};
const EXTENSION: Record<string, string> = {
  accepted: 'Theo văn bản gia hạn',
  refused: 'Giữ hạn cũ, không theo văn bản gia hạn',
  none: 'Hỏi lại về văn bản gia hạn',
};
const RECALL: Record<string, string> = {
  accepted: 'Theo văn bản thu hồi',
  refused: 'Giữ việc, không theo văn bản thu hồi',
  none: 'Hỏi lại về văn bản thu hồi',
};
const MADE: Record<string, string> = {
  read: 'Thêm vào danh sách',
  step: 'Thêm bước này',
  split: 'Tách thành việc riêng',
};

/** One value that changed, as a person would say it. */
function change({ field, from, to }: HistoryEntry['changes'][number]): string {
  switch (field) {
    case 'state':
      return `Trạng thái: ${states[from as TaskState]} → ${states[to as TaskState]}`;
    case 'date':
      return `Hạn: ${day(from)} → ${day(to)}`;
    case 'time':
      return `Giờ: ${from ?? 'không ghi giờ'} → ${to ?? 'không ghi giờ'}`;
    case 'title':
      return `Việc: “${from}” → “${to}”`;
    case 'reply':
      return to === null ? 'Bỏ số văn bản trả lời' : `Văn bản trả lời: ${to}`;
    case 'dismissed':
      return to === null ? 'Bỏ lý do' : `Lý do: ${reasons[to as DismissReason]}`;
    case 'dismissedWhy':
      return to === null ? 'Bỏ lời ghi' : `Ghi: “${to}”`;
    case 'snoozedUntil':
      return to === null ? 'Nhắc như thường' : `Nhắc lại: ${dates.moment(to as WallMoment)}`;
    case 'mergedInto':
      return to === null ? 'Tách ra' : 'Gộp vào việc khác';
    case 'eventDay':
      return to === null ? 'Bỏ ngày bắt đầu đếm' : `Đếm từ ${day(to)}`;
    case 'confirmed':
      return to === null ? 'Bỏ lời xác nhận hạn' : `Xác nhận đúng hạn: ${day(to || null)}`;
    case 'differs':
      return DIFFERS[to ?? 'none'] ?? '';
    case 'extension':
      return EXTENSION[to ?? 'none'] ?? '';
    case 'recall':
      return RECALL[to ?? 'none'] ?? '';
    case 'made':
      return MADE[to ?? 'read'] ?? '';
  }
}

const laterOf = (number: string | null): string => (number === null ? 'Một văn bản sau' : `Văn bản ${number}`);

/** The life of a task: changed by hand, divided, merged, its past. */
export const life = {
  reasons,
  recurs,
  /** The expanded part of a line in which a task is changed. */
  more: 'Thay đổi việc này',
  all: 'Thao tác khác',
  cancel: 'Hủy',
  fields: {
    title: 'Việc',
    day: 'Ngày hạn',
    beforeDay: 'Trước ngày',
    hour: 'Giờ (nếu có)',
    reply: 'Số văn bản trả lời',
    why: 'Ghi thêm',
  },
  example: 'ngày/tháng/năm',
  exampleHour: '16:30',
  exampleReply: '77/UBND-VP',
  save: 'Lưu',
  done: 'Xong',
  dismiss: 'Bỏ việc này',
  dismissLegend: 'Vì sao bỏ',
  fault: {
    title: 'Ghi việc cần làm.',
    hour: 'Ghi giờ theo dạng giờ:phút, như 16:30.',
    hourAlone: 'Có giờ thì phải có ngày.',
    past: 'Ngày này đã qua. Bấm lần nữa nếu đúng là ngày này.',
    reply: 'Ghi số văn bản trả lời, hoặc bấm ô tròn đầu dòng để đánh dấu xong.',
    why: 'Ghi lý do.',
    noOther: 'Không còn việc nào khác trong danh sách.',
    noDeadline: 'Việc này chưa rõ ngày: đặt ngày trước, rồi chia bước.',
  },
  steps: {
    template: 'Mẫu',
    none: 'Chưa có mẫu nào. Thêm mẫu ở Cài đặt, mục Các bước.',
    /** The template that every installation has (lib/settings/defaults), until someone changes it. */
    builtIn: {
      name: 'Văn bản trả lời',
      steps: [
        { name: 'Soạn thảo', days: 5 },
        { name: 'Trình ký', days: 2 },
        { name: 'Phát hành', days: 0 },
      ],
    },
    /** `before`: working days before the deadline. */
    step: (name: string, before: number, due: string): string =>
      before === 0 ? `${name}: đúng hạn, ${due}` : `${name}: trước ${before} ngày làm việc, ${due}`,
    passed: (due: string): string => `${due} (đã qua)`,
    add: 'Thêm các bước này',
  },
  snooze: {
    note: 'Đến lúc ấy mới nhắc, kể cả khi quá hạn trước đó. Không ghi giờ thì nhắc vào đầu buổi sáng.',
    day: 'Nhắc lại ngày',
    add: 'Nhắc lại',
    now: (when: string): string => `Đang hoãn đến ${when}.`,
    cancel: 'Nhắc như thường',
    past: 'Lúc này đã qua.',
    hourToday: 'Nhắc lại trong hôm nay thì ghi giờ.',
  },
  merge: { with: 'Gộp với', add: 'Gộp', note: 'Việc đến hạn trước được giữ; việc kia xong cùng.' },
  /** `Định kỳ hằng tháng, trước ngày 20. Xong kỳ này thì có kỳ sau.` */
  periodic: (often: string): string => `Định kỳ ${often}. Xong kỳ này, hoặc kỳ này qua, thì có việc của kỳ sau.`,
  /** Earlier times of a recurring duty that passed while no browser was open. */
  unseen: (count: number, from: string, to: string): string =>
    count === 1
      ? `Kỳ ${from} đã qua khi trình duyệt không mở, không ghi thành việc riêng.`
      : `${count} kỳ từ ${from} đến ${to} đã qua khi trình duyệt không mở, không ghi thành việc riêng.`,
  merged: (count: number): string => `Gồm cả ${count} việc đã gộp`,
  split: { add: 'Tách thành việc riêng', note: 'Phần còn lại giữ nguyên hạn.' },
  remove: {
    sure: 'Xóa văn bản này, mọi việc và lịch sử của nó khỏi máy? Đọc danh sách sẽ không đưa văn bản này trở lại; mở lại văn bản thì được đọc lại. Hoàn tác được trong 30 phút. Bản sao hằng ngày giữ thêm bảy ngày.',
    yes: 'Xóa khỏi máy',
  },
  history: {
    none: 'Chưa có thay đổi nào từ khi đọc.',
    loading: 'Đang đọc lịch sử',
    failed: 'Không đọc được lịch sử',
    by: {
      officer: 'người dùng',
      reading: 'hệ thống, khi đọc lại',
      calendar: 'lịch làm việc thay đổi',
      clock: 'sang kỳ mới',
    } satisfies Record<HistoryEntry['by'], string>,
    undo: 'hoàn tác',
    first: 'khi đọc lần đầu',
    change,
  },
  /** Marks on a line. */
  marks: { edited: 'đã sửa', step: 'bước', extended: (number: string | null) => `theo ${number ?? 'văn bản sau'}` },
  event: {
    ask: 'Hạn này đếm từ ngày nào?',
    help: 'Văn bản chưa nêu ngày bắt đầu đếm. Ghi ngày của sự việc ấy để tính hạn.',
    day: 'Ngày bắt đầu đếm',
    /** How the due day was reached; `skipped`: days off inside the count. */
    counted: (from: string, to: string, skipped: readonly string[]): string =>
      `Đếm từ sau ${from} đến ${to}${skipped.length ? `, không tính ${skipped.join(', ')}` : ''}.`,
  },
  moved: (from: string, to: string): string => `Hệ thống đổi hạn: ${from} → ${to}`,
  unknownDay: 'chưa rõ ngày',
  /** A limit within a sentence. */
  limit: (day: string): string => `hạn đến ${day}`,
  differs: (stated: string, own: string): string => `Văn bản nay ghi ${stated}, việc này đang theo ${own}.`,
  gone: (own: string): string => `Văn bản không còn ghi hạn này, việc đang theo ${own}.`,
  extension: (number: string | null, day: string): string => `${laterOf(number)} gia hạn đến ${day}. Theo hạn mới?`,
  recall: (number: string | null): string => `${laterOf(number)} thu hồi hoặc thay thế văn bản này. Bỏ việc này?`,
  goesBy: 'Đang theo',
  later: 'Văn bản sau',
};
