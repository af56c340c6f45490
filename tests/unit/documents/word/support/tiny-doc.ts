import { tinyCompound } from '../../support/tiny-compound';

/** Properties as bytes. */
export const sprm = (code: number, ...value: readonly number[]): number[] => [code & 255, code >> 8, ...value];
const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];
const wide = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => u16(text.charCodeAt(at))).flat();

export interface TinyRun {
  text: string;
  properties?: readonly number[];
}

/** A paragraph with its end: 13, or 7 for a cell or row. */
export interface TinyParagraph {
  runs: readonly (TinyRun | string)[];
  end?: number;
  endProperties?: readonly number[];
  style?: number;
  properties?: readonly number[];
}

const IN_TABLE = sprm(0x2416, 1);
export const paragraph = (...runs: TinyParagraph['runs']): TinyParagraph => ({ runs });
const cell = (text: string): TinyParagraph => ({ runs: [text], end: 7, properties: IN_TABLE });

/** A row: its cells, then its end with the edges of the cells and which of them go on with the cell above. */
export function row(
  cells: readonly string[],
  edges: readonly number[],
  above: readonly number[] = [],
): TinyParagraph[] {
  const shapes = cells.flatMap((_, at) => [...u16(above.includes(at) ? 1 << 5 : 0), ...new Array<number>(18).fill(0)]);
  const shape = [cells.length, ...edges.flatMap((edge) => u16(edge & 0xffff)), ...shapes];
  const properties = [...IN_TABLE, ...sprm(0x2417, 1), ...sprm(0xd608, ...u16(shape.length + 1), ...shape)];
  return [...cells.map(cell), { runs: [], end: 7, properties }];
}

/** What a style adds: properties of its paragraphs and of their characters. */
export interface TinyStyle {
  base?: number;
  paragraph?: readonly number[];
  characters?: readonly number[];
}

/** One level of a list: the kind of its numbers and its text, `\0` to `\x08` standing for the numbers of levels. */
export interface TinyLevel {
  kind: number;
  text: string;
}

export interface TinyDoc {
  body: readonly TinyParagraph[];
  footnotes?: readonly TinyParagraph[];
  headers?: readonly TinyParagraph[];
  boxes?: readonly TinyParagraph[];
  fonts?: readonly string[];
  styles?: readonly TinyStyle[];
  /** Simple lists, numbered from 1. */
  lists?: readonly TinyLevel[];
  flags?: number;
  magic?: number;
  /** The text as one byte a letter. */
  narrow?: boolean;
  /** Class ids, in hex, of objects of other programs. */
  objects?: readonly string[];
}

const PAGE = 512;
const TEXT = 0x400;
const PAIRS = 0x9a;

/** Pages of formatting: for each stretch where it ends and its properties; as many pages as there are stretches. */
function pages(begin: number, stretches: readonly { to: number; properties: readonly number[] }[]): Uint8Array[] {
  let from = begin;
  return stretches.map(({ to, properties }) => {
    const page = new Uint8Array(PAGE);
    page.set([...u32(from), ...u32(to)]);
    const at = PAGE - 2 - properties.length - ((PAGE - 2 - properties.length) & 1);
    if (properties.length) page[8] = at / 2;
    page.set(properties, at);
    page[PAGE - 1] = 1;
    from = to;
    return page;
  });
}

const styleBytes = ({ base, paragraph: own = [], characters = [] }: TinyStyle): number[] => {
  const part = (bytes: readonly number[]): number[] => [
    ...u16(bytes.length),
    ...bytes,
    ...(bytes.length & 1 ? [0] : []),
  ];
  const head = [...u16(0), ...u16(((base ?? 0xfff) << 4) | 1), ...u16(2), ...u16(0), ...u16(0)];
  const std = [...head, ...u16(1), ...wide('x'), ...u16(0), ...part([0, 0, ...own]), ...part(characters)];
  return [...u16(std.length), ...std, ...(std.length & 1 ? [0] : [])];
};

