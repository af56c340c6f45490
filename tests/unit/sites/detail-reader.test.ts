// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedAs, ReaderMessage } from '../../../lib/messages';
import type { SystemDescription } from '../../../lib/sites/description';
import type { SeenDetail } from '../../../lib/sites/detail';
import { DetailReader } from '../../../lib/sites/detail-reader';
import type { PostForms } from '../../../lib/sites/post-forms';
import { atOnce } from '../../../lib/sites/slices';
import { Teller } from '../../../lib/sites/told';

// What a reader says of the documents that are opened in its frame one after the other.

let shown: SeenDetail[] = [];
/** How long a look at the page takes. */
let lookMs = 0;
let looks = 0;
vi.mock('../../../lib/sites/detail', async (original) => ({
  ...(await original<object>()),
  *readDetails() {
    vi.advanceTimersByTime(lookMs);
    looks += 1;
    yield undefined;
    return shown.map((detail) => ({ ...detail }));
  },
}));

const detailOf = (key: string, secrecy: SeenDetail['secrecy'] = 'ordinary', subject = 'V/v báo cáo'): SeenDetail => ({
  secrecy,
  screenKeys: [],
  lastResort: null,
  arrived: null,
  status: null,
  files: [],
  document: {
    keys: [key],
    systemId: key,
    number: null,
    issuer: null,
    subject,
    type: null,
    issued: null,
    received: null,
    urgency: 'normal',
    urgencyWords: null,
    role: 'main',
    due: null,
    directions: [],
  },
});

const SYSTEM = { id: 'he-thong' } as SystemDescription;
const X = detailOf('x');
const Y = detailOf('y');

let said: ReaderMessage[];
let listed: ListedAs | null;
let teller: Teller;
let reader: DetailReader;
beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  lookMs = 0;
  listed = null;
  shown = [];
  const tell = async (message: ReaderMessage) => {
    if (message.type === 'find-listing') return { listed };
    said.push(message);
    return 'kept';
  };
  const readAfter = (ms: number) => void setTimeout(look, ms);
  const forms = { made: () => false } as unknown as PostForms;
  teller = new Teller(tell, readAfter);
  reader = new DetailReader(document, teller, readAfter, forms, () => undefined);
});

const look = () => atOnce(reader.read(SYSTEM, () => false, true));

/** The page shows these documents opened, and rests. */
async function show(...details: SeenDetail[]): Promise<void> {
  shown = details;
  look();
  await vi.advanceTimersByTimeAsync(20_000);
}

const opened = () => said.flatMap((each) => (each.type === 'opened' ? each.document.keys[0] : []));

it('an opened document is said once as long as it stands, however often its page is read', async () => {
  await show(X);
  await show(X);
  await show(detailOf('x', 'ordinary', 'V/v báo cáo'));
  expect(opened()).toEqual(['x']);
});

it('it is said again when it is opened again, since it may have been removed meanwhile', async () => {
  await show(X);
  await show();
  await show(X);
  await show(Y);
  await show(X);
  expect(opened()).toEqual(['x', 'x', 'y', 'x']);
});

it('it is said again while it stands when everything is to be said again', async () => {
  await show(X);
  teller.forget();
  reader.forget();
  look();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(opened()).toEqual(['x', 'x']);
});

it('a document that turns out to be secret is withheld under the keys of its row too', async () => {
  listed = { secrecy: 'absent', listing: null, role: 'main', keys: ['row'], document: null };
  await show(detailOf('x', 'secret'));
  expect(opened()).toEqual([]);
  expect(said.at(-1)).toMatchObject({ type: 'withheld', keys: ['x', 'row'], secret: ['x', 'row'] });
});

it.each([
  ['shows nothing, is not looked at again', [], [], 1],
  ['shows a document, is read in one turn', [], [X], 2],
  ['showed one before, is looked at again before that is told', [X], [], 2],
])('a page that changes while it is read, and %s', async (_, before, now, times) => {
  await show(...before);
  shown = now;
  looks = 0;
  atOnce(reader.read(SYSTEM, () => true, true));
  expect(looks).toBe(times);
});

describe('a page that goes away', () => {
  const left = () => said.filter(({ type }) => type === 'left');
  const leave = (system: SystemDescription | null, acted: boolean, isRead = true) =>
    reader.leave(system, acted, isRead);
  const of = (keys: string[]) => [expect.objectContaining({ keys, owner: 'later' })];

  it('is looked at longer where it was never read, as on a slow computer', () => {
    shown = [X];
    lookMs = 900;
    expect(leave(SYSTEM, false)).toBe(true);
    expect(left()).toEqual(of(['x']));
  });

  it('may have shown a document when not even that was long enough', () => {
    shown = [X];
    lookMs = 1_100;
    expect(leave(SYSTEM, false)).toBe(true);
    expect(left()).toEqual(of([]));
  });

  it('is taken for what it was when it was read', () => {
    shown = [X];
    look();
    shown = [Y];
    lookMs = 200;
    expect(leave(SYSTEM, false)).toBe(true);
    expect(left()).toEqual(of(['x']));
  });

  it('was not read while it was hidden', () => {
    atOnce(reader.read(null, () => false, false));
    shown = [X];
    lookMs = 200;
    expect(leave(SYSTEM, false)).toBe(true);
    expect(left()).toEqual(of(['x']));
  });

  it('is looked at longer where it has changed since it was read, and may then have shown another document', () => {
    look();
    shown = [X];
    lookMs = 1_100;
    expect(leave(SYSTEM, true, false)).toBe(true);
    lookMs = 200;
    expect(leave(SYSTEM, true, false)).toBe(true);
    expect(left()).toEqual([...of([]), ...of(['x'])]);
  });

  it('may have shown a document where nobody described it and somebody acted before it was read', () => {
    expect(leave(null, false)).toBe(false);
    expect(leave(null, true)).toBe(true);
    expect(left()).toEqual(of([]));
  });

  it.each([0, 200])(
    'has shown none where it was read and none stood there, however long a look takes (%i ms)',
    (ms) => {
      look();
      lookMs = ms;
      expect(leave(null, true)).toBe(false);
      expect(leave(SYSTEM, true)).toBe(false);
      expect(left()).toEqual([]);
    },
  );
});
