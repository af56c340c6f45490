import type { CopyReason } from '../../lib/archive/types';
import type { Differences, FileFault } from '../../lib/backup/types';

/** Rows of the section on data, as a setting's name and help. */
const rows = {
  export: {
    label: 'Xuất ra tệp',
    help: 'Mọi việc, văn bản và cài đặt trong một tệp JSON. Tệp không có mật khẩu: giữ như giữ sổ văn bản.',
  },
  import: {
    label: 'Nhập từ tệp',
    help: 'Xem trước sẽ đổi những gì rồi mới nhập. Nhập xong vẫn hoàn tác được.',
  },
  copies: {
    label: 'Bản sao trên máy',
    help: 'Mỗi ngày một bản, giữ bảy ngày, và một bản trước mỗi lần nhập, khôi phục hay nâng cấp.',
  },
  wipe: {
    label: 'Xóa hết',
    help: 'Xóa mọi việc, văn bản, cài đặt, bản sao trên máy này và tắt ở mọi trang. Không lấy lại được.',
  },
};

const tables: Record<keyof Differences, string> = {
  documents: 'Văn bản',
  tasks: 'Việc',
  hosts: 'Trang',
  reminders: 'Lần nhắc',
  changes: 'Thao tác hoàn tác được',
  history: 'Lịch sử thay đổi',
  removed: 'Văn bản đã xóa khỏi máy (chỉ khóa)',
  settings: 'Bộ cài đặt',
};

const reasons: Record<CopyReason, string> = {
  daily: 'hằng ngày',
  import: 'trước khi nhập tệp',
  upgrade: 'trước khi nâng cấp',
  restore: 'trước khi khôi phục',
};

/** What the schema wants, as a person would say it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'một đoạn chữ',
  number: 'một số',
  boolean: 'true hoặc false',
  Array: 'một danh sách',
  Object: 'một nhóm mục',
};
const kindOf = (name: string): string => kinds[name] ?? name;

function fault(of: FileFault): string {
  switch (of.kind) {
    case 'too-large':
      return `Tệp lớn hơn ${Math.round(of.limit / 1_000_000)} MB, không phải tệp của Nhắc Hạn.`;
    case 'not-json':
      return `Tệp hỏng ở dòng ${of.line}, cột ${of.column}: từ đó không còn là JSON.`;
    case 'not-ours':
      return 'Tệp này không do Nhắc Hạn xuất ra.';
    case 'newer':
      return `Tệp do phiên bản Nhắc Hạn mới hơn xuất ra (${of.by}). Cập nhật Nhắc Hạn trên máy này rồi nhập lại.`;
    case 'broken':
      if (of.received === 'undefined') return `Thiếu ${of.path}.`;
      return of.expected === null
        ? `${of.path} không hợp lệ: ${of.received}.`
        : `${of.path} phải là ${kindOf(of.expected)}, trong tệp là ${kindOf(of.received)}.`;
    case 'twice':
      return `${of.path} trùng mã với ${of.first}.`;
    case 'orphan':
      return `${of.path} chỉ đến văn bản không có trong tệp.`;
  }
}

/** Getting everything out, in and away again. */
export const data = {
  rows,
  tables,
  reasons,
  fault,
  refused: 'Chưa nhập gì',
  exportNow: 'Xuất tệp JSON',
  exported: 'Đã xuất',
  choose: 'Chọn tệp',
  reading: 'Đang đọc tệp',
  /** `at`: day and hour. */
  made: (at: string, by: string): string => `Tệp làm lúc ${at}, Nhắc Hạn ${by}.`,
  columns: { table: 'Loại', added: 'Mới', changed: 'Khác', same: 'Giống', onlyHere: 'Chỉ có ở máy này' },
  modes: {
    legend: 'Cách nhập',
    merge: { label: 'Gộp', help: 'Thêm những gì chưa có; nơi khác nhau thì lấy bản sửa sau. Giữ cài đặt của máy này.' },
    replace: { label: 'Thay toàn bộ', help: 'Máy này thành đúng như trong tệp, kể cả cài đặt.' },
  },
  importNow: 'Nhập',
  cancel: 'Hủy',
  imported: 'Đã nhập.',
  restored: 'Đã khôi phục.',
  takeBack: 'Hoàn tác',
  takenBack: 'Đã hoàn tác.',
  noCopies: 'Chưa có bản sao nào. Bản đầu tiên có ít lâu sau khi đọc văn bản đầu tiên.',
  copiesUnreadable: 'Không đọc được các bản sao',
  /** `at`: day and hour. */
  copy: (at: string, why: string, size: string): string => `${at}, ${why}, ${size}`,
  size: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${String(Math.round(bytes / 100_000) / 10).replace('.', ',')} MB`,
  restore: 'Khôi phục',
  restoreThis: (copy: string): string => `Khôi phục bản ${copy}`,
  remove: 'Xóa',
  removeThis: (copy: string): string => `Xóa bản ${copy}`,
  removeSure: 'Xóa bản sao này? Không lấy lại được.',
  copyRemoved: 'Đã xóa bản sao.',
  restoreSure: 'Đưa mọi thứ về như bản này? Trạng thái hiện tại được sao lại trước.',
  wipeNow: 'Xóa hết',
  wipeSure: 'Xóa hết việc, văn bản, cài đặt và bản sao trên máy này? Không lấy lại được.',
  wiped: (thorough: boolean): string =>
    thorough
      ? 'Đã xóa hết.'
      : 'Đã xóa hết. Tệp cũ của trình duyệt có thể còn dấu vết vài ngày: gỡ Nhắc Hạn là xóa cả các tệp ấy.',
};
