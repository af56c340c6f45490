import { digest } from '../documents';
import { database, type HostRecord, overdueBefore, type WithheldOn } from '../tasks';
import { wallMoment } from '../time';
import type { Spot } from './record';

/** More than this overdue at a host's first reading is a backlog that the officer is asked about. */
const BACKLOG_OVER = 20;

/** A first reading goes over several pages of a list: this long after the first one. */
const FIRST_READING_MS = 24 * 3_600_000;

const newHost = ({ host, address }: Spot, at: number): HostRecord => ({
  host,
  address,
  firstReadAt: at,
  backlog: 'none',
  asked: false,
  withheld: 0,
});

/** No office has more lists; beyond that the ones that were read longest ago are let go. */
const MOST_LISTS = 100;
/** What an opened document said is said for a day, since no list may ever show it. */
const OPENED_MS = 24 * 3_600_000;

/** Opened documents, on whatever list they stand. */
const OPENED = '';

/** What was withheld on each list, after one was read. Only the same list lowers its own count. */
function withReading(before: readonly WithheldOn[], read: WithheldOn): WithheldOn[] {
  const known = before.find(({ list }) => list === read.list);
  if (read.list === OPENED && read.count <= (known?.count ?? 0)) return [...before];
  const others = before.filter(({ list, at }) => list !== read.list && (list !== OPENED || read.at - at < OPENED_MS));
  if (known?.count === read.count && known.unnamed === read.unnamed && others.length === before.length - 1)
    return [...before];
  return [...others, ...(read.count || read.unnamed ? [read] : [])].slice(-MOST_LISTS);
}

/** What was opened may stand on one of the lists: it is not counted twice. */
function sumOf(on: readonly WithheldOn[]): number {
  const opened = on.find(({ list }) => list === OPENED)?.count ?? 0;
  const listed = on.reduce((sum, { list, count }) => (list === OPENED ? sum : sum + count), 0);
  return Math.max(opened, listed);
}

/** How many documents were not read: for a level nobody knows, or since nothing names them, though they have a deadline. */
export interface Omitted {
  unknown: number;
  unnamed: number;
}

/**
 * Remembers how many documents of a host were not read.
 * @param list names the list that was read; null for opened documents
 */
export async function noteWithheld(
  spot: Spot,
  list: string | null,
  { unknown, unnamed }: Omitted,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.hosts, async () => {
    const record = (await database.hosts.get(spot.host)) ?? newHost(spot, at);
    const before = record.withheldOn ?? [];
    const read = {
      list: list === null ? OPENED : digest('list', list),
      count: unknown,
      at,
      ...(unnamed ? { unnamed } : {}),
    };
    const withheldOn = withReading(before, read);
    const withheld = sumOf(withheldOn);
    if (withheld !== record.withheld || JSON.stringify(withheldOn) !== JSON.stringify(before))
      await database.hosts.put({ ...record, withheld, withheldOn });
  });
}

/**
 * Remembers that a file was opened on a host so early that its document is not known: only how many, until the officer
 * has noticed it.
 */
export async function noteMissed(spot: Spot, at: number): Promise<void> {
  await database.transaction('rw', database.hosts, async () => {
    const record = (await database.hosts.get(spot.host)) ?? newHost(spot, at);
    await database.hosts.put({ ...record, missed: (record.missed ?? 0) + 1 });
  });
}

/**
 * Remembers that a host was read, and asks once about what was overdue before its first reading.
 * Runs inside the transaction of a recording. The way back leads to the list, never to the frame of a document.
 */
export async function noteHost(spot: Spot, at: number, listed: boolean): Promise<void> {
  const { host, system } = spot;
  const known = await database.hosts.get(host);
  const address = known && !listed ? known.address : spot.address;
  const record = known ?? newHost({ host, address }, at);
  const first = record.backlog === 'none' && at - record.firstReadAt < FIRST_READING_MS;
  const overdue = first ? await overdueBefore(host, wallMoment(record.firstReadAt), BACKLOG_OVER + 1) : [];
  const backlog = overdue.length > BACKLOG_OVER ? ('ask' as const) : record.backlog;
  const other = system !== undefined && known?.system !== system;
  if (!known || known.address !== address || known.backlog !== backlog || other)
    await database.hosts.put({ ...record, address, backlog, ...(other ? { system } : {}) });
}
