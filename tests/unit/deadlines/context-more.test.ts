import { describe, expect, it } from 'vitest';
import { briefs, table } from './cases/table';

/** Days off, and duties that have to do with them. */
const daysOff = `
Yêu cầu các trường thống kê số giáo viên nghỉ ốm, nghỉ học kỳ và gửi trong vòng 03 ngày kể từ ngày nhận được công văn này. => by 2026-11-20 P3D received
Các trường cho trẻ nghỉ học, nhắn tin cho cha mẹ và báo cáo trong ngày 18/11/2026. => within 2026-11-18
Bố trí trực các ngày nghỉ lễ, gửi danh sách trong ngày 20/12/2026. => within 2026-12-20
Sau đợt nghỉ lễ, các khu phố báo cáo tình hình trật tự đến hết ngày 05/01/2027. => by 2027-01-05
Cho học sinh nghỉ học trong ngày 18/11/2026.
Cho toàn trường nghỉ học 02 ngày, từ ngày 18/11/2026 đến hết ngày 19/11/2026.
Lịch nghỉ hè từ ngày 01/6/2027 đến ngày 31/7/2027.
`;

describe.each(Object.entries({ daysOff }))('%s', (_name, lines) => {
  it.each(table(lines).map(({ text, want }) => [text, want] as const))('%s', (text, want) => {
    expect(briefs(text)).toEqual(want);
  });
});
