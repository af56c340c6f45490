import { FileFault } from '../..';

/** A record of a workbook stream (MS-XLS 2.1.4), and where it begins. */
export interface BiffRecord {
  type: number;
  at: number;
  data: DataView;
}

/** Types of the records that are read (MS-XLS 2.3). */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  header: 0x0014,
  footer: 0x0015,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  object: 0x005d,
  column: 0x007d,
  sheet: 0x0085,
  filterMode: 0x009b,
  numbers: 0x00bd,
  style: 0x00e0,
  merges: 0x00e5,
  strings: 0x00fc,
  sharedString: 0x00fd,
  textBox: 0x01b6,
  number: 0x0203,
  label: 0x0204,
  string: 0x0207,
  row: 0x0208,
  packedNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

/** The records of one part of the stream, from its beginning to its end; parts inside it (charts) are left out. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = start; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) throw new FileFault('truncated');
    if (type === RECORD.begin) depth += 1;
    if (type === RECORD.end) depth -= 1;
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    if (depth === 1) yield { type, at, data };
    if (depth <= 0) return;
    at += 4 + length;
  }
}
