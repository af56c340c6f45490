import { describe, expect, it } from 'vitest';
import { farSubject, nearSubject, sameIssuer, sameNumber } from '../../../../lib/documents/compare';

describe('one number', () => {
  it.each([
    ['12/TB-UBND', 'Số: 12/TB-UBND'],
    ['012/TB-UBND', '12 / TB - UBND'],
    ['12/TB–UBND', '12/tb-ubnd'],
    ['12/TB-UBND', '12/TB-UBND.'],
    ['34-CV/ĐU', '34 - CV/ÐU'],
    ['34-CV/DU', '34-CV/ĐU'],
    ['12', '12/TB-UBND'],
    ['45/QĐ-UBND', '45/QĐ-UBND'.normalize('NFD')],
  ])('%s is %s', (a, b) => expect(sameNumber(a, b) && sameNumber(b, a)).toBe(true));
  it.each([
    ['12/TB-UBND', '12/TB-UBND-VP'],
    ['12/TB-UBND', '13/TB-UBND'],
    ['12/TB-UBND', '112/TB-UBND'],
    ['1', '12/TB-UBND'],
    ['12/TB-UBND', '12/KH-UBND'],
  ])('%s is not %s', (a, b) => expect(sameNumber(a, b) || sameNumber(b, a)).toBe(false));
});

describe('one issuer', () => {
  it.each([
    ['Sở Nội vụ', 'SỞ NỘI VỤ', 'UBND THÀNH PHỐ HÀ BÌNH'],
    ['Sở Nội vụ thành phố Hà Bình', 'SỞ NỘI VỤ', 'UBND THÀNH PHỐ HÀ BÌNH'],
    ['UBND phường An Mẫu', 'ỦY BAN NHÂN DÂN PHƯỜNG AN MẪU', null],
    ['Ủy ban nhân dân TP Hà Bình', 'UBND THÀNH PHỐ HÀ BÌNH', null],
    ['Văn phòng UBND tỉnh', 'VĂN PHÒNG', 'UBND TỈNH AN PHÚ'],
    ['Sở TN&MT', 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', null],
    ['Sở KHCN', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'UBND TỈNH AN PHÚ'],
    ['Ủy ban MTTQ Việt Nam phường An Mẫu', 'BAN THƯỜNG TRỰC', 'ỦY BAN MTTQ VIỆT NAM PHƯỜNG AN MẪU'],
  ])('%s is %s', (system, issuer, superior) => expect(sameIssuer(system, { issuer, superior })).toBe(true));
  it.each([
    ['Sở Nội vụ', 'SỞ TƯ PHÁP', 'UBND TỈNH AN PHÚ'],
    ['UBND phường An Mẫu', 'ỦY BAN NHÂN DÂN PHƯỜNG LONG HÒA', null],
    ['Sở TNMT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null],
    ['Đảng ủy phường', 'CÔNG AN PHƯỜNG AN MẪU', 'CÔNG AN THÀNH PHỐ'],
  ])('%s is not %s', (system, issuer, superior) => expect(sameIssuer(system, { issuer, superior })).toBe(false));
});

describe('subjects', () => {
  it.each([
    [
      'V/v báo cáo tình hình thực hiện chuyển đổi số quý IV',
      'báo cáo tình hình thực hiện chuyển đổi số quý IV năm 2025',
      'near',
    ],
    ['Báo cáo cải cách hành chính quý I', 'báo cáo tình hình chuyển đổi số quý I của các phường', 'between'],
    ['Kiểm tra an toàn thực phẩm tại chợ', 'tuyển chọn công dân nhập ngũ năm 2026', 'far'],
    ['Giấy mời họp', 'tuyển chọn công dân nhập ngũ năm 2026', 'between'],
  ])('%j and %j are %s', (a, b, expected) => {
    const found = nearSubject(a, b) ? 'near' : farSubject(a, b) ? 'far' : 'between';
    expect(found).toBe(expected);
  });
});
