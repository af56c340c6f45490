import type { Refiner } from 'chrono-node';
import { Found } from '../found';

/** A chrono refiner over this field's own results. `text` is the text of the window. */
export function refiner(refine: (results: Found[], text: string) => Found[]): Refiner {
  return {
    refine: (context, results) =>
      results.length < 2
        ? results
        : refine(
            results.filter((result) => result instanceof Found),
            context.text,
          ),
  };
}

/** Joins neighbours: `join` says what two results and the words between them are together, or null. */
export function joiner(
  join: (first: Found, second: Found, between: string, text: string) => Found['expression'] | null,
): Refiner {
  return {
    refine: (context, results) => {
      if (results.length < 2) return results;
      const joined: Found[] = [];
      for (const next of results) {
        if (!(next instanceof Found)) continue;
        const last = joined.at(-1);
        const between = last ? context.text.slice(last.stop, next.index) : '';
        const expression = last && between.length <= LONGEST_GAP ? join(last, next, between, context.text) : null;
        if (!last || !expression) {
          joined.push(next);
          continue;
        }
        joined[joined.length - 1] = new Found(
          context,
          last.index,
          context.text.slice(last.index, next.stop),
          expression,
        );
      }
      return joined;
    },
  };
}

const LONGEST_GAP = 40;
