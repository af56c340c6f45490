/**
 * Building blocks of the engine's patterns. All of them run over folded text (`lib/text`): lower case, composed,
 * single spaces. `\b` knows ASCII only, so words end where no letter or figure of `WORD` follows.
 * Every repeat is bounded: a text cannot make a pattern slow (tests/unit/deadlines/patterns.test.ts walks them).
 */
export const WORD = 'a-z0-9à-ỹ';
export const EDGE = `(?<![${WORD}])`;
export const END = `(?![${WORD}])`;

/** A global pattern with named parts. */
export const pattern = (source: string): RegExp => new RegExp(source, 'g');

/** The words as one group of alternatives, longest first, so that "đến hết" wins over "đến". */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
