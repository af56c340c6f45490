import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { field, fieldDue, task } from '../truth/tasks';
import type { OfficeDocument } from '../types';
import { construction, environment, finance, health, homeAffairs, justice } from './agencies';
import { compose, WARDS } from './compose';

/** How many more waiting documents there are, for long lists and for a first reading with many overdue ones. */
export interface Fillers {
  overdue?: number;
  later?: number;
  /** Without any deadline. */
  plain?: number;
}

const AGENCIES = [
  { from: environment, code: 'SNNMT-VP' },
  { from: homeAffairs, code: 'SNV-VP' },
  { from: justice, code: 'STP-VP' },
  { from: finance, code: 'STC-VP' },
  { from: health, code: 'SYT-VP' },
  { from: construction, code: 'SXD-VP' },
];

const WORKS = [
  'rà soát, cập nhật hồ sơ quản lý',
  'báo cáo tình hình thực hiện',
  'góp ý dự thảo kế hoạch triển khai',
  'cung cấp số liệu phục vụ tổng kết',
  'phối hợp kiểm tra, hướng dẫn',
];

const FIELDS = [
  'công tác văn thư, lưu trữ cơ quan',
  'chính sách ưu đãi người có công',
  'cấp giấy chứng nhận quyền sử dụng đất lần đầu',
  'hoạt động của Tổ công nghệ số cộng đồng',
  'duy tu, sửa chữa công trình hạ tầng nhỏ',
  'chăm sóc, nuôi dưỡng trẻ em có hoàn cảnh đặc biệt',
  'chợ truyền thống và hộ kinh doanh cá thể',
];

const cycle = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to cycle through');
  return value;
};

type Kind = keyof Fillers;

function filler(d: Days, kind: Kind, index: number, serial: number): OfficeDocument {
  const { from, code } = cycle(AGENCIES, serial);
  const due = { overdue: d.work(-3 - (index % 12)), later: d.work(6 + (index % 15)), plain: null }[kind];
  const received = d.work(-20 - (index % 5));
  return compose({
    id: String(1_020_000 + serial),
    arrival: 1000 + serial,
    number: `${4000 + serial}/${code}`,
    from,
    subject: `V/v ${cycle(WORKS, serial)} ${cycle(FIELDS, serial)} trên địa bàn phường, xã`,
    type: 'Công văn',
    issued: received,
    received,
    due: due ? fieldDue(due) : '--',
    sheets: [
      {
        to: WARDS,
        content: [p(`Đề nghị Ủy ban nhân dân các phường, xã ${cycle(WORKS, serial)} ${cycle(FIELDS, serial)}./.`)],
      },
    ],
    tasks: due ? { list: [task(field(due))] } : {},
  });
}

export function fillerDocuments(d: Days, fillers: Fillers): OfficeDocument[] {
  const kinds = (['overdue', 'later', 'plain'] as const).flatMap((kind) =>
    Array.from({ length: fillers[kind] ?? 0 }, (_, index) => ({ kind, index })),
  );
  return kinds.map(({ kind, index }, serial) => filler(d, kind, index, serial));
}
