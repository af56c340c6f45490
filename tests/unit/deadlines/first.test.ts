import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../lib/deadlines';
import { officeCalendar } from '../../../lib/time';

const calendar = officeCalendar();
const dates = { issued: '2026-11-16', received: '2026-11-17', now: '2026-11-22' } as const;
const found = (text: string) =>
  findDeadlines({ text }, dates, calendar).map((item) => [item.kind, item.date, item.time, item.bound, item.quote]);

describe('findDeadlines', () => {
  it('finds a labelled field, a date with its cue, a term and a meeting', () => {
    expect(found('Hạn xử lý: 25/11/2026')).toEqual([['deadline', '2026-11-25', null, 'by', 'Hạn xử lý: 25/11/2026']]);
    expect(found('Đề nghị các phòng gửi báo cáo trước 16 giờ 30 ngày 25/11/2026.')).toEqual([
      ['deadline', '2026-11-25', '16:30', 'before', 'trước 16 giờ 30 ngày 25/11/2026'],
    ]);
    expect(found('Yêu cầu trả lời trong 05 ngày làm việc kể từ ngày nhận được văn bản này.')[0]?.[1]).toBe(
      '2026-11-24',
    );
    expect(found('Kính mời dự họp lúc 8 giờ ngày 24/11/2026 tại phòng họp số 1.')).toEqual([
      ['meeting', '2026-11-24', '08:00', 'at', '8 giờ ngày 24/11/2026'],
    ]);
  });

  it('leaves citations and the past alone', () => {
    expect(found('Thực hiện Công văn số 12/UBND ngày 10/11/2026 của UBND thành phố.')).toEqual([]);
    expect(found('Các đơn vị đã nộp báo cáo trước ngày 10/11/2026.')).toEqual([]);
  });
});
