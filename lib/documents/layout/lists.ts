import type { Piece } from './pieces';
import type { Stated } from './types';

const ITEM = /^[-–+•*·▪] ?/u;
const MOST_ITEMS = 60;
const LONGEST_ITEM = 300;
/** "- Như trên; - UBND tỉnh;": items of a cell whose lines were joined. */
const INSIDE = /\s*;\s*(?:[-–+•]\s*)?|\s[-–]\s(?=\p{Lu})/u;

function itemsOf({ raw, start, end }: Piece, lead: number): Stated<string>[] {
  return raw
    .slice(lead)
    .split(INSIDE)
    .map((item) => item.replace(ITEM, '').replace(/^[\s:]+|[\s;.,]+$/gu, ''))
    .filter((item) => item !== '' && item.length <= LONGEST_ITEM)
    .map((value) => ({ value, quote: raw, start, end }));
}

/**
 * The names behind a label ("Kính gửi:", "Nơi nhận:"): on its own line, and the items below, each with a sign before it.
 * @param label at the beginning of a piece, folded and without accents.
 */
export function readList(pieces: readonly Piece[], label: RegExp): Stated<string>[] {
  const at = pieces.findIndex(({ bare }) => label.test(bare));
  const head = pieces[at];
  if (!head) return [];
  const lead = label.exec(head.bare)?.[0].length ?? 0;
  const items = itemsOf(head, lead);
  let open = items.length === 0;
  for (const piece of pieces.slice(at + 1)) {
    if (items.length >= MOST_ITEMS || !(ITEM.test(piece.raw) || open)) break;
    if (open && !ITEM.test(piece.raw) && piece.raw.length > LONGEST_ITEM) break;
    items.push(...itemsOf(piece, 0));
    open = false;
  }
  return items;
}
