import type { FieldWords } from '../documents';
import { isRelativeDay, parts, readDateText, type WallMoment, wallMoment } from '../time';

/** When each page's relative words were first seen, by document and words. */
const met = new WeakMap<Document, Map<string, WallMoment>>();

/** A page that never rests does not fill the memory. */
const MOST = 20_000;

/** Systems that hand out JSON write milliseconds; an officer reads the date, with what stands there behind it. */
const EPOCH = /^\/date\(/iu;

/** The words of a date's field as a person reads them. */
export function readable(text: string): string {
  const stated = EPOCH.test(text) ? readDateText(text) : null;
  if (!stated) return text;
  const { year, month, day } = parts(stated.date);
  return [`${day}/${month}/${year}`, stated.time, `(${text})`].filter(Boolean).join(' ');
}

/**
 * A deadline as the page says it. Words like "Còn 2 ngày" hold from the moment at which they came onto the page: a tab
 * that stays open overnight, or marks its rows anew, does not make them later.
 * @param of what tells the document from others on the page.
 */
export function dueWords(label: string, text: string, of: string, page: Document): FieldWords {
  if (!isRelativeDay(text)) return { label, text: readable(text) };
  const known = met.get(page) ?? new Map<string, WallMoment>();
  met.set(page, known);
  if (known.size > MOST) known.clear();
  const said = `${of}\u0000${text}`;
  const at = known.get(said) ?? wallMoment(Date.now());
  known.set(said, at);
  return { label, text, at };
}
