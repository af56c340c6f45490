/**
 * Rows as each version of the database wrote them. They are never changed: a computer in an office may still hold them.
 * A new version gets rows of its own, with at least one in every table that it made or changed.
 */
export type Rows = Readonly<Record<string, readonly object[]>>;

const document = {
  id: '0f343b0931126a20f133d67c2b018a3b',
  keys: ['0f343b0931126a20f133d67c2b018a3b', 'c4ca4238a0b923820dcc509a6f75849b'],
  host: 'qlvb.anmau.gov.vn',
  systemId: '90210',
  number: '402/SNV-CCHC',
  issuer: 'Sở Nội vụ',
  subject: 'Báo cáo cải cách hành chính quý I năm 2026',
  type: 'Công văn',
  issued: '2026-04-14',
  received: '2026-04-15',
  urgency: 'urgent',
  urgencyWords: 'Khẩn',
  role: 'main',
  list: 'Văn bản đến chờ xử lý',
  listedDue: '2026-04-28 ',
  files: [
    { state: 'partly', found: 1, unreadPages: [2], name: 'BC.pdf', at: 1_776_825_600_000 },
    { state: 'failed', reason: 'encrypted', name: 'Phu luc.pdf', at: 1_776_825_600_000 },
  ],
  firstSeenAt: 1_776_739_200_000,
  readAt: 1_776_825_600_000,
};

const limit = { kind: 'deadline', date: '2026-04-28', time: null, bound: 'by', term: null, anchor: null, rrule: null };

const field = {
  ...limit,
  source: 'field',
  file: null,
  quote: '28/04/2026',
  title: '',
  confidence: 'sure',
  warnings: [],
};

const open = {
  ...limit,
  id: `${document.id}-1`,
  documentId: document.id,
  title: 'Báo cáo cải cách hành chính quý I năm 2026',
  quote: '28/04/2026',
  source: 'field',
  confidence: 'sure',
  warnings: [],
  claims: [
    field,
    { ...field, source: 'attachment', file: 'BC.pdf', date: '2026-04-29', quote: 'trước ngày 30/4', bound: 'before' },
  ],
  disputed: true,
  held: null,
  immediate: false,
  due: '2026-04-28T17:00',
  overdueAt: '2026-04-29T00:00',
  rank: '2026-04-28T17:00',
  state: 'open',
  dismissed: null,
  notified: 'soon',
  nextAt: '2026-04-28T00:00',
  createdAt: 1_776_739_200_000,
  updatedAt: 1_776_825_600_000,
  closedAt: null,
};

const closed = { ...open, id: `${document.id}-2`, state: 'done', closedAt: 1_776_825_700_000 };

const v1: Rows = {
  documents: [document],
  tasks: [open, closed, { ...open, id: `${document.id}-3`, state: 'dismissed', dismissed: 'backlog', closedAt: 1 }],
  hosts: [
    {
      host: 'qlvb.anmau.gov.vn',
      address: 'https://qlvb.anmau.gov.vn/qlvbdh/main',
      firstReadAt: 1_776_739_200_000,
      backlog: 'ask',
      asked: true,
      withheld: 2,
    },
  ],
  reminders: [
    {
      id: `${document.id}-1/soon/2026-04-28T17:00`,
      taskId: `${document.id}-1`,
      stage: 'soon',
      state: 'shown',
      at: 1_776_739_300_000,
    },
  ],
  changes: [
    { n: 7, at: 1_776_825_700_000, label: 'task.done', before: [{ ...closed, state: 'open', closedAt: null }] },
  ],
};

const v2: Rows = {
  ...v1,
  settings: [{ id: 'settings', values: { calendar: { saturdays: true }, keep: { closedDays: 30 } } }],
};

/** The same rows as version 3 keeps them. */
const { notified: _, ...unsaid } = open;
const openNow = { ...unsaid, reminded: '2026-04-21T23:59', snoozedUntil: null };
const closedNow = { ...openNow, id: closed.id, state: 'done', closedAt: closed.closedAt };

const reminder = {
  id: `${document.id}-1/soon/2026-04-28T17:00`,
  taskId: `${document.id}-1`,
  stage: 'working-days-before-3',
  state: 'shown',
  at: 1_776_739_300_000,
  moment: '',
  notice: `${document.id}-1/soon/2026-04-28T17:00`,
};

const v3: Rows = {
  ...v2,
  tasks: [
    openNow,
    { ...closedNow, reminded: null },
    { ...openNow, reminded: null, id: `${document.id}-3`, state: 'dismissed', dismissed: 'backlog', closedAt: 1 },
  ],
  reminders: [reminder],
  changes: [
    {
      n: 7,
      at: 1_776_825_700_000,
      label: 'task.done',
      before: [{ ...closedNow, reminded: null, state: 'open', closedAt: null }],
    },
  ],
  looks: [{ id: 'last', at: 1_776_825_700_000, rules: '{}' }],
};

const v4: Rows = { ...v3, marks: [{ id: 'name', value: '6f1c' }] };

