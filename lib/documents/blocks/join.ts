/** A hyphen or slash inside a number or name, broken by the line's end: "312/KH-" "UBND", "15/11/" "2025". */
const BROKEN = /[\p{L}\p{N}][-/]$/u;
const GOES_ON = /^[\p{L}\p{N}]/u;
const SOFT_HYPHEN = '\u00ad';

/** Joins a wrapped line to the text before it: with a space, or with none where a word was broken. */
export function joinWrapped(text: string, next: string): string {
  if (text.endsWith(SOFT_HYPHEN)) return text.slice(0, -1) + next;
  return BROKEN.test(text) && GOES_ON.test(next) ? text + next : `${text} ${next}`;
}
