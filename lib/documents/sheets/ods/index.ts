import { FileFault } from '../..';
import { walkXml } from '../../xml';
import { budget, openZip } from '../../zip';
import type { Sheet } from '../compose';
import { Allowance, Grid } from '../grid';
import { shownValue } from './value';

const NAMESPACES = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
} as const;

/** More markup than this belongs to more cells than are read. */
const MOST_MEGABYTES = 64;
/** Rows and columns that say the same may be written once with a count; more than these are only formatting. */
const MOST_REPEATED = 1000;

interface OpenCell {
  column: number;
  repeated: number;
  type: string | null;
  date: string | null;
  paragraphs: string[];
}

/** Walks through content.xml (OpenDocument 1.3 part 3, 9). */
class Tables {
  readonly sheets: Sheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private readonly allowance = new Allowance();
  private style = '';
  private depth = 0;
  private sheet: Sheet | null = null;
  private row = { at: 0, repeated: 1 };
  private column = 0;
  private cell: OpenCell | null = null;
  private notes = 0;
  private words: string | null = null;

  open(name: string, attribute: (name: string) => string | null): void {
    const count = (what: string): number => Math.max(1, Number(attribute(`table:number-${what}`) ?? 1) || 1);
    // What a filter hides ("filter") is read, see `Grid.readFiltered`.
    const hidden = (): boolean => attribute('table:visibility') === 'collapse';
    switch (name) {
      case 'style:style':
        this.style = attribute('style:name') ?? '';
        break;
      case 'style:table-properties':
        if (attribute('table:display') === 'false') this.hiddenStyles.add(this.style);
        break;
      case 'table:table':
        this.depth += 1;
        if (this.depth === 1) this.begin(attribute('table:name') ?? '', attribute('table:style-name') ?? '');
        break;
      case 'table:table-column': {
        const repeated = count('columns-repeated');
        if (hidden()) this.sheet?.grid.hideColumns(this.column, this.column + repeated - 1);
        this.column += repeated;
        break;
      }
      case 'table:table-row':
        this.row = { at: this.row.at, repeated: count('rows-repeated') };
        this.column = 0;
        if (hidden()) {
          for (let at = 0; at < Math.min(this.row.repeated, MOST_REPEATED); at += 1)
            this.sheet?.grid.hideRow(this.row.at + at);
        }
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell': {
        const repeated = count('columns-repeated');
        const [right, bottom] = [count('columns-spanned'), count('rows-spanned')];
        if (right > 1 || bottom > 1) {
          const { at: top } = this.row;
          const left = this.column;
          this.sheet?.grid.merge({ top, left, bottom: top + bottom - 1, right: left + right - 1 });
        }
        const [type, date] = [attribute('office:value-type'), attribute('office:date-value')];
        this.cell = { column: this.column, repeated, type, date, paragraphs: [] };
        this.column += repeated;
        break;
      }
      case 'office:annotation':
        this.notes += 1;
        break;
      case 'text:p':
        this.words = this.notes ? null : '';
        break;
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.text(' ');
    }
  }

  close(name: string): void {
    switch (name) {
      case 'table:table':
        this.depth -= 1;
        if (this.depth === 0) this.sheet = null;
        break;
      case 'table:table-row':
        this.row = { at: this.row.at + this.row.repeated, repeated: 1 };
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (this.cell) this.fill(this.cell);
        this.cell = null;
        break;
      case 'office:annotation':
        this.notes -= 1;
        break;
      case 'text:p':
        if (this.words !== null) this.cell?.paragraphs.push(this.words);
        this.words = null;
    }
  }

  text(piece: string): void {
    if (this.words !== null && !this.notes) this.words += piece;
  }

  private begin(name: string, style: string): void {
    this.row = { at: 0, repeated: 1 };
    this.column = 0;
    this.sheet = { name, grid: new Grid(this.allowance), asides: [] };
    if (!this.hiddenStyles.has(style)) this.sheets.push(this.sheet);
  }

  private fill({ column, repeated, type, date, paragraphs }: OpenCell): void {
    const text = shownValue(type, date, paragraphs);
    if (text === '') return;
    for (let row = 0; row < Math.min(this.row.repeated, MOST_REPEATED); row += 1)
      for (let at = 0; at < Math.min(repeated, MOST_REPEATED); at += 1)
        this.sheet?.grid.set(this.row.at + row, column + at, text);
  }
}

/** The sheets of an OpenDocument workbook that are seen. @throws FileFault */
export function odsSheets(bytes: Uint8Array): Sheet[] {
  const content = openZip(bytes, budget(MOST_MEGABYTES)).take('content.xml');
  if (!content) throw new FileFault('broken');
  const tables = new Tables();
  walkXml(content, NAMESPACES, tables);
  return tables.sheets;
}
