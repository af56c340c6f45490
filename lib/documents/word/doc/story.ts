import type { Piece } from '../flow';
import { MarkedText } from '../marked';
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
  /** Text in a font, as Unicode. */
  decode: (text: string, font: string | null) => string;
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
const SOFT_HYPHEN = 31;

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
  private readonly fields: ('code' | 'result')[] = [];

  constructor(private readonly text: DocText) {}

  read(from: number, to: number): void {
    for (const piece of this.text.pieces) {
      if (piece.to <= from || piece.from >= to) continue;
      const begin = piece.at + (Math.max(from, piece.from) - piece.from) * piece.width;
      const end = piece.at + (Math.min(to, piece.to) - piece.from) * piece.width;
      this.stretch(begin, Math.min(end, this.text.main.byteLength), piece.width);
    }
  }

  /** Bytes of one width, cut where the look of characters changes. */
  private stretch(from: number, to: number, width: 1 | 2): void {
    for (let at = from; at < to; ) {
      const { look, to: end } = this.text.characters.at(at);
      const next = Math.max(at + width, Math.min(to, end));
      this.run(at, next, width, look ?? {});
      at = next;
    }
  }

  private run(from: number, to: number, width: 1 | 2, look: CharacterLook): void {
    const { main, decode, fonts, styles } = this.text;
    const bytes = new Uint8Array(main.buffer, main.byteOffset + from, to - from);
    const letters = (width === 1 ? windows : utf16).decode(bytes);
    const around = styles(this.text.paragraphs.at(from).look?.style).character;
    const own = look.style === undefined ? {} : styles(look.style).character;
    const isGone = look.deleted === true || (look.hidden ?? own.hidden ?? around.hidden ?? false);
    const font = fonts[look.font ?? own.font ?? around.font ?? -1] ?? null;
    const symbol = look.symbol === undefined ? null : '•';
    let plain = '';
    const flush = (): void => {
      if (plain !== '') this.marked.text(decode(plain, font));
      plain = '';
    };
    for (let at = 0; at < letters.length; at += 1) {
      const code = letters.charCodeAt(at);
      if (code >= 32) {
        if (!isGone && !this.fields.includes('code')) plain += letters.charAt(at);
        continue;
      }
      flush();
      this.sign(code, from + at * width, isGone, symbol);
    }
    flush();
  }

  private sign(code: number, at: number, isGone: boolean, symbol: string | null): void {
    if (code === FIELD_CODE) this.fields.push('code');
    else if (code === FIELD_RESULT && this.fields.length) this.fields[this.fields.length - 1] = 'result';
    else if (code === FIELD_END) this.fields.pop();
    else if (code === PARAGRAPH_END || code === CELL_END || code === PAGE_BREAK) this.end(code, at, isGone);
    else if (code !== SOFT_HYPHEN && !isGone && !this.fields.includes('code')) {
      const shown = SHOWN[code] ?? (code === 40 ? symbol : null);
      if (shown) this.marked.text(shown);
    }
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
