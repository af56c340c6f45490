import { FileFault } from '../..';
import { openCompound } from '../../compound';
import type { Sheet } from '../compose';
import { Allowance } from '../grid';
import { CellTexts } from '../style';
import { readSheet } from './sheet';
import { readGlobals } from './workbook';

/**
 * The sheets of an Excel 97 to 2003 workbook that are seen.
 * @throws FileFault encrypted, broken, truncated; unknown-kind for the formats before 97.
 */
export function xlsSheets(bytes: Uint8Array): Sheet[] {
  const stream = openCompound(bytes).take('Workbook');
  if (!stream) throw new FileFault('unknown-kind');
  try {
    const { sheets, strings, styles, from1904 } = readGlobals(stream);
    const shared = { strings, texts: new CellTexts(styles, from1904), allowance: new Allowance() };
    return sheets.map(({ name, at }) => ({ name, ...readSheet(stream, at, shared) }));
  } catch (error) {
    // A length that points outside its record.
    if (error instanceof RangeError) throw new FileFault('broken');
    throw error;
  }
}
