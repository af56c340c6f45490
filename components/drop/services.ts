import type { DocumentRecord } from '../../lib/documents/types';
import type { FileOutcome } from '../../lib/messages/types';

/** The document for which files are given, as it stands; `gone` when it does not stand in the checklist any more. */
export type DropState = { kind: 'loading' } | { kind: 'gone' } | { kind: 'ready'; document: DocumentRecord };

/** Everything that the page for files needs from the extension around it. */
export interface DropServices {
  /** The name of the file that could not be read; null for one more file. */
  instead: string | null;
  /** Calls the listener with each new state until the returned function is called. */
  watch(listener: (state: DropState) => void): () => void;
  /** Reads a file for the document. The file does not leave the computer, and nothing of it is kept but the quotes. */
  give(file: File): Promise<FileOutcome>;
}
