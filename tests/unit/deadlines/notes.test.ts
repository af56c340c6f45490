import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../lib/deadlines';
import { officeCalendar } from '../../../lib/time';
import { brief, DATES } from './cases/table';

const calendar = officeCalendar();

/** What a text states when it is known to be a leader's instruction. */
const noted = (text: string): string[] =>
  findDeadlines({ text, blocks: [{ kind: 'direction', start: 0, end: text.length }] }, DATES, calendar).map(brief);

describe('the day that a note ends with', () => {
  it.each([
    ['VP tổng hợp, báo cáo 26/11', 'by 2026-11-26'],
    ['BC kq 30/11', 'by 2026-11-30'],
    ['KT-HT xem, tham mưu VB trả lời, 28/11', 'by 2026-11-28'],
    ['Các đ/c phụ trách địa bàn xuống nắm tình hình, 26/11 báo lại', 'by 2026-11-26'],
    ['Trình ký 24/11. Lưu HS.', 'by 2026-11-24'],
    ['Địa chính kiểm tra thực địa, kq 15h chiều mai.', 'by 2026-11-18 15:00'],
    ['Giao chị Mai: 1) gọi điện lại cho công dân; 2) làm phiếu hẹn mới, trả 04/12.', 'by 2026-12-04'],
    ['Phòng Nội vụ báo cáo 26/11', 'by 2026-11-26'],
    ['CA xã xác minh vụ cháy, báo cáo 26/11', 'by 2026-11-26'],
    ['Giao CA xã nắm, xử lý, kq báo tôi thứ 5', 'by 2026-11-19'],
  ])('%s', (text, want) => expect(noted(text)).toEqual([want]));

  it.each([
    'VP báo cáo theo CV 215 ngày 18/11',
    'Xử lý đơn của bà Hoa 28/11.',
    'Lưu cùng KH 28/11. VP theo dõi.',
    'Tổ 5/12 báo cáo sau.',
    'Xem mục 3/12, rút kinh nghiệm.',
    'Đã giao CA xã. (ký) 17/11',
    'Giao VP mua hoa tặng các cô nhân Ngày Nhà giáo 20/11.',
    'Chuyển VHXH lo kỷ niệm 22/12.',
    'CA xã xác minh vụ cháy 17/11.',
    'Đồng ý cho đ/c Lan nghỉ 24/11.',
    'KT-HT xem lại tuyến đường 24/12',
  ])('is none in: %s', (text) => expect(noted(text)).toEqual([]));
});
