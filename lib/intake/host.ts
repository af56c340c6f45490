import { database, type HostRecord, overdueBefore } from '../tasks';
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

/** Remembers how many documents of a host were not read for a secrecy level that nobody knows; a list says them all. */
export async function noteWithheld(spot: Spot, of: 'list' | 'detail', unknown: number, at: number): Promise<void> {
  await database.transaction('rw', database.hosts, async () => {
    const record = (await database.hosts.get(spot.host)) ?? newHost(spot, at);
    const withheld = of === 'list' ? unknown : Math.max(record.withheld, unknown);
    if (withheld !== record.withheld) await database.hosts.put({ ...record, withheld });
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
