import type { BackgroundMessage, ReaderMessage } from '../../../../lib/messages';
import { PageReader } from '../../../../lib/sites';

/** What the test puts into every frame of a page: the reader as the extension ships it, without the extension. */
declare global {
  var tellTest: (message: ReaderMessage) => Promise<unknown>;
  var askReader: (message: BackgroundMessage) => unknown;
}

function start(): void {
  const reader = new PageReader(document, (message) => tellTest(message), new AbortController().signal);
  globalThis.askReader = (message) => reader.answer(message);
  reader.start();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
