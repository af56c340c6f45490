import { describe, expect, it } from 'vitest';
import { readWrittenDay, readWrittenHour } from '../../../lib/time';

describe('a day as people write it', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    [' 4.1.2027 ', '2027-01-04'],
    ['04 - 01 - 2027', '2027-01-04'],
    ['31/4/2026', { kind: 'impossible', last: '2026-04-30' }],
    ['29/2/2027', { kind: 'impossible', last: '2027-02-28' }],
    ['24/13/2026', { kind: 'impossible', last: null }],
    ['24/11/1899', { kind: 'impossible', last: null }],
    ['24/11', { kind: 'unreadable' }],
    ['24/11/26', { kind: 'unreadable' }],
    ['thứ Hai', { kind: 'unreadable' }],
    ['', { kind: 'unreadable' }],
  ])('%s', (written, day) => expect(readWrittenDay(written)).toEqual(day));

  it.each([
    ['24/11', '2026-11-24'],
    ['22/11', '2026-11-22'],
    ['5/1', '2027-01-05'],
    ['30/10', '2026-10-30'],
    ['29/2', { kind: 'impossible', last: '2026-02-28' }],
    ['31/11', { kind: 'impossible', last: '2026-11-30' }],
    ['24/13', { kind: 'impossible', last: null }],
    ['5/1/2026', '2026-01-05'],
  ])('%s, on 23/11/2026', (written, day) => expect(readWrittenDay(written, '2026-11-23')).toEqual(day));

  it('at the turn of the year is the nearest one', () => {
    expect(readWrittenDay('31/12', '2027-01-02')).toBe('2026-12-31');
    expect(readWrittenDay('2/1', '2026-12-31')).toBe('2027-01-02');
  });
});

it.each([
  ['16:30', '16:30'],
  ['16h30', '16:30'],
  ['9 giờ', '09:00'],
  ['9g05', '09:05'],
  ['9 giờ 15 phút', '09:15'],
  ['24:00', null],
  ['16', null],
  ['sáng', null],
])('the hour %s', (written, hour) => expect(readWrittenHour(written)).toBe(hour));
