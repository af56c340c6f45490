import type { FileText, UnreadFile } from '../types';
import type { WordText } from '../word';
import type { Budget } from '../zip';
import type { FileKind } from './kind';
import type { FileResult } from './result';

/** What a reader may need beside the bytes. */
export interface Context {
  name: string;
  /** Address of pdf.js's worker inside the package; null in Node, where it works in this thread. */
  workerAddress: string | null;
  /** What may still be taken out of packed files. */
  left: Budget;
  /** Reads a file inside a packed file. */
  readInner: (bytes: Uint8Array, name: string) => Promise<FileResult>;
}

type Reader = (bytes: Uint8Array, context: Context) => Promise<FileResult>;

/** Readers are loaded only when a file of their kind is met. */
const readPdf: Reader = async (bytes, { workerAddress }) => {
  const pdf = await import('../pdf');
  const result = await pdf.readPdf(bytes, workerAddress);
  return result.state === 'read' ? { ...result, unreadFiles: [] } : result;
};

/** A file without pages of its own; one without a word is said like a scan, since there is nothing to be found. */
const wordsOf = ({ blocks = [], ...content }: FileText): FileResult =>
  content.text === '' ? { state: 'no-text' } : { state: 'read', ...content, blocks, unreadPages: [], unreadFiles: [] };

/** A word processor's file; scans and objects of other programs in it are said to be unread. */
const wordOf = ({ scans, embedded = [], ...content }: WordText): FileResult => {
  const result = wordsOf(content);
  const unreadFiles = [
    ...scans.map((name): UnreadFile => ({ name, why: 'no-text' })),
    ...embedded.map((name): UnreadFile => ({ name, why: 'unknown-kind' })),
  ];
  return result.state === 'read' ? { ...result, unreadFiles } : result;
};

/** Fields parted by commas look like sentences: there the name must say what they are. */
const SEPARATED = /\.[ct]sv$/i;

const readText: Reader = async (bytes, { name }) => {
  const [{ plainText, readText: readPlain }, { readSeparated }] = await Promise.all([
    import('../plain'),
    import('../sheets'),
  ]);
  const rows = SEPARATED.test(name.trim()) ? readSeparated(plainText(bytes)) : null;
  return rows ? wordsOf(rows) : wordOf(readPlain(bytes));
};

/** Who reads which kind. */
export const readers: Readonly<Record<FileKind, Reader>> = {
  pdf: readPdf,
  docx: async (bytes) => wordOf((await import('../word')).readDocx(bytes)),
  odt: async (bytes) => wordOf((await import('../word')).readOdt(bytes)),
  doc: async (bytes) => wordOf((await import('../word')).readDoc(bytes)),
  rtf: async (bytes) => wordOf((await import('../word')).readRtf(bytes)),
  xlsx: async (bytes) => wordsOf((await import('../sheets')).readXlsx(bytes)),
  xls: async (bytes) => wordsOf((await import('../sheets')).readXls(bytes)),
  ods: async (bytes) => wordsOf((await import('../sheets')).readOds(bytes)),
  html: async (bytes) => wordOf((await import('../web')).readHtml(bytes)),
  text: readText,
  zip: async (bytes, { left, readInner }) => (await import('./archive')).readArchive(bytes, left, readInner),
};
