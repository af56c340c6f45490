import { wallMoment } from '../../time';
import { database } from '../database';
import { overdueBefore } from '../overdue';
import { recordHistory } from '../record-history';
import { AT_ONCE, dismissed } from '../rules';
import { changeOf, remember } from './change';

/** Answers the question about what was overdue before a host's first reading. Returns how many were set aside; null where nothing was asked. */
export async function answerBacklog(host: string, answer: 'remind' | 'aside', at: number): Promise<number | null> {
  const { tasks, documents, hosts, changes, history } = database;
  return database.transaction('rw', [tasks, documents, hosts, changes, history], async () => {
    const record = await hosts.get(host);
    if (record?.backlog !== 'ask') return null;
    await hosts.put({ ...record, backlog: answer });
    const asked = { host, before: { backlog: 'ask' as const } };
    const overdue = await overdueBefore(host, wallMoment(record.firstReadAt));
    if (answer === 'remind') {
      await remember({ at, label: 'backlog.remind', before: [], host: asked });
      await tasks.bulkPut(overdue.map((task) => ({ ...task, reminded: null, nextAt: AT_ONCE })));
      return 0;
    }
    const after = overdue.map((task) => ({ ...dismissed(task, 'backlog', at), updatedAt: at }));
    await remember({ at, label: 'backlog.setAside', ...changeOf(overdue, after), host: asked });
    await tasks.bulkPut(after);
    await recordHistory(overdue, after, { by: 'officer', label: 'backlog.setAside', at });
    return overdue.length;
  });
}
