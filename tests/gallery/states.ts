import type { DataTrouble, PopupState } from '../../components/popup';
import type { SiteState } from '../../components/site';
import type { FailureReason, FileReading, FileState } from '../../lib/documents/types';
import type { UnitProposal } from '../../lib/duty';
import { DEFAULTS } from '../../lib/settings';
import type { Checklist } from '../../lib/tasks/checklist';
import type { HistoryEntry } from '../../lib/tasks/types';
import { epoch } from '../../lib/time';
import { words } from '../../locales';
import { calendar, checklist, claim, crowd, line, lives, morning, NOW, undescribed } from './data';

export interface GalleryState {
  state: PopupState;
  site: SiteState;
  /** What every task's history tells. */
  history?: HistoryEntry[];
  proposal?: UnitProposal;
}

const ALLOWED: SiteState = {
  kind: 'allowed',
  host: 'qlvb.anmau.gov.vn',
  system: 'VNPT iOffice',
  columns: [],
  wide: null,
  trouble: null,
};
/** Nobody described this system, and the officer has judged a column of it. */
const UNDESCRIBED: SiteState = {
  ...ALLOWED,
  host: 'tacnghiep.anmau.gov.vn',
  system: null,
  columns: [{ label: 'Ngày họp', isDeadline: false }],
};
const ASKABLE: SiteState = {
  kind: 'askable',
  host: 'qlvb.anmau.gov.vn',
  origin: 'https://qlvb.anmau.gov.vn/*',
  wide: { domain: 'anmau.gov.vn', origin: 'https://*.anmau.gov.vn/*' },
  system: 'VNPT iOffice',
};
const NOWHERE: SiteState = { kind: 'unsupported' };

/** The popup over a checklist, at `NOW`. */
export const ready = (
  of: Checklist,
  first = false,
  trouble: DataTrouble | null = null,
): Extract<PopupState, { kind: 'ready' }> => ({
  kind: 'ready',
  checklist: of,
  now: NOW,
  calendar,
  first,
  trouble,
  templates: DEFAULTS.steps.templates,
  letters: DEFAULTS.keyboard.letters,
  undoable: false,
});

function withUnread(of: Checklist): Checklist {
  const { document } = line('later', {
    document: { number: '64/TB-UBND', issuer: 'UBND Thành phố' },
  });
  const at = epoch(NOW);
  return {
    ...of,
    unread: [
      {
        document,
        file: { state: 'no-text', name: 'Thong bao ket luan hop giao ban thang 4 (ban quet co dau).pdf', at },
      },
      { document, file: { state: 'partly', found: 1, unreadPages: [3, 4], name: 'Phu luc 1.pdf', at } },
      { document, file: { state: 'failed', reason: 'encrypted', name: 'Phu luc 2.pdf', at } },
      {
        document,
        file: {
          state: 'partly',
          found: 2,
          unreadPages: [],
          unreadFiles: [{ name: 'Phu luc/Bieu mau.xls', why: 'broken' }],
          name: 'Ho so kem theo.zip',
          at,
        },
      },
    ],
  };
}

/** Documents whose own files say something else than the system. */
function withDiffering(of: Checklist): Checklist {
  const first = line('later', {
    document: {
      number: '80/KH-UBND',
      issuer: 'UBND Thành phố',
      differences: [
        { of: 'issued', file: '80_KH-UBND.signed.pdf', inFile: '2026-04-13', inSystem: '2026-04-14' },
        { of: 'urgency', file: '80_KH-UBND.signed.pdf', inFile: 'immediate', inSystem: 'normal' },
      ],
    },
  });
  const second = line('later', {
    document: {
      number: '912/SNV-ĐT',
      issuer: 'Sở Nội vụ',
      differences: [{ of: 'number', file: 'cv.pdf', inFile: '912/SNV-ĐTBD', inSystem: '912/SNV-ĐT' }],
    },
  });
  return { ...of, differing: [first.document, second.document] };
}

