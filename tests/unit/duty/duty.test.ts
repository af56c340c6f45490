import { describe, expect, it } from 'vitest';
import { judgeFor, type Unit } from '../../../lib/duty';
import { CASES, UNITS } from './cases';

const whoseIs = (unit: Unit, addressees: readonly string[], title = '') => judgeFor(unit)([{ addressees, title }]);

const rows = Object.entries(CASES).flatMap(([who, cases]) =>
  (['mine', 'others'] as const).flatMap((whose) =>
    cases[whose]
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ who: who as keyof typeof UNITS, whose, line })),
  ),
);

describe('whose a duty is', () => {
  it.each(rows)('$who: "$line" is $whose', ({ who, whose, line }) => {
    expect(whoseIs(UNITS[who], line.split('|')).whose).toBe(whose);
  });

  it('is tried with at least 150 names', () => {
    expect(rows.length).toBeGreaterThan(150);
  });
});

describe('what is to be done together', () => {
  const { department } = UNITS;
  const others = ['Trạm Y tế'];

  it.each([
    ['Phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra các cơ sở', 'mine'],
    ['Tổ chức kiểm tra cùng UBND phường An Bình', 'mine'],
    ['Phối hợp UBND phường rà soát hộ kinh doanh', 'mine'],
    ['Phối hợp với UBND các phường, xã rà soát, báo cáo', 'mine'],
    ['Phối hợp với Ủy ban nhân dân cấp xã tổng rà soát', 'mine'],
    ['Phối hợp đồng chí Lan hoàn thành báo cáo', 'mine'],
    ['Nhận báo cáo của các phường', 'mine'],
    ['Phối hợp đồng chí Minh hoàn thành báo cáo', 'others'],
    ['Phối hợp với các đơn vị liên quan kiểm tra', 'others'],
    ['Báo cáo UBND phường An Bình', 'others'],
    ['Gửi kết quả về Phòng Kinh tế, Hạ tầng và Đô thị', 'others'],
    ['Trình Chủ tịch UBND phường An Bình', 'others'],
    ['Kiểm tra bếp ăn', 'others'],
  ])('"%s" is %s', (title, whose) => {
    expect(whoseIs(department, others, title).whose).toBe(whose);
  });
});

describe('several statements of one duty', () => {
  const judge = judgeFor(UNITS.department);

  it('are others only where each of them is', () => {
    const [ours, theirs] = [
      { addressees: ['UBND phường An Bình'], title: '' },
      { addressees: ['Trạm Y tế'], title: '' },
    ];
    expect(judge([theirs, ours]).whose).toBe('mine');
    expect(judge([theirs, theirs]).whose).toBe('others');
  });

  it('of which one names nobody are ours', () => {
    expect(judge([{ addressees: ['Trạm Y tế'], title: '' }, { title: '' }])).toEqual({
      whose: 'mine',
      because: 'nobody',
    });
  });
});

it.each([
  [UNITS.nobody, ['Trạm Y tế'], 'no-setting'],
  [UNITS.department, [], 'nobody'],
  [UNITS.department, ['UBND phường An Bình'], 'named'],
  [UNITS.department, ['các cơ quan, đơn vị'], 'collective'],
  [UNITS.department, ['Bộ phận Địa chính'], 'doubtful'],
  [UNITS.department, ['Trạm Y tế'], 'named-others'],
] as const)('says why (%#)', (unit, addressees, because) => {
  expect(whoseIs(unit, addressees).because).toBe(because);
});

it('takes any text', () => {
  for (const text of [
    '',
    ' ',
    '((((',
    '.*+?',
    'đ/c',
    'các',
    'P.',
    '\u0000',
    '🙂',
    'a'.repeat(5000),
    ', ,;;',
    'ỦY BAN\nNHÂN DÂN',
  ])
    expect(['mine', 'others']).toContain(
      whoseIs({ names: [text], abbreviations: [text], persons: [text] }, [text]).whose,
    );
});
