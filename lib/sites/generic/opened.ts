import { type Direction, hasSecrecyStamp, type SeenSecrecy } from '../../documents';
import type { SystemDescription } from '../description';
import { filesOf, type SeenDetail, type SeenFile } from '../detail';
import { eachOnce, linesWritten, readDirectionElement } from '../directions';
import { surroundings } from '../frames';
import { readListing } from '../list-name';
import type { Sliced } from '../slices';
import { bodyIn, piecesIn } from './body';
import { type FoundDetail, findDetails } from './details';
import { readLog } from './log';
import { findPairs } from './pairs';
import { levelOf, sightingIn } from './sighting';
import { type DocumentTable, findTables } from './tables';

function* levelAround(page: Document): Sliced<SeenSecrecy> {
  for (const around of surroundings(page).slice(1)) {
    const pairs = yield* findPairs(around, () => false);
    const level = levelOf(pairs.filter(({ label }) => label.weight > 1));
    if (level !== 'absent') return level;
  }
  return 'absent';
}

/** The instructions beside their labels and in the log of transfers, each wording once. */
function* directionsIn({ pairs, scope }: FoundDetail, isInList: (element: Element) => boolean): Sliced<Direction[]> {
  const written = pairs
    .filter(({ label, text }) => label.field === 'direction' && text)
    .flatMap(({ holder, text }) =>
      holder?.querySelector('tr') ? readDirectionElement(holder, []) : linesWritten(text),
    );
  return eachOnce([...written, ...(yield* readLog(scope, isInList))]);
}

/** How files are called. */
const CALLED = /\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|rar)(?!\p{L})/iu;

/** All that may lead to a file. To look for those that do by one selector would hold a large page (measured: 40 ms). */
const LINKS = 'a[href], [onclick]';

/** The links to files in a part of a page: those that lead to one as files are led to, or are called as files are. */
function* filesIn(scope: Element, selector: string, isInList: (element: Element) => boolean): Sliced<SeenFile[]> {
  const links: Element[] = [];
  for (const link of scope.querySelectorAll(LINKS)) {
    const isFile = () => link.matches(selector) || (link.tagName === 'A' && CALLED.test(link.textContent ?? ''));
    if (!within(link, isInList) && isFile()) links.push(link);
    yield;
  }
  return yield* filesOf(links);
}

function within(element: Element, isRoot: (element: Element) => boolean): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) if (isRoot(around)) return true;
  return false;
}

const isInside = (tables: readonly DocumentTable[]) => {
  const roots = new Set(tables.flatMap(({ roots: own }) => own));
  return (element: Element): boolean => roots.has(element);
};

/**
 * The documents that a page that nobody described shows opened.
 * @param tables those on the page as it stands now, where they were found before
 */
export function* commonDetails(
  page: Document,
  system: SystemDescription,
  host: string,
  tables?: readonly DocumentTable[],
): Sliced<SeenDetail[]> {
  const isInList = isInside(tables ?? (yield* findTables(page)));
  const details: SeenDetail[] = [];
  const all = yield* findDetails(page, isInList);
  // Several beside each other are a list without a table: its name says what they are.
  if (all.length > 1 && !(yield* readListing(page, system)).waiting) return [];
  for (const found of all) {
    const { scope, pairs, sureness } = found;
    const directions = yield* directionsIn(found, isInList);
    const sighting = sightingIn(pairs, { element: scope, sureness, marks: null, system, host, directions });
    const levels = pairs.filter(({ label }) => label.field === 'secrecy' && label.weight > 1);
    // The label of a level that cannot be read beside it: a field that is there and cannot be read.
    if (levels.length && !levels.some((level) => level.found)) sighting.secrecy = 'unknown';
    if (sighting.secrecy === 'absent') sighting.secrecy = yield* levelAround(page);
    yield;
    const stated = sighting.secrecy !== 'absent' && sighting.secrecy !== 'empty';
    const body = yield* bodyIn(scope, pairs, isInList);
    // A stamp on the text itself counts whatever a field says, as it does on a file.
    const pieces = stated ? [] : yield* piecesIn(scope);
    if ([...pieces, body ?? ''].some(hasSecrecyStamp)) sighting.secrecy = 'secret';
    yield;
    const near = yield* filesIn(found.root, system.detail.files, isInList);
    const files = near.length ? near : yield* filesIn(scope, system.detail.files, isInList);
    details.push({ ...sighting, files, ...(body === null ? {} : { body }) });
  }
  return details;
}
