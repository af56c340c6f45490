import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentKeys, type SeenDocument, traceOf } from '../../../lib/documents';
import type { Origin } from '../../../lib/origin';
import { locksInMemory } from '../archive/locks-in-memory';

// What the background remembers of documents that are not to be kept, from one of its short lives to the next.

vi.mock('../../../lib/reminders', () => ({ tick: vi.fn() }));
vi.mock('../../../lib/archive', async (original) => ({ ...(await original<object>()), dropCopies: vi.fn() }));
vi.stubGlobal('navigator', { locks: locksInMemory() });

const HOST = 'qlvb.anmau.gov.vn';
const origin: Origin = {
  tabId: 1,
  frameId: 0,
  at: 0,
  tab: { url: `https://${HOST}/qlvbdh/main` },
  frameUrl: `https://${HOST}/qlvbdh/main`,
  isTab: true,
};
const place = { system: 'vnpt-ioffice', path: '/qlvbdh/main' };
const listing = { name: 'Văn bản đến chờ xử lý', waiting: true };

function seen(number: string, host = HOST): SeenDocument {
  const facts = { number, issuer: 'Sở Nội vụ', subject: 'V/v rà soát nhân sự', issued: '2026-11-20' } as const;
  return {
    ...facts,
    keys: documentKeys({ ...facts, systemId: number, host, issuer: host === HOST ? facts.issuer : 'SNV' }),
    systemId: number,
    type: null,
    received: null,
    urgency: 'normal',
    urgencyWords: null,
    role: 'main',
    due: { label: 'Hạn xử lý', text: '30/11/2026' },
    directions: [],
  };
}

const SECRET = seen('402/SNV-CCHC');
const ORDINARY = seen('403/SNV-CCHC');

/** A worker as it begins: nothing of the last one's memory is left. */
async function newWorker() {
  vi.resetModules();
  const { answerReader } = await import('../../../entrypoints/background/reader');
  const { database } = await import('../../../lib/tasks');
  const { forgetDocument } = await import('../../../lib/withheld');
  return {
    forgetDocument,
    list: async (...documents: SeenDocument[]) => {
      await answerReader({ type: 'listed', ...place, listing, documents }, origin);
      return (await database.documents.toArray()).map(({ number }) => number);
    },
    open: async (document: SeenDocument) => {
      await answerReader({ type: 'opened', ...place, listing, document, files: [] }, origin);
      return (await database.documents.toArray()).map(({ number }) => number);
    },
    withhold: async ({ keys, ...document }: SeenDocument) => {
      const traces = [traceOf(document)].flatMap((trace) => trace ?? []);
      const said = { keys, secret: keys, traces, secretTraces: traces, shown: [], unknown: 0, unnamed: 0 };
      await answerReader({ type: 'withheld', of: 'detail', list: '', ...said }, origin);
    },
    end: async () => {
      database.close();
    },
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  const { database } = await import('../../../lib/tasks');
  await database.delete();
});

it('what an opened document said to be secret stays away when a later worker is told its row', async () => {
  const first = await newWorker();
  expect(await first.list(SECRET, ORDINARY)).toEqual(['402/SNV-CCHC', '403/SNV-CCHC']);
  await first.withhold(SECRET);
  await first.end();
  const second = await newWorker();
  expect(await second.list(SECRET, ORDINARY)).toEqual(['403/SNV-CCHC']);
  expect(await second.open(SECRET)).toEqual(['403/SNV-CCHC']);
  // Another relay has other keys for it.
  expect(await second.list(seen('402/SNV-CCHC', 'phuong.test'))).toEqual(['403/SNV-CCHC']);
  await second.end();
});

it('so does what the stamp on a file said', async () => {
  const first = await newWorker();
  await first.list(SECRET);
  await first.forgetDocument(SECRET.keys);
  await first.end();
  const second = await newWorker();
  expect(await second.list(SECRET, ORDINARY)).toEqual(['403/SNV-CCHC']);
  await second.end();
});

it('what several workers were told is remembered together, by nothing but opaque keys', async () => {
  for (const document of [SECRET, ORDINARY]) {
    const worker = await newWorker();
    await worker.withhold(document);
    await worker.end();
  }
  const memory = JSON.stringify(await fakeBrowser.storage.session.get(null));
  expect(memory).not.toMatch(/402|403|nội vụ|nhân sự|11-20|anmau/iu);
  const worker = await newWorker();
  expect(await worker.list(SECRET, ORDINARY)).toEqual([]);
  await worker.end();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('one worker told of several at once remembers all of them', async () => {
  const first = await newWorker();
  await Promise.all([first.withhold(SECRET), first.withhold(ORDINARY)]);
  await first.end();
  const second = await newWorker();
  expect(await second.list(SECRET, ORDINARY)).toEqual([]);
  await second.end();
});

it('a copy that is being made when a document turns out secret is let go when it is whole', async () => {
  const worker = await newWorker();
  const { betweenCopies, dropCopies } = await import('../../../lib/archive');
  const drops = vi.mocked(dropCopies).mockClear();
  await worker.list(SECRET, ORDINARY);
  let finish = (): void => {};
  const making = betweenCopies(() => new Promise<void>((resolve) => (finish = resolve)));
  const gone = worker.withhold(SECRET);
  await vi.waitFor(async () => expect(await worker.list()).toEqual(['403/SNV-CCHC']));
  expect(drops).toHaveBeenCalledTimes(1);
  finish();
  await Promise.all([making, gone]);
  expect(drops).toHaveBeenCalledTimes(2);
  await worker.end();
});
