/** Soft hyphens, joiners and marks without width. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** A text as all readers hand it on: composed, each blank one space, without what cannot be seen. */
export const tidyText = (text: string): string =>
  text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
