import type { FieldName } from '../description';
import { newsOf } from '../list-reader';
import type { SeenRow } from '../rows';
import { isUnknown, mayLeave, type Sighting } from '../seen';
import type { FieldDiagnosis, ListDiagnosis } from './types';

/**
 * How many of these rows are told, and how many may not leave the page.
 * @param information what was received for information is told too
 */
export const tallyOf = (
  rows: readonly SeenRow[],
  information: boolean,
): Pick<ListDiagnosis, 'told' | 'withheld' | 'unknownLevel'> => ({
  told: rows.filter((row) => newsOf(row, information) !== null).length,
  withheld: rows.filter(({ sighting }) => !mayLeave(sighting)).length,
  unknownLevel: rows.filter(({ sighting }) => isUnknown(sighting)).length,
});

const READ: Partial<Record<FieldName, (sighting: Sighting) => boolean>> = {
  number: ({ document }) => document.number !== null,
  issuer: ({ document }) => document.issuer !== null,
  subject: ({ document }) => document.subject !== null,
  type: ({ document }) => document.type !== null,
  issued: ({ document }) => document.issued !== null,
  received: ({ document }) => document.received !== null,
  urgency: ({ document }) => document.urgency !== 'normal',
  secrecy: ({ secrecy }) => secrecy !== 'absent',
  role: ({ document }) => document.role !== 'unknown',
  due: ({ document }) => document.due !== null,
};

/** Of how many documents each field was read, where no description says at which places. */
export const countSightings = (sightings: readonly Sighting[]): FieldDiagnosis[] =>
  Object.entries(READ).map(([field, isRead]) => {
    const read = sightings.filter(isRead).length;
    const places = read ? [{ place: null, read }] : [];
    return { field: field as FieldName, places, empty: 0, unsure: 0, missing: sightings.length - read };
  });
