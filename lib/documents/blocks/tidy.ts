/** Soft hyphens, joiners and marks without width. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** What a tidy text has none of. */
const UNTIDY = /[^\S ]|\s\s|^ | $|[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** A text as all readers hand it on: composed, each blank one space, without what cannot be seen. */
export function tidyText(text: string): string {
  const composed = text.normalize('NFC');
  // Most text is tidy: to look is much faster than to replace.
  if (!UNTIDY.test(composed)) return composed;
  return text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
