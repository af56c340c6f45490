import { arrivalKey, documentKeys, lastResortKey, type SeenDocument } from '../../../../lib/documents';
import type { ReaderMessage } from '../../../../lib/messages';
import type { Expected, Told, Withheld } from './cases';

/** What stands for nothing in a document. */
const NOTHING: readonly unknown[] = [null, 'normal', 'unknown', '[]'];

const isNothing = (value: unknown): boolean => NOTHING.includes(Array.isArray(value) ? JSON.stringify(value) : value);

/** A direction's empty members too. */
const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(compact);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => !isNothing(each));
  return Object.fromEntries(entries.map(([name, each]) => [name, compact(each)]));
};

const told = ({ keys: _, ...document }: SeenDocument): Told => compact(document) as Told;

type Listed = Extract<ReaderMessage, { type: 'listed' }>;
type OpenedMessage = Extract<ReaderMessage, { type: 'opened' }>;

/** The last word on each document, in the order in which they were first told of. */
function lastWords<Of>(words: readonly { key: string; said: Of }[]): Of[] {
  return [...new Map(words.map(({ key, said }) => [key, said])).values()];
}

function listsOf(messages: readonly Listed[]): Expected['lists'] {
  const rows = messages.flatMap(({ listing, documents }) =>
    documents.map((document) => ({ key: document.keys[0] ?? '', said: { name: listing.name, document } })),
  );
  const last = lastWords(rows);
  return [...new Set(last.map(({ name }) => name))].map((name) => ({
    name,
    documents: last.filter((row) => row.name === name).map(({ document }) => told(document)),
  }));
}

const openedOf = (messages: readonly OpenedMessage[]): Expected['opened'] =>
  lastWords(
    messages.map(({ document, listing, files }) => ({
      key: document.keys[0] ?? '',
      said: {
        ...(listing ? { list: listing.name } : {}),
        ...told(document),
        ...(files.length ? { files } : {}),
        ...(listing && !listing.waiting ? { waiting: false } : {}),
      },
    })),
  );

const of = <Type extends ReaderMessage['type']>(messages: readonly ReaderMessage[], type: Type) =>
  messages.filter((message): message is Extract<ReaderMessage, { type: Type }> => message.type === type);

/** Everything that was told of a page, in the form of what was expected. */
export function summary(messages: readonly ReaderMessage[]) {
  return {
    lists: listsOf(of(messages, 'listed')),
    opened: openedOf(of(messages, 'opened')),
    withheld: [...new Set(of(messages, 'withheld').flatMap(({ keys }) => keys))].sort(),
    unknown: Math.max(0, ...of(messages, 'withheld').map(({ unknown }) => unknown)),
  };
}

const keysOf = ({ unknown: _, arrival = '', received = null, ...said }: Withheld, host: string): string[] => {
  const identity = { host, systemId: null, number: null, issuer: null, subject: null, issued: null, ...said };
  const keys = documentKeys(identity);
  const arrived = arrival === '' ? null : arrivalKey({ ...identity, arrival, received });
  return [
    ...(keys.length ? keys : [lastResortKey(identity) ?? arrived ?? 'nothing identifies it']),
    ...(arrived ? [arrived] : []),
  ];
};

/** The same of what was expected: documents that are withheld by their opaque keys. */
export function expectedSummary({ lists = [], opened = [], withheld = [], address }: Expected) {
  const { host } = new URL(address);
  return {
    lists,
    opened,
    withheld: [...new Set(withheld.flatMap((each) => keysOf(each, host)))].sort(),
    unknown: withheld.filter(({ unknown }) => unknown).length,
  };
}
