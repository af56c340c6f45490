import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CivilDate, readDateText } from '../../../lib/time';

/** What a document of a folder says: its phrases with the date of each, its number and the line with its day. */
export interface Truth {
  number: string;
  issued: string;
  phrases: readonly (readonly [words: string, date: string])[];
}

/** Reads `phrases.json` of a folder: by the name of the document, without its kind. */
export async function readTruth(folder: string): Promise<ReadonlyMap<string, Truth>> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'phrases.json'), 'utf8'));
  return new Map(Object.entries(json as Record<string, Truth>));
}

const first = (name: string): string => name.split('-', 1)[0] ?? '';

/** The document that a file is a copy of, by the number with which their names begin; null when it is none of them. */
export function documentOf(path: string, truth: ReadonlyMap<string, Truth>): string | null {
  return [...truth.keys()].find((key) => first(key) === first(basename(path))) ?? null;
}

/** The day in "An Phú, ngày 03 tháng 11 năm 2025". */
export const issuedOf = ({ issued }: Truth): CivilDate | null =>
  readDateText(issued.replace(/^.*?(?=ngày)/u, ''))?.date ?? null;

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

/** The phrases that a text does not hold, in any spacing. */
export function missingPhrases(text: string, { phrases }: Truth): string[] {
  const whole = plain(text);
  return phrases.map(([words]) => words).filter((words) => !whole.includes(plain(words)));
}
