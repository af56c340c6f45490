import type { FieldName, Fields, Place, SystemDescription } from '../description';
import type { DescriptionFault, DescriptionRule } from './types';

interface Placed {
  path: string;
  place: Place;
  columns: boolean;
}

const placesOf = (path: string, places: readonly Place[] = [], columns: boolean): Placed[] =>
  places.map((place, index) => ({ path: `${path}[${index}]`, place, columns }));

const inFields = (path: string, fields: Fields, columns: boolean): Placed[] =>
  Object.entries(fields).flatMap(([name, places]) => placesOf(`${path}.${name}`, places, columns));

function allPlaces({ lists, detail }: SystemDescription): Placed[] {
  const inLists = lists.flatMap(({ fields, directions, columns }, index) => [
    ...inFields(`lists[${index}].fields`, fields, columns !== undefined),
    ...placesOf(`lists[${index}].directions`, directions, columns !== undefined),
  ]);
  const inDetail = [
    ...inFields('detail.fields', detail.fields, false),
    ...placesOf('detail.directions', detail.directions, false),
  ];
  return [...inLists, ...inDetail];
}

const PLACE_RULES: readonly [DescriptionRule, (placed: Placed) => boolean][] = [
  ['header-without-columns', ({ place, columns }) => place.header !== undefined && !columns],
  ['attribute-and-label', ({ place }) => place.attribute !== undefined && place.label !== undefined],
  ['empty-place', ({ place: { header, select, attribute, label } }) => !(header ?? select ?? attribute ?? label)],
];

const IDENTIFYING: readonly FieldName[] = ['systemId', 'number', 'subject'];
const identifies = (fields: Fields): boolean => IDENTIFYING.some((name) => fields[name]);

/** What is wrong between the members of a description that a schema cannot say. */
export function checkRules(system: SystemDescription): DescriptionFault[] {
  const { lists, detail } = system;
  const fault = (path: string, rule: DescriptionRule): DescriptionFault => ({ kind: 'rule', path, rule });
  const places = allPlaces(system).flatMap((placed) =>
    PLACE_RULES.filter(([, breaks]) => breaks(placed)).map(([rule]) => fault(placed.path, rule)),
  );
  const told = lists.flatMap(({ kind, fields }, index) =>
    (kind ?? 'waiting') === 'waiting' && !identifies(fields)
      ? [fault(`lists[${index}].fields`, 'nothing-identifies')]
      : [],
  );
  const opened =
    detail.roots.length > 0 && !identifies(detail.fields) ? [fault('detail.fields', 'nothing-identifies')] : [];
  const nothing = lists.length || detail.roots.length ? [] : [fault('', 'nothing-described')];
  return [...places, ...told, ...opened, ...nothing];
}
