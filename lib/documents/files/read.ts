import { FileFault, LARGEST_BYTES } from '..';
import { type Budget, budget } from '../zip';
import { type FileKind, kindOf } from './kind';
import { readers } from './readers';
import type { FileResult } from './result';

/** What the reading of a file needs to know beside its bytes. */
export interface Reading {
  /** The file's name as the system shows it: tells a web page in its place from a file that is one, and fields from text. */
  name: string;
  /** Address of pdf.js's worker inside the package; null in Node, where it works in this thread. */
  workerAddress: string | null;
}

/** Systems hand out lists as web pages called .xls and .doc: of those one can say nothing by the name. */
const NEVER_HTML = /\.(?:pdf|docx|xlsx|odt|ods|rtf|zip|docm|xlsm)$/i;
const PASSWORD = /<input[^>]{0,300}type\s*=\s*["']?password/i;

/** A session that has ended answers with its login page, and status 200. */
function isPageInPlace(bytes: Uint8Array, name: string): boolean {
  return NEVER_HTML.test(name.trim()) || PASSWORD.test(new TextDecoder('latin1').decode(bytes.subarray(0, 500_000)));
}

function checkedKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length > LARGEST_BYTES) throw new FileFault('too-large');
  const kind = kindOf(bytes);
  if (kind === 'html' && isPageInPlace(bytes, name)) throw new FileFault('login-page');
  return kind;
}

/** Packed files inside packed files, no deeper. */
const DEEPEST = 3;

async function readWithin(bytes: Uint8Array, reading: Reading, left: Budget, depth: number): Promise<FileResult> {
  try {
    if (depth > DEEPEST) throw new FileFault('too-large');
    const readInner = (inner: Uint8Array, name: string): Promise<FileResult> =>
      readWithin(inner, { ...reading, name }, left, depth + 1);
    return await readers[checkedKind(bytes, reading.name)](bytes, { ...reading, left, readInner });
  } catch (error) {
    // Readers check what they read; what they still fall over is a file that is not what it says.
    return { state: 'failed', reason: error instanceof FileFault ? error.reason : 'broken' };
  }
}

/**
 * Reads a file of a document, whatever it is. Never throws for what stands in the file.
 * @param bytes may be taken over by a worker: they are not to be used afterwards.
 */
export const readDocumentFile = (bytes: Uint8Array, reading: Reading): Promise<FileResult> =>
  readWithin(bytes, reading, budget(), 0);
