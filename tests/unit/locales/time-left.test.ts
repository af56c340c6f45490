import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../lib/tasks/rules';
import { officeCalendar } from '../../../lib/time';
import type { CivilDate, WallMoment, WallTime } from '../../../lib/time/types';
import { lastSafeDay, timeLeft, words } from '../../../locales';

const calendar = officeCalendar();

interface Case {
  date: CivilDate;
  time?: WallTime;
  bound?: 'before' | 'by' | 'at';
  now: WallMoment;
  says: string;
}

const taskOf = ({ date, time = undefined, bound = 'by' }: Omit<Case, 'now' | 'says'>) => {
  const limit = { kind: bound === 'at' ? 'meeting' : 'deadline', date, time: time ?? null, bound } as const;
  return { ...limit, immediate: false, ...momentsOf(limit, calendar) };
};

describe('time left', () => {
  const cases: Case[] = [
    { date: '2026-04-24', now: '2026-04-22T09:40', says: 'còn 2 ngày làm việc' },
    { date: '2026-04-27', now: '2026-04-22T09:40', says: 'còn 2 ngày làm việc' },
    { date: '2026-04-28', now: '2026-04-22T09:40', says: 'còn 3 ngày làm việc' },
    { date: '2026-05-04', now: '2026-04-22T09:40', says: 'còn 5 ngày làm việc' },
    { date: '2026-07-22', now: '2026-04-22T09:40', says: 'còn 62 ngày làm việc' },
    { date: '2026-08-22', now: '2026-04-22T09:40', says: 'còn hơn 4 tháng' },
    { date: '2030-04-25', now: '2026-04-22T09:40', says: 'còn hơn 4 năm' },
    { date: '2029-12-30', now: '2026-04-22T09:40', says: 'còn hơn 3 năm 8 tháng' },
    { date: '2025-04-22', now: '2026-04-22T09:40', says: 'quá hạn 365 ngày' },
    { date: '2020-01-05', now: '2026-04-22T09:40', says: 'quá hạn hơn 6 năm 3 tháng' },
    { date: '2026-04-22', now: '2026-04-22T09:40', says: 'đến hạn hôm nay' },
    { date: '2026-04-22', now: '2026-04-22T23:59', says: 'đến hạn hôm nay' },
    { date: '2026-04-22', now: '2026-04-23T00:00', says: 'quá hạn 1 ngày' },
    { date: '2026-04-22', time: '11:30', now: '2026-04-22T09:40', says: 'còn 1 giờ 50 phút' },
    { date: '2026-04-22', time: '11:30', now: '2026-04-22T11:30', says: 'vừa quá hạn' },
    { date: '2026-04-22', time: '11:30', now: '2026-04-22T14:00', says: 'quá hạn 2 giờ 30 phút' },
    { date: '2026-04-22', time: '11:30', now: '2026-04-23T08:00', says: 'quá hạn 1 ngày' },
    { date: '2026-04-18', bound: 'before', now: '2026-04-22T09:40', says: 'quá hạn 5 ngày' },
    { date: '2026-04-23', bound: 'before', now: '2026-04-22T09:40', says: 'đến hạn hôm nay' },
    // The last working day has gone, the stated one has not: calendar days to it.
    { date: '2026-04-27', now: '2026-04-25T09:00', says: 'còn 2 ngày' },
    { date: '2026-04-27', now: '2026-04-27T09:00', says: 'đến hạn hôm nay' },
    { date: '2026-04-26', time: '08:00', bound: 'at', now: '2026-04-25T09:00', says: 'còn 1 ngày' },
    { date: '2026-04-22', bound: 'at', now: '2026-04-22T09:00', says: 'họp hôm nay' },
    { date: '2026-04-22', time: '08:00', bound: 'at', now: '2026-04-22T09:00', says: 'đã bắt đầu 1 giờ' },
    { date: '2026-04-20', time: '08:00', bound: 'at', now: '2026-04-22T09:00', says: 'đã qua 2 ngày' },
  ];

  it.each(cases)('$bound $date $time at $now: $says', ({ now, says, ...limit }) => {
    expect(words('vi').left(timeLeft(taskOf(limit), now, calendar))).toBe(says);
  });

  it('asks for a date that is not known and acts at once on an urgent document', () => {
    const none = { kind: 'deadline', time: null, due: null, overdueAt: null } as const;
    expect(words('vi').left(timeLeft({ ...none, immediate: false }, '2026-04-22T09:40', calendar))).toBe(
      'cần xác nhận ngày',
    );
    expect(words('vi').left(timeLeft({ ...none, immediate: true }, '2026-04-22T09:40', calendar))).toBe('xử lý ngay');
  });

  it('knows the last safe day', () => {
    expect(lastSafeDay(taskOf({ date: '2026-04-18', bound: 'before' }))).toBe('2026-04-17');
    expect(lastSafeDay(taskOf({ date: '2026-04-18', time: '10:00', bound: 'before' }))).toBe('2026-04-18');
    expect(lastSafeDay({ time: null, overdueAt: null })).toBeNull();
  });
});
