import { expect, it } from 'vitest';
import { findDeadlines } from '../../../lib/deadlines';
import { officeCalendar } from '../../../lib/time';
import { briefs, DATES } from './cases/table';

it('is not sure of a date that has its order only from far above', () => {
  const found = (text: string) =>
    findDeadlines({ text }, DATES, officeCalendar()).map(({ date, confidence }) => [date, confidence]);
  const under = (line: string) => found(`Chủ tịch UBND phường yêu cầu:\n1. ${line}`);
  expect(under('Các tổ xuống giống vào tháng 12.')).toEqual([['2026-12-31', 'likely']]);
  expect(under('Các tổ gửi danh sách trong tháng 12.')).toEqual([['2026-12-31', 'sure']]);
  expect(under('Giữ vững danh hiệu đến năm 2030.')).toEqual([]);
  expect(under('Học tập Nghị quyết đến năm 2030, tầm nhìn đến năm 2045.')).toEqual([]);
  expect(under('Hoàn thành mạng cáp đến năm 2030.')).toEqual([['2030-12-31', 'ask']]);
  expect(under('Về việc mở Đại hội vào quý II/2027: giao Văn phòng lo.')).toEqual([['2027-06-30', 'ask']]);
  expect(under('Về Đại hội: giao Văn phòng gửi dự thảo vào tháng 12.')).toEqual([['2026-12-31', 'sure']]);
});

it('takes a year that is nearly over, with its counts, for results', () => {
  const late = { issued: '2026-12-28', received: '2026-12-28', now: '2026-12-28' } as const;
  expect(briefs('Năm 2026, phường mở 12 buổi đối thoại, tiếp 40 lượt người dân.', late)).toEqual([]);
  expect(briefs('Trong năm 2026, yêu cầu các tổ hoàn thành 12 công trình.', late)).toEqual(['within 2026-12-31']);
  expect(briefs('Năm 2027, yêu cầu các tổ tổ chức xong 12 buổi đối thoại.', late)).toEqual(['within 2027-12-31']);
});
