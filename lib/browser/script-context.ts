import { browser } from './content';

/** In the extension's own world of a frame, which the page cannot reach: the script of each name that runs there. */
const { nhacHanScripts: running } = Object.assign(globalThis, {
  nhacHanScripts: (globalThis as { nhacHanScripts?: Map<string, ContentScriptContext> }).nhacHanScripts ?? new Map(),
}) as { nhacHanScripts: Map<string, ContentScriptContext> };

/**
 * What content scripts have in place of WXT's context (`wxt.config.ts` puts it there). WXT's says to older scripts by an
 * event of the document that a newer one has come, and to the whole page by a message: any page can hear that, and by the
 * same event silence the reader for good.
 */
export class ContentScriptContext {
  readonly #stop = new AbortController();

  /** Ends the script of this name that was put into the frame before. */
  constructor(name: string) {
    const before = running.get(name);
    if (before) before.#stop.abort();
    running.set(name, this);
  }

  /** False once the extension was updated or taken away: it stays so. */
  get isValid(): boolean {
    if (browser.runtime.id === undefined) this.#stop.abort();
    return !this.#stop.signal.aborted;
  }

  onInvalidated(ended: () => void): void {
    this.#stop.signal.addEventListener('abort', ended);
  }
}
