import { isVisible } from '../frames';
import { GaveUp, type Sliced } from '../slices';
import type { LabelledField } from './labels';
import type { DocumentTable } from './tables';

/** The rows of a table of official documents that are seen. */
export interface FoundList extends Pick<DocumentTable, 'sureness' | 'rows' | 'read' | 'beside'> {
  /** Names it among those of the page for as long as its columns stay what they are. */
  place: string;
  /** Nothing in it was received: these are the office's own. */
  outgoing: boolean;
  /** Its rows show levels. */
  levels: boolean;
}

/** No list of an office shows more at once. */
const MOST_ROWS = 20_000;

function* rowsOf(table: DocumentTable): Sliced<Element[]> {
  if (table.rows.length > MOST_ROWS) throw new GaveUp('too-large');
  const rows: Element[] = [];
  for (const row of table.rows) {
    if (isVisible(row) && table.isOwn(row)) rows.push(row);
    yield;
  }
  return rows;
}

/** The lists of official documents in the tables of a page. */
export function* listsIn(tables: readonly DocumentTable[]): Sliced<FoundList[]> {
  const found: FoundList[] = [];
  for (const table of tables) {
    const { labels, called, sureness, read, beside } = table;
    const has = (...fields: LabelledField[]) => labels.some(({ field }) => fields.includes(field));
    const name = `generic ${called.join('|')}`;
    const nth = found.filter(({ place }) => place.startsWith(name)).length;
    const outgoing = has('outgoing') && !has('arrival', 'received', 'due');
    const rows = yield* rowsOf(table);
    found.push({ place: `${name} ${nth}`, sureness, rows, outgoing, levels: has('secrecy'), read, beside });
  }
  return found;
}
