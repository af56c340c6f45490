import { describe, expect, it } from 'vitest';
import { isSameTrace, traceOf } from '../../../lib/documents';

type Named = Parameters<typeof traceOf>[0];

const one: Named = {
  number: '12/TB-UBND',
  issuer: 'UBND phường An Bình',
  issued: '2026-11-20',
  subject: 'V/v phòng, chống ngập úng',
};

const same = (other: Partial<Named>, first: Partial<Named> = {}): boolean => {
  const [a, b] = [traceOf({ ...one, ...first }), traceOf({ ...one, ...other })];
  return a !== null && b !== null && isSameTrace(a, b);
};

describe('a document through another relay', () => {
  it.each<[string, Partial<Named>, Partial<Named>?]>([
    ['written alike', {}],
    ['the number in another spelling', { number: 'Số: 012 / TB-UBND' }],
    ['the office in full', { issuer: 'Ủy ban nhân dân Phường An Bình' }],
    ['the level in short', { issuer: 'UBND P. An Bình' }],
    ['the city named too', { issuer: 'Ủy ban nhân dân phường An Bình, thành phố Cần Thơ' }],
    ['the place left out', { issuer: 'UBND phường' }],
    ['no office', { issuer: null }],
    ['no subject', { subject: null }],
    ['no day, the same subject', { issued: null }],
    ['a place in capitals', { issuer: 'UBND TP. HCM' }, { issuer: 'Ủy ban nhân dân Thành phố Hồ Chí Minh' }],
    [
      'a ministry of social affairs',
      { issuer: 'Sở Lao động - Thương binh và Xã hội thành phố Cần Thơ' },
      { issuer: 'Sở LĐTBXH TP Cần Thơ' },
    ],
  ])('is known again: %s', (_, other, first) => {
    expect(same(other, first)).toBe(true);
  });

  it.each<[string, Partial<Named>, Partial<Named>?]>([
    ['another number', { number: '13/TB-UBND' }],
    ['another day', { issued: '2025-11-20' }],
    ['another ward', { issuer: 'UBND phường An Hải' }],
    ['another ward in full', { issuer: 'Ủy ban nhân dân phường Tân Phú' }],
    ['no day, another subject', { issued: null, subject: 'Về việc tổng kết năm' }],
    ['no day, no subject', { issued: null, subject: null }],
  ])('is told from %s', (_, other, first) => {
    expect(same(other, first)).toBe(false);
  });

  it('has none where its number is a figure alone, or missing', () => {
    expect(traceOf({ ...one, number: '12' })).toBeNull();
    expect(traceOf({ ...one, number: null })).toBeNull();
  });

  it('says nothing that could be read', () => {
    const trace = traceOf(one);
    for (const key of Object.values(trace ?? {})) expect(key).toMatch(/^[0-9a-f]{32}$/u);
  });
});
