import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

/** Chromium allows one offscreen document; two calls at once must not make two. */
let making: Promise<void> | undefined;

async function ensurePage(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  making ??= browser.offscreen
    .createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Reads the file that the officer opened.' })
    .finally(() => {
      making = undefined;
    });
  await making;
}

/**
 * Asks the offscreen document, which is made when it does not stand.
 * @throws when the document could not be made or died while answering.
 */
export async function askOffscreen<Answer>(message: unknown): Promise<Answer> {
  await ensurePage();
  return browser.runtime.sendMessage(message) as Promise<Answer>;
}
