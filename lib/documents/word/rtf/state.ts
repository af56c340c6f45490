import { FileFault } from '../..';
import { isLegacyFont } from '../../encodings';
import type { Piece } from '../flow';
import { inUnicode } from '../legacy';
import { MarkedText, type RowEdges } from '../marked';
import { isScan } from '../scans';
import { symbolText } from '../symbols';
import { decoderOf, newFont, type RtfFont } from './fonts';

/** Where the text of a group goes. */
export type Destination =
  /** Into the story. */
  'text' | 'skipped' | 'fonts' | 'picture';

/** A story apart from the body, where its group begins. */
export type Aside = 'notes' | 'margins';

/** What a group inherits and restores. */
export interface Group {
  destination: Destination;
  /** Set on the group with which a story of its own begins. */
  aside: Aside | null;
  font: number;
  hidden: boolean;
  deleted: boolean;
  /** How many bytes stand for a character beside its number (`\uc`). */
  replaced: number;
}

const TWIPS = 20;
const SYMBOL_AREA = 0xf000;

/** Where the reader of a file is. */
export class RtfState {
  readonly stories: { text: MarkedText; depth: number; inTable: boolean }[] = [
    { text: new MarkedText(), depth: 0, inTable: false },
  ];
  readonly asides: Record<Aside, Piece[]> = { notes: [], margins: [] };
  readonly fonts = new Map<number, RtfFont>();
  readonly scans: string[] = [];
  /** Objects of other programs. */
  readonly embedded: string[] = [];
  /** The code page of the file. */
  encoding = 'windows-1252';
  /** The font that is being defined. */
  defined = 0;
  usualFont = 0;
  /** Bytes still to be passed over, since a number told their character. */
  passing = 0;
  /** The definition of the row. */
  row: { edges: number[]; above: boolean[]; nextAbove: boolean } = { edges: [], above: [], nextAbove: false };
  picture = { width: 0, height: 0, across: 100, down: 100 };
  /** Bytes of one font that came one after the other: a character may take several. */
  private pending: number[] = [];
  private pendingFont = 0;

  get story() {
    const last = this.stories.at(-1);
    if (!last) throw new FileFault('broken');
    return last;
  }

  openStory(): void {
    this.flush();
    this.stories.push({ text: new MarkedText(), depth: 0, inTable: false });
  }

  closeStory(where: Aside): void {
    this.flush();
    const story = this.stories.pop();
    for (const piece of story?.text.done() ?? []) this.asides[where].push(piece);
  }

  /** The tables in which the open paragraph stands. */
  get depth(): number {
    const { inTable, depth } = this.story;
    return inTable ? Math.max(1, depth) : 0;
  }

  get edges(): RowEdges | null {
    const { edges, above } = this.row;
    return edges.length > 1 ? { edges, above } : null;
  }

  bytes(bytes: Uint8Array, { destination, font, hidden, deleted }: Group): void {
    if (destination === 'fonts') {
      this.font.name += decoderOf('windows-1252').decode(bytes).replaceAll(';', '');
      return;
    }
    if (destination !== 'text' || hidden || deleted) return;
    if (this.pendingFont !== font) this.flush();
    this.pendingFont = font;
    for (const byte of bytes) {
      if (this.passing > 0) this.passing -= 1;
      else this.pending.push(byte);
    }
  }

  /** A character by its number. */
  character(code: number, { destination, font, hidden, deleted, replaced }: Group): void {
    this.flush();
    this.passing = replaced;
    if (destination !== 'text' || hidden || deleted) return;
    const unsigned = code < 0 ? code + 0x10000 : code;
    const { name, isSymbols } = this.fonts.get(font) ?? newFont();
    const isSymbol = isSymbols || (unsigned >= SYMBOL_AREA && unsigned < SYMBOL_AREA + 0x100);
    this.story.text.text(isSymbol ? symbolText(unsigned, name) : inUnicode(String.fromCharCode(unsigned), name));
  }

  /** A sign that a control word stands for. */
  sign(text: string, { destination, hidden, deleted }: Group): void {
    this.flush();
    this.passing = 0;
    if (destination === 'text' && !hidden && !deleted) this.story.text.text(text);
  }

  /** Hands on the bytes that came. */
  flush(): void {
    if (!this.pending.length) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    const { name, isSymbols, encoding } = this.fonts.get(this.pendingFont) ?? newFont();
    if (isSymbols) {
      this.story.text.text(Array.from(bytes, (byte) => symbolText(byte, name)).join(''));
      return;
    }
    // Text of the old fonts is no text of any code page: its letters are taken one byte each.
    const read = decoderOf(isLegacyFont(name) ? 'windows-1252' : (encoding ?? this.encoding)).decode(bytes);
    this.story.text.text(inUnicode(read, name));
  }

  /** The font that is being defined. */
  get font(): RtfFont {
    const font = this.fonts.get(this.defined) ?? newFont();
    this.fonts.set(this.defined, font);
    return font;
  }

  notePicture(): void {
    const { width, height, across, down } = this.picture;
    const size = { width: (width * across) / 100 / TWIPS, height: (height * down) / 100 / TWIPS };
    if (isScan(size)) this.scans.push(`image${this.scans.length + 1}`);
    this.picture = { width: 0, height: 0, across: 100, down: 100 };
  }
}