/** A .doc of Word 97 with these stories (MS-DOC), each run and paragraph with a page of formatting of its own. */
export function tinyDoc({
  body,
  footnotes = [],
  headers = [],
  boxes = [],
  narrow = false,
  ...doc
}: TinyDoc): Uint8Array {
  const stories = [body, footnotes, headers, boxes];
  let text = '';
  const width = narrow ? 1 : 2;
  const placeOf = (): number => TEXT + text.length * width;
  const characters: { to: number; properties: readonly number[] }[] = [];
  const paragraphs: { to: number; properties: readonly number[] }[] = [];
  const lengths = stories.map((story) => {
    const begin = text.length;
    for (const { runs, end = 13, endProperties = [], style = 0, properties = [] } of story) {
      for (const run of runs) {
        const { text: words, properties: own = [] } = typeof run === 'string' ? { text: run } : run;
        text += words;
        characters.push({ to: placeOf(), properties: own.length ? [own.length, ...own] : [] });
      }
      text += String.fromCharCode(end);
      characters.push({
        to: placeOf(),
        properties: endProperties.length ? [endProperties.length, ...endProperties] : [],
      });
      const papx = [...u16(style), ...properties];
      const padded = papx.length & 1 ? [...papx, 0] : papx;
      paragraphs.push({ to: placeOf(), properties: [0, padded.length / 2, ...padded] });
    }
    return text.length - begin;
  });
  const chpx = pages(TEXT, characters);
  const papx = pages(TEXT, paragraphs);
  const firstPage = Math.ceil(placeOf() / PAGE);
  const main = new Uint8Array((firstPage + chpx.length + papx.length) * PAGE);
  main.set(narrow ? Array.from(text, (letter) => letter.charCodeAt(0)) : wide(text), TEXT);
  for (const [at, page] of [...chpx, ...papx].entries()) main.set(page, (firstPage + at) * PAGE);

  const table: number[] = [];
  const fib = new DataView(main.buffer);
  const put = (index: number, bytes: readonly number[], counted = bytes.length): void => {
    fib.setUint32(PAIRS + index * 8, table.length, true);
    fib.setUint32(PAIRS + index * 8 + 4, counted, true);
    table.push(...bytes);
  };
  const plc = (stretches: readonly { to: number }[], first: number): number[] => [
    ...u32(TEXT),
    ...stretches.flatMap(({ to }) => u32(to)),
    ...stretches.flatMap((_, at) => u32(first + at)),
  ];
  const { fonts = ['Times New Roman'], styles = [{}], lists = [] } = doc;
  put(1, [
    ...u16(18),
    ...[...u16(styles.length), ...u16(10), ...new Array<number>(14).fill(0)],
    ...styles.flatMap(styleBytes),
  ]);
  put(12, plc(characters, firstPage));
  put(13, plc(paragraphs, firstPage + chpx.length));
  const ffn = (name: string): number[] => {
    const bytes = [...new Array<number>(39).fill(0), ...wide(`${name}\0`)];
    return [bytes.length, ...bytes];
  };
  put(15, [...u16(fonts.length), ...u16(0), ...fonts.flatMap(ffn)]);
  const place = narrow ? (TEXT * 2) | 0x40000000 : TEXT;
  const pieces = [...u32(0), ...u32(text.length), ...u16(0), ...u32(place), ...u16(0)];
  put(33, [2, ...u32(pieces.length), ...pieces]);
  const definitions = lists.flatMap((_, at) => [...u32(at + 100), ...new Array<number>(22).fill(0), 1, 0]);
  const levels = lists.flatMap(({ kind, text: shown }) => [
    ...[...u32(1), kind, ...new Array<number>(23).fill(0)],
    ...[...u16(shown.length), ...wide(shown)],
  ]);
  put(73, [...u16(lists.length), ...definitions, ...levels], 2 + definitions.length);
  const uses = lists.flatMap((_, at) => [...u32(at + 100), ...new Array<number>(12).fill(0)]);
  put(74, [...u32(lists.length), ...uses, ...lists.flatMap(() => u32(0))]);

  fib.setUint16(0, doc.magic ?? 0xa5ec, true);
  fib.setUint16(0x0a, doc.flags ?? 0x0200, true);
  for (const [at, index] of [0x4c, 0x50, 0x54, 0x64].entries()) fib.setUint32(index, lengths[at] ?? 0, true);
  return tinyCompound({ WordDocument: main, '1Table': Uint8Array.from(table) }, doc.objects);
}
