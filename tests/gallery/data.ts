import type { DocumentRecord } from '../../lib/documents/types';
import type { Checklist, ChecklistLine, Group } from '../../lib/tasks/checklist';
import { GROUPS } from '../../lib/tasks/checklist';
import { momentsOf, UNTOUCHED } from '../../lib/tasks/rules';
import type { Claim, Task } from '../../lib/tasks/types';
import { epoch, officeCalendar } from '../../lib/time';
import type { WallMoment } from '../../lib/time/types';
import { documentOf } from '../unit/tasks/document';

/** Wednesday, 22 April 2026, with the holidays of 25–27 April and 30 April–3 May ahead. */
export const NOW: WallMoment = '2026-04-22T09:40';
export const calendar = officeCalendar();

let serial = 0;

type Change = Partial<Task> & { document?: Partial<DocumentRecord> };

/** An open task of an invented document; what is not given is ordinary. */
export function line(group: Group, { document: ofDocument, ...of }: Change): ChecklistLine {
  serial += 1;
  const document = documentOf(`document-${serial}`, {
    systemId: String(serial),
    issued: '2026-04-14',
    received: '2026-04-15',
    list: 'Văn bản đến chờ xử lý',
    firstSeenAt: epoch(NOW),
    readAt: epoch(NOW),
    ...ofDocument,
  });
  const limit = { kind: 'deadline', date: null, time: null, bound: 'by', ...of } as const;
  const task: Task = {
    ...UNTOUCHED,
    ...momentsOf(limit, calendar),
    id: `task-${serial}`,
    documentId: document.id,
    term: null,
    anchor: null,
    rrule: null,
    title: '',
    quote: '',
    source: 'body',
    confidence: 'sure',
    warnings: [],
    claims: [],
    disputed: false,
    held: null,
    reminded: null,
    snoozedUntil: null,
    nextAt: '',
    immediate: group === 'immediate',
    state: 'open',
    dismissed: null,
    createdAt: epoch(NOW),
    updatedAt: epoch(NOW),
    closedAt: null,
    ...limit,
    ...of,
  };
  return { task, document, group };
}

/** One statement of a disputed task. */
export const claim = (of: Pick<Claim, 'source' | 'date' | 'quote'> & Partial<Claim>): Claim => ({
  kind: 'deadline',
  time: null,
  bound: 'by',
  term: null,
  anchor: null,
  rrule: null,
  file: null,
  title: '',
  confidence: 'sure',
  warnings: [],
  ...of,
});

