import { describe, expect, it } from 'vitest';
import { type Block, explainDeadlines, explainDue, findDeadlines, nextOccurrence } from '../../../lib/deadlines';
import { officeCalendar } from '../../../lib/time';
import { brief, DATES } from './cases/table';

const calendar = officeCalendar();
const only = (text: string) => findDeadlines({ text }, DATES, calendar)[0];

describe('what an item says besides its limit', () => {
  it.each([
    [
      'Đề nghị các khu phố tổng hợp danh sách, gửi về Phòng Văn hóa - Xã hội trước ngày 25/11/2026.',
      'Tổng hợp danh sách, gửi về Phòng Văn hóa - Xã hội',
      ['các khu phố'],
      'Phòng Văn hóa - Xã hội',
    ],
    [
      'Trạm Y tế phường kiểm tra bếp ăn, hoàn thành trong tháng 11.',
      'Kiểm tra bếp ăn, hoàn thành',
      ['Trạm Y tế phường'],
      null,
    ],
    ['Trước ngày 25/11/2026, Công an phường báo cáo kết quả.', 'Báo cáo kết quả', ['Công an phường'], null],
    ['Nội dung\tThời hạn\nLập dự toán sửa chữa\t25/11/2026', 'Lập dự toán sửa chữa', [], null],
    [
      'TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn\n1\tLập dự toán sửa chữa\tPhòng Kinh tế\tCông an phường\t25/11/2026',
      'Lập dự toán sửa chữa',
      ['Phòng Kinh tế', 'Phối hợp: Công an phường'],
      null,
    ],
    [
      'TT\tNhiệm vụ\tNgười thực hiện\tLãnh đạo phụ trách\tHoàn thành\n1\tLập dự toán sửa chữa\tĐ/c Lan\tĐ/c Hùng\t25/11/2026',
      'Lập dự toán sửa chữa',
      ['Đ/c Lan', 'Đ/c Hùng'],
      null,
    ],
    [
      'TT\tNội dung\tĐơn vị thực hiện\n1\tTrạm Y tế báo cáo trước ngày 25/11/2026\tPhòng Kinh tế',
      'Báo cáo',
      ['Trạm Y tế', 'Phòng Kinh tế'],
      null,
    ],
    [
      'TT\tNội dung\tĐơn vị tính\tThời hạn\n1\tLập dự toán sửa chữa\tPhòng\t25/11/2026',
      'Lập dự toán sửa chữa',
      [],
      null,
    ],
    [
      'TT\tNội dung\tĐơn vị thực hiện\tThời hạn\n1\tLập dự toán sửa chữa\t\t25/11/2026',
      'Lập dự toán sửa chữa',
      [],
      null,
    ],
    [
      `TT\tNội dung\tĐơn vị thực hiện\tThời hạn\n1\tLập dự toán sửa chữa\t${'Phòng Kinh tế, '.repeat(30)}\t25/11/2026`,
      'Lập dự toán sửa chữa',
      [],
      null,
    ],
    [
      'Sở Xây dựng, UBND các phường Tân Lập, An Bình rà soát, báo cáo trước ngày 25/11/2026.',
      'Rà soát, báo cáo',
      ['Sở Xây dựng, UBND các phường Tân Lập, An Bình'],
      null,
    ],
    ['Hạn xử lý: 25/11/2026', '', [], null],
  ])('%s', (text, title, addressees, recipient) => {
    expect(only(text)).toMatchObject({ title, addressees, recipient });
  });

  it('masks numbers of persons in the title and keeps it short', () => {
    const item = only('Đề nghị liên hệ ông A, điện thoại 0905123456, nộp hồ sơ trước ngày 25/11/2026.');
    expect(item?.title).toContain('••••');
    expect(item?.title).not.toContain('0905');
    expect(
      only(`Đề nghị gửi ${'báo cáo kết quả '.repeat(20)}trước ngày 25/11/2026.`)?.title.length,
    ).toBeLessThanOrEqual(120);
  });

  it.each([
    ['Báo cáo trước ngày 25/11/2026.', 'sure', []],
    ['Báo cáo trước thứ Năm, ngày 25/11/2026.', 'likely', ['weekday-mismatch']],
    ['Đề nghị trả lời trong 05 ngày làm việc (trước ngày 25/11/2026).', 'sure', []],
    ['Đề nghị trả lời trong 05 ngày làm việc (chậm nhất ngày 24/11/2026).', 'sure', []],
    ['Đề nghị trả lời trong 05 ngày làm việc (trước ngày 30/11/2026).', 'likely', ['count-mismatch']],
    ['Đề nghị niêm yết 15 ngày (từ ngày 17/11/2026 đến ngày 01/12/2026) và báo cáo.', 'sure', []],
    ['Đề nghị niêm yết 15 ngày (từ ngày 17/11/2026 đến ngày 11/12/2026) và báo cáo.', 'likely', ['count-mismatch']],
    ['Báo cáo trước ngày l5/l2/2O26.', 'likely', ['ocr-repaired']],
    ['Báo cáo trước ngày 10/11.', 'ask', ['maybe-past']],
    ['Đề nghị báo cáo trước ngày 10/11/2026.', 'ask', ['already-past']],
    ['Yêu cầu hoàn thành trước Tết.', 'ask', []],
    ['Đề nghị trả lời trong 40 ngày làm việc kể từ ngày nhận được văn bản này.', 'likely', ['provisional-calendar']],
  ])('%s is %s', (text, confidence, warnings) => {
    expect(only(text)).toMatchObject({ confidence, warnings });
  });
});

