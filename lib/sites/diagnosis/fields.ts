import type { FieldName, Fields, Place } from '../description';
import type { Columns } from '../fields';
import { readPlaces } from '../place';
import { acceptanceOf } from '../seen';
import type { Sliced } from '../slices';
import type { FieldDiagnosis } from './types';

interface Counts {
  places: Map<Place, number>;
  empty: number;
  unsure: number;
  missing: number;
}

const namesIn = (fields: Fields): FieldName[] => Object.keys(fields) as FieldName[];

/**
 * Counts where the fields of some rows or documents were read. What stands there is looked at and dropped.
 * @param none what the system writes for "none", folded
 */
export function* countFields(
  scopes: readonly Element[],
  fields: Fields,
  columns: Columns | null,
  none: readonly string[],
): Sliced<FieldDiagnosis[]> {
  const counted = new Map<FieldName, Counts>(
    namesIn(fields).map((name) => [name, { places: new Map(), empty: 0, unsure: 0, missing: 0 }]),
  );
  for (const scope of scopes) {
    for (const [name, counts] of counted) {
      const found = readPlaces(scope, fields[name], columns, acceptanceOf(name, none));
      if (found === null) counts.missing += 1;
      else if (found === 'unsure') counts.unsure += 1;
      else if (found.text === '') counts.empty += 1;
      else counts.places.set(found.place, (counts.places.get(found.place) ?? 0) + 1);
    }
    yield;
  }
  return [...counted].map(([field, { places, ...rest }]) => ({
    field,
    places: [...places].map(([place, read]) => ({ place, read })),
    ...rest,
  }));
}