const DUTIES = [
  ['Rà soát danh sách hộ nghèo, hộ cận nghèo đợt 1', 'Phòng Văn hóa - Xã hội'],
  [
    'Kiểm tra an toàn thực phẩm bếp ăn tập thể các trường học trên địa bàn phường trong Tháng hành động',
    'Trạm Y tế phường',
  ],
  ['Tuần tra, kiểm soát trật tự lòng lề đường', 'Công an phường'],
  ['Vận động hội viên phân loại rác tại nguồn', 'Hội Liên hiệp Phụ nữ phường; Các khu phố'],
] as const;

/** Duties of other units: below a line of their document, and in a document that has no line. */
function withOthers(of: Checklist, asked: number): Checklist {
  const task = (at: number) => {
    const [title = '', unit = ''] = DUTIES[at % DUTIES.length] ?? [];
    const stated = claim({ source: 'attachment', date: '2026-05-08', quote: 'trước ngày 09/5/2026', file: 'PL1.docx' });
    const claims = [{ ...stated, addressees: [unit] }];
    return line('later', { title, date: '2026-05-08', state: 'others', claims }).task;
  };
  const tasks = Array.from({ length: asked }, (_, at) => task(at));
  const plan = of.groups.flatMap(({ lines }) => lines).find(({ document }) => document.number === '23/KH-UBND');
  const apart = line('later', { document: { number: '117/KH-UBND', issuer: 'UBND Thành phố' } }).document;
  const beside = plan ? [{ document: plan.document, count: 38, tasks }] : [];
  return { ...of, others: [...beside, { document: apart, count: 12, tasks: plan ? [] : tasks }] };
}

const past = { taskId: 't', documentId: 'd', by: 'officer' } as const;
/** What a task's history tells. */
export const HISTORY: HistoryEntry[] = [
  {
    ...past,
    n: 3,
    at: epoch('2026-04-22T09:31'),
    label: 'undo',
    changes: [{ field: 'state', from: 'done', to: 'open' }],
  },
  {
    ...past,
    n: 2,
    at: epoch('2026-04-22T09:30'),
    label: 'task.doneWith',
    changes: [
      { field: 'state', from: 'open', to: 'done' },
      { field: 'reply', from: null, to: '77/UBND-VP' },
    ],
  },
  {
    ...past,
    n: 1,
    at: epoch('2026-04-20T16:05'),
    by: 'reading',
    label: '',
    changes: [{ field: 'date', from: '2026-04-21', to: '2026-04-24' }],
  },
  {
    ...past,
    at: epoch('2026-04-14T08:20'),
    by: 'reading',
    label: '',
    changes: [{ field: 'made', from: null, to: 'read' }],
  },
];

/** Every way in which a file is read in part, or for which it was not, but those that have reasons of their own. */
const IN_PART: readonly FileReading[] = (
  [
    [{ state: 'no-text' }, 'no-text.pdf'],
    [{ state: 'partly', found: 1, unreadPages: [3, 4] }, 'pages.pdf'],
    [{ state: 'partly', found: 1, unreadPages: [], damaged: true }, 'damaged.pdf'],
    [{ state: 'partly', found: 1, unreadPages: [2], damaged: true }, 'pages-damaged.pdf'],
    [
      {
        state: 'partly',
        found: 2,
        unreadPages: [],
        unreadFiles: [
          { name: 'Phu luc/Bieu mau.xls', why: 'broken' },
          { name: 'Phu luc/Quet.pdf', why: 'no-text' },
          { name: 'Phu luc/Hong.pdf', why: { pages: [2], damaged: true } },
        ],
      },
      'inside.zip',
    ],
  ] as const satisfies readonly (readonly [FileState, string])[]
).map(([file, name]) => ({ ...file, name, at: epoch(NOW) }) as FileReading);

