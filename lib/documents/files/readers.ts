import { FileFault } from '..';
import type { FileKind } from './kind';
import type { FileResult } from './result';

type Reader = (bytes: Uint8Array, workerAddress: string | null) => Promise<FileResult>;

/** Readers are loaded only when a file of their kind is met. */
const readPdf: Reader = async (bytes, workerAddress) => {
  const pdf = await import('../pdf');
  const result = await pdf.readPdf(bytes, workerAddress);
  return result.state === 'read' ? { ...result, unreadFiles: [] } : result;
};

const unread: Reader = async () => {
  throw new FileFault('unknown-kind');
};

/** Who reads which kind. */
export const readers: Readonly<Record<FileKind, Reader>> = {
  pdf: readPdf,
  docx: unread,
  odt: unread,
  doc: unread,
  rtf: unread,
  xlsx: unread,
  xls: unread,
  ods: unread,
  html: unread,
  text: unread,
  zip: unread,
};
