import type { DocumentRecord } from '../../../lib/documents';
import type { Task } from '../../../lib/tasks';
import { settle } from '../../../lib/tasks/rules';
import { addDays, officeCalendar, type WallMoment } from '../../../lib/time';
import { documentOf } from '../../unit/tasks/document';

export const NOW: WallMoment = '2026-11-24T08:00';
export const calendar = officeCalendar();

/** How many rows of each sort a checklist holds. */
export interface Size {
  tasks: number;
  open: number;
  overdue: number;
  documents: number;
}

const AT = 1_795_000_000_000;

export const documentRow = (n: number): DocumentRecord =>
  documentOf(`document-${n}`, {
    keys: [`key-${n}`, `other-key-${n}`],
    numberKey: `${n}/bc-ubnd`,
    systemId: String(n),
    number: `${n}/BC-UBND`,
    issuer: 'UBND Thành phố',
    subject: `Báo cáo kết quả thực hiện nhiệm vụ chuyên đề lần thứ ${n} theo yêu cầu của cơ quan cấp trên, kèm phụ lục`,
    type: 'Công văn',
    issued: '2026-11-10',
    received: '2026-11-11',
    list: 'Văn bản đến chờ xử lý',
    listedDue: '',
    firstSeenAt: AT,
    readAt: AT + n,
  });

const [MODEL] = settle(
  [],
  [
    {
      claims: [
        {
          source: 'field',
          file: null,
          kind: 'deadline',
          date: '2026-12-10',
          time: null,
          bound: 'by',
          term: null,
          anchor: null,
          rrule: null,
          quote: '10/12/2026',
          title: 'Báo cáo số liệu chuyên đề theo yêu cầu của cơ quan cấp trên, kèm phụ lục chi tiết từng khu phố',
          confidence: 'sure',
          warnings: [],
        },
      ],
      disputed: false,
    },
  ],
  { documentId: '', calendar, at: AT, urgency: null, subject: '' },
);

/** Overdue ones first, then open ones over the coming year, then done ones. */
export function taskRow(n: number, { open, overdue, documents }: Size): Task {
  if (!MODEL) throw new Error('no task was made');
  const day = n < overdue ? addDays('2026-11-20', -(n % 300)) : addDays('2026-11-27', n % 360);
  const moments = {
    date: day,
    due: `${day}T17:00`,
    overdueAt: `${addDays(day, 1)}T00:00`,
    rank: `${day}T17:00`,
  } as const;
  const id = `document-${n % documents}`;
  const isOpen = n < open;
  return {
    ...MODEL,
    ...moments,
    id: `${id}-${n}`,
    documentId: id,
    state: isOpen ? 'open' : 'done',
    closedAt: isOpen ? null : AT,
    // Every open task was looked at before: what a morning finds due is made due by the bench.
    reminded: n < overdue ? moments.overdueAt : null,
    nextAt: '~',
  };
}
