import { FileFault } from '../..';
import { Fields } from '../fields';
import type { Piece } from '../flow';
import { inUnicode } from '../legacy';
import { MarkedText } from '../marked';
import { symbolText } from '../symbols';
import type { DocNumbering } from './lists';
import type { CharacterLook, ParagraphLook } from './looks';
import type { TextPiece } from './pieces';
import type { Runs } from './runs';
import type { DocStyle } from './styles';

/** What is known of the text of a file. */
export interface DocText {
  main: DataView;
  pieces: readonly TextPiece[];
  characters: Runs<CharacterLook>;
  paragraphs: Runs<ParagraphLook>;
  styles: (style: number | undefined) => DocStyle;
  fonts: readonly string[];
  numbering: DocNumbering;
  /** A picture in the text. @param at where the stream of data says what it is */
  notePicture: (at: number) => void;
}

/** Characters that mean something else (MS-DOC 2.8.26, 2.4.1). */
const CELL_END = 7;
const LINE_BREAK = 11;
const PAGE_BREAK = 12;
const PARAGRAPH_END = 13;
const COLUMN_BREAK = 14;
const FIELD_CODE = 19;
const FIELD_RESULT = 20;
const FIELD_END = 21;
const HARD_HYPHEN = 30;

const PICTURE = 1;

const SHOWN: Readonly<Record<number, string>> = {
  9: '\t',
  [LINE_BREAK]: '\n',
  [COLUMN_BREAK]: '\n',
  [HARD_HYPHEN]: '-',
};

const windows = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16le');

/** Reads one story: tracked changes as if accepted, the results of fields, no hidden text. */
class StoryReader {
  readonly marked = new MarkedText();
  private readonly fields = new Fields();

  constructor(private readonly text: DocText) {}

  read(from: number, to: number): void {
    for (const piece of this.text.pieces) {
      if (piece.to <= from || piece.from >= to) continue;
      const begin = piece.at + (Math.max(from, piece.from) - piece.from) * piece.width;
      const end = piece.at + (Math.min(to, piece.to) - piece.from) * piece.width;
      if (end > this.text.main.byteLength) throw new FileFault('truncated');
      this.stretch(begin, end, piece.width);
    }
  }

  /** Bytes of one width, cut where the look of characters or the style of their paragraphs changes. */
  private stretch(from: number, to: number, width: 1 | 2): void {
    const { characters, paragraphs, main } = this.text;
    for (let at = from; at < to; ) {
      const run = characters.at(at);
      const paragraph = paragraphs.at(at);
      const next = Math.max(at + width, Math.min(to, run.to, paragraph.to));
      const bytes = new Uint8Array(main.buffer, main.byteOffset + at, next - at);
      this.run((width === 1 ? windows : utf16).decode(bytes), at, width, run.look ?? {}, paragraph.look?.style);
      at = next;
    }
  }

  private run(letters: string, at: number, width: 1 | 2, look: CharacterLook, style: number | undefined): void {
    const { fonts, styles } = this.text;
    const around = styles(style).character;
    const own = look.style === undefined ? {} : styles(look.style).character;
    const isGone = look.deleted === true || (look.hidden ?? own.hidden ?? around.hidden ?? false);
    const font = fonts[look.font ?? own.font ?? around.font ?? -1] ?? null;
    if (look.symbol) {
      const { code, font: number } = look.symbol;
      if (!isGone && !this.fields.inCode) this.marked.text(symbolText(code, fonts[number] ?? null));
      return;
    }
    let begin = 0;
    const flush = (end: number): void => {
      if (end > begin && !isGone && !this.fields.inCode) this.marked.text(inUnicode(letters.slice(begin, end), font));
      begin = end + 1;
    };
    for (let index = 0; index < letters.length; index += 1) {
      const code = letters.charCodeAt(index);
      if (code >= 32) continue;
      flush(index);
      this.sign(code, at + index * width, isGone, look.picture);
    }
    flush(letters.length);
  }

  private sign(code: number, at: number, isGone: boolean, picture: number | undefined): void {
    if (code === FIELD_CODE) this.fields.begin();
    else if (code === FIELD_RESULT) this.fields.result();
    else if (code === FIELD_END) this.fields.end();
    else if (code === PARAGRAPH_END || code === CELL_END || code === PAGE_BREAK) this.end(code, at, isGone);
    else if (isGone || this.fields.inCode) return;
    else if (code === PICTURE && picture !== undefined) this.text.notePicture(picture);
    else if (SHOWN[code]) this.marked.text(SHOWN[code]);
  }

  private end(code: number, at: number, isGone: boolean): void {
    const { paragraphs, styles } = this.text;
    const look = paragraphs.at(at).look ?? {};
    const style = styles(look.style).paragraph;
    const depth = look.inTable ? Math.max(1, look.depth ?? 1) : 0;
    const number = this.numberOf(look.list ?? style.list ?? 0, look.level ?? style.level ?? 0);
    if (look.rowEnd || look.innerRowEnd) this.marked.endRow(depth, look.edges ?? null);
    else if (code === CELL_END || look.innerCellEnd) this.marked.endCell(depth, number);
    else if (!isGone || depth) this.marked.endParagraph(depth, number);
  }

  private numberOf(list: number, level: number): string {
    return this.marked.isBlank || list < 1 ? '' : this.text.numbering(list, level);
  }
}

/** The story of these characters. */
export function readDocStory(text: DocText, [from, to]: readonly [number, number]): Piece[] {
  const reader = new StoryReader(text);
  reader.read(from, to);
  return reader.marked.done();
}
