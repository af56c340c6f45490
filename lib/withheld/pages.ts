import { browser } from '../browser';
import { digest } from '../documents';

/** How many rows of a list could not be read: for a level that nobody knows, or since nothing names their documents. */
export interface LeftOut {
  unknown: number;
  unnamed: number;
}

/** The same of one page, with opaque keys of the rows whose level nobody knows. */
export interface LeftOutHere extends LeftOut {
  keys: readonly string[];
}

/** A page of a list that leaves out something, with opaque keys of its first rows, and when it was shown last. */
interface ListPage extends LeftOutHere {
  list: string;
  shown: readonly string[];
  at: number;
}

const KEY = 'list-pages';
/** Of all lists together no more is added up. */
const MOST_PAGES = 100;
/** Of a page with more such keys none are kept: its rows are taken for rows of no other page. */
const MOST_KEYS = 1_000;
/** Somebody who goes through the pages of a list has done so by then; later its documents may stand elsewhere. */
const KEPT_MS = 3_600_000;

/** In the browser's memory until it ends: a worker dies between two pages, and nothing of it comes to the disk. */
async function recallPages(): Promise<readonly ListPage[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return (stored as ListPage[] | undefined) ?? [];
}

/**
 * True where most of what stood on a page stands there now: documents come and go between two looks. A search that leaves
 * a few of its rows is another page: of the others it says nothing.
 */
const isSamePage = (before: readonly string[], now: readonly string[]): boolean =>
  2 * before.filter((key) => now.includes(key)).length >= before.length;

/** Rows that a list draws anew while it is scrolled stand on two of its pages, and count once. */
function unknownOn(pages: readonly LeftOutHere[]): number {
  const met = new Set<string>();
  let all = 0;
  for (const { unknown, keys } of pages) {
    const own = keys.filter((key) => !met.has(key));
    all += keys.length ? Math.round((unknown * own.length) / keys.length) : unknown;
    for (const key of own) met.add(key);
  }
  return all;
}

let turn: Promise<unknown> = Promise.resolve();

async function add(list: string, shown: readonly string[], here: LeftOutHere, at: number): Promise<LeftOut> {
  const known = (await recallPages()).filter((page) => at - page.at < KEPT_MS);
  // No rows are no page: a list that is empty for a moment forgets nothing.
  const others = known.filter((page) => page.list !== list || (shown.length > 0 && !isSamePage(page.shown, shown)));
  const kept = shown.length ? others : known;
  const keys = here.keys.length > MOST_KEYS ? [] : here.keys;
  const page = { list, shown, at, unknown: here.unknown, unnamed: here.unnamed, keys };
  const pages = shown.length && (here.unknown || here.unnamed) ? [...kept, page].slice(-MOST_PAGES) : kept;
  await browser.storage.session.set({ [KEY]: pages });
  const own = others.filter((other) => other.list === list);
  const unnamed = own.reduce((all, other) => all + other.unnamed, here.unnamed);
  return { unknown: unknownOn([here, ...own.reverse()]), unnamed };
}

/**
 * What this page of a list and those of it that were shown before leave out. One page takes the place of another: what
 * was not read on the first is not read because the second is shown.
 * @param list names the list on its host
 * @param shown opaque keys of the rows that stand first; none where no row stands
 * @param at epoch milliseconds
 */
export function leftOutOn(list: string, shown: readonly string[], here: LeftOutHere, at: number): Promise<LeftOut> {
  const added = turn.then(() => add(digest('list', list), shown, here, at));
  turn = added.catch(() => undefined);
  return added;
}
