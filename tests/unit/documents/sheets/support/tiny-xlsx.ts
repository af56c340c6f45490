import { zipSync } from 'fflate';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface TinySheet {
  name: string;
  /** Attributes of its entry in the workbook. */
  entry?: string;
  /** What stands in its part between the root's tags. */
  xml: string;
  /** Paragraphs of a box over the cells. */
  box?: string[];
}

/** Number formats by style: 0 General, 1 dd/mm/yyyy, 2 with hours, 3 of the format's own words, 4 percent. */
const STYLES = `<styleSheet ${S}><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;ngày&quot; dd/mm/yyyy hh:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

const relation = (id: string, target: string): string => `<Relationship Id="${id}" Type="t" Target="${target}"/>`;

/** A workbook of these sheets, with shared strings. */
export function tinyXlsx(sheets: readonly TinySheet[], strings: readonly string[] = [], properties = ''): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': bytes('<Types/>'),
    'xl/workbook.xml': bytes(
      `<workbook ${S} ${R}>${properties}<sheets>${sheets.map(({ name, entry = '' }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${entry} r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      `<Relationships ${P}>${sheets.map((_, at) => relation(`rId${at}`, at % 2 ? `/xl/worksheets/sheet${at}.xml` : `worksheets/sheet${at}.xml`)).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': bytes(`<sst ${S}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': bytes(STYLES),
  };
  for (const [at, { xml, box }] of sheets.entries()) {
    files[`xl/worksheets/sheet${at}.xml`] = bytes(
      `<worksheet ${S} ${R}>${xml}${box ? '<drawing r:id="d"/>' : ''}</worksheet>`,
    );
    if (!box) continue;
    files[`xl/worksheets/_rels/sheet${at}.xml.rels`] = bytes(
      `<Relationships ${P}>${relation('d', '../drawings/drawing1.xml')}</Relationships>`,
    );
    files['xl/drawings/drawing1.xml'] = bytes(
      `<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${box.map((text) => `<d:sp><d:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></d:txBody></d:sp>`).join('')}</d:wsDr>`,
    );
  }
  return zipSync(files);
}

/** Cells as inline strings; a number stands as a number, `[value, style]` with its number format. */
export const cells = (...values: (string | number | [number, number])[]): string =>
  values
    .map((value) => {
      if (typeof value === 'string')
        return value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value.replace(/&/g, '&amp;')}</t></is></c>`;
      const [number, style] = typeof value === 'number' ? [value, 0] : value;
      return `<c s="${style}"><v>${number}</v></c>`;
    })
    .join('');

/** Rows in order, each with its attributes. */
export const data = (...rows: readonly (string | [attributes: string, cells: string])[]): string =>
  `<sheetData>${rows.map((row) => (typeof row === 'string' ? `<row>${row}</row>` : `<row ${row[0]}>${row[1]}</row>`)).join('')}</sheetData>`;
