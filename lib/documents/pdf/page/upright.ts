import type { Span } from './types';

/** A piece of text as pdf.js gives it (`TextItem`), in content order. */
export interface TextItem {
  str: string;
  /** Matrix from text space to PDF user space. */
  transform: readonly number[];
  width: number;
  height: number;
  fontName: string;
}

/** A page as pdf.js gives it. */
export interface RawPage {
  items: readonly TextItem[];
  /** `viewport.transform` at scale 1: user space to a page that is turned as `/Rotate` says, y downwards. */
  view: readonly number[];
  width: number;
  height: number;
}

/** Pieces turned upright, blank ones included; `aside` runs in another direction than the page's text. */
export interface UprightPage {
  width: number;
  height: number;
  pieces: Span[];
  aside: Span[];
}

/** Text slanted by more than so many degrees against the page's text is a watermark or a stamp. */
const SLANT = 10;
const FALLBACK_SIZE = 10;

interface Turned {
  item: TextItem;
  x: number;
  y: number;
  degrees: number;
}

function turned(item: TextItem, view: readonly number[]): Turned {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const [dx, dy] = [va * a + vc * b, vb * a + vd * b];
  const degrees = dy === 0 && dx > 0 ? 0 : (Math.atan2(dy, dx) * 180) / Math.PI;
  return { item, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, degrees };
}

/** The direction in which most of the letters run, in whole degrees: a landscape table on a portrait page is 90 or -90. */
function mainDirection(pieces: readonly Turned[]): number {
  const letters = new Map<number, number>();
  for (const { item, degrees } of pieces) {
    const whole = Math.round(degrees);
    letters.set(whole, (letters.get(whole) ?? 0) + item.str.trim().length);
  }
  let best = 0;
  for (const [degrees, count] of letters) if (count > (letters.get(best) ?? 0)) best = degrees;
  return best;
}

/** Turns a piece back by `degrees` around the page's corner. */
function upright({ item, x, y }: Turned, degrees: number): Span {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = degrees === 0 ? [1, 0] : [Math.cos(angle), Math.sin(angle)];
  const left = x * cos + y * sin;
  const [a = 0, b = 0] = item.transform;
  const size = item.height || Math.hypot(a, b) || FALLBACK_SIZE;
  return { text: item.str, x: left, end: left + item.width, y: y * cos - x * sin, size, font: item.fontName };
}

const difference = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** Turns a page so that its text runs from left to right, whichever way the page or the text was turned. */
export function uprightPage({ items, view, width, height }: RawPage): UprightPage {
  const all = items.filter(({ str }) => str !== '').map((item) => turned(item, view));
  const main = mainDirection(all);
  const angle = (main * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // The page's corners, so that y counts from the upper edge of the turned page.
  const top = Math.min(0, height * cos, -width * sin, height * cos - width * sin);
  const pieces: Span[] = [];
  const aside: Span[] = [];
  for (const piece of all) {
    if (difference(piece.degrees, main) > SLANT) aside.push(upright(piece, piece.degrees));
    else {
      const span = upright(piece, main);
      pieces.push({ ...span, y: span.y - top });
    }
  }
  const sideways = Math.abs(sin) > Math.abs(cos);
  return { width: sideways ? height : width, height: sideways ? width : height, pieces, aside };
}
