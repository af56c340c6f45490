import { surroundings } from './frames';
import { listen } from './shadowed';
import { drawn, inSlices, type Sliced } from './slices';
import { Timing } from './timing';

/** A page is read when nothing has changed on it for this long … */
const QUIET_MS = 250;
/** … but at the latest this long after a change, since some pages never rest. */
const PATIENCE_MS = 2_000;
/** After a reading the page has its thread for itself at least so many times as long as the reading held it … */
const REST_TIMES = 4;
/**
 * … and much longer when a reading of a long list has found what the one before had found: it redraws itself every few
 * seconds, and to look at all its rows costs about a twentieth of drawing them (measured) …
 */
const SAME_TIMES = 500;
const LONGEST_REST_MS = 60_000;
/** … unless somebody has done something, which the page answers soon, or after a slow server has answered it … */
const ACTS: readonly (keyof DocumentEventMap)[] = ['pointerdown', 'click', 'keydown', 'change'];
const ANSWER_MS = 1_000;
const SLOW_ANSWER_MS = 15_000;
/** … and in the midst of its own work so many times after each slice, so that a page being drawn is hardly held up. */
const PAUSE_TIMES = 30;

/** All attributes: rows of this family carry their data in them, and some are changed in place. */
const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** Somebody acts in this frame, or in one around it or beside it: the browser says so to the pages around. */
const isActedOn = (page: Document): boolean =>
  surroundings(page).some(({ defaultView }) => defaultView?.navigator.userActivation?.isActive);

/** A reading that goes on. */
interface Reading {
  /** It ends when the page changes, so that the page is read again when it has come to rest. */
  readonly patient: boolean;
  readonly cut: AbortController;
  /** When the page first changed since it began, 0 while it has not. */
  changedAt: number;
}

/**
 * Makes the work of one reading, which tells whether the page is to be looked at again as soon as it has changed; else it
 * may rest. `changed` tells whether the page has changed since it began, which happens only where nobody could wait for
 * it to come to rest.
 */
export type MakeReading = (changed: () => boolean) => Sliced<boolean>;

/** Reads a page in slices whenever it has changed and come to rest, until the signal ends it. */
export class Watch {
  #quiet: ReturnType<typeof setTimeout> | null = null;
  /** When the page first changed in a way that no reading has seen to its end, 0 when it has not. */
  #firstChange = 0;
  #lastChange = 0;
  #restUntil = 0;
  #actedAt = Number.NEGATIVE_INFINITY;
  #reading: Reading | null = null;
  /** It is to be read once more when the present reading has ended. */
  #again = false;
  /** Settles with the last of the readings that were asked for. */
  #asked: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  readonly timing = new Timing();

  /** @param ended is told how each reading went: null, or what was thrown */
  constructor(
    private readonly page: Document,
    private readonly read: MakeReading,
    private readonly ended: (fault: unknown) => void,
    private readonly signal: AbortSignal,
  ) {
    const changed = () => this.#changed();
    const mutations = new MutationObserver(changed);
    mutations.observe(page, WATCHED);
    // A frame in a window that is opened or closed changes its size and nothing else.
    const size = new ResizeObserver(changed);
    if (page.documentElement) size.observe(page.documentElement);
    this.#followNavigation(changed);
    for (const act of ACTS) listen(page, act, () => this.#wake(), signal);
    signal.addEventListener('abort', () => {
      mutations.disconnect();
      size.disconnect();
    });
    this.#changed();
  }

  /** The page was read, and nothing has changed since. */
  get isRead(): boolean {
    return !this.#firstChange && !this.#reading;
  }

  /** Reads once more after a time, whether or not anything changes. */
  readAfter(ms: number): void {
    setTimeout(() => this.#readPatiently(), ms);
  }

  /** Reads what stands on the page now, whether or not it rests; settles when it was read. */
  now(): Promise<void> {
    this.#next ??= this.#asked.then(() => {
      this.#next = null;
      return this.#begin(false, true);
    });
    this.#asked = this.#next;
    return this.#next;
  }

