import { FileFault } from '../..';
import { builtInFormat, readFormat, type Shown } from '../number-format';
import type { CellStyle } from '../style';
import { RECORD, recordsFrom } from './records';
import { SharedStrings, stringAt } from './strings';

/** What the sheets of a workbook share, and where those that are seen begin. */
export interface Globals {
  sheets: { name: string; at: number }[];
  strings: string[];
  styles: CellStyle[];
  from1904: boolean;
}

const EXCEL_97 = 0x0600;
const WORKSHEET = 0;
/** There is no font 4: files count over it (MS-XLS 2.5.129). */
const NO_FONT = 4;

/** Reads the part of a workbook stream that tells of the whole. @throws FileFault encrypted, old-office before 97 */
export function readGlobals(stream: Uint8Array): Globals {
  const fonts: string[] = [];
  const formats = new Map<number, Shown>();
  const formatted: { font: number; format: number }[] = [];
  const strings: DataView[] = [];
  const globals: Globals = { sheets: [], strings: [], styles: [], from1904: false };
  let before = 0;
  for (const { type, data } of recordsFrom(stream, 0)) {
    switch (type) {
      case RECORD.begin:
        if (data.getUint16(0, true) !== EXCEL_97) throw new FileFault('old-office');
        break;
      case RECORD.filePass:
        throw new FileFault('encrypted');
      case RECORD.date1904:
        globals.from1904 = data.getUint16(0, true) === 1;
        break;
      case RECORD.font:
        fonts.push(stringAt(data, 14, 1));
        break;
      case RECORD.format:
        formats.set(data.getUint16(0, true), readFormat(stringAt(data, 2)));
        break;
      case RECORD.style:
        formatted.push({ font: data.getUint16(0, true), format: data.getUint16(2, true) });
        break;
      case RECORD.sheet: {
        const seen = (data.getUint8(4) & 3) === 0 && data.getUint8(5) === WORKSHEET;
        if (seen) globals.sheets.push({ name: stringAt(data, 6, 1), at: data.getUint32(0, true) });
        break;
      }
      case RECORD.strings:
        strings.push(data);
        break;
      case RECORD.continue:
        if (before === RECORD.strings) strings.push(data);
    }
    if (type !== RECORD.continue) before = type;
  }
  globals.strings = new SharedStrings(strings).read();
  globals.styles = formatted.map(({ font, format }) => ({
    shown: formats.get(format) ?? builtInFormat(format),
    font: fonts[font > NO_FONT ? font - 1 : font] ?? null,
  }));
  return globals;
}
