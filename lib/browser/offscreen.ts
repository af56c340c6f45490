import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

/** Chromium allows one offscreen document; two calls at once must not make two. */
let making: Promise<void> | undefined;

async function makePage(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  const justification = 'Reads the file that the officer opened.';
  await browser.offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification });
}

/** Whoever asks while the document is being made waits until it listens. */
function ensurePage(): Promise<void> {
  making ??= makePage().finally(() => {
    making = undefined;
  });
  return making;
}

/** What Chromium says when nobody has taken the message: a document that another worker is making does not listen yet. */
const NOBODY = /Receiving end does not exist/u;
const ASK_AGAIN_MS = 300;
const ASKS = 10;

/**
 * Asks the offscreen document, which is made when it does not stand.
 * @throws when the document could not be made or died while answering.
 */
export async function askOffscreen<Answer>(message: unknown): Promise<Answer> {
  for (let asked = 1; ; asked += 1) {
    await ensurePage();
    try {
      return (await browser.runtime.sendMessage(message)) as Answer;
    } catch (error) {
      if (asked === ASKS || !NOBODY.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}
