import { brokenAt, lineOf } from './place';

/** A JSON text as a value, or the place at which it stops being JSON, counted from 1. Many editors put a byte order mark before it. */
export function readJson(text: string): { json: unknown } | { broken: { line: number; column: number } } {
  const plain = text.replace(/^\ufeff/u, '');
  try {
    return { json: JSON.parse(plain) };
  } catch {
    return { broken: lineOf(plain, brokenAt(plain)) };
  }
}
