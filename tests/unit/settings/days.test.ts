import { describe, expect, it } from 'vitest';
import { calendarOf, DEFAULTS, readDay, readDaysOff, readSwap, readWorkingDay } from '../../../lib/settings';

const calendar = calendarOf(DEFAULTS.calendar);

describe('a day as it is written', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    [' 1-2-2027 ', '2027-02-01'],
    ['29.02.2028', '2028-02-29'],
  ])('%s', (written, day) => {
    expect(readDay(written, 0)).toBe(day);
  });

  it.each([
    ['', { kind: 'unreadable' }],
    ['mai', { kind: 'unreadable' }],
    ['24/11', { kind: 'unreadable' }],
    ['2026-11-24', { kind: 'unreadable' }],
    ['30/02/2027', { kind: 'impossible', last: '2027-02-28' }],
    ['31/04/2027', { kind: 'impossible', last: '2027-04-30' }],
    ['00/04/2027', { kind: 'impossible', last: null }],
    ['01/13/2027', { kind: 'impossible', last: null }],
    ['01/01/1900', { kind: 'impossible', last: null }],
    ['01/01/9999', { kind: 'impossible', last: null }],
  ])('%s is refused', (written, fault) => {
    expect(readDay(written, 3)).toEqual({ ...fault, field: 3 });
  });
});

describe('what is to be worked', () => {
  it('is a weekend or a holiday', () => {
    expect(readWorkingDay(['21/11/2026'], calendar)).toBe('2026-11-21');
    expect(readWorkingDay(['30/04/2026'], calendar)).toBe('2026-04-30');
    expect(readWorkingDay(['23/11/2026'], calendar)).toEqual({ kind: 'working-already', field: 0 });
  });
});

describe('days off', () => {
  it('are one day or a run', () => {
    expect(readDaysOff(['24/11/2026', '', ' Lễ '], calendar)).toEqual({
      from: '2026-11-24',
      to: '2026-11-24',
      name: 'Lễ',
    });
    expect(readDaysOff(['20/11/2026', '24/11/2026', 'Lễ'], calendar)).toMatchObject({
      from: '2026-11-20',
      to: '2026-11-24',
    });
  });

  it.each([
    [['24/11/2026', '23/11/2026', 'a'], { kind: 'backwards', field: 1 }],
    [['01/11/2026', '02/12/2026', 'a'], { kind: 'too-long', days: 31, field: 1 }],
    [['21/11/2026', '22/11/2026', 'a'], { kind: 'off-already', holiday: null, field: 0 }],
    [['02/09/2026', '', 'a'], { kind: 'off-already', holiday: { of: 'national', as: 'itself' }, field: 0 }],
    [['24/11/2026', '', ' '], { kind: 'nameless', field: 2 }],
    [['24/11/2026', '31/11/2026', 'a'], { kind: 'impossible', last: '2026-11-30', field: 1 }],
  ])('%j are refused', (written, fault) => {
    expect(readDaysOff(written, calendar)).toEqual(fault);
  });
});

describe('a swap', () => {
  it('gives a working day for a day off', () => {
    expect(readSwap(['23/11/2026', '28/11/2026'], calendar)).toEqual({ off: '2026-11-23', working: '2026-11-28' });
    expect(readSwap(['22/11/2026', '28/11/2026'], calendar)).toEqual({ kind: 'off-already', holiday: null, field: 0 });
    expect(readSwap(['23/11/2026', '27/11/2026'], calendar)).toEqual({ kind: 'working-already', field: 1 });
    expect(readSwap(['23/11/2026', 'x'], calendar)).toEqual({ kind: 'unreadable', field: 1 });
  });
});
