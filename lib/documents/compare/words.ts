import { fold, withoutAccents } from '../../text';

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  ubmttq: 'uy ban mat tran to quoc',
  ubkt: 'uy ban kiem tra',
  bcd: 'ban chi dao',
  bch: 'ban chi huy',
  bql: 'ban quan ly',
  vp: 'van phong',
  tt: 'trung tam',
  th: 'tieu hoc',
  ca: 'cong an',
  qs: 'quan su',
  bhxh: 'bao hiem xa hoi',
};

/** Words that one name of an office has and another leaves out. */
const LEVELS = new Set([
  'va',
  'cua',
  'tinh',
  'thanh',
  'pho',
  'tp',
  'phuong',
  'xa',
  'quan',
  'huyen',
  'dac',
  'khu',
  'p',
  'x',
  'q',
  'tx',
  'viet',
  'nam',
]);

/** The words of a text without accents, abbreviations written out. */
export const wordsOf = (text: string): string[] =>
  withoutAccents(fold(text).text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .flatMap((word) => (ABBREVIATIONS[word] ?? word).split(' '));

/** The words of an office's name that tell it from others. */
export const namingWords = (name: string): string[] => wordsOf(name).filter((word) => !LEVELS.has(word));

/** Are these the first letters of words, in their order ("khcn" of "khoa học và công nghệ")? */
export function areInitials(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word.charAt(0) === letters.charAt(at)) at += 1;
  return letters.length > 1 && at === letters.length;
}

/** How much of the shorter text's words stands in the other, 0 to 1; 1 where one has none. */
export function likeness(first: string, second: string): number {
  const [a, b] = [new Set(wordsOf(first)), new Set(wordsOf(second))];
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 1;
  return [...a].filter((word) => b.has(word)).length / smaller;
}
