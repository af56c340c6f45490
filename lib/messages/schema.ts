import * as v from 'valibot';
import { LONGEST_ADDRESS, LONGEST_FIELD, MOST_PARTS } from '../documents';
import { type CivilDate, isCivilDate, isWallMoment, type WallMoment } from '../time';
import type {
  Account,
  FileAddress,
  FileAnswer,
  FileJob,
  GaveUpReason,
  Handed,
  ListedAs,
  OffscreenMessage,
  OwnerAnswer,
  PageMessage,
  ReaderMessage,
  Trouble,
} from './types';

const TEXT = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
/** The text of a document as its page shows it. */
const BODY = v.pipe(v.string(), v.maxLength(400_000));
const URL_TEXT = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.url());
const KEY = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));
const KEYS = v.pipe(v.array(KEY), v.maxLength(20_000));
const DAY = v.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value));
const MOMENT = v.custom<WallMoment>((value) => typeof value === 'string' && isWallMoment(value));
/** Epoch milliseconds. */
const MOMENT_MS = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.nullable(TEXT);
const listing = v.object({ name: words, waiting: v.boolean(), information: v.exactOptional(v.literal(true)) });

const document = v.object({
  keys: v.pipe(KEYS, v.minLength(1), v.maxLength(4)),
  systemId: words,
  number: words,
  issuer: words,
  subject: words,
  type: words,
  issued: v.nullable(DAY),
  received: v.nullable(DAY),
  urgency: v.picklist(['normal', 'urgent', 'very-urgent', 'immediate']),
  urgencyWords: words,
  role: v.picklist(['main', 'support', 'information', 'unknown']),
  due: v.nullable(
    v.object({
      label: TEXT,
      text: TEXT,
      at: v.exactOptional(MOMENT),
      doubtful: v.exactOptional(v.literal(true)),
      besides: v.exactOptional(v.pipe(v.array(TEXT), v.maxLength(4))),
    }),
  ),
  directions: v.pipe(v.array(v.object({ text: TEXT, day: v.nullable(DAY), writer: words })), v.maxLength(MOST_PARTS)),
});

const place = { system: TEXT, path: TEXT };

const fileLinks = v.pipe(v.array(v.object({ name: TEXT, url: URL_TEXT })), v.maxLength(MOST_PARTS));
const FRAME_PATH = v.pipe(v.string(), v.maxLength(100), v.regex(/^(?:-?\d+(?:\.-?\d+)*)?$/u));
const file = { type: v.literal('file'), url: URL_TEXT, leaving: v.exactOptional(v.literal(true)) };
const WHOLE = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const HANDED = v.pipe(v.string(), v.maxLength(40));
const handed = v.object({ id: HANDED, pieces: WHOLE }) satisfies v.GenericSchema<unknown, Handed>;
const BYTES = v.nullable(handed);
/** One slice of a file. */
const PIECE = v.pipe(v.string(), v.maxLength(1_000_000));
const offsets = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
const shownText = v.object({ text: v.string(), pages: offsets, unreadPages: offsets });

const TRACE_KEY = v.nullable(KEY);
const TRACES = v.pipe(v.array(v.object({ day: TRACE_KEY, subject: TRACE_KEY, place: TRACE_KEY })), v.maxLength(10_000));

const ownerAnswer = v.union([
  v.literal('later'),
  v.object({ withheld: v.literal(true) }),
  v.object({ withheld: v.literal(false), name: TEXT, once: v.boolean(), document, listing: v.nullable(listing) }),
]) satisfies v.GenericSchema<unknown, OwnerAnswer>;

const gaveUpReason = v.picklist(['too-large', 'too-long', 'shadowed', 'broken']);

const readerMessage = v.variant('type', [
  v.object({ type: v.literal('listed'), ...place, listing, documents: v.pipe(v.array(document), v.maxLength(10_000)) }),
  v.object({
    type: v.literal('opened'),
    ...place,
    listing: v.nullable(listing),
    document,
    files: fileLinks,
    body: v.exactOptional(BODY),
  }),
  v.object({
    type: v.literal('withheld'),
    of: v.picklist(['list', 'detail']),
    list: TEXT,
    keys: KEYS,
    secret: KEYS,
    shown: v.pipe(KEYS, v.maxLength(400)),
    traces: TRACES,
    secretTraces: TRACES,
    unknown: v.pipe(v.number(), v.integer(), v.minValue(0)),
    unnamed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('find-listing'), keys: KEYS, screenKeys: KEYS }),
  v.object({ type: v.literal('file-shown'), url: URL_TEXT, at: v.exactOptional(MOMENT_MS) }),
  v.variant('way', [
    v.object({ ...file, way: v.literal('frame'), bytes: BYTES, framePath: FRAME_PATH, at: MOMENT_MS }),
    v.object({
      ...file,
      way: v.literal('link'),
      bytes: BYTES,
      owner: ownerAnswer,
      at: MOMENT_MS,
      followed: v.boolean(),
    }),
    v.object({
      ...file,
      way: v.literal('viewer'),
      bytes: BYTES,
      shown: v.nullable(shownText),
      begins: v.nullable(KEY),
      framePath: FRAME_PATH,
    }),
    v.object({ ...file, way: v.literal('elsewhere') }),
    v.object({ ...file, way: v.literal('unseen'), framePath: v.nullable(FRAME_PATH) }),
  ]),
  v.object({ type: v.literal('viewer-blob'), url: URL_TEXT }),
  v.object({ type: v.literal('file-piece'), id: HANDED, at: WHOLE, piece: PIECE }),
  v.object({ type: v.literal('left'), keys: KEYS, screenKeys: KEYS, owner: ownerAnswer }),
  v.object({ type: v.literal('left-bare') }),
  v.object({ type: v.literal('forms-sent'), keys: KEYS }),
  v.object({ type: v.literal('file-missed'), keys: KEYS, name: v.nullable(TEXT), at: MOMENT_MS }),
  v.object({ type: v.literal('gave-up'), reason: v.nullable(gaveUpReason) }),
  v.object({ type: v.literal('file-stamped'), url: URL_TEXT }),
  v.object({ type: v.literal('guidance') }),
  v.object({ type: v.literal('panel') }),
  v.object({ type: v.literal('panel-left'), look: v.picklist(['tab', 'open', 'closed']) }),
]) satisfies v.GenericSchema<unknown, ReaderMessage>;