/** Every reason for which a file was not read, or not wholly, each with its words and the way out. */
function withEveryReason(of: Checklist): Checklist {
  const { document } = line('later', { document: { number: '64/TB-UBND', issuer: 'UBND Thành phố' } });
  const at = epoch(NOW);
  const reasons = Object.keys(words('vi').unread.failed) as (FailureReason | 'other-host')[];
  const failed = (reason: FailureReason | 'other-host'): FileState =>
    reason === 'other-host' ? { state: 'failed', reason, host: 'tep.anmau.gov.vn' } : { state: 'failed', reason };
  return {
    ...of,
    unread: [
      ...reasons.map((reason) => ({
        document,
        file: { ...failed(reason), name: reason === 'too-early' ? '' : `${reason}.pdf`, at },
      })),
      ...IN_PART.map((file) => ({ document, file })),
    ],
  };
}

/** Every state of the popup, by name. */
export const STATES: Record<string, () => GalleryState> = {
  list: () => ({ state: ready(checklist(morning())), site: ALLOWED }),
  undescribed: () => ({ state: ready(checklist(undescribed())), site: UNDESCRIBED }),
  'undescribed-askable': () => ({
    state: ready(checklist(morning().slice(3, 4))),
    site: { ...ASKABLE, host: 'tacnghiep.anmau.gov.vn', wide: null, system: null },
  }),
  one: () => ({ state: ready(checklist(morning().slice(3, 4))), site: ASKABLE }),
  window: () => ({ state: ready(checklist(morning())), site: NOWHERE }),
  many: () => ({
    state: ready(checklist([...crowd(250, 'overdue'), ...crowd(250, 'later')], { overdue: 100, later: 100 })),
    site: ALLOWED,
  }),
  part: () => ({ state: ready(checklist(morning(), { later: 40 })), site: ALLOWED }),
  unread: () => ({ state: ready(withUnread(checklist(morning()))), site: ALLOWED }),
  'unread-only': () => ({ state: ready(withUnread(checklist([]))), site: ALLOWED }),
  missed: () => ({
    state: ready({
      ...checklist(morning()),
      missed: [{ host: 'qlvb.anmau.gov.vn', count: 2 }],
      withheld: 3,
      unnamed: 2,
    }),
    site: ALLOWED,
  }),
  'page-unread': () => ({ state: ready(checklist(morning())), site: { ...ALLOWED, trouble: 'too-large' } }),
  'page-unread-empty': () => ({ state: ready(checklist([])), site: { ...UNDESCRIBED, trouble: 'shadowed' } }),
  differing: () => ({ state: ready(withDiffering(checklist(morning()))), site: ALLOWED }),
  proposed: () => ({
    state: ready(checklist(morning())),
    site: ALLOWED,
    proposal: { names: ['Phòng Kinh tế, Hạ tầng và Đô thị', 'UBND phường An Mẫu'], persons: ['Nguyễn Thị Lan'] },
  }),
  others: () => ({ state: ready(withOthers(checklist(morning()), 4)), site: ALLOWED }),
  'others-only': () => ({ state: ready(withOthers(checklist([]), 4)), site: ALLOWED }),
  'unread-reasons': () => ({ state: ready(withEveryReason(checklist([]))), site: ALLOWED }),
  life: () => ({ state: ready(checklist(lives())), site: ALLOWED, history: HISTORY }),
  backlog: () => ({
    state: ready({ ...checklist(crowd(24, 'overdue')), backlog: [{ host: 'qlvb.anmau.gov.vn', count: 24 }] }),
    site: ALLOWED,
  }),
  empty: () => ({ state: ready(checklist([])), site: ALLOWED }),
  'empty-never': () => ({ state: ready({ ...checklist([]), lastReading: null }), site: ALLOWED }),
  lost: () => ({ state: ready(checklist([]), false, 'lost'), site: ALLOWED }),
  'disk-full': () => ({ state: ready(checklist(morning()), false, 'full'), site: ALLOWED }),
  first: () => ({ state: ready(checklist([]), true), site: ASKABLE }),
  'first-plain': () => ({ state: ready(checklist([]), true), site: { ...ASKABLE, system: null } as SiteState }),
  'first-elsewhere': () => ({ state: ready(checklist([]), true), site: NOWHERE }),
  loading: () => ({ state: { kind: 'loading' }, site: ALLOWED }),
  error: () => ({ state: { kind: 'error', code: 'DB-OPEN/QuotaExceededError' }, site: ALLOWED }),
};
