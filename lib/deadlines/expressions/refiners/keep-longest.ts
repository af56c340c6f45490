import type { Found } from '../found';
import { refiner } from './refiner';

/** Of results that overlap the longest stays, of equal ones the one whose parser stands first. */
export const keepLongest = refiner((results) => {
  const kept: Found[] = [];
  for (const next of results) {
    const last = kept.at(-1);
    if (!last || next.index >= last.stop) kept.push(next);
    else if (next.text.length > last.text.length) kept[kept.length - 1] = next;
  }
  return kept;
});