const listedAs = v.object({
  secrecy: v.picklist(['ordinary', 'secret', 'unknown', 'empty', 'absent', 'missing']),
  listing: v.nullable(listing),
  role: document.entries.role,
  keys: KEYS,
  document: v.nullable(document),
}) satisfies v.GenericSchema<unknown, ListedAs>;

/** A reader's answer to whose a shown file is, checked; null when it is none. */
export function ownerAnswerOf(answer: unknown): OwnerAnswer | null {
  const result = v.safeParse(ownerAnswer, answer);
  return result.success ? result.output : null;
}

/** A reader's answer to where a document is listed, checked; null when it is none. */
export function listedAsOf(answer: unknown): ListedAs | null {
  const result = v.safeParse(listedAs, answer);
  return result.success ? result.output : null;
}

const trouble = v.object({ reason: gaveUpReason }) satisfies v.GenericSchema<unknown, Trouble>;

/** A reader's answer to why it gave its page up, checked; null when it is none. */
export function troubleOf(answer: unknown): GaveUpReason | null {
  const result = v.safeParse(trouble, answer);
  return result.success ? result.output.reason : null;
}

const fileAddress = v.object({
  address: v.pipe(URL_TEXT, v.regex(/^https?:/u)),
}) satisfies v.GenericSchema<unknown, FileAddress>;

/** A reader's answer to where a file stands, checked: an address that may be opened in a tab; null when it is none. */
export function fileAddressOf(answer: unknown): string | null {
  const result = v.safeParse(fileAddress, answer);
  return result.success ? result.output.address : null;
}

/** A reader's answer to what the cache holds of a file, checked; null when it holds nothing. */
export function handedOf(answer: unknown): Handed | null {
  const result = v.safeParse(handed, answer);
  return result.success ? result.output : null;
}

const account = v.object({ account: v.pipe(v.string(), v.maxLength(400)) }) satisfies v.GenericSchema<unknown, Account>;

/** A reader's answer to who is logged in, checked; null when it is none. */
export function accountOf(answer: unknown): string | null {
  const result = v.safeParse(account, answer);
  return result.success ? result.output.account : null;
}

const fileJob = v.object({
  id: v.string(),
  document: v.object({ id: v.string(), keys: KEYS }),
  name: TEXT,
  loose: v.boolean(),
  instead: v.nullable(TEXT),
  from: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, FileJob>;

/** Made by our own page, which reads the file: its kind is enough to tell. */
const fileAnswer = v.custom<FileAnswer>((value) =>
  v.is(v.object({ kind: v.picklist(['stamped', 'same', 'read']) }), value),
);

const pageMessage = v.variant('type', [
  v.object({ type: v.literal('notification-test') }),
  v.object({ type: v.literal('checklist-changed'), replaced: v.exactOptional(v.literal(true)) }),
  v.object({ type: v.literal('event-day'), taskId: v.string(), day: DAY }),
  v.object({ type: v.literal('file-read'), job: fileJob, answer: fileAnswer }),
  v.object({
    type: v.literal('file-given'),
    documentId: v.string(),
    name: TEXT,
    instead: v.nullable(TEXT),
    url: v.pipe(URL_TEXT, v.startsWith('blob:')),
  }),
]) satisfies v.GenericSchema<unknown, PageMessage>;

/** A message from inside a web page, checked; null when it is not one that a reader may send. */
export function readerMessageOf(message: unknown): ReaderMessage | null {
  const result = v.safeParse(readerMessage, message);
  return result.success ? result.output : null;
}

/** A message from a page of the extension, checked; null when it is none. */
export function pageMessageOf(message: unknown): PageMessage | null {
  const result = v.safeParse(pageMessage, message);
  return result.success ? result.output : null;
}

const offscreenMessage = v.object({
  type: v.literal('read-file'),
  job: fileJob,
  source: v.union([v.object({ url: URL_TEXT }), v.object({ bytes: v.string() }), v.object({ shown: shownText })]),
  known: v.array(v.string()),
  openedAt: MOMENT_MS,
}) satisfies v.GenericSchema<unknown, OffscreenMessage>;

/** True for a message that the offscreen document is asked by the background. */
export const isOffscreenMessage = (message: unknown): message is OffscreenMessage => v.is(offscreenMessage, message);
