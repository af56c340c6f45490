import { walkXml } from '../../xml';
import { builtInFormat, readFormat, type Shown } from '../number-format';
import type { CellStyle } from '../style';

/** Namespaces of both editions of the format (ECMA-376, transitional and strict), under one prefix each. */
export const NAMESPACES = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'd',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'd',
} as const;

const NOTHING = (): void => undefined;

export interface SheetEntry {
  name: string;
  relationship: string;
}

/** The sheets that are not hidden, and whether days count from 1904. */
export function readWorkbook(bytes: Uint8Array): { sheets: SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(bytes, NAMESPACES, {
    open(name, attribute) {
      if (name === 's:workbookPr') from1904 = isOn(attribute('date1904'));
      if (name !== 's:sheet') return;
      const relationship = attribute('r:id');
      const hidden = attribute('state') === 'hidden' || attribute('state') === 'veryHidden';
      if (relationship && !hidden) sheets.push({ name: attribute('name') ?? '', relationship });
    },
    close: NOTHING,
    text: NOTHING,
  });
  return { sheets, from1904 };
}

/** How XML Schema writes a truth value. */
export const isOn = (value: string | null): boolean => value === '1' || value === 'true';

/** The strings that cells refer to by their number, without the reading aids of East Asian words. */
export function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let words = '';
  let inText = false;
  let inAid = false;
  walkXml(bytes, NAMESPACES, {
    open(name) {
      if (name === 's:si') words = '';
      if (name === 's:t') inText = true;
      if (name === 's:rPh') inAid = true;
    },
    close(name) {
      if (name === 's:si') strings.push(words);
      if (name === 's:t') inText = false;
      if (name === 's:rPh') inAid = false;
    },
    text(piece) {
      if (inText && !inAid) words += piece;
    },
  });
  return strings;
}

/** The number format and the font of each cell style, by the style's number. */
export function readStyles(bytes: Uint8Array | undefined): CellStyle[] {
  const formats = new Map<number, Shown>();
  const fonts: (string | null)[] = [];
  const styles: CellStyle[] = [];
  if (!bytes) return styles;
  let within = '';
  walkXml(bytes, NAMESPACES, {
    open(name, attribute) {
      if (name === 's:fonts' || name === 's:cellXfs') within = name;
      if (name === 's:numFmt') formats.set(Number(attribute('numFmtId')), readFormat(attribute('formatCode') ?? ''));
      if (name === 's:font' && within === 's:fonts') fonts.push(null);
      if (name === 's:name' && within === 's:fonts') fonts[fonts.length - 1] = attribute('val');
      if (name !== 's:xf' || within !== 's:cellXfs') return;
      const id = Number(attribute('numFmtId') ?? 0);
      const font = fonts[Number(attribute('fontId') ?? 0)] ?? null;
      styles.push({ shown: formats.get(id) ?? builtInFormat(id), font });
    },
    close(name) {
      if (name === within) within = '';
    },
    text: NOTHING,
  });
  return styles;
}
