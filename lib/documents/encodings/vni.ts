/**
 * VNI Windows: a vowel and behind it a letter of Latin-1 for its marks; letters of their own for the rest. Codes as the
 * fonts of VNI have them (vietnamese-conversion 2.0.0 on npm has three of them wrong: ỷ, ỹ and Ỹ).
 */
const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

const MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

const ALONE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const both = (letters: string): string => letters + letters.toUpperCase();
const marks = both(Object.keys(MARKS).join(''));
const WRITTEN = new RegExp(`([${both('aeouyôö')}])([${marks}])|[${both(Object.keys(ALONE).join(''))}]`, 'g');

const inCase = (like: string, text: string): string => (like === like.toLowerCase() ? text : text.toUpperCase());

function letterOf(letter: string): string {
  const small = letter.toLowerCase();
  return inCase(letter, ALONE[small] ?? small);
}

/** Converts text written in VNI Windows, whatever it is. */
export const fromVni = (text: string): string =>
  text.replace(WRITTEN, (written: string, vowel?: string, mark?: string) => {
    if (!vowel || !mark) return letterOf(written);
    return `${letterOf(vowel)}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC');
  });
