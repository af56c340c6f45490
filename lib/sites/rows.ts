import type { ListDescription, SystemDescription } from './description';
import { readSecrecy, readSighting, type Sighting } from './seen';

/** Rows that look the same read the same: a list redrawn every few seconds costs a comparison, not a reading. */
export type RowMemory = Map<string, Sighting>;

const appearance = (row: Element): string => {
  const attributes = [...row.attributes].map(({ name, value }) => `${name}=${value}`).join('\u0001');
  return `${attributes}\u0002${row.textContent}`;
};

/** What of a list is on the page now: the visible rows, each once. */
export function readRows(
  page: Document,
  list: ListDescription,
  system: SystemDescription,
  host: string,
  memory: RowMemory,
): Sighting[] {
  const rows = [...page.querySelectorAll(list.rows)].filter((row) => row.checkVisibility());
  const levelStands = rows.some((row) => readSecrecy(row, list.fields) !== 'absent');
  return rows.map((row) => {
    const key = `${levelStands}\u0003${appearance(row)}`;
    const known = memory.get(key);
    if (known) return known;
    const { fields, dueLabel } = list;
    const sighting = readSighting({ element: row, fields, dueLabel, system, host, directions: [] });
    // A level that the other rows show and this one does not is a described field that cannot be read.
    if (levelStands && sighting.secrecy === 'absent') sighting.secrecy = 'unknown';
    memory.set(key, sighting);
    return sighting;
  });
}
