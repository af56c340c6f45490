import type { Place } from '../description';
import { lookUp } from './folded';

/** A text in quotation marks of a script, with what is escaped in it. */
const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gsu;
const ESCAPED = /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gisu;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

const unescaped = (text: string): string =>
  text.replace(ESCAPED, (_, unit?: string, byte?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)) : (CONTROLS[sign] ?? sign),
  );

function quoted(script: string, nth: number): string | null {
  const found = [...script.matchAll(QUOTED)][nth - 1];
  return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

const LINE_ENDS = /<(?:br\b[^>]*|\/(?:p|div|li|tr|h[1-6]))>/giu;

/** The text of a piece of HTML. A parsed document of its own runs nothing and loads nothing. */
const textOfMarkup = (markup: string): string =>
  new DOMParser().parseFromString(markup.replace(LINE_ENDS, '$&\n'), 'text/html').body.textContent ?? '';

const placeOf = (words: string, text: string): number =>
  text.toLowerCase().indexOf(words.normalize('NFC').toLowerCase());

function after(text: string, words: string): string | null {
  const at = placeOf(words, text);
  return at < 0 ? null : text.slice(at + words.normalize('NFC').length);
}

function before(text: string, words: string): string {
  const at = placeOf(words, text);
  return at < 0 ? text : text.slice(0, at);
}

const lineOf = (text: string, nth: number): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)[nth - 1] ?? '';

/** The part of a text that a place names; null when it is not there. An absent line is an empty text. */
export function partOf(text: string, place: Place): string | null {
  let part: string | null = text;
  if (place.quoted) part = quoted(part, place.quoted);
  if (part !== null && place.markup) part = textOfMarkup(part);
  if (part !== null && place.after) part = after(part, place.after);
  if (part !== null && place.before) part = before(part, place.before);
  if (part !== null && place.line) part = lineOf(part, place.line);
  if (part === null) return null;
  const words = part.normalize('NFC').trim();
  return lookUp(place.values, words) ?? words;
}
