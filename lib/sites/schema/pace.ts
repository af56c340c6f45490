import type { SystemDescription } from '../description';
import { MadeUpPage } from './made-up';
import { type Selector, selectorsOf } from './selectors';
import type { DescriptionFault } from './types';

/** A long list; it is come to by doubling, so that what grows fast is known before it holds the options page for long. */
const ROWS = 5_000;
const FEWEST = 40;
/** The reader drops a description that holds a page for a second: one that comes near it is refused before. */
const LONGEST_MS = 200;
/** How fast the computer is a plain selector tells: so many times its time is slow on any. */
const TIMES = 200;
const TRIES = 5;
const PLAIN = '.khong-co-lop-nay';
/** The options page waits no longer for its turn. */
const SLICE_MS = 8;

/** Lets the page have its turn. A timer would come once a second where the page is hidden; a message comes at once. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/**
 * Does something for each of some rows in slices.
 * @returns how long that took; it ends when it is over the limit
 */
async function timeInRows(count: number, limit: number, act: (at: number) => void): Promise<number> {
  let spent = 0;
  for (let at = 0; at < count && spent <= limit; await turn())
    spent += timeOf(() => {
      for (const until = performance.now() + SLICE_MS; at < count && performance.now() < until; at += 1) act(at);
    });
  return spent;
}

function timeOn({ page, rows }: MadeUpPage, { text, perRow }: Selector, limit: number): number | Promise<number> {
  if (!perRow) return timeOf(() => page.querySelectorAll(text).length);
  return timeInRows(rows.length, limit, (at) => rows[at]?.querySelector(text));
}

/** What a plain selector takes at best: what else the computer does just then would make any other look quick. */
function timeOfPlain({ page }: MadeUpPage): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(() => page.querySelectorAll(PLAIN).length)));
}

/** Whether a selector is slow on a page each time: what else the computer does just then is not its fault. */
async function isSlow(made: MadeUpPage, selector: Selector): Promise<boolean> {
  for (let left = TRIES; left > 0; left -= 1) {
    await turn();
    const limit = Math.max(LONGEST_MS, TIMES * timeOfPlain(made));
    if ((await timeOn(made, selector, limit)) <= limit) return false;
  }
  return true;
}

/**
 * The selectors of a description that would hold a page of 5,000 rows for too long, each with its place, found out on a
 * made-up page. It takes a second or so, in slices. Needs a page of its own.
 */
export async function slowSelectors(description: SystemDescription): Promise<DescriptionFault[]> {
  const selectors = selectorsOf(description);
  const made = new MadeUpPage(selectors);
  const slow = new Set<Selector>();
  for (let count = FEWEST; made.rows.length < ROWS; count = Math.min(2 * count, ROWS)) {
    await timeInRows(count - made.rows.length, Number.POSITIVE_INFINITY, () => made.addRow());
    for (const selector of selectors) if (!slow.has(selector) && (await isSlow(made, selector))) slow.add(selector);
  }
  return selectors.filter((each) => slow.has(each)).map(({ path, text }) => ({ kind: 'slow', path, text }));
}
