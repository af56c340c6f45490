import type { DocFile } from './fib';
import { type CharacterLook, characterLook, type ParagraphLook, paragraphLook } from './looks';
import { Runs } from './runs';

const PAGE = 512;
const NUMBER = 0x3fffff;
const PLACE_OF_PARAGRAPH = 13;

/** The pages of formatting that a table names (MS-DOC 2.8.5, 2.8.6), each only once. */
function pagesOf(table: DataView, main: DataView): number[] {
  const count = Math.floor((table.byteLength - 4) / 8);
  const pages = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    const page = (table.getUint32((count + 1) * 4 + at * 4, true) & NUMBER) * PAGE;
    if (page + PAGE <= main.byteLength) pages.add(page);
  }
  return [...pages];
}

/** The stretches on a page: how many stands in its last byte, where they begin in its first. */
function* stretchesOf(
  main: DataView,
  page: number,
): Generator<{ from: number; to: number; index: number; count: number }> {
  const count = Math.min(main.getUint8(page + PAGE - 1), Math.floor((PAGE - 5) / 5));
  for (let index = 0; index < count; index += 1) {
    const from = main.getUint32(page + index * 4, true);
    yield { from, to: main.getUint32(page + index * 4 + 4, true), index, count };
  }
}

/** What is said of characters (MS-DOC 2.9.33). */
export function readCharacters({ main, table }: DocFile): Runs<CharacterLook> {
  const runs = new Runs<CharacterLook>();
  for (const page of pagesOf(table('characters'), main)) {
    for (const { from, to, index, count } of stretchesOf(main, page)) {
      const offset = main.getUint8(page + (count + 1) * 4 + index) * 2;
      const at = page + offset;
      runs.add(from, to, offset ? characterLook(main, at + 1, Math.min(page + PAGE, at + 1 + main.getUint8(at))) : {});
    }
  }
  return runs;
}

/** What is said of paragraphs (MS-DOC 2.9.174, 2.9.175): their style, then their properties. */
export function readParagraphs({ main, table, data }: DocFile): Runs<ParagraphLook> {
  const runs = new Runs<ParagraphLook>();
  for (const page of pagesOf(table('paragraphs'), main)) {
    for (const { from, to, index, count } of stretchesOf(main, page)) {
      const place = page + (count + 1) * 4 + index * PLACE_OF_PARAGRAPH;
      const offset = place < page + PAGE ? main.getUint8(place) * 2 : 0;
      const short = offset ? main.getUint8(page + offset) : 0;
      const begin = page + offset + (short ? 1 : 2);
      const length = short ? short * 2 - 1 : offset ? main.getUint8(page + offset + 1) * 2 : 0;
      const end = Math.min(page + PAGE, begin + length);
      if (!offset || end < begin + 2) runs.add(from, to, {});
      else runs.add(from, to, { ...paragraphLook(main, begin + 2, end, data), style: main.getUint16(begin, true) });
    }
  }
  return runs;
}
