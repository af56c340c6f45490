import { fold, foldKey, withoutAccents } from '../../text';
import { areInitials, likeness, namingWords, wordsOf } from './words';

const LABEL = /^(?:s[ốo]|số hiệu|số ký hiệu)\s*[:.]?\s*(?=[\d/-])/u;

/**
 * A number as it is compared: without "Số:", spaces, leading zeros, in one case and one kind of dash. Many type it
 * without accents ("34-CV/DU").
 */
export const numberKeyOf = (number: string): string =>
  withoutAccents(foldKey(fold(number).text.trim().replace(LABEL, '')));

/** Two numbers of one document? A register may keep the figure alone, which is no other number. */
export function sameNumber(first: string, second: string): boolean {
  const [a, b] = [numberKeyOf(first), numberKeyOf(second)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^\d+$/u.test(short) && /^\d+/u.exec(long)?.[0] === short;
}

/**
 * May a system's name of an office and a file's letterhead be one office? They are two only when each names something
 * that the other does not: a system often leaves out or adds the body above, or shortens.
 */
export function sameIssuer(
  inSystem: string,
  { issuer, superior }: { issuer: string; superior: string | null },
): boolean {
  const own = namingWords(issuer);
  const around = new Set([...own, ...namingWords(superior ?? '')]);
  const said = namingWords(inSystem);
  const allWords = wordsOf(issuer);
  const onlySystem = said.filter((word) => !around.has(word) && !areInitials(word, allWords));
  const shortened = said.filter((word) => areInitials(word, allWords));
  const onlyFile = own.filter(
    (word) => !said.includes(word) && !shortened.some((letters) => letters.includes(word.charAt(0))),
  );
  return !onlySystem.length || !onlyFile.length;
}

const NEAR = 0.6;
const FAR = 0.34;
const FEWEST_WORDS = 4;

/** Do two subjects speak of one matter? */
export const nearSubject = (first: string, second: string): boolean => likeness(first, second) >= NEAR;

/** Do two subjects speak of different matters? Between near and far nothing is said. */
export const farSubject = (first: string, second: string): boolean =>
  Math.min(wordsOf(first).length, wordsOf(second).length) >= FEWEST_WORDS && likeness(first, second) < FAR;
