import { browser } from 'wxt/browser';

/** True when a message comes from a page of the extension itself, not from a reader inside a web page. */
export const isOwnPage = (sender: { url?: string | undefined }): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

/**
 * Asks all readers in a tab and gives the first answer, or null when no frame answers: nobody there, nobody knows,
 * or the tab is gone. A reader may need some turns of its page to know; a port ends when the last frame has left it,
 * where a message would wait for ever, or take the first frame's silence for everybody's.
 */
export function sendToFrames<Answer>(tabId: number, message: unknown): Promise<Answer | null> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId);
    port.onMessage.addListener((answer) => {
      resolve(answer as Answer);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      // Chromium writes an error that nobody has looked at to the console.
      void browser.runtime.lastError;
      resolve(null);
    });
    port.postMessage(message);
  });
}

/** In a reader: answers what {@link sendToFrames} asks. Undefined says nothing, so that another frame may answer. */
export function answerInFrame(answer: (message: unknown) => Promise<unknown>): void {
  browser.runtime.onConnect.addListener((port) => {
    const reply = async (message: unknown) => {
      const said = await answer(message).catch(() => undefined);
      if (said !== undefined) port.postMessage(said);
      port.disconnect();
    };
    port.onMessage.addListener((message) => void reply(message));
  });
}