/** What version 5 adds to every task, and to a document. */
const life = {
  reply: null,
  dismissedWhy: null,
  edited: null,
  event: null,
  proposals: [],
  moved: null,
  parentId: null,
  part: null,
  mergedInto: null,
  rollsAt: null,
};
const withLife = (rows: readonly object[] = []) => rows.map((row) => ({ ...row, ...life }));
const documentNow = { ...document, numberKey: '402/snv-cchc' };
const changesNow = (v3.changes ?? []).map((row) => ({
  ...row,
  before: withLife((row as { before: object[] }).before),
}));

const stated = { date: '2026-04-28', time: null, title: 'Báo cáo cải cách hành chính quý I năm 2026' };
const later = { documentId: 'b', number: '500/SNV-CCHC', quote: 'gia hạn đến ngày 05/5/2026' };

const removedOf = (more: object = {}) => ({ documents: [{ ...documentNow, id: 'gone', ...more }], history: [] });

const v5: Rows = {
  ...v4,
  documents: [documentNow],
  tasks: [
    {
      ...openNow,
      ...life,
      edited: { limit: { date: '2026-05-05', time: null }, title: null, stated, differs: 'gone', because: later },
      event: { day: '2026-04-20', term: 'P3WD', date: '2026-04-23' },
      proposals: [
        { kind: 'extension', ...later, date: '2026-05-05', time: null, taskId: null, answer: 'accepted', at: 1 },
        { kind: 'recall', ...later, answer: null, at: 2 },
      ],
      moved: { date: '2026-04-27', time: '11:30' },
      rrule: 'FREQ=MONTHLY;BYMONTHDAY=28',
      rollsAt: '2026-04-29T00:00',
    },
    { ...closedNow, ...life, reminded: null, reply: '77/UBND-VP', rollsAt: '' },
    {
      ...openNow,
      ...life,
      reminded: null,
      id: `${document.id}-3`,
      state: 'dismissed',
      dismissed: 'other',
      dismissedWhy: 'Đã báo cáo qua điện thoại',
      closedAt: 1,
    },
    {
      ...openNow,
      ...life,
      id: `${document.id}-4`,
      state: 'merged',
      mergedInto: `${document.id}-1`,
      parentId: `${document.id}-1`,
      part: { as: 'step', name: 'Trình ký', days: 2 },
    },
  ],
  changes: [
    { n: 7, at: 1_776_825_700_000, label: 'task.steps', before: [], made: [`${document.id}-4`] },
    {
      n: 8,
      at: 1_776_825_800_000,
      label: 'document.remove',
      before: [],
      removed: removedOf(),
    },
  ],
  history: [
    {
      n: 3,
      at: 1_776_825_700_000,
      taskId: `${document.id}-2`,
      documentId: document.id,
      by: 'officer',
      label: 'task.doneWith',
      changes: [
        { field: 'state', from: 'open', to: 'done' },
        { field: 'reply', from: null, to: '77/UBND-VP' },
      ],
    },
  ],
  removed: [{ id: 'gone', keys: ['gone', 'gone-too'], at: 1_776_825_700_000 }],
};

/** What version 6 adds to a document: by what it is known again through another relay. */
const traces = ['4ef45145160ba18c9bc3811fa1368f82', '4b257a79d7372a619dcfc970585ce6ff'];

const v6: Rows = {
  ...v5,
  documents: [{ ...documentNow, traces }],
  changes: (v5.changes ?? []).map((row) => ('removed' in row ? { ...row, removed: removedOf({ traces }) } : row)),
};

/** What version 7 adds to it: when it was read last, as long as something must be said of it. */
const notes = { unreadAt: document.readAt };
const difference = { of: 'subject', file: 'BC.pdf', inFile: 'Báo cáo quý I', inSystem: 'Báo cáo năm' };

const upgraded: Rows = {
  documents: [{ ...documentNow, traces, ...notes }],
  changes: (v5.changes ?? []).map((row) =>
    'removed' in row ? { ...row, removed: removedOf({ traces, ...notes }) } : row,
  ),
};

const v7: Rows = {
  ...v6,
  ...upgraded,
  documents: [{ ...documentNow, traces, differences: [difference], ...notes, differsAt: document.readAt }],
};

export const ROWS: Readonly<Record<number, Rows>> = { 1: v1, 2: v2, 3: v3, 4: v4, 5: v5, 6: v6, 7: v7 };

const asNow = (rows: Rows): Rows => ({
  ...rows,
  documents: upgraded.documents ?? [],
  tasks: withLife(v3.tasks),
  reminders: v3.reminders ?? [],
  changes: changesNow,
});

/** What the newest version makes of the rows of each; only tables that an older one had. */
export const NEWEST: Readonly<Record<number, Rows>> = {
  1: asNow(v1),
  2: asNow(v2),
  3: asNow(v3),
  4: asNow(v4),
  5: { ...v5, ...upgraded },
  6: { ...v6, ...upgraded },
  7: v7,
};
