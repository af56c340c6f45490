import { database, overdueBefore } from '../tasks';
import { wallMoment } from '../time';
import type { Spot } from './record';

/** More than this overdue at a host's first reading is a backlog that the officer is asked about. */
const BACKLOG_OVER = 20;

/** A first reading goes over several pages of a list: this long after the first one. */
const FIRST_READING_MS = 24 * 3_600_000;

/**
 * Remembers that a host was read, and asks once about what was overdue before its first reading.
 * Runs inside the transaction of a recording.
 */
export async function noteHost({ host, address }: Spot, at: number): Promise<void> {
  const known = await database.hosts.get(host);
  const record = known ?? { host, address, firstReadAt: at, backlog: 'none' as const, asked: false };
  const first = record.backlog === 'none' && at - record.firstReadAt < FIRST_READING_MS;
  const overdue = first ? await overdueBefore(host, wallMoment(record.firstReadAt)) : [];
  const backlog = overdue.length > BACKLOG_OVER ? ('ask' as const) : record.backlog;
  if (!known || known.address !== address || known.backlog !== backlog)
    await database.hosts.put({ ...record, address, backlog });
}
