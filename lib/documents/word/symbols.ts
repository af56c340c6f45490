/** Fonts of symbols have their characters in a private area, or in the places of other letters. */
const PRIVATE = 0xf000;

/**
 * What a character in a font of symbols says: Symbol keeps digits and signs in the places of ASCII; all else is taken
 * for a bullet.
 */
export function symbolText(code: number, font: string | null): string {
  const plain = code >= PRIVATE ? code - PRIVATE : code;
  const isSign = plain >= 0x20 && plain < 0x40 && /^symbol$/iu.test(font ?? '');
  return isSign ? String.fromCharCode(plain) : '•';
}
