import type { Listing } from '../../documents';
import type { SystemDescription } from '../description';
import { linesWritten } from '../directions';
import { isVisible } from '../frames';
import { listingOf } from '../list-name';
import { outsideRows } from '../outside';
import type { Area } from '../rows';
import type { Sliced } from '../slices';
import { labelOf } from './labels';
import { type FoundList, listsIn } from './lists';
import { levelOf, sightingIn } from './sighting';
import { isStrict } from './system';
import type { DocumentTable } from './tables';

/** Cells in which a word may stand alone that is an urgency or a stamp. */
const MARKS = ':is(td, [role=gridcell], [role=cell])';

/** Words of an urgency, a stamp or a role stand somewhere in a row, in an icon's title perhaps. */
const isMarked = (row: Element): boolean =>
  /khẩn|h(?:ỏa|oả) tốc|mật|phối hợp|chủ trì|biết|xử lý chính|theo dõi/iu.test(row.outerHTML.normalize('NFC'));

function areaOf(list: FoundList, page: Document, system: SystemDescription, shown: Listing, host: string): Area {
  const { place, sureness } = list;
  const noLevel = isStrict(system) ? 'missing' : 'absent';
  return {
    place,
    owner: page,
    rows: list.rows,
    shown,
    kind: list.outgoing ? 'outgoing' : null,
    look: (row) => `${row.outerHTML}\u0002${list.beside(row)}`,
    level: (row) => (list.levels ? levelOf(list.read(row)) : noLevel),
    read(element) {
      const values = list.read(element);
      const directions = values.flatMap(({ label, text }) => (label.field === 'direction' ? linesWritten(text) : []));
      const marks = isMarked(element) ? MARKS : null;
      const sighting = sightingIn(values, { element, sureness, marks, system, host, directions });
      return sighting.secrecy === 'absent' ? { ...sighting, secrecy: noLevel } : sighting;
    },
  };
}

type Named = readonly { heading: Element; listing: Listing }[];

/** The headings of a page that name lists. */
const namedOn = (page: Document, system: SystemDescription): Named =>
  outsideRows(page)(system.headings.join())
    .filter(isVisible)
    .flatMap((heading) => {
      const listing = listingOf(heading, system);
      return listing ? [{ heading, listing }] : [];
    });

/** Of several lists on a page each has the name that stands last above it. */
function nearestAbove({ rows: [row] }: FoundList, named: Named): Listing | null {
  const above = named.filter(
    ({ heading }) => row && heading.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1)?.listing ?? null;
}

/** So many pieces of text before a list's first row, those of its headers among them, may hold its name. */
const NEAR = 40;
const LONGEST_NAME = 120;
const NO_NAME = 'a, button, label, option, select, script, style, noscript';
const NAMES_DOCUMENTS = /văn bản|công văn|vb/iu;

/** The name of a list whose page marks no heading: the nearest words above it that name a list of documents. */
function writtenAbove({ rows: [row] }: FoundList, page: Document, system: SystemDescription): Listing | null {
  if (!row || !page.body) return null;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = row;
  for (let left = NEAR, node = walker.previousNode(); node && left > 0; node = walker.previousNode()) {
    const text = (node as Text).data.normalize('NFC').trim();
    if (text) left -= 1;
    const around = node.parentElement;
    if (text.length > LONGEST_NAME || !NAMES_DOCUMENTS.test(text) || !around || around.closest(NO_NAME)) continue;
    const listing = labelOf(text) === null && isVisible(around) ? listingOf(around, system) : null;
    if (listing) return listing;
  }
  return null;
}

/** The rows of official documents on a page that nobody described. */
export function* commonAreas(
  page: Document,
  system: SystemDescription,
  shown: Listing,
  host: string,
  tables: readonly DocumentTable[],
): Sliced<Area[]> {
  const lists = yield* listsIn(tables);
  const named = lists.length > 1 ? namedOn(page, system) : [];
  const nameOf = (list: FoundList) =>
    nearestAbove(list, named) ?? (shown.name === null ? writtenAbove(list, page, system) : null) ?? shown;
  return lists.map((list) => areaOf(list, page, system, nameOf(list), host));
}
