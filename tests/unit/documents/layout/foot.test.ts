import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../../lib/documents/layout';

const signerOf = (text: string) => readLayout({ text }).signer?.value ?? null;
const values = (facts: readonly { value: string }[]) => facts.map(({ value }) => value);

const TOP = 'UBND PHƯỜNG AN MẪU\nSố: 3/UBND-VP\nAn Mẫu, ngày 3 tháng 3 năm 2026\n';

describe('who signs', () => {
  it.each([
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nHuỳnh Văn Mẫu', ['CHỦ TỊCH'], 'Huỳnh Văn Mẫu'],
    [
      'Nơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Thị Mẫu',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      'Lê Thị Mẫu',
    ],
    [
      'Nơi nhận:\n- Như trên;\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNgười ký: Sở Nội vụ\nTrần Mẫu',
      ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
      'Trần Mẫu',
    ],
    [
      'Nơi nhận:\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNgô Văn Mẫu',
      ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
      'Ngô Văn Mẫu',
    ],
    ['Nơi nhận:\n- Lưu: VT.\nTRƯỞNG CÔNG AN PHƯỜNG\nThượng tá Đinh Văn Mẫu', ['TRƯỞNG CÔNG AN PHƯỜNG'], 'Đinh Văn Mẫu'],
    ['Nơi nhận: - Như trên; - Lưu: VT.\tHIỆU TRƯỞNG Nguyễn Thị Mẫu', null, null],
    ['Nơi nhận:\n- Như trên.\tHIỆU TRƯỞNG\nThS. Nguyễn Thị Mẫu', ['HIỆU TRƯỞNG'], 'Nguyễn Thị Mẫu'],
    ['Nơi nhận:\n- Như trên.\nCHỦ TỊCH\nPhụ lục I\nNguyễn Thị Mẫu', ['CHỦ TỊCH'], null],
    ['Nơi nhận:\n- Như trên.', null, null],
  ])('%j', (foot, roles, name) =>
    expect(signerOf(`${TOP}Kính gửi: Các phòng.\nNội dung.\n${foot}`)).toEqual(roles && { roles, name }),
  );
});

describe('to whom', () => {
  it.each([
    ['Kính gửi: Ủy ban nhân dân các phường.', ['Ủy ban nhân dân các phường']],
    ['Kính gửi:\n- Các sở;\n- Công an phường.\nThực hiện kế hoạch', ['Các sở', 'Công an phường']],
    ['Kính gửi: - Các sở;\n- Các phường.\nThực hiện', ['Các sở', 'Các phường']],
    ['Kính gửi:\tCác trường học', ['Các trường học']],
    ['Kính gửi: Phòng A; Phòng B; Phòng C.\nThực hiện', ['Phòng A', 'Phòng B', 'Phòng C']],
    ['Thực hiện kế hoạch', []],
  ])('%j', (text, expected) => expect(values(readLayout({ text: `${TOP}${text}` }).addressees)).toEqual(expected));

  it('reads Nơi nhận, also of a cell whose lines were joined', () => {
    const lists = ['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'Nơi nhận: - Như trên; - Lưu: VT.\tCHỦ TỊCH'];
    for (const text of lists)
      expect(values(readLayout({ text: `${TOP}${text}` }).recipients)).toEqual(['Như trên', 'Lưu: VT']);
  });
});

describe('what a file is beside its document', () => {
  it.each([
    [`${TOP}Kính gửi: Các phòng.`, { is: 'document' }],
    [`DỰ THẢO\n${TOP}`, { is: 'draft' }],
    [
      'PHỤ LỤC I\nDANH SÁCH\n(Kèm theo Công văn số 12/UBND-VP ngày 03/3/2026 của UBND phường)',
      { is: 'annex', to: '12/UBND-VP' },
    ],
    [
      'QUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 3/3/2026)',
      { is: 'annex', to: '45/QĐ-UBND' },
    ],
    ['PHỤ LỤC\nBiểu tổng hợp', { is: 'annex', to: null }],
    ['Một đoạn văn nào đó.', { is: 'unknown' }],
    ['', { is: 'unknown' }],
  ])('%j', (text, standing) => expect(readLayout({ text }).standing).toEqual(standing));
});

it('the words of a visible signature say when it was made', () => {
  const of = (words: string) => readLayout({ text: `${TOP}${words}` }).signedAt?.value ?? null;
  expect(of('Người ký: UBND phường\nThời gian ký: 05.11.2025 16:05:42 +07:00')).toBe('2025-11-05T16:05');
  expect(of('Ngày ký: 5/11/2025 08:30')).toBe('2025-11-05T08:30');
  expect(of('Thời gian ký: 31.02.2025 16:05:42')).toBeNull();
});

it('a place of a fact is where the words stand', () => {
  const text = `${TOP}Kính gửi: Các phòng.`;
  const { number, issued } = readLayout({ text });
  expect(number && text.slice(number.start, number.end)).toBe('Số: 3/UBND-VP');
  expect(issued && text.slice(issued.start, issued.end)).toBe('An Mẫu, ngày 3 tháng 3 năm 2026');
});

describe('any text', () => {
  it.each([
    ['tabs', '\t'.repeat(300_000)],
    ['spaces', ' '.repeat(300_000)],
    ['one word', 'a'.repeat(300_000)],
    ['capitals', 'UBND XÃ SỞ '.repeat(30_000)],
    ['dots', `Số: ${'.'.repeat(300_000)}`],
    ['dashes', 'Số 12-'.repeat(50_000)],
    ['marks', 'e\u0302\u0301'.repeat(100_000)],
    ['labels', 'Nơi nhận: - '.repeat(30_000)],
    ['halves of letters', '\ud800\udc00\ud800'.repeat(50_000)],
  ])('of %s is read in no time', (_, text) => {
    const begun = performance.now();
    readLayout({ text });
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
