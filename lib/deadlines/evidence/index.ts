import type { Place } from '../roles/context';
import { readSigns } from './signs';
import { WEIGHTS } from './weights';

/**
 * How much speaks for an expression being a limit, from what stands around it: a second opinion beside the judges
 * (`roles`), whose patterns know wordings that somebody thought of. Each sign (`signs.ts`) has a weight (`weights.ts`);
 * their sum is the logarithm of the odds. The weights were worked out from labelled papers by `scripts/weights.ts`.
 */

const SCALE = 10;
let weights: ReadonlyMap<string, number> | null = null;

/** One line of the table: a weight in tenths, then the signs that have it. */
function read(table: string): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [weight, ...signs] = line.split('\t');
    for (const sign of signs) made.set(sign, Number(weight) / SCALE);
  }
  return made;
}

/** The logarithm of the odds that the expression is a limit or a meeting: 0 when nothing is known, below it against. */
export function evidenceOf(place: Place): number {
  weights ??= read(WEIGHTS);
  const known = weights;
  let sum = known.get('') ?? 0;
  readSigns(place, (sign) => {
    sum += known.get(sign) ?? 0;
  });
  return sum;
}

export { readSigns } from './signs';