/** The lines of a desk on an ordinary morning: every state, source and doubt once. */
export const morning = (): ChecklistLine[] => [
  line('immediate', {
    title: 'Triển khai ứng phó áp thấp nhiệt đới và mưa lớn diện rộng',
    source: 'field',
    quote: 'Hỏa tốc',
    document: { number: '09/CĐ-UBND', issuer: 'UBND Thành phố', urgency: 'immediate', urgencyWords: 'Hỏa tốc' },
  }),
  line('overdue', {
    title: 'Báo cáo kết quả rà soát nhà ở xuống cấp tại các khu dân cư trên địa bàn phường năm 2026',
    date: '2026-04-18',
    bound: 'before',
    quote: 'trước ngày 18/4/2026',
    document: { number: '1431/SXD-QLN', issuer: 'Sở Xây dựng' },
  }),
  line('overdue', {
    title: 'Tham mưu văn bản trả lời kiến nghị về chiếu sáng công cộng hẻm 26',
    date: '2026-04-20',
    source: 'direction',
    quote: 'Giao bộ phận Địa chính - Xây dựng tham mưu, xong trong ngày 20/4',
    document: { number: '318/BTCD-NV1', issuer: 'Ban Tiếp công dân Thành phố' },
  }),
  line('today', {
    title: 'Đăng ký danh sách công chức dự lớp bồi dưỡng kỹ năng số và an toàn thông tin cơ bản đợt 2',
    date: '2026-04-22',
    time: '11:30',
    bound: 'before',
    quote: 'gửi về Sở Nội vụ trước 11 giờ 30 ngày 22/4/2026',
    document: { number: '912/SNV-ĐT', issuer: 'Sở Nội vụ', urgency: 'very-urgent' },
  }),
  line('today', {
    kind: 'meeting',
    bound: 'at',
    title: 'Họp giao ban công tác bồi thường, giải phóng mặt bằng dự án chỉnh trang kênh, đoạn qua phường',
    date: '2026-04-22',
    time: '14:00',
    quote: '14 giờ 00, ngày 22/4/2026',
    document: { number: '61/GM-UBND', issuer: 'UBND phường' },
  }),
  line('today', {
    title: 'Góp ý dự thảo Quy chế tiếp công dân',
    date: '2026-04-22',
    source: 'field',
    quote: '22/04/2026',
    document: { number: '77/VP-TCD', issuer: 'Văn phòng HĐND và UBND phường' },
  }),
  line('soon', {
    title: 'Báo cáo cải cách hành chính quý I năm 2026',
    date: '2026-04-27',
    source: 'field',
    quote: '27/04/2026',
    document: { number: '402/SNV-CCHC', issuer: 'Sở Nội vụ', urgency: 'urgent' },
  }),
  line('soon', {
    title: 'Lập danh sách hộ kinh doanh thực phẩm phục vụ kiểm tra liên ngành trước Tháng hành động',
    date: '2026-04-28',
    source: 'attachment',
    quote: 'hoàn thành trong ngày 28/4/2026',
    disputed: true,
    claims: [
      claim({ source: 'direction', date: '2026-04-24', quote: 'Văn hóa - Xã hội xử lý, báo cáo trước 24/4' }),
      claim({
        source: 'attachment',
        date: '2026-04-28',
        quote: 'hoàn thành trong ngày 28/4/2026',
        file: '23_KH-UBND.signed.pdf',
        place: { page: 3, part: 'Phụ lục I' },
      }),
    ],
    document: {
      number: '23/KH-UBND',
      issuer: 'UBND phường',
      fromFile: ['issued'],
      differences: [
        {
          of: 'issuer',
          file: '23_KH-UBND.signed.pdf',
          inFile: 'ĐẢNG ỦY PHƯỜNG AN MẪU',
          inSystem: 'UBND phường',
          seen: true,
        },
      ],
    },
  }),
  line('later', {
    title: 'Đề xuất danh mục công trình duy tu năm 2027',
    date: '2026-05-04',
    term: 'P8WD',
    anchor: 'received',
    quote: 'trong thời hạn 08 ngày làm việc kể từ ngày nhận được văn bản này',
    document: { number: '2210/STC-ĐT', issuer: 'Sở Tài chính' },
  }),
  line('later', {
    title: 'Báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính hằng tháng',
    date: '2026-05-20',
    bound: 'before',
    rrule: 'FREQ=MONTHLY;BYMONTHDAY=20',
    quote: 'trước ngày 20 hằng tháng',
    document: { number: '80/KH-UBND', issuer: 'UBND Thành phố' },
  }),
  line('later', {
    title: 'Tổng kết phong trào thi đua giai đoạn 2021–2026',
    date: '2027-01-03',
    quote: 'gửi báo cáo chậm nhất ngày 03/01/2027',
    document: { number: '155/HD-BTĐKT', issuer: 'Ban Thi đua - Khen thưởng Thành phố' },
  }),
  line('later', {
    title: 'Cung cấp số liệu hộ gia đình tham gia phân loại rác tại nguồn',
    date: '2026-05-12',
    confidence: 'ask',
    warnings: ['ocr-repaired', 'weekday-mismatch', 'count-mismatch'],
    source: 'attachment',
    quote: 'trước ngày l2/5/2026',
    document: { number: '508/PTNMT', issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  }),
  line('unknown', {
    title: 'Kiểm tra an toàn thực phẩm tại chợ, siêu thị, bếp ăn tập thể',
    term: 'P3WD',
    anchor: 'event',
    quote: 'trong vòng 03 ngày làm việc sau khi kết thúc đợt kiểm tra',
    document: { number: '39/KH-BCĐ', issuer: 'Ban Chỉ đạo ATTP' },
  }),
];

/** Lines of which each asks something of a task's life, or shows what was made of it. */
export const lives = (): ChecklistLine[] => [
  line('soon', {
    title: 'Báo cáo cải cách hành chính quý I năm 2026',
    date: '2026-04-24',
    source: 'field',
    quote: '24/04/2026',
    moved: { date: '2026-04-21', time: null },
    document: { number: '402/SNV-CCHC', issuer: 'Sở Nội vụ' },
  }),
  line('soon', {
    title: 'Rà soát hộ nghèo, hộ cận nghèo',
    date: '2026-04-28',
    quote: 'chậm nhất ngày 28/4/2026',
    proposals: [
      {
        kind: 'extension',
        documentId: 'later',
        number: '455/SNNMT-GN',
        quote: 'Gia hạn thời gian gửi báo cáo tại Công văn số 318/SNNMT-GN đến hết ngày 15/5/2026',
        answer: null,
        at: epoch(NOW),
        date: '2026-05-15',
        time: null,
        taskId: null,
      },
    ],
    document: { number: '318/SNNMT-GN', issuer: 'Sở Nông nghiệp và Môi trường' },
  }),
  line('later', {
    title: 'Gửi danh sách cán bộ tham gia tập huấn',
    date: '2026-05-05',
    time: '10:00',
    quote: 'trước ngày 08/5/2026',
    edited: {
      limit: { date: '2026-05-05', time: '10:00' },
      title: null,
      stated: { date: '2026-05-07', time: null, title: 'Gửi danh sách cán bộ tham gia tập huấn' },
      differs: { date: '2026-05-12', time: null, title: 'Gửi danh sách cán bộ tham gia tập huấn' },
      because: null,
    },
    document: { number: '91/TTBD-ĐT', issuer: 'Trung tâm Bồi dưỡng' },
  }),
  {
    ...line('later', {
      title: 'Trình ký: Góp ý dự thảo Quy chế tiếp công dân',
      date: '2026-05-06',
      quote: 'trước ngày 08/5/2026',
      parentId: 'task',
      part: { as: 'step', name: 'Trình ký', days: 2 },
      document: { number: '77/VP-TCD', issuer: 'Văn phòng HĐND và UBND phường' },
    }),
  },
  {
    ...line('later', {
      title: 'Báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính hằng tháng',
      date: '2026-05-20',
      bound: 'before',
      rrule: 'FREQ=MONTHLY;BYMONTHDAY=20',
      quote: 'trước ngày 20 hằng tháng',
      document: { number: '80/KH-UBND', issuer: 'UBND Thành phố' },
    }),
    merged: [{ id: 'other', title: 'Tổng hợp số liệu của các khu phố', number: '78/VP-TCD' }],
  },
  line('unknown', {
    title: 'Kiểm tra an toàn thực phẩm tại chợ, siêu thị, bếp ăn tập thể',
    term: 'P3WD',
    anchor: 'event',
    quote: 'trong vòng 03 ngày làm việc sau khi kết thúc đợt kiểm tra',
    document: { number: '39/KH-BCĐ', issuer: 'Ban Chỉ đạo ATTP' },
  }),
];

/** A checklist of these lines; `counts` where more tasks exist than lines are given. */
export function checklist(lines: readonly ChecklistLine[], counts: Partial<Record<Group, number>> = {}): Checklist {
  return {
    groups: GROUPS.map((group) => {
      const own = lines.filter((each) => each.group === group);
      return { group, count: counts[group] ?? own.length, lines: own };
    }),
    lastReading: { at: epoch('2026-04-22T09:32'), number: '80/KH-UBND', found: 0 },
    unread: [],
    moreUnread: 0,
    differing: [],
    moreDiffering: 0,
    others: [],
    withheld: 0,
    unnamed: 0,
    missed: [],
    backlog: [],
  };
}

/** So many tasks of one group. */
export const crowd = (count: number, group: 'overdue' | 'later'): ChecklistLine[] =>
  Array.from({ length: count }, (_, index) =>
    line(group, {
      title: `Báo cáo số liệu chuyên đề lần thứ ${index + 1} theo yêu cầu của cơ quan cấp trên, kèm phụ lục chi tiết`,
      date: group === 'overdue' ? '2026-04-03' : '2026-06-18',
      quote: group === 'overdue' ? 'chậm nhất ngày 03/4/2026' : 'chậm nhất ngày 18/6/2026',
      document: { number: `${100 + index}/BC-UBND`, issuer: 'UBND Thành phố' },
    }),
  );

/** Lines of a system that nobody described: two dates under a column of which nobody knows what it means. */
export function undescribed(): ChecklistLine[] {
  const column = 'Ngày phải xong';
  const doubtful = (number: string, subject: string, date: Claim['date'], quote: string) =>
    line('unknown', {
      date,
      due: null,
      overdueAt: null,
      title: subject,
      quote,
      source: 'field',
      confidence: 'ask',
      claims: [claim({ source: 'field', date, quote, confidence: 'ask', column })],
      document: { number, issuer: 'Sở Công Thương', subject, host: 'tacnghiep.anmau.gov.vn' },
    });
  return [
    doubtful('512/SCT-QLTM', 'V/v bình ổn thị trường dịp lễ 30/4', '2026-04-24', '24/04/2026'),
    doubtful('88/KH-UBND', 'Kế hoạch ra quân làm sạch môi trường', '2026-04-21', '21/04/2026'),
  ];
}
