import { Fields } from '../fields';
import { type CellShape, Flow } from '../flow';
import { inUnicode } from '../legacy';
import { isScan, type Size } from '../scans';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What is known of the open paragraph from its properties. */
export interface OpenParagraph {
  style: string | null;
  list: number | null;
  level: number | null;
  /** Its end is deleted: the next paragraph goes on with it. */
  endDeleted: boolean;
  /** Its number was told, before its first words. */
  numbered: boolean;
}

/** What is known of the open run; null where its properties say nothing. */
export interface OpenRun {
  style: string | null;
  hidden: boolean | null;
  font: string | null;
}

/** What a story (body, notes, header) needs to be read. */
export interface StoryContext {
  styles: Styles;
  numbering: Numbering;
  /** Which notes are read, by the name of the element and its id. */
  wantsNote: (key: string) => boolean;
}

const PLAIN_RUN: OpenRun = { style: null, hidden: null, font: null };

/** Where the reader of a story is. Text boxes nest paragraphs in runs, tables nest paragraphs in cells. */
export class StoryState {
  readonly flow = new Flow();
  readonly paragraphs: OpenParagraph[] = [];
  readonly runs: OpenRun[] = [];
  readonly cells: CellShape[] = [];
  /** For each open row: is it deleted? */
  readonly rows: boolean[] = [];
  readonly fields = new Fields();
  /** For each open `mc:AlternateContent`: was a choice taken? */
  readonly choices: boolean[] = [];
  /** Which properties are being read. */
  properties: 'paragraph' | 'run' | 'row' | null = null;
  inText = false;
  picture: Size = { width: 0, height: 0 };
  /** What the story calls, in order: notes by key, headers and footers by id. */
  readonly notes = new Set<string>();
  readonly margins = new Set<string>();
  /** The ids of pictures that are scans, and of files put in whole. */
  readonly scans: string[] = [];
  /** The ids of objects of other programs. */
  readonly embedded: string[] = [];

  constructor(
    readonly context: StoryContext,
    /** Fonts change what is read. */
    readonly readsFonts: boolean,
  ) {}

  /** Adds text to the open paragraph, unless it is hidden or the code of a field. */
  say(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || this.fields.inCode) return;
    const { styles, numbering } = this.context;
    const run = this.runs.at(-1) ?? PLAIN_RUN;
    const own = run.style === null ? null : styles.of(run.style);
    const around = styles.of(paragraph.style);
    if (run.hidden ?? own?.hidden ?? around.hidden ?? false) return;
    if (!paragraph.numbered && !paragraph.endDeleted && text.trim() !== '') {
      paragraph.numbered = true;
      const number = this.flow.isBlank ? numbering(paragraph) : '';
      if (number !== '') this.flow.text(`${number} `);
    }
    this.flow.text(inUnicode(text, run.font ?? own?.font ?? around.font ?? null));
  }

  /** A picture of the size that was told last. */
  notePicture(id: string | null): void {
    if (isScan(this.picture)) this.scans.push(id ?? '');
    this.picture = { width: 0, height: 0 };
  }
}
