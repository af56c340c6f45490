import type { SystemSettings } from '../../lib/settings/types';
import type { SettingWords } from './options';

export const systemSettings: Record<keyof SystemSettings, SettingWords> = {
  descriptions: { label: 'Mô tả nhập thêm', help: 'Mô tả hệ thống do cơ quan tự viết hoặc được gửi cho.' },
  off: { label: 'Mô tả đang tắt', help: 'Các mô tả nhập thêm không dùng đến.' },
};

/** Where Nhắc Hạn may read, and by which descriptions. */
export const systemOptions = {
  hosts: {
    label: 'Các máy chủ đã bật',
    help: 'Chỉ các trang ở đây được đọc. Tắt là thôi đọc ngay ở mọi thẻ; việc đã ghi vẫn còn.',
  },
  noHosts: 'Chưa bật ở máy chủ nào',
  wideHost: (domain: string): string => `${domain} và mọi địa chỉ con`,
  withdraw: 'Tắt',
  withdrawThis: (host: string): string => `Tắt ở ${host}`,
  diagnosis: {
    label: 'Khi một trang không được đọc đúng',
    help: 'Chẩn đoán cho biết Nhắc Hạn nhận ra gì ở trang, không kèm nội dung, để gửi người hỗ trợ.',
  },
  descriptions: {
    label: 'Mô tả hệ thống',
    help: 'Mỗi mô tả là một tệp JSON nói hệ thống bày văn bản ra sao. Mô tả chỉ dùng để đọc trang. Mô tả nhập thêm có cùng mã thì thay cho mô tả có sẵn.',
  },
  builtIn: 'có sẵn',
  imported: 'nhập thêm',
  replaced: 'có sẵn, đang được mô tả nhập thêm thay thế',
  import: 'Nhập mô tả từ tệp',
  refused: (count: number): string => `Mô tả này chưa dùng được, ${count} chỗ cần sửa. Chưa có gì thay đổi.`,
  full: (most: number): string =>
    `Đã có ${most} mô tả nhập thêm, nhiều nhất có thể giữ. Bỏ bớt một mô tả rồi nhập lại.`,
  kept: (name: string): string => `Đã lưu mô tả ${name}`,
  removed: (name: string): string => `Đã bỏ mô tả ${name}`,
  switchThis: (name: string): string => `Dùng mô tả ${name}`,
  tryOn: 'Thử trên thẻ đang mở',
  tryThis: (name: string): string => `Thử mô tả ${name} trên thẻ đang mở`,
  edit: 'Sửa',
  editThis: (name: string): string => `Sửa mô tả ${name}`,
  copy: 'Sao chép để sửa',
  copyThis: (name: string): string => `Sao chép mô tả ${name} để sửa`,
  exportOne: 'Xuất',
  exportThis: (name: string): string => `Xuất mô tả ${name} ra tệp`,
  remove: 'Bỏ',
  removeThis: (name: string): string => `Bỏ mô tả ${name}`,
  text: (name: string): string => `Mô tả ${name}, dạng JSON`,
  save: 'Lưu mô tả',
  triedHead: 'Mô tả này đọc được gì ở thẻ dùng gần nhất',
  checking: 'Đang thử các bộ chọn trên một trang nhiều dòng…',
  unread: 'Chưa đọc được tệp đã chọn, có thể tệp vừa được sửa hoặc dời đi. Chưa có gì thay đổi, hãy chọn lại tệp.',
  unchecked: 'Chưa thử được mô tả này. Chưa có gì thay đổi, hãy thử lại.',
  triedHelp: 'Chỉ là thử: chưa có gì được ghi vào danh sách việc.',
};
