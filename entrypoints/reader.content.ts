import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser, isOwnPage } from '../lib/browser';
import { covers } from '../lib/hosts';
import type { BackgroundMessage, ReaderMessage } from '../lib/messages';
import { type Guidance, offerFile, PageReader } from '../lib/sites';

/** A worker that does not answer by then leaves the page to what comes with Nhắc Hạn. */
const PATIENCE_MS = 3_000;

/** A frame of srcdoc or blob belongs to the host of the page that made it; a sandboxed one has no origin of its own. */
function standsOn(patterns: readonly string[]): boolean {
  const here = self.origin === 'null' ? document.baseURI : self.origin;
  return patterns.some((pattern) => covers(pattern, here));
}

/**
 * Runs in every frame of the hosts that the officer allowed (registered at run time, so without `matches`).
 * It reads and tells; it clicks nothing, submits nothing and puts nothing into the page.
 */
export default defineContentScript({
  // WXT would end the script with its name, which minifying takes away: an error on every page.
  globalName: false,
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const tell = async (message: ReaderMessage): Promise<unknown> => {
      // After an update the old script lives on in open pages; touching `isValid` is what makes it notice.
      if (!ctx.isValid || stop.signal.aborted) return null;
      return browser.runtime.sendMessage(message);
    };
    browser.runtime.onMessage.addListener((message: BackgroundMessage) =>
      message.type === 'where' && !stop.signal.aborted ? Promise.resolve(document.location.href) : undefined,
    );
    if (document.contentType === 'application/pdf') {
      void offerFile(document, tell, stop.signal);
      return;
    }
    const reader = new PageReader(document, tell, stop.signal);
    browser.runtime.onMessage.addListener((message: BackgroundMessage, sender) => {
      if (message.type === 'stop' && !standsOn(message.allowed)) stop.abort();
      if (stop.signal.aborted) return undefined;
      if (message.type === 'guidance-changed') void follow(message.again);
      if (message.type === 'diagnose') return isOwnPage(sender) ? Promise.resolve(reader.state) : undefined;
      if (message.type === 'read-now') return reader.readNow(message.question);
      const answer = reader.answer(message);
      return answer === undefined ? undefined : Promise.resolve(answer);
    });
    const follow = async (again?: boolean): Promise<void> => {
      const guidance = (await tell({ type: 'guidance' }).catch(() => null)) as Guidance | null;
      if (guidance) reader.follow(guidance, again);
    };
    // A description that takes a built-in one's place may say where a level of secrecy stands: it is waited for.
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    void Promise.race([follow(), patience]).then(() => {
      if (!stop.signal.aborted) reader.start();
    });
  },
});
