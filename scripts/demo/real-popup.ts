import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { originOf } from '../../tests/e2e/support/chromium';

/** Commands of the DevTools protocol that Playwright's types do not know. */
type Send = (method: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>>;

const sender = (session: CDPSession): Send => session.send.bind(session) as unknown as Send;

/** Speaks to a target that Playwright does not show as a page, through the browser's own session. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const send = sender(session);
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (method, params = {}) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const hear = (event: { message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: Record<string, unknown>; error?: object };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${JSON.stringify(answer.error)}`));
        else resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  };
}

/** The popup as it hangs under the toolbar's icon, beside the tab in front. */
export interface RealPopup {
  /** Runs an expression as a person's click would, so that a permission may be asked for. */
  evaluate(expression: string): Promise<unknown>;
  /** A PNG of it at its real size. */
  picture(scheme: 'light' | 'dark'): Promise<Buffer>;
  close(): Promise<void>;
}

/** Colours fade into each other; a picture in between is of neither scheme. */
const RECOLOURED_MS = 400;

/** Opens the popup by the toolbar's icon; `first` runs in it before anything else. */
export async function openRealPopup(context: BrowserContext, beside: Page, first: string): Promise<RealPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of a persistent context is not known');
  await beside.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const send = sender(session);
  const targets = async (type: string) =>
    (await send('Target.getTargets', { filter: [{ type }] })).targetInfos as { url: string; targetId: string }[];
  const tab = (await targets('tab')).find(({ url }) => url === beside.url());
  const url = `${await originOf(context)}/popup.html`;
  // The same page may stand in a tab.
  const popups = async () => (await targets('page')).filter((target) => target.url === url);
  const known = new Set((await popups()).map(({ targetId }) => targetId));
  await send('Extensions.triggerAction', { id: new URL(url).host, targetId: tab?.targetId });
  let popup: { targetId: string } | undefined;
  while (!popup) popup = (await popups()).find(({ targetId }) => !known.has(targetId));

  const page = await attach(session, popup.targetId);
  await page('Page.enable');
  await page('Page.addScriptToEvaluateOnNewDocument', { source: first });
  await page('Page.reload');
  return {
    async evaluate(expression) {
      const { result } = await page('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      return (result as { value?: unknown }).value;
    },
    async picture(scheme) {
      await page('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      await beside.waitForTimeout(RECOLOURED_MS);
      const { data } = await page('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      await send('Target.closeTarget', { targetId: popup.targetId });
      await session.detach();
    },
  };
}
