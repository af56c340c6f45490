import { liveQuery } from 'dexie';
import type { DropServices, DropState } from '../../components/drop';
import { browser } from '../browser';
import type { FileOutcome, PageMessage } from '../messages';
import { database } from '../tasks';

interface Given {
  documentId: string;
  /** See `FileJob.instead`. */
  instead: string | null;
}

/** Has a file of the computer read for a document. It is handed over as a blob of this page, and never leaves the computer. */
export async function giveFile({ documentId, instead }: Given, file: File): Promise<FileOutcome> {
  const url = URL.createObjectURL(file);
  try {
    const message: PageMessage = { type: 'file-given', documentId, name: file.name, instead, url };
    return (await browser.runtime.sendMessage(message)) as FileOutcome;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The page's own size. */
const SIZE = { width: 640, height: 520 };

/** Opens the page that takes files for a document. It stays open while the officer fetches one from elsewhere. */
export async function openDropPage({ documentId, instead }: Given): Promise<void> {
  const asked = new URLSearchParams({ document: documentId, ...(instead === null ? {} : { instead }) });
  await browser.windows.create({ url: `${browser.runtime.getURL('/drop.html')}#${asked}`, type: 'popup', ...SIZE });
}

/** What the page for files stands on. */
export const createDropServices = (documentId: string, instead: string | null): DropServices => ({
  instead,
  watch(listener: (state: DropState) => void) {
    const query = liveQuery(() => database.documents.get(documentId));
    const { unsubscribe } = query.subscribe({
      next: (document) => listener(document ? { kind: 'ready', document } : { kind: 'gone' }),
      error: () => listener({ kind: 'gone' }),
    });
    return unsubscribe;
  },
  give: (file) => giveFile({ documentId, instead }, file),
});
