import type { SystemDescription } from '../description';
import { commonDetails } from '../generic';
import type { ListReader } from '../list-reader';
import { mayLeave } from '../seen';
import type { Sliced } from '../slices';
import { countSightings, tallyOf } from './tally';
import type { DetailDiagnosis, ListDiagnosis } from './types';

/** The lists that common labels have found: their names are the page's own and are left out. */
export const commonLists = ({ found }: ListReader, information: boolean): ListDiagnosis[] =>
  [...found.values()].map((rows) => ({
    rows: null,
    found: rows.length,
    visible: rows.length,
    ...tallyOf(rows, information),
    fields: countSightings(rows.map(({ sighting }) => sighting)),
  }));

/** The documents that common labels have found opened. */
export function* commonDetail(page: Document, system: SystemDescription, host: string): Sliced<DetailDiagnosis | null> {
  const details = yield* commonDetails(page, system, host);
  if (!details.length) return null;
  return {
    root: null,
    shown: details.length,
    withheld: details.filter((detail) => !mayLeave(detail)).length,
    directions: details.reduce((sum, { document }) => sum + document.directions.length, 0),
    files: details.reduce((sum, { files }) => sum + files.length, 0),
    fields: countSightings(details),
  };
}
