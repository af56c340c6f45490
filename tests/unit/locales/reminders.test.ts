import { describe, expect, it } from 'vitest';
import { words } from '../../../locales';

describe('words of notifications', () => {
  const { notifications } = words('vi');

  it('says in the title how long is left', () => {
    expect(notifications.soon(3, '2026-04-28')).toBe('Còn 3 ngày làm việc: Thứ Ba, 28/04/2026');
    expect(notifications.today('17:00')).toBe('Đến hạn hôm nay, hết giờ lúc 17:00');
    expect(notifications.hour(60, '11:30')).toBe('Còn 1 giờ: 11:30 hôm nay');
    expect(notifications.immediate('Hỏa tốc')).toBe('Hỏa tốc: xử lý ngay');
    expect(notifications.meetingHour(60, '14:00')).toBe('Họp sau 1 giờ: 14:00 hôm nay');
    expect(notifications.meeting('2026-04-23', '08:00')).toBe('Họp: Thứ Năm, 23/04/2026 08:00');
  });

  it('says since when it is overdue', () => {
    expect(notifications.overdue('2026-04-20', null, '2026-04-21')).toBe('Quá hạn từ hôm qua, Thứ Hai, 20/04/2026');
    expect(notifications.overdue('2026-04-17', null, '2026-04-21')).toBe('Quá hạn từ Thứ Sáu, 17/04/2026');
    expect(notifications.overdue('2026-04-21', '11:30', '2026-04-21')).toBe('Quá hạn từ 11:30 hôm nay');
  });

  it('says in the body what and whose, as far as it is known', () => {
    expect(notifications.body('Góp ý Quy chế', '9/SXD', 'Sở Xây dựng')).toBe('Góp ý Quy chế. 9/SXD, Sở Xây dựng');
    expect(notifications.body('Góp ý Quy chế', null, 'Sở Xây dựng')).toBe('Góp ý Quy chế. Sở Xây dựng');
    expect(notifications.body('Góp ý Quy chế', null, null)).toBe('Góp ý Quy chế');
  });

  it('sums up without zeros', () => {
    expect(notifications.summary(6)).toBe('6 việc cần chú ý');
    expect(notifications.summaryBody({ immediate: 0, overdue: 2, today: 3, soon: 1 })).toBe(
      '2 quá hạn, 3 hôm nay, 1 sắp đến hạn.',
    );
    expect(notifications.summaryBody({ immediate: 1, overdue: 0, today: 0, soon: 5 })).toBe(
      '1 xử lý ngay, 5 sắp đến hạn.',
    );
  });
});

describe('tooltips of the badge', () => {
  const { badge } = words('vi');

  it('counts what the badge counts', () => {
    expect(badge.counts('2', '3')).toBe('2 quá hạn, 3 hôm nay');
    expect(badge.counts(null, '3')).toBe('3 việc đến hạn hôm nay');
    expect(badge.counts('99+', null)).toBe('99+ việc quá hạn');
    expect(badge.next('2026-04-24')).toBe('Việc gần nhất: Thứ Sáu, 24/04/2026');
  });
});
