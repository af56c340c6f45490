import type { Parser } from 'chrono-node';
import { CLOSE, Guarded, guarded } from '../guard';
import { WORD } from '../pattern';
import { Found } from './found';
import type { Expression } from './types';

export type Groups = Record<string, string | undefined>;

/** A chrono parser that says in which texts it need not be asked. */
export interface FieldParser extends Parser {
  may(text: string): boolean;
}

/** An expression that ends before its match does: how much of the match it takes. */
export interface Cut {
  expression: Expression;
  length: number;
}

const INSIDE_WORD = new RegExp(`[${WORD}]`);

/**
 * A chrono parser for one class of expression. `read` turns a match into an expression, or null when the words mean
 * none; `before` and `after` are the text around the match. `needs` tells
 * more cheaply than `regex` itself that nothing can match, where the words in it do not.
 */
export function parser(
  regex: RegExp,
  read: (groups: Groups, text: string, before: string, after: string) => Expression | Cut | null,
  needs: RegExp | null = null,
): FieldParser {
  const guard = guarded(regex);
  const closer = needs && new Guarded(needs, CLOSE);
  return {
    may: (text) => guard.may(text) && (closer === null || closer.may(text)),
    // chrono searches the rest of the text after each match from its start, so a kept position would skip some.
    pattern: () => {
      regex.lastIndex = 0;
      return regex;
    },
    extract: (context, match) => {
      regex.lastIndex = 0;
      const at = match.index ?? 0;
      const text = match[0];
      const { text: whole } = context;
      // After a rejected match chrono goes on one character later, which a look-behind cannot see past.
      if (at > 0 && INSIDE_WORD.test(whole.charAt(at - 1)) && INSIDE_WORD.test(text.charAt(0))) return null;
      const before = whole.slice(Math.max(0, at - 40), at);
      const after = whole.slice(at + text.length, at + text.length + 40);
      const expression = read(match.groups ?? {}, text, before, after);
      if (expression === null) return null;
      if (!('length' in expression)) return new Found(context, at, text, expression);
      return new Found(context, at, text.slice(0, expression.length), expression.expression);
    },
  };
}
