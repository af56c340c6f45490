import type { Listing } from '../documents';
import type { SystemDescription } from './description';
import { commonAreas, type DocumentTable } from './generic';
import { type Area, areasOf } from './rows';
import type { Sliced } from './slices';

/**
 * The rows on a page, by the place of their list: where its system's description says, else where labels say it.
 * @param tables those of a system that is read by labels
 */
export function* areasOn(
  page: Document,
  system: SystemDescription,
  shown: Listing,
  host: string,
  tables: readonly DocumentTable[],
): Sliced<ReadonlyMap<string, readonly Area[]>> {
  const found = new Map<string, readonly Area[]>();
  for (const list of system.lists) found.set(list.rows, yield* areasOf(page, list, system, shown, host));
  for (const area of yield* commonAreas(page, system, shown, host, tables)) found.set(area.place, [area]);
  return found;
}
