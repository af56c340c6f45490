import type { DiagnosisServices, DiagnosisState, OpenTab } from '../../components/diagnosis';
import type { FrameDiagnosis, ListDiagnosis } from '../../lib/sites';
import { NOW } from './data';

const HOST = 'qlvb.anmau.gov.vn';
const TABS: readonly OpenTab[] = [
  { id: 1, host: HOST },
  { id: 2, host: 'vanban.anmau.gov.vn' },
];

const counts = { empty: 0, unsure: 0, missing: 0 };

const list: ListDiagnosis = {
  rows: "table#dt_basic tbody tr[id^='vb_']",
  found: 50,
  visible: 48,
  told: 45,
  withheld: 3,
  unknownLevel: 1,
  fields: [
    { field: 'secrecy', places: [{ place: { attribute: 'do_mat' }, read: 47 }], ...counts, missing: 1 },
    { field: 'number', places: [{ place: { attribute: 'so_ky_hieu' }, read: 48 }], ...counts },
    {
      field: 'due',
      places: [
        { place: { attribute: 'han_xu_ly' }, read: 2 },
        { place: { select: 'td.vanbanden_hienthi_han_xuly' }, read: 30 },
      ],
      ...counts,
      empty: 16,
    },
  ],
};

const main: FrameDiagnosis = {
  host: HOST,
  top: true,
  shown: true,
  system: {
    id: 'vnpt-ioffice',
    name: 'VNPT iOffice',
    from: 'built-in',
    sign: { select: '#dt_basic, #full_menu' },
    addressFits: true,
  },
  listing: { named: true, waiting: true },
  lists: [list],
  detail: null,
  elsewhere: ['tep.anmau.gov.vn'],
  failures: [{ id: 'xa-cu', why: 'too-slow' }],
  times: {
    whole: 4,
    cut: 2,
    waitedMs: 254,
    heldMs: 31,
    slices: 5,
    longestSliceMs: 9,
    longestEverMs: 14,
    heldEverMs: 96,
  },
  heldMs: 42,
  longestStepMs: 6,
  gaveUp: null,
};

const inner: FrameDiagnosis = {
  ...main,
  top: false,
  lists: [],
  listing: null,
  elsewhere: [],
  failures: [],
  detail: {
    root: '#dt_thongtin_vanban',
    shown: 1,
    withheld: 0,
    directions: 2,
    files: 3,
    fields: [
      { field: 'number', places: [{ place: { select: '#detailSoKyHieu' }, read: 1 }], ...counts },
      {
        field: 'due',
        places: [{ place: { label: ['hạn xử lý', 'hạn xl', 'thời hạn giải quyết'] }, read: 1 }],
        ...counts,
      },
    ],
  },
};

const READY: DiagnosisState = {
  kind: 'ready',
  tab: {
    at: NOW,
    host: HOST,
    permission: 'https://*.anmau.gov.vn/*',
    frames: [main, inner],
    files: 1,
    silent: 0,
    elsewhere: [{ host: 'tep.anmau.gov.vn', allowed: false }],
  },
  around: {
    version: '0.1.0',
    browser: 'Chromium 156, Windows',
    readFiles: 'when-opened',
    information: 'none',
    unitIsSet: true,
    imported: [{ id: 'xa-cu', on: true }],
  },
};

const STATES: Readonly<Record<string, DiagnosisState>> = {
  diagnosis: READY,
  'diagnosis-nowhere': { kind: 'nowhere' },
  'diagnosis-not-allowed': { kind: 'not-allowed', host: HOST, origin: `https://${HOST}/*` },
  'diagnosis-no-reader': { kind: 'no-reader', host: HOST, tabId: 1 },
};

/** The page "Chẩn đoán" in one of its states; null for a name of something else. */
export function diagnosisServices(name: string): DiagnosisServices | null {
  const state = STATES[name];
  if (!state) return null;
  return {
    tabId: null,
    tabs: async () => (state.kind === 'nowhere' ? [] : [...TABS]),
    diagnose: async () => state,
    allow: async () => true,
    reload: async () => undefined,
    copy: async () => undefined,
  };
}
