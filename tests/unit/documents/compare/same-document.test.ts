import { describe, expect, it } from 'vitest';
import { compareIssuers, type Facts, sameDocument } from '../../../../lib/documents/compare';

const DOCUMENT: Facts = {
  number: '12/TB-UBND',
  issuer: 'UBND phường An Bình',
  issued: '2026-11-20',
  subject: 'Thông báo lịch tiếp công dân định kỳ tháng 12 năm 2026',
  met: '2026-11-21',
};

const same = (over: Partial<Facts>, of: Partial<Facts> = {}) =>
  sameDocument({ ...DOCUMENT, ...of }, { ...DOCUMENT, ...over });

describe('one document from another relay', () => {
  it.each<[string, Partial<Facts>, Partial<Facts>?]>([
    ['the same', {}],
    ['spaces and leading zeros', { number: '012 / TB - UBND' }],
    ['"Số:" before the number', { number: 'Số: 12/TB-UBND' }],
    ['lower case', { number: '12/tb-ubnd' }],
    ['a long dash', { number: '12/TB–UBND' }],
    ['Ð for Đ in the number', { number: '34/TB-HÐND' }, { number: '34/TB-HĐND' }],
    ['D for Đ in the number', { number: '34/TB-HDND' }, { number: '34/TB-HĐND' }],
    ['the number decomposed', { number: '34/TB-HĐND'.normalize('NFD') }, { number: '34/TB-HĐND' }],
    ['the issuer written out', { issuer: 'Ủy ban nhân dân phường An Bình' }],
    ['the issuer in capitals, decomposed', { issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH'.normalize('NFD') }],
    ['the issuer with P.', { issuer: 'UBND P. An Bình' }],
    ['the issuer with the body above', { issuer: 'UBND phường An Bình, thành phố Hồ Chí Minh' }],
    ['another subject, of one issuer and day', { subject: 'Lịch' }],
    ['no subject', { subject: null }],
    ['no issuer on one relay', { issuer: null }],
    ['no day on one relay', { issued: null }],
    ['no day on either', { issued: null }, { issued: null }],
    ['no day, and the issuer in another way', { issued: null, issuer: 'Ủy ban nhân dân P. An Bình' }],
    ['met weeks later', { met: '2027-01-15' }],
  ])('%s', (_, over, of) => expect(same(over, of)).toBe(true));
});

describe('another document of that number', () => {
  it.each<[string, Partial<Facts>, Partial<Facts>?]>([
    ['of another ward', { issuer: 'UBND phường Tân Bình' }],
    ['of a ward whose name begins so', { issuer: 'UBND phường An Bình A' }],
    ['of the city', { issuer: 'UBND thành phố' }],
    ['of a commune of that name', { issuer: 'UBND xã An Bình' }],
    ['of a department', { issuer: 'Sở Y tế' }],
    ['of another year', { issued: '2025-11-20' }],
    ['of another day', { issued: '2026-11-19' }],
    ['of another year, without a day', { issued: null, met: '2025-11-21' }],
    ['of another sort', { number: '12/QĐ-UBND' }],
    ['of another figure', { number: '112/TB-UBND' }],
    ['without a number', { number: null }],
    ['without a day, of another subject', { issued: null, subject: 'Tổ chức hội thi cán bộ dân vận khéo cấp phường' }],
    ['without a day and subject', { issued: null, subject: null }],
    ['without issuer, of another subject', { issuer: null, subject: 'Tổ chức hội thi cán bộ dân vận khéo cấp phường' }],
    ['without issuer and day', { issuer: null, issued: null }],
    ["a register's figure, of another issuer", { number: '12', issuer: null }, { number: '12' }],
  ])('%s', (_, over, of) => expect(same(over, of)).toBe(false));
});

describe('issuers', () => {
  it.each<[string, string, ReturnType<typeof compareIssuers>]>([
    ['UBND TP', 'Ủy ban nhân dân thành phố', 'same'],
    ['UBND TP.HCM', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'same'],
    ['UBND TP', 'UBND TP. HCM', 'may'],
    ['Sở Y tế', 'Sở Y tế TP. HCM', 'may'],
    ['Sở Y tế', 'SYT', 'may'],
    ['Sở Y tế TP. HCM', 'Sở Y tế tỉnh Đồng Nai', 'other'],
    ['Sở Y tế', 'Sở Nội vụ', 'other'],
    ['UBND phường An Bình', 'Đảng ủy phường An Bình', 'other'],
    ['Trạm Y tế phường An Bình', 'UBND phường An Bình', 'other'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá và Xã hội', 'same'],
    ['UBND', 'UBND phường An Bình', 'may'],
  ])('%s and %s: %s', (a, b, is) => {
    expect(compareIssuers(a, b)).toBe(is);
    expect(compareIssuers(b, a)).toBe(is);
  });
});
