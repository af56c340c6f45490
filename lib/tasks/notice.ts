import { isUnread, withNotes, withSeen } from '../documents/unread';
import { remember } from './changes';
import { database } from './database';

/** The officer has noticed what a document's file says otherwise than its system. False when there is nothing to notice. */
export async function noticeDifferences(documentId: string, at: number): Promise<boolean> {
  return database.transaction('rw', database.documents, database.changes, async () => {
    const document = await database.documents.get(documentId);
    const before = document?.differences;
    if (!document || !before?.some(({ seen }) => !seen)) return false;
    await remember({ at, label: 'document.noticed', before: [], differences: { documentId, before } });
    const differences = before.map((difference) => ({ ...difference, seen: true as const }));
    await database.documents.put(withNotes({ ...document, differences }));
    return true;
  });
}

/** The officer has read a document's file themselves. False when there is nothing of it that was not read. */
export async function noticeUnread(documentId: string, file: string, at: number): Promise<boolean> {
  return database.transaction('rw', database.documents, database.changes, async () => {
    const document = await database.documents.get(documentId);
    if (!document?.files.some((each) => each.name === file && isUnread(each))) return false;
    await remember({ at, label: 'file.seen', before: [], seen: { documentId, file } });
    await database.documents.put(withSeen(document, file, true));
    return true;
  });
}

/** The officer has noticed that files of a host were opened too early. False when there is nothing to notice. */
export async function noticeMissed(host: string, at: number): Promise<boolean> {
  return database.transaction('rw', database.hosts, database.changes, async () => {
    const { missed = 0 } = (await database.hosts.get(host)) ?? {};
    if (!missed) return false;
    await remember({ at, label: 'missed.noticed', before: [], host: { host, before: { missed } } });
    await database.hosts.update(host, { missed: 0 });
    return true;
  });
}
