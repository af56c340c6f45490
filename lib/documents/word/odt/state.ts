import { Flow, type Piece } from '../flow';
import { inUnicode } from '../legacy';
import { isScan, type Size } from '../scans';
import { OdtLists } from './lists';
import type { OdtStyles } from './styles';
import type { OdtTable } from './table';

/** What a text needs to be read. */
export interface OdtContext {
  styles: OdtStyles;
}

/** Where the reader of a text is. Text boxes and notes nest paragraphs in paragraphs. */
export class OdtState {
  readonly flow = new Flow();
  readonly lists: OdtLists;
  readonly tables: OdtTable[] = [];
  /** The styles of open paragraphs and spans. */
  readonly paragraphs: (string | null)[] = [];
  readonly spans: (string | null)[] = [];
  /** The number of the open paragraph, until its first words. */
  number = '';
  readonly scans: string[] = [];
  /** Where in the package objects stand. */
  readonly objects: string[] = [];
  frame: Size = { width: 0, height: 0 };

  constructor(private readonly context: OdtContext) {
    this.lists = new OdtLists(context.styles);
  }

  /** Adds text to the open paragraph, unless it is hidden. */
  say(text: string): void {
    if (!this.paragraphs.length) return;
    const { styles } = this.context;
    const around = styles.of('paragraph', this.paragraphs.at(-1) ?? null);
    let hidden = around.hidden ?? false;
    let font = around.font ?? null;
    for (const span of this.spans) {
      const own = styles.of('text', span);
      hidden = own.hidden ?? hidden;
      font = own.font ?? font;
    }
    if (hidden) return;
    if (this.number !== '' && text.trim() !== '') {
      this.flow.text(`${this.number} `);
      this.number = '';
    }
    this.flow.text(inUnicode(text, font));
  }

  /** A picture in the open frame. */
  notePicture(path: string | null): void {
    if (isScan(this.frame)) this.scans.push(path?.split('/').at(-1) ?? '');
  }
}

/** What one file of a document holds. */
export interface OdtText {
  body: Piece[];
  notes: Piece[];
  margins: Piece[];
  scans: string[];
  objects: string[];
}
