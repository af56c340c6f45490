import { FileFault } from '..';
import type { FileText, UnreadFile } from '../types';
import type { WordText } from '../word';
import type { FileKind } from './kind';
import type { FileResult } from './result';

type Reader = (bytes: Uint8Array, workerAddress: string | null) => Promise<FileResult>;

/** Readers are loaded only when a file of their kind is met. */
const readPdf: Reader = async (bytes, workerAddress) => {
  const pdf = await import('../pdf');
  const result = await pdf.readPdf(bytes, workerAddress);
  return result.state === 'read' ? { ...result, unreadFiles: [] } : result;
};

/** A file without pages of its own; one without a word is said like a scan, since there is nothing to be found. */
const wordsOf = ({ blocks = [], ...content }: FileText): FileResult =>
  content.text === '' ? { state: 'no-text' } : { state: 'read', ...content, blocks, unreadPages: [], unreadFiles: [] };

/** A word processor's file; scans put into it are said to be unread. */
const wordOf = ({ scans, ...content }: WordText): FileResult => {
  const result = wordsOf(content);
  const unreadFiles = scans.map((name): UnreadFile => ({ name, why: 'no-text' }));
  return result.state === 'read' ? { ...result, unreadFiles } : result;
};

const unread: Reader = async () => {
  throw new FileFault('unknown-kind');
};

/** Who reads which kind. */
export const readers: Readonly<Record<FileKind, Reader>> = {
  pdf: readPdf,
  docx: async (bytes) => wordOf((await import('../word')).readDocx(bytes)),
  odt: async (bytes) => wordOf((await import('../word')).readOdt(bytes)),
  doc: async (bytes) => wordOf((await import('../word')).readDoc(bytes)),
  rtf: unread,
  xlsx: async (bytes) => wordsOf((await import('../sheets')).readXlsx(bytes)),
  xls: async (bytes) => wordsOf((await import('../sheets')).readXls(bytes)),
  ods: async (bytes) => wordsOf((await import('../sheets')).readOds(bytes)),
  html: unread,
  text: unread,
  zip: unread,
};
