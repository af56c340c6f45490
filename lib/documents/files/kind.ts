import { bytesToHex } from '@noble/hashes/utils.js';
import { FileFault } from '..';
import { openCompound } from '../compound';
import { utf16Of } from '../encodings';
import { openZip, unzip } from '../zip';

/** The kinds of file that are told apart. A kind is what a file's bytes say, never its name or what a server calls it. */
export type FileKind = 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf' | 'xlsx' | 'xls' | 'ods' | 'html' | 'text' | 'zip';

const latin = new TextDecoder('latin1');
const headOf = (bytes: Uint8Array, length: number): string => latin.decode(bytes.subarray(0, length));

/** How files begin, in hexadecimal. */
const ZIP = /^504b(?:0304|0506)/;
const COMPOUND = /^d0cf11e0a1b11ae1/;
const UTF_8_MARK = /^efbbbf/;
const UTF_16 = /^(?:fffe|feff)/;
/** JPEG, PNG, GIF, TIFF in both orders, BMP, WebP, HEIF and AVIF. */
const PICTURE =
  /^(?:ffd8ff|89504e47|47494638|49492a00|4d4d002a|424d.{8}00000000|52494646.{8}57454250|.{8}66747970(?:68656963|6d696631|61766966))/;
const HEX_LENGTH = 16;

/** The header stands in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
const PDF = '%PDF-';
const RTF = '{\\rtf';
/**
 * Lines of names before any text, and MIME's own among them (RFC 2045, section 4): the text itself is mostly encoded,
 * and would be read as nothing.
 */
const MAIL = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,100}MIME-Version:/i;
/** Each server on a mail's way writes lines before those. */
const MAIL_HEAD = 16_384;
/** A text document of OpenDocument in one file (.fodt). */
const FLAT = /^\s*(?:<\?xml[^>]*>\s*)?<office:document\s[^>]*opendocument\.text["']/;
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|script|style)[\s>]/is;

/** Kinds that are packed as ZIP, by a file that only they have. */
const OFFICE: readonly [name: RegExp, kind: FileKind][] = [
  // Word on the web writes document2.xml.
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\.xml$/, 'xlsx'],
];

/** OpenDocument names its kind in a file (OpenDocument 1.3 part 2, 3.3). */
const OPEN_DOCUMENT: readonly [type: string, kind: FileKind][] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
];
const OTHER_OFFICE = /^(?:ppt|visio)\//;
const BINARY_WORKBOOK = 'xl/workbook.bin';
/** A mail of Outlook has its properties in streams of these names (MS-OXMSG 2.2). */
const OUTLOOK = '__properties_version1.0';

function openDocumentKind(bytes: Uint8Array): FileKind {
  const files = unzip(bytes, (name) => name === 'mimetype' || name === 'META-INF/manifest.xml');
  const textOf = (name: string): string => new TextDecoder().decode(files.get(name));
  // Each file inside is encrypted by itself, and the manifest says so (part 2, 4.8).
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) throw new FileFault('encrypted');
  const type = textOf('mimetype').trim();
  const found = OPEN_DOCUMENT.find(([known]) => type === known || type === `${known}-template`);
  if (!found) throw new FileFault('unknown-kind');
  return found[1];
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = new Set(openZip(bytes).names);
  const office = OFFICE.find(([name]) => [...names].some((one) => name.test(one)));
  if (office) return office[1];
  if (names.has('mimetype') && names.has('META-INF/manifest.xml')) return openDocumentKind(bytes);
  if (names.has(BINARY_WORKBOOK)) throw new FileFault('binary-workbook');
  if (names.has('[Content_Types].xml') && [...names].some((name) => OTHER_OFFICE.test(name))) {
    throw new FileFault('unknown-kind');
  }
  return 'zip';
}

/** A compound file's kind, by a stream that only it has at its top (MS-DOC, MS-XLS; MS-OFFCRYPTO 2.3 for a password). */
const STREAMS: readonly [name: string, kind: FileKind | 'encrypted' | 'old'][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'old'],
];

function compoundKind(bytes: Uint8Array): FileKind {
  const { names } = openCompound(bytes);
  if (names.includes(OUTLOOK)) throw new FileFault('mail');
  const found = STREAMS.find(([name]) => names.includes(name));
  if (!found) throw new FileFault('unknown-kind');
  if (found[1] === 'encrypted') throw new FileFault('encrypted');
  if (found[1] === 'old') throw new FileFault('old-office');
  return found[1];
}

const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte);

/** Text holds no control characters but white space. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const wide = utf16Of(head) !== null;
  // The upper halves of Vietnamese letters in UTF-16.
  return !head.some((byte) => isControl(byte) && !(wide && (byte < 3 || byte === 0x1e)));
}

/**
 * What kind of file this is, by its content.
 * @throws FileFault empty, picture, mail, old-office, binary-workbook, encrypted, truncated or broken (packed files),
 * unknown-kind.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileFault('empty');
  const first = bytesToHex(bytes.subarray(0, HEX_LENGTH));
  const head = headOf(bytes, 1024);
  if (ZIP.test(first)) return zipKind(bytes);
  if (COMPOUND.test(first)) return compoundKind(bytes);
  if (head.startsWith(RTF)) return 'rtf';
  if (PICTURE.test(first)) throw new FileFault('picture');
  if (head.includes(PDF)) return 'pdf';
  if (MAIL.test(headOf(bytes, MAIL_HEAD))) throw new FileFault('mail');
  if (FLAT.test(headOf(bytes, 8192))) return 'odt';
  if (HTML.test(head.slice(UTF_8_MARK.test(first) ? 3 : 0))) return 'html';
  if (UTF_16.test(first) || isText(bytes)) return 'text';
  throw new FileFault('unknown-kind');
}