describe('blocks', () => {
  const find = (pieces: readonly (Omit<Block, 'start' | 'end'> & { text: string })[]) => {
    let text = '';
    const blocks = pieces.map(({ text: piece, ...block }) => {
      const start = text.length;
      text += `${piece}\n`;
      return { ...block, start, end: text.length - 1 };
    });
    return findDeadlines({ text, blocks }, DATES, calendar).map(brief);
  };

  it('carry headers, instructions and headings', () => {
    expect(find([{ kind: 'row', text: 'Lập dự toán\t25/11/2026', headers: ['Nhiệm vụ', 'Thời hạn'] }])).toEqual([
      'by 2026-11-25',
    ]);
    expect(find([{ kind: 'row', text: 'Nguyễn Văn A\t25/11/1990', headers: ['Họ và tên', 'Ngày sinh'] }])).toEqual([]);
    expect(find([{ kind: 'direction', text: 'Giao VP xử lý, xong trước thứ Sáu', day: '2026-11-23' }])).toEqual([
      'before 2026-11-27',
    ]);
    expect(find([{ kind: 'field', text: 'Hạn xử lý: 25/11/2026' }])).toEqual(['by 2026-11-25']);
    expect(
      find([
        { kind: 'heading', text: 'Nhiệm vụ phải hoàn thành' },
        { kind: 'bullet', text: 'Quý I/2027: tổng kết đề án.' },
        { kind: 'paragraph', text: 'Thời gian qua, công tác đạt kết quả tốt.' },
      ]),
    ).toEqual(['within 2027-03-31']);
  });
});

describe('explanations', () => {
  it('say from which day a term was counted, what it skipped, and by which article', () => {
    expect(explainDue({ term: 'P5WD' }, '2026-04-23', calendar)).toEqual({
      from: '2026-04-23',
      first: '2026-04-24',
      last: '2026-05-05',
      unmoved: '2026-05-05',
      skipped: [
        { date: '2026-04-25', holiday: null },
        { date: '2026-04-26', holiday: { of: 'kings', as: 'itself' } },
        { date: '2026-04-27', holiday: { of: 'kings', as: 'made-up' } },
        { date: '2026-04-30', holiday: { of: 'victory', as: 'itself' } },
        { date: '2026-05-01', holiday: { of: 'labour', as: 'itself' } },
        { date: '2026-05-02', holiday: null },
        { date: '2026-05-03', holiday: null },
      ],
      articles: ['147.2', '148'],
      provisional: false,
    });
    const moved = explainDue({ term: 'P5D' }, '2026-11-16', calendar);
    expect(moved).toMatchObject({ unmoved: '2026-11-21', last: '2026-11-23', articles: ['147.2', '148', '148.5'] });
    expect(explainDue({ term: 'P2M' }, '2026-11-16', calendar)?.provisional).toBe(true);
    expect(explainDue({ term: null }, '2026-11-16', calendar)).toBeNull();
    expect(explainDue({ term: 'P0D' }, '2026-11-16', calendar)).toBeNull();
  });

  it('tell why something is no limit', () => {
    const { items, traces } = explainDeadlines({ text: 'Quy định áp dụng từ ngày 01/12/2026.' }, DATES, calendar);
    expect(items).toEqual([]);
    expect(traces.map((trace) => trace.verdict)).toEqual([{ accept: false, why: 'effect' }]);
  });
});

describe('the next occurrence', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=25', '2026-11-25', '2026-12-25'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-11-16', '2026-12-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-02-01', '2027-02-28'],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', '2026-11-16', '2027-01-05'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-16', '2026-11-19'],
    ['FREQ=DAILY', '2026-12-31', '2027-01-01'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-16', '2026-11-30'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-11-16', '2028-02-29'],
    ['FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20261130', '2026-11-25', null],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', '2026-11-16', null],
    ['nonsense', '2026-11-16', null],
  ] as const)('%s after %s', (rule, after, want) => {
    expect(nextOccurrence(rule, after)).toBe(want);
  });
});
