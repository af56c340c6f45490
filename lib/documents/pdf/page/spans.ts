import type { Span } from './types';

/** Baselines closer than this part of the size are one line: raised footnote marks, stamps set by hand. */
export const SAME_LINE = 0.5;
/** pdf.js puts gaps up to 0.6 of the size into the text as a space; cells of a table stand further apart. */
const WORD_GAP = 0.65;
/** A gap wider than this part of the size is a space, where the file has none. */
const SPACE = 0.18;
/** Bold faked by printing twice: the same words again, this little aside. */
const PRINTED_TWICE = 0.25;

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]|\u00ad(?!$)/gu;
const RULE = /^[_=~–—\-\s]{3,}$/u;

/** Composed, each blank one space, without what cannot be seen; a soft hyphen stays at the end of a line only. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(INVISIBLE, '');

export const sameLine = (a: Span, b: Span): boolean => Math.abs(a.y - b.y) < SAME_LINE * Math.max(a.size, b.size);

/**
 * Joins pieces that stand close on one baseline, in content order. Drawn lines ("______") and blanks are left out.
 * Composing comes after joining, since a letter and its mark may be two pieces.
 */
export function spansOf(pieces: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  let last: Span | null = null;
  let blank = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      blank = true;
      continue;
    }
    const size: number = Math.max(piece.size, open?.size ?? 0);
    if (
      last &&
      last.text === piece.text &&
      Math.abs(last.x - piece.x) < PRINTED_TWICE * size &&
      Math.abs(last.y - piece.y) < PRINTED_TWICE * size
    ) {
      continue;
    }
    const gap: number = piece.x - (open?.end ?? 0);
    if (open && sameLine(open, piece) && gap > -SAME_LINE * size && gap <= WORD_GAP * size) {
      open.text += blank || gap > SPACE * size ? ` ${piece.text}` : piece.text;
      open.end = Math.max(open.end, piece.end);
      if (piece.font !== open.font) open.font = '';
      if (piece.size > open.size) Object.assign(open, { size: piece.size, y: piece.y });
    } else {
      open = { ...piece };
      spans.push(open);
    }
    last = piece;
    blank = false;
  }
  for (const span of spans) span.text = tidy(span.text);
  return spans.filter(({ text }) => text !== '' && !RULE.test(text));
}
