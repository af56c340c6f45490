/** A page is read when nothing has changed on it for this long … */
const QUIET_MS = 250;
/** … but at the latest this long after a change, since some pages never rest. */
const PATIENCE_MS = 2_000;

/** What of a change can bring other text to the screen: nodes, words, and what shows or hides them. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden'],
};

/** Calls `read` once now and then whenever the page has changed and come to rest, until the signal ends it. */
export function watchPage(page: Document, read: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  const run = () => {
    clearTimeout(quiet);
    firstChange = 0;
    read();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(quiet);
    quiet = setTimeout(run, Math.max(0, Math.min(QUIET_MS, firstChange + PATIENCE_MS - now)));
  });
  observer.observe(page, WATCHED);
  signal.addEventListener('abort', () => {
    clearTimeout(quiet);
    observer.disconnect();
  });
  quiet = setTimeout(run, QUIET_MS);
}
