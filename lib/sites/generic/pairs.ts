import { controlsIn, isEditable } from '../controls';
import { isVisible } from '../frames';
import { withoutIcons } from '../icons';
import { seenText } from '../place';
import type { Sliced } from '../slices';
import { labelOf } from './labels';
import { wordsIn } from './text';
import { nextText, textsOf } from './texts';
import type { Labelled } from './values';

/** A label on the page with what stands beside it. */
export interface Pair extends Labelled {
  /** The element in which the label stands. */
  at: Element;
  /** The element that holds the words; null where they stand behind the label in the same one. */
  holder: Element | null;
  /** Something stands beside the label, be it empty. */
  found: boolean;
}

const LONGEST = 60;
const SKIPPED = `script, style, noscript, template, option, button:not([aria-expanded=true]), nav, svg, title, [role=tab], ul[class*='tabs']`;
const COLON = /^\s*[:：]\s*/u;
/** Signs behind a label: its colon, and that it must be filled. */
const SIGNS = /[\s:：*()]+/gu;

const isNothing = (text: string): boolean => !text.replace(SIGNS, '');

/** Elements that hold a value also when it is empty. */
const CELLS = 'td, th, dd';
/** So many elements may hold nothing but the label. */
const STEPS = 5;

const isSame = (text: string, own: string): boolean =>
  text.length <= own.length * 2 + 20 && text.replace(SIGNS, '') === own.replace(SIGNS, '');

/** What comes after a node among its siblings: words, or an element that holds some, or an empty cell. */
function following(node: Node): Element | Text | null {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE && !isNothing((next as Text).data)) return next as Text;
    if (next.nodeType !== Node.ELEMENT_NODE) continue;
    const element = next as Element;
    const words = element.textContent ?? '';
    if (!isNothing(words) || controlsIn(element).length) return element;
    if (words.trim() === '' && element.matches(CELLS)) return element;
  }
  return null;
}

/** What stands beside a label, or beside all that holds nothing but the label. */
function beside(label: Text, own: string): Element | Text | null {
  let from: Node = label;
  let empty: Element | null = null;
  for (let step = 0; step < STEPS; step += 1) {
    const next = following(from);
    const around: Element | null = from.parentElement;
    if (next || !around) return next ?? empty;
    // What holds nothing now may be the value's place all the same.
    empty ??= from.nodeType === Node.ELEMENT_NODE ? (from as Element).nextElementSibling : null;
    if (!isSame(withoutIcons(around, around.textContent ?? ''), own)) return empty;
    from = around;
  }
  return empty;
}

/** The words behind a label in its own element: "Trích yếu: V/v báo cáo …" up to the end of the line. */
function behind(element: Element, head: string): string {
  const line = seenText(element)
    .split('\n')
    .find((each) => each.includes(':') && headOf(each) === head.normalize('NFC'));
  return line ? line.slice(line.indexOf(':') + 1).trim() : '';
}

const forLabel = (element: Element): Element | null => {
  const id = element.closest('label')?.getAttribute('for');
  return id ? element.ownerDocument.getElementById(id) : null;
};

/** Pieces of a line of which each may bear a label of its own: "Số đến: 12; ngày đến: 20/04/2026". */
const APART = /;|\||\t|\s{3,}/u;

const isLabelled = (piece: string): boolean => /[:：]/u.test(piece) && labelOf(headOf(piece)) !== null;

const headOf = (text: string): string => (text.split(/[:：]/u)[0] ?? '').replace(/\s+/gu, ' ').trim();

function piecesOf(data: string): string[] {
  const pieces: string[] = [];
  for (const piece of data.split(APART)) {
    if (!pieces.length || isLabelled(piece)) pieces.push(piece);
    else pieces.push(`${pieces.pop()}; ${piece}`);
  }
  return pieces;
}

const isLast = (piece: string): boolean => /[:：]\s*$/u.test(piece) || !/[:：]/u.test(piece);

/** What stands beside a label that ends its own words. */
function besidePair(node: Text, at: Element, called: string): Pick<Pair, 'text' | 'holder' | 'found'> {
  const found = forLabel(at) ?? beside(node, called);
  if (!found) return { text: '', holder: null, found: false };
  const holder = found.nodeType === Node.TEXT_NODE ? null : (found as Element);
  const words = (holder ? wordsIn(holder) : (found as Text).data.normalize('NFC')).replace(COLON, '').trim();
  // The next thing is a label itself: nothing stands beside this one.
  const isLabel = words.length < LONGEST && labelOf(headOf(words)) !== null;
  return isLabel ? { text: '', holder: null, found: true } : { text: words, holder, found: true };
}

/** The labels in a piece of text, with what stands beside each. */
function pairsAt(node: Text): Pair[] {
  const { data, parentElement: at } = node;
  if (!at || data.length > LONGEST * 8 || !data.trim()) return [];
  const pieces = data.length > LONGEST * 2 && !data.includes(':') ? [] : piecesOf(data);
  return pieces.flatMap((piece, index) => {
    const called = headOf(piece);
    const label = called.length > LONGEST * 2 ? null : labelOf(called);
    if (!label || at.closest(SKIPPED) || !isVisible(at)) return [];
    const pair = { label, called, at };
    if (isLast(piece)) return index === pieces.length - 1 ? [{ ...pair, ...besidePair(node, at, data.trim()) }] : [];
    const tail = piece
      .slice(piece.search(/[:：]/u) + 1)
      .normalize('NFC')
      .trim();
    const whole = pieces.length === 1 ? behind(at, called) : '';
    return [{ ...pair, text: whole.startsWith(tail.slice(0, 5)) ? whole : tail, holder: null, found: true }];
  });
}

const SEARCHES = /tìm kiếm|tra cứu|tìm|lọc|search|filter/iu;
const BUTTONS = 'button, input[type=submit], input[type=button], a[role=button], a.btn, [class*=btn]';
const AROUND = 5;

/** True for a label of a form with which documents are searched for: what stands there is of none. */
function isFilter({ holder, at }: Pair): boolean {
  if (!holder || !controlsIn(holder).some(isEditable)) return false;
  let around: Element | null = at;
  for (let step = 0; around && step < AROUND; step += 1, around = around.parentElement) {
    const buttons = [...around.querySelectorAll(BUTTONS)];
    const words = buttons.map(
      (button) => `${button.textContent} ${button.getAttribute('value') ?? ''} ${button.getAttribute('title') ?? ''}`,
    );
    if (words.some((each) => SEARCHES.test(each.normalize('NFC')))) return true;
    if (around.tagName === 'FORM') return false;
  }
  return false;
}

/** The labels on a page with what stands beside them, those of tables that hold documents left out. */
export function* findPairs(page: Document, isInList: (element: Element) => boolean): Sliced<Pair[]> {
  const pairs: Pair[] = [];
  if (!page.body) return pairs;
  const walker = textsOf(page, page.body);
  for (let text = nextText(walker, isInList); text; text = nextText(walker, isInList)) {
    pairs.push(...pairsAt(text).filter((pair) => !isFilter(pair)));
    yield;
  }
  return pairs;
}
