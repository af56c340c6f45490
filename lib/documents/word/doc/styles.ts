import { type CharacterLook, characterLook, type ParagraphLook, paragraphLook } from './looks';

/** What a style says of paragraphs and of their characters, with what it takes from others. */
export interface DocStyle {
  paragraph: ParagraphLook;
  character: CharacterLook;
}

interface Definition extends DocStyle {
  base: number;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
const NO_BASE = 0xfff;
const LONGEST_CHAIN = 20;
const EMPTY = new DataView(new ArrayBuffer(0));

/** One style (MS-DOC 2.9.260): its name, then its properties, each beginning at an even place. */
function definitionAt(view: DataView, at: number, baseSize: number): Definition {
  const kind = view.getUint16(at + 2, true) & 0xf;
  const base = view.getUint16(at + 2, true) >> 4;
  const count = view.getUint16(at + 4, true) & 0xf;
  let next = at + baseSize + 2 + (view.getUint16(at + baseSize, true) + 1) * 2;
  const parts = Array.from({ length: Math.min(count, 3) }, () => {
    const begin = next + ((next - at) & 1) + 2;
    const end = begin + view.getUint16(begin - 2, true);
    next = end;
    return { begin, end };
  });
  const [first, second] = parts;
  const characters = kind === PARAGRAPH ? second : kind === CHARACTER ? first : undefined;
  return {
    base,
    paragraph: kind === PARAGRAPH && first ? paragraphLook(view, first.begin + 2, first.end, EMPTY) : {},
    character: characters ? characterLook(view, characters.begin, characters.end) : {},
  };
}

/** The styles of a file by their numbers (MS-DOC 2.9.271); a file without any has none. */
export function readDocStyles(view: DataView): (style: number | undefined) => DocStyle {
  const styles: (Definition | undefined)[] = [];
  let font: number | undefined;
  if (view.byteLength > 20) {
    const headSize = view.getUint16(0, true);
    const count = view.getUint16(2, true);
    const baseSize = view.getUint16(4, true);
    if (headSize >= 18) font = view.getUint16(18, true);
    for (let at = 2 + headSize; styles.length < count && at + 2 <= view.byteLength; ) {
      const size = view.getUint16(at, true);
      styles.push(size ? definitionAt(view, at + 2, baseSize) : undefined);
      at += 2 + size + (size & 1);
    }
  }
  const known = new Map<number, DocStyle>();
  function resolve(number: number): DocStyle {
    const style: DocStyle = { paragraph: {}, character: {} };
    for (let next = number, left = LONGEST_CHAIN; next !== NO_BASE && left > 0; left -= 1) {
      const found = styles[next];
      if (!found) break;
      style.paragraph = { ...found.paragraph, ...style.paragraph };
      style.character = { ...found.character, ...style.character };
      next = found.base;
    }
    if (font !== undefined) style.character = { font, ...style.character };
    known.set(number, style);
    return style;
  }
  return (style = 0) => known.get(style) ?? resolve(style);
}
