const table = new Map<string, string>([['đ', 'd']]);

/** A folded letter without its marks; one unit stays one unit, so that offsets hold. */
function bareLetter(letter: string): string {
  const known = table.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').charAt(0);
  table.set(letter, base);
  return base;
}

const MARKED = /[^\0-\x7f]/g;

/** Folded text without accents: OCR loses them first, and heads are met in every spelling. */
export const bare = (folded: string): string => folded.replace(MARKED, bareLetter);

const marksOf = (letter: string): string => letter.normalize('NFD').slice(1);

/**
 * Does a folded text begin with folded words, though it may have lost accents on the way (OCR, old typists)? An accent
 * that is another one makes another word: "phường an" is not "phương án".
 */
export function beginsWith(folded: string, words: string): boolean {
  if (!bare(folded.slice(0, words.length)).startsWith(bare(words))) return false;
  for (let at = 0; at < words.length; at += 1) {
    const [letter, wanted] = [folded.charAt(at), words.charAt(at)];
    if (letter !== wanted && ![...marksOf(letter)].every((mark) => marksOf(wanted).includes(mark))) return false;
  }
  return true;
}
