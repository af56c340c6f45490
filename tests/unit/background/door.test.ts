import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessage } from '../../../entrypoints/background/messages';
import { answerReader } from '../../../entrypoints/background/reader';
import type { ReaderMessage } from '../../../lib/messages';

const OWN = 'nhac-han';
const ALLOWED = 'https://qlvb.anmau.gov.vn';

vi.mock('../../../lib/browser', () => ({
  browser: { runtime: { id: 'nhac-han' } },
  isOwnPage: ({ url }: { url?: string }) => url?.startsWith('chrome-extension://nhac-han/') ?? false,
  isAllowed: async (url: string) => new URL(url).host === 'qlvb.anmau.gov.vn',
}));
vi.mock('../../../lib/intake', () => ({}));
vi.mock('../../../lib/reminders', () => ({
  noteWriting: vi.fn(),
  showFault: vi.fn(),
  showTest: vi.fn(),
  tick: vi.fn(),
}));
vi.mock('../../../entrypoints/background/guidance', () => ({ followGuidance: vi.fn() }));
vi.mock('../../../lib/opened-files', () => ({ noteHeard: vi.fn(), readGiven: vi.fn(), recordAnswer: vi.fn() }));
vi.mock('../../../entrypoints/background/panel', () => ({ refreshPanels: vi.fn() }));
vi.mock('../../../entrypoints/background/reader', () => ({ answerReader: vi.fn(async () => 'kept') }));

const heard = vi.mocked(answerReader);
beforeEach(() => heard.mockClear());

const KEY = '0123456789abcdef0123456789abcdef';
const keys = [KEY];
const document = {
  keys,
  systemId: '1',
  number: '12/TB-UBND',
  issuer: 'Sở Nội vụ',
  subject: 'V/v báo cáo',
  type: 'Thông báo',
  issued: '2026-11-20',
  received: null,
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  due: { label: 'Hạn xử lý', text: '25/11/2026' },
  directions: [],
} as const;
const listing = { name: 'Văn bản đến', waiting: true };
const place = { system: 'vnpt-ioffice', path: '/qlvbdh/main' };
const url = `${ALLOWED}/tep.pdf`;

/** One of each that a reader may say. */
const SAID: { [Type in ReaderMessage['type']]: Record<string, unknown> } = {
  listed: { ...place, listing, documents: [document] },
  opened: { ...place, listing, document, files: [] },
  withheld: {
    of: 'list',
    list: 'a',
    keys,
    secret: keys,
    shown: keys,
    unknown: 0,
    unnamed: 0,
    traces: [],
    secretTraces: [],
  },
  'find-listing': { keys, screenKeys: keys },
  'file-shown': { url },
  file: { way: 'frame', url, bytes: null, framePath: '', at: 1 },
  'viewer-blob': { url },
  'file-piece': { id: '1-1', at: 0, piece: 'AAAA' },
  left: { keys, screenKeys: [], owner: 'later' },
  'left-bare': {},
  'forms-sent': { keys },
  'file-missed': { keys, name: 'tep.pdf', at: 0 },
  'gave-up': { reason: 'too-long' },
  'file-stamped': { url },
  guidance: {},
  panel: {},
  'panel-left': { look: 'open' },
};
const MESSAGES = Object.entries(SAID).map(([type, more]) => ({ type, ...more }));

const frame = { id: OWN, url: `${ALLOWED}/qlvbdh/main`, frameId: 0, tab: { id: 7, url: `${ALLOWED}/qlvbdh/main` } };
const say = (message: unknown, sender: object) => answerMessage(message, sender as Parameters<typeof answerMessage>[1]);

