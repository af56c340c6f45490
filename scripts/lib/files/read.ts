import '../pdf-shims';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FileResult, readDocumentFile } from '../../../lib/documents/files';

/** A file of this computer as the extension reads it. */
export async function readFileAt(path: string): Promise<FileResult> {
  const bytes = new Uint8Array(await readFile(path));
  return await readDocumentFile(bytes, { name: basename(path), workerAddress: null });
}
