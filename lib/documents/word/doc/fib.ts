import { FileFault } from '../..';
import { openCompound } from '../../compound';

/** Tables of the file that are read, by their place among the pairs of offset and length (MS-DOC 2.5.6). */
const TABLES = { styles: 1, characters: 12, paragraphs: 13, fonts: 15, pieces: 33, lists: 73, listUses: 74 } as const;

/** The lengths of the stories in characters, in their order in the text, at their places (MS-DOC 2.5.4). */
const STORIES = {
  body: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  remarks: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  headerBoxes: 0x68,
} as const;

/** Word's own formula editor, and MathType: no file of anybody's. */
const FORMULA = /^0[23]ce020000000000c000000000000046$/;

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const FIRST_PAIR = 0x9a;
const EMPTY = new Uint8Array();

/** An opened .doc. */
export interface DocFile {
  /** The stream with the text and the pages of formatting. */
  main: DataView;
  /** The stream in which large properties stand. */
  data: DataView;
  /** A table, empty when the file has none. @param open to the end of the stream: lists go on behind theirs */
  table: (name: keyof typeof TABLES, open?: boolean) => DataView;
  /** How many files of other programs stand in it as objects. */
  objects: number;
  /** Each story with the characters at which it begins and ends. */
  stories: Readonly<Record<keyof typeof STORIES, readonly [from: number, to: number]>>;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function storiesOf(main: DataView): DocFile['stories'] {
  let from = 0;
  const ranges = Object.entries(STORIES).map(([name, at]) => {
    const begin = from;
    from += Math.max(0, main.getInt32(at, true));
    return [name, [begin, from]];
  });
  return Object.fromEntries(ranges) as DocFile['stories'];
}

/**
 * Opens a file of Word 97 to 2003. Older ones (Word 6 and 95) are not read.
 * @throws FileFault encrypted, old-office, broken
 */
export function openDoc(bytes: Uint8Array): DocFile {
  const file = openCompound(bytes);
  const main = viewOf(file.take('WordDocument') ?? EMPTY);
  const magic = main.getUint16(0, true);
  if (magic === WORD_6) throw new FileFault('old-office');
  if (magic !== WORD_97) throw new FileFault('broken');
  const flags = main.getUint16(0x0a, true);
  if (flags & ENCRYPTED) throw new FileFault('encrypted');
  const tables = file.take(flags & TABLE_1 ? '1Table' : '0Table');
  if (!tables) throw new FileFault('broken');
  return {
    main,
    data: viewOf(file.take('Data') ?? EMPTY),
    objects: file.storesIn('ObjectPool').filter(({ classId }) => !FORMULA.test(classId)).length,
    table(name, open = false) {
      const at = FIRST_PAIR + 8 * TABLES[name];
      const begin = main.getUint32(at, true);
      const length = main.getUint32(at + 4, true);
      if (!length) return viewOf(EMPTY);
      if (begin + length > tables.length) throw new FileFault('broken');
      return viewOf(tables.subarray(begin, open ? undefined : begin + length));
    },
    stories: storiesOf(main),
  };
}