describe.each(MESSAGES)('"$type"', (message) => {
  it('is heard from a frame of an allowed host', async () => {
    expect(await say(message, frame)).toBe('kept');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each<[string, object]>([
    [
      'a host that is not allowed',
      { ...frame, url: 'https://xau.example/', tab: { id: 7, url: 'https://xau.example/' } },
    ],
    ['a frame of another host on an allowed page', { ...frame, url: 'https://xau.example/', frameId: 3 }],
    ['a blob of another host', { ...frame, url: 'blob:https://xau.example/1', frameId: 3 }],
    ['a host that only begins like an allowed one', { ...frame, url: `${ALLOWED}.xau.example/` }],
    ['a file of the computer', { ...frame, url: 'file:///C:/a.html', tab: { id: 7, url: 'file:///C:/a.html' } }],
    ['no tab', { id: OWN, url: frame.url }],
    ['no address', { id: OWN, tab: { id: 7 } }],
    ['another extension', { ...frame, id: 'other' }],
    ['nobody', { ...frame, id: undefined }],
  ])('is refused from %s', async (_, sender) => {
    expect((await say(message, sender)) ?? null).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is refused with a value of another type in any place', async () => {
    for (const name of Object.keys(message))
      for (const wrong of [Symbol.iterator.toString(), 3.5, Number.NaN, { length: 1 }, [[]], () => 1]) {
        const forged = { ...message, [name]: wrong };
        const answer = await say(forged, frame);
        // Words may stand where words stand.
        if (answer === 'kept') expect(typeof wrong, `${name}: ${String(wrong)}`).toBe('string');
        else expect(answer).toBeNull();
      }
  });

  it('carries nothing more than it may say, and no prototype', async () => {
    const forged = JSON.parse(
      `{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},"more":1,${JSON.stringify(message).slice(1)}`,
    );
    await say(forged, frame);
    const [said] = heard.mock.calls[0] ?? [];
    expect(Object.keys(said ?? {}).sort()).toEqual(Object.keys(message).sort());
    expect(Object.getPrototypeOf(said)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it('is refused when its kind stands on a prototype alone', async () => {
    const forged = Object.create({ type: 'no such thing' });
    expect(await say(Object.assign(forged, { ...message, type: undefined }), frame)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});

it.each(['diagnose', 'trouble', 'account-of', 'stop', 'read-now', 'hosts-allowed', 'guidance-changed', 'owner-here'])(
  'what only the background asks is not heard from a page: "%s"',
  async (type) => {
    const forged = { type, question: '1', allowed: [], url, of: 'ordinary' };
    expect((await say(forged, frame)) ?? null).toBeNull();
    expect((await say(forged, { id: OWN, url: 'chrome-extension://nhac-han/popup.html' })) ?? null).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  },
);

describe('what is too large', () => {
  const many = (length: number) => Array.from({ length }, () => KEY);
  it.each<[string, object]>([
    ['a subject', { type: 'opened', ...SAID.opened, document: { ...document, subject: 'x'.repeat(20_001) } }],
    ['a path', { type: 'opened', ...SAID.opened, path: 'x'.repeat(20_001) }],
    ['an address', { type: 'file-shown', url: `${ALLOWED}/${'x'.repeat(8_001)}` }],
    ['keys of a document', { type: 'opened', ...SAID.opened, document: { ...document, keys: many(5) } }],
    ['keys', { type: 'find-listing', keys: many(20_001), screenKeys: [] }],
    ['documents', { type: 'listed', ...SAID.listed, documents: Array.from({ length: 10_001 }, () => document) }],
    ['files', { type: 'opened', ...SAID.opened, files: Array.from({ length: 501 }, () => ({ name: 'a', url })) }],
    [
      'instructions',
      {
        type: 'opened',
        ...SAID.opened,
        document: {
          ...document,
          directions: Array.from({ length: 501 }, () => ({ text: 'a', day: null, writer: null })),
        },
      },
    ],
  ])('is refused: %s', async (_, message) => {
    expect(await say(message, frame)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});

it.each([['checklist-changed'], ['notification-test'], ['file-read'], ['file-given'], ['event-day']])(
  '"%s" of our own pages is not heard from a page of a host',
  async (type) => {
    expect(await say({ type, taskId: 'a', day: '2026-11-20', documentId: 'a' }, frame)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  },
);

it('pages of ours do not speak as readers', () => {
  const page = { id: OWN, url: 'chrome-extension://nhac-han/popup.html' };
  for (const message of MESSAGES) expect(say(message, page)).toBeUndefined();
});
