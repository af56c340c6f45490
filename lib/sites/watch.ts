/** A page is read when nothing has changed on it for this long … */
const QUIET_MS = 250;
/** … but at the latest this long after a change, since some pages never rest. */
const PATIENCE_MS = 2_000;

/** All attributes: rows of this family carry their data in them, and some are changed in place. */
const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** Reads a page whenever it has changed and come to rest, until the signal ends it. */
export class Watch {
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  readonly #later = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    page: Document,
    private readonly read: () => void,
    private readonly signal: AbortSignal,
  ) {
    const changed = () => this.#changed();
    const mutations = new MutationObserver(changed);
    mutations.observe(page, WATCHED);
    // A frame in a window that is opened or closed changes its size and nothing else.
    const size = new ResizeObserver(changed);
    if (page.documentElement) size.observe(page.documentElement);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#quiet);
      for (const timer of this.#later) clearTimeout(timer);
      mutations.disconnect();
      size.disconnect();
    });
    this.#changed();
  }

  /** Reads once more after a time, whether or not anything changes. */
  readAfter(ms: number): void {
    if (this.signal.aborted) return;
    const timer = setTimeout(() => {
      this.#later.delete(timer);
      this.read();
    }, ms);
    this.#later.add(timer);
  }

  #changed(): void {
    const now = performance.now();
    this.#firstChange ||= now;
    clearTimeout(this.#quiet);
    const wait = Math.max(0, Math.min(QUIET_MS, this.#firstChange + PATIENCE_MS - now));
    this.#quiet = setTimeout(() => {
      this.#firstChange = 0;
      this.read();
    }, wait);
  }
}
