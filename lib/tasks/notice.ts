import { database } from './database';

/** The officer has noticed what a document's file says otherwise than its system. False when there is nothing to notice. */
export async function noticeDifferences(documentId: string): Promise<boolean> {
  return database.transaction('rw', database.documents, async () => {
    const document = await database.documents.get(documentId);
    if (!document?.differences?.some(({ seen }) => !seen)) return false;
    const differences = document.differences.map((difference) => ({ ...difference, seen: true as const }));
    await database.documents.put({ ...document, differences });
    return true;
  });
}

/** The officer has noticed that files of a host were opened too early. False when there is nothing to notice. */
export async function noticeMissed(host: string): Promise<boolean> {
  return (await database.hosts.where('host').equals(host).modify({ missed: 0 })) > 0;
}
