import type { SystemDescription } from '../../../../lib/sites';

type Path = readonly (string | number)[];

const named = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);

const each = (path: Path, many: readonly unknown[] = []): Path[] => many.map((_, index) => [...path, index]);

const inFields = (path: Path, fields: Readonly<Record<string, readonly unknown[]>>): Path[] =>
  Object.entries(fields).flatMap(([name, places]) => each([...path, name], places));

const present = (path: Path, value: unknown): Path[] => (value === undefined ? [] : [path]);

/** Everything that a description can do without: what reads a part of some page. */
function parts({ lists, detail, recognise, statuses, none }: SystemDescription): Path[] {
  return [
    ...each(['recognise', 'signs'], recognise.signs),
    ...present(['recognise', 'frames'], recognise.frames),
    ...lists.flatMap((list, index) => [
      ['lists', index],
      ...present(['lists', index, 'name'], list.name),
      ...inFields(['lists', index, 'fields'], list.fields),
      ...each(['lists', index, 'directions'], list.directions),
      ...present(['lists', index, 'marks'], list.marks),
    ]),
    ...each(['detail', 'roots'], detail.roots),
    ...inFields(['detail', 'fields'], detail.fields),
    ...each(['detail', 'directions'], detail.directions),
    ...present(['detail', 'log'], detail.log),
    ...present(['statuses'], statuses),
    ...each(['none'], none),
  ];
}

type Node = Record<string | number, unknown>;

function without(system: SystemDescription, path: Path): SystemDescription {
  const copy = structuredClone(system);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Node>((at, key) => at[key] as Node, copy as unknown as Node);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

/** The description with one part less each, by the part's place. */
export const variants = (system: SystemDescription): { part: string; description: SystemDescription }[] =>
  parts(system).map((path) => ({ part: named(path), description: without(system, path) }));
