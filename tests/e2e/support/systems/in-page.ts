import type { BackgroundMessage, ReaderMessage } from '../../../../lib/messages';
import { PageReader, SYSTEMS } from '../../../../lib/sites';
import { variants } from './variants';
import { wholeReading } from './whole-reading';

/** What the test puts into every frame of a page: the reader as the extension ships it, without the extension. */
declare global {
  var tellTest: (message: ReaderMessage) => Promise<unknown>;
  var askReader: (message: BackgroundMessage) => unknown;
  /** The parts of a system's description without which this page would be read otherwise. */
  var partsThatCount: (id: string) => string[];
}

function start(): void {
  const reader = new PageReader(document, (message) => tellTest(message), new AbortController().signal);
  globalThis.askReader = (message) => reader.answer(message);
  reader.start();
}

globalThis.partsThatCount = (id) => {
  const system = SYSTEMS.find((each) => each.id === id);
  if (!system) return [];
  const whole = wholeReading(system);
  return variants(system)
    .filter(({ description }) => wholeReading(description) !== whole)
    .map(({ part }) => part);
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
