import { FileFault } from '..';
import { convertLegacy, fromLegacy, type Legacy } from '../encodings';
import { Flow, type Piece } from '../word/flow';
import { fontOf, isBlock, isUnseen, spanOf } from './elements';
import { Tables } from './tables';

type Attributes = Readonly<Record<string, string>>;

/** The parser's time grows with the square of the depth; a page without end tags is some thousand elements deep. */
const DEEPEST = 10_000;

/** Takes in the elements of a web page as a parser tells them, and keeps what a person reads of it. */
export class Page {
  private readonly flow = new Flow();
  private readonly tables = new Tables(this.flow);
  private depth = 0;
  /** Elements open inside one that is not seen, itself counted. */
  private unseen = 0;
  private preformatted = 0;
  private readonly fonts: (string | null)[] = [];
  /** The number of the last item of each open list, null for one without numbers. */
  private readonly lists: (number | null)[] = [];

  /** @param legacy the old encoding of the whole page, null when it has none */
  constructor(private readonly legacy: Legacy | null) {}

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new FileFault('too-large');
    if (this.unseen || isUnseen(name, attributes)) {
      this.unseen += 1;
      return;
    }
    this.fonts.push(fontOf(attributes) ?? this.fonts.at(-1) ?? null);
    if (name === 'table') {
      this.endLine();
      this.tables.openTable();
    } else if (name === 'td' || name === 'th') {
      if (!this.tables.openCell(spanOf(attributes.colspan), spanOf(attributes.rowspan))) this.endLine();
    } else if (name === 'br') this.flow.text('\n');
    else if (name === 'pre') this.preformatted += 1;
    if (isBlock(name)) this.endLine();
    if (name === 'ul' || name === 'ol') this.lists.push(name === 'ol' ? (Number(attributes.start) || 1) - 1 : null);
    if (name === 'li') this.item();
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.unseen) {
      this.unseen -= 1;
      return;
    }
    this.fonts.pop();
    if (isBlock(name)) this.endLine();
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (name === 'pre') this.preformatted -= 1;
    if (name === 'td' || name === 'th') this.tables.closeCell();
    if (name === 'tr') this.tables.closeRow();
    if (name === 'table') this.tables.closeTable();
  }

  text(words: string): void {
    if (this.unseen) return;
    const blank = words.trim() === '';
    if (blank && this.flow.isBlank) return;
    this.tables.makeRoom();
    const text = this.preformatted ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    this.flow.text(this.legacy ? convertLegacy(text, this.legacy) : fromLegacy(text, this.fonts.at(-1) ?? null));
  }

  done(): Piece[] {
    this.tables.closeAll();
    return this.flow.done();
  }

  private endLine(): void {
    if (!this.flow.isBlank) this.flow.endParagraph();
  }

  private item(): void {
    const last = this.lists.at(-1);
    if (typeof last === 'number') this.lists[this.lists.length - 1] = last + 1;
    this.tables.makeRoom();
    this.flow.text(typeof last === 'number' ? `${last + 1}. ` : '- ');
  }
}
