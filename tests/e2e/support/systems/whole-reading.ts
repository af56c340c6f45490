import type { SystemDescription } from '../../../../lib/sites';
import { readDetails } from '../../../../lib/sites/detail';
import { addressOf, isShown } from '../../../../lib/sites/frames';
import { readListing } from '../../../../lib/sites/list-name';
import { recognise } from '../../../../lib/sites/recognise';
import { areasOf, ListMemory, readRows } from '../../../../lib/sites/rows';
import { atOnce } from '../../../../lib/sites/slices';

/** Everything that a description reads of the page as it stands now, in one turn; as text to compare. */
export function wholeReading(description: SystemDescription): string {
  const system = isShown(document) ? recognise(document, [description]) : null;
  if (!system) return 'nothing';
  const { host } = addressOf(document);
  const shown = atOnce(readListing(document, system));
  const rows = system.lists.map((list) =>
    atOnce(areasOf(document, list, system, shown, host)).map((area) => atOnce(readRows(area, new ListMemory())).rows),
  );
  return JSON.stringify([rows.flat(2), atOnce(readDetails(document, system, host))]);
}