  /** A page that is left is not read to its end; one that comes back from the cache of pages is read again. */
  #followNavigation(changed: () => void): void {
    const view = this.page.defaultView;
    const { signal } = this;
    view?.addEventListener('pagehide', () => this.#cut(), { signal });
    view?.addEventListener('pageshow', changed, { signal });
    view?.navigation?.addEventListener('currententrychange', changed, { signal });
  }

  /** Called in the midst of the page's own work, perhaps for each of thousands of rows: it only takes the time. */
  #changed(): void {
    const now = performance.now();
    this.#lastChange = now;
    this.#firstChange ||= now;
    if (this.#reading) this.#reading.changedAt ||= now;
    if (this.#restUntil > now && isActedOn(this.page)) this.#wake();
    if (this.#reading?.patient && now - this.#firstChange < PATIENCE_MS) this.#cut();
    this.#readWhenQuiet();
  }

  /** Somebody does something: what changes now is not what changed all the time. */
  #wake(): void {
    this.#actedAt = performance.now();
    const soon = this.#actedAt + ANSWER_MS;
    if (this.#restUntil <= soon) return;
    this.#restUntil = soon;
    if (this.#quiet === null) return;
    clearTimeout(this.#quiet);
    this.#quiet = null;
    this.#readWhenQuiet();
  }

  #readWhenQuiet(): void {
    this.#quiet ??= setTimeout(() => {
      this.#quiet = null;
      if (performance.now() < this.#readAt()) this.#readWhenQuiet();
      else this.#readPatiently();
    }, this.#readAt() - performance.now());
  }

  /** When the page will have rested, or nobody waits any longer. */
  #readAt(): number {
    const first = this.#firstChange || Number.POSITIVE_INFINITY;
    return Math.max(this.#restUntil, Math.min(this.#lastChange + QUIET_MS, first + PATIENCE_MS));
  }

  #readPatiently(): void {
    if (this.signal.aborted) return;
    if (this.#reading) this.#again = true;
    else void this.#begin(!this.#firstChange || performance.now() - this.#firstChange < PATIENCE_MS);
  }

  #cut(): void {
    this.#reading?.cut.abort();
    this.#reading = null;
  }

  /** @param pressing somebody waits for it */
  async #begin(patient: boolean, pressing = false): Promise<void> {
    this.#cut();
    const reading: Reading = { patient, cut: new AbortController(), changedAt: 0 };
    this.#reading = reading;
    this.#again = false;
    let spent = 0;
    let isSame = false;
    let lookedAt = performance.now();
    this.timing.begin(performance.now() - (this.#firstChange || performance.now()));
    const held = (ms: number) => {
      this.timing.slice(ms);
      spent += ms;
      const atWork = this.#lastChange > lookedAt;
      lookedAt = performance.now();
      return pressing || !atWork ? 0 : PAUSE_TIMES * ms;
    };
    const signal = AbortSignal.any([this.signal, reading.cut.signal]);
    try {
      // What the page has changed is laid out by then, and not in the reader's time.
      if (!pressing) await drawn();
      const work = this.read(() => reading.changedAt > 0);
      const whole = await inSlices(work, signal, held);
      this.timing.end(whole !== null);
      if (!whole) return;
      isSame = !whole.result;
      this.ended(null);
    } catch (fault) {
      this.ended(fault);
    }
    this.#reading = null;
    this.#firstChange = reading.changedAt;
    const now = performance.now();
    const long = isSame && now - this.#actedAt > SLOW_ANSWER_MS ? Math.min(SAME_TIMES * spent, LONGEST_REST_MS) : 0;
    this.#restUntil = now + Math.max(REST_TIMES * spent, long);
    if (this.#again || reading.changedAt) this.#readWhenQuiet();
  }
}
