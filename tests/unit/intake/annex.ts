import type { Block } from '../../../lib/deadlines';

const HEADERS = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'];

const DUTIES = [
  'Rà soát danh sách hộ nghèo, hộ cận nghèo',
  'Tổ chức ra quân vệ sinh môi trường',
  'Kiểm tra an toàn thực phẩm bếp ăn tập thể',
  'Lập danh sách trẻ em đến tuổi vào lớp 1',
  'Tổng hợp số liệu tiêm chủng mở rộng',
  'Kiểm tra phòng cháy, chữa cháy tại nhà trọ',
  'Báo cáo tình hình tiếp công dân',
  'Cập nhật dữ liệu dân cư',
  'Vận động hiến máu tình nguyện',
  'Rà soát quy hoạch cây xanh đường phố',
];

const OTHERS = [
  'Phòng Văn hóa - Xã hội',
  'Văn phòng HĐND và UBND phường',
  'Công an phường',
  'Trạm Y tế phường',
  'Trường Tiểu học Hoa Sen',
  'Ban Chỉ huy Quân sự phường',
  'Trung tâm Phục vụ hành chính công',
  'Hội Liên hiệp Phụ nữ phường',
  'Ủy ban MTTQ Việt Nam phường',
  'Các khu phố',
];

/** The rows that are ours, by their place from 0. */
const OURS: Readonly<Record<number, string>> = { 11: 'Phòng Kinh tế, Hạ tầng và Đô thị', 29: 'P. KTHT&ĐT' };

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

const row = (at: number): string[] => [
  String(at + 1),
  `${pick(DUTIES, at)} đợt ${Math.floor(at / DUTIES.length) + 1}`,
  OURS[at] ?? pick(OTHERS, at),
  'Các đơn vị liên quan',
  `trước ngày ${(at % 3) + 25}/5/2026`,
];

/** The annex of a plan with a row for each of forty duties, of which two are the officer's, as a file's reader gives it. */
export function annex(rows = 40): { text: string; blocks: Block[] } {
  const head = 'PHỤ LỤC\nPhân công nhiệm vụ thực hiện Kế hoạch\n';
  let text = head;
  const blocks: Block[] = [{ kind: 'heading', start: 0, end: head.length }];
  for (let at = 0; at < rows; at += 1) {
    const start = text.length;
    text += row(at).join('\t');
    blocks.push({ kind: 'row', start, end: text.length, headers: HEADERS });
    text += '\n';
  }
  return { text, blocks };
}

/** The same as cells, under their headers. */
export const annexRows = (rows = 40): string[][] => [HEADERS, ...Array.from({ length: rows }, (_, at) => row(at))];
