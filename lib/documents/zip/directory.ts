import { FileFault } from '..';

/** What a ZIP file's directory says of one file inside it. Nothing of it is to be trusted. */
export interface ZipEntry {
  /** Its path, with forward slashes. A name is data: nothing is ever written to it. */
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated (APPNOTE.TXT 4.4.5). */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its own header begins in the file. */
  at: number;
}

/** Signatures of the records (APPNOTE.TXT 4.3). */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** In place of a number that stands in the ZIP64 record. */
const IN_64 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const utf8 = new TextDecoder('utf-8', { fatal: true });
const legacy = new TextDecoder('windows-1258');

/** Names are UTF-8 by flag or in fact, else in the code page of a Vietnamese Windows. */
function nameOf(bytes: Uint8Array): string {
  const decode = (): string => {
    try {
      return utf8.decode(bytes);
    } catch {
      return legacy.decode(bytes);
    }
  };
  return decode().normalize('NFC').replaceAll('\\', '/');
}

function endRecordAt(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new FileFault('truncated');
}

const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the directory begins, and how many entries it has. */
function directoryOf(view: DataView): { at: number; count: number } {
  const end = endRecordAt(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const record = big(view, locator + 8);
    if (view.getUint32(record, true) !== END_64) throw new FileFault('broken');
    return { at: big(view, record + 48), count: big(view, record + 32) };
  }
  return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

/** The numbers that did not fit into 32 bits, from the extra field 1 (APPNOTE.TXT 4.5.3). */
function widened(view: DataView, from: number, to: number, numbers: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_64) return number;
      next += 8;
      return big(view, next - 8);
    });
  }
  return [...numbers];
}

function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = viewOf(bytes);
  const { at: begin, count } = directoryOf(view);
  if (count > most) throw new FileFault('too-large');
  const entries: ZipEntry[] = [];
  for (let at = begin; entries.length < count; ) {
    if (view.getUint32(at, true) !== CENTRAL) throw new FileFault('broken');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, packedSize = 0, header = 0] = widened(view, nameEnd, extraEnd, stated);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      at: header,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The directory of a ZIP file.
 * @param most entries that are still read
 * @throws FileFault truncated without an end, broken when records point nowhere, too-large over `most`.
 */
export function directory(bytes: Uint8Array, most: number): ZipEntry[] {
  try {
    return readDirectory(bytes, most);
  } catch (error) {
    // A record that points outside the file.
    if (error instanceof RangeError) throw new FileFault('broken');
    throw error;
  }
}

/** The packed bytes of an entry. @throws FileFault broken when they do not lie inside the file. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new FileFault('broken');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedSize > bytes.length) throw new FileFault('broken');
  return bytes.subarray(start, start + packedSize);
}
