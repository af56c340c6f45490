// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import reader from '../../../entrypoints/reader.content';

// What a reader in a page answers, and whom.

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const { listeners, sent } = vi.hoisted(() => ({ listeners: [] as Listener[], sent: vi.fn(async () => null) }));

vi.mock('../../../lib/browser', () => ({
  browser: { runtime: { sendMessage: sent, onMessage: { addListener: (each: Listener) => listeners.push(each) } } },
  isOwnPage: ({ url }: { url?: string }) => url?.startsWith('chrome-extension://nhac-han/') ?? false,
}));

const OWN = { id: 'nhac-han', url: 'chrome-extension://nhac-han/diagnosis.html' };

const ask = (message: unknown, sender: object) => listeners.at(-1)?.(message, sender);

beforeEach(() => {
  listeners.length = 0;
  reader.main?.({ isValid: true, onInvalidated: () => undefined } as never);
});

it('tells how its readings went to a page of the extension', async () => {
  expect(await ask({ type: 'diagnose' }, OWN)).toMatchObject({ gaveUp: null, failures: [] });
});

it.each<[string, object]>([
  ['a web page', { url: 'https://qlvb.anmau.gov.vn/' }],
  ['a reader in another frame', { id: 'nhac-han', url: 'https://qlvb.anmau.gov.vn/qlvbdh/main', tab: { id: 1 } }],
  ['a page of another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['a page that only begins like one of ours', { url: 'https://chrome-extension.nhac-han.example/' }],
  ['nobody', {}],
])('does not tell %s', (_, sender) => expect(ask({ type: 'diagnose' }, sender)).toBeUndefined());

it.each([{ type: 'wipe' }, { type: 'descriptions', descriptions: [{ id: 'x' }] }, { type: 'account' }])(
  'has nothing to say to what nobody may ask: $type',
  (message) => expect(ask(message, OWN)).toBeUndefined(),
);
