import { FileFault } from '../..';
import { relationsOf } from '../../opc';
import { budget, openZip } from '../../zip';
import type { Sheet } from '../compose';
import { Allowance } from '../grid';
import { CellTexts } from '../style';
import { readDrawing, readSheet, type Shared } from './sheet';
import { readStrings, readStyles, readWorkbook } from './workbook';

/** More markup than this belongs to more cells than are read. */
const MOST_MEGABYTES = 64;

const WORKBOOK = 'xl/workbook.xml';

/**
 * The sheets of an Excel workbook that are seen. What formulas last gave is read; nothing is worked out, and macros
 * are not even unpacked.
 * @throws FileFault
 */
export function xlsxSheets(bytes: Uint8Array): Sheet[] {
  const { take } = openZip(bytes, budget(MOST_MEGABYTES));
  const workbook = take(WORKBOOK);
  if (!workbook) throw new FileFault('broken');
  const { sheets, from1904 } = readWorkbook(workbook);
  const targets = relationsOf(take, WORKBOOK);
  const shared: Shared = {
    strings: readStrings(take('xl/sharedStrings.xml')),
    texts: new CellTexts(readStyles(take('xl/styles.xml')), from1904),
    allowance: new Allowance(),
  };
  return sheets.map(({ name, relationship }): Sheet => {
    const path = targets.get(relationship)?.path;
    const file = path === undefined ? undefined : take(path);
    if (path === undefined || !file) throw new FileFault('broken');
    const { grid, drawing, stamps } = readSheet(file, shared);
    const drawn = drawing && relationsOf(take, path).get(drawing);
    return { name, grid, asides: [...stamps, ...(drawn ? readDrawing(take(drawn.path)) : [])] };
  });
}
