import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { originOf } from './chromium';

/** Commands of the DevTools protocol that Playwright's types do not know. */
type Send = (method: string, of?: Record<string, unknown>) => Promise<Record<string, unknown>>;

const sender = (session: CDPSession): Send => session.send.bind(session) as unknown as Send;

type Answer = { result?: Record<string, unknown>; error?: unknown };

/** Speaks to a target that Playwright does not show as a page, through the browser's own session. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const send = sender(session);
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer & { id?: number };
    waiting.get(answer.id ?? -1)?.(answer);
  });
  let last = 0;
  return async (method, params = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result ?? {};
  };
}

const STILL_MS = 250;
const LOOK_AGAIN_MS = 50;

/** Colours fade into each other; a picture in between is of neither scheme. */
const RECOLOURED_MS = 400;

/** The popup as it hangs from the toolbar, beside the tab that is in front; Playwright sees no page in it. */
export interface RealPopup {
  text(): Promise<string>;
  /** Clicks with the mouse, which is what lets a page ask for a permission. */
  click(button: string): Promise<void>;
  /** Ticks the box with this label. */
  tick(label: string): Promise<void>;
  /** Runs an expression as a person's click would. */
  evaluate(expression: string): Promise<unknown>;
  /** A PNG of it at its real size. */
  picture(scheme: 'light' | 'dark'): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the popup by the toolbar's action; `first` runs in it before anything else. */
export async function openRealPopup(context: BrowserContext, beside: Page, first?: string): Promise<RealPopup> {
  await beside.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('the browser of a persistent context is not known');
  const session = await browser.newBrowserCDPSession();
  const send = sender(session);
  const targets = async (filter: object[]) =>
    (await send('Target.getTargets', { filter })).targetInfos as { url: string; targetId: string }[];
  // A page's own target will not do: the action is triggered on the tab around it.
  const tab = (await targets([{ type: 'tab' }])).find(({ url }) => url === beside.url());
  const popups = async () => (await targets([{ type: 'page' }])).filter(({ url }) => url.endsWith('/popup.html'));
  const known = new Set((await popups()).map(({ targetId }) => targetId));
  const id = new URL(await originOf(context)).host;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  let target: { targetId: string } | undefined;
  while (!target) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    target = (await popups()).find(({ targetId }) => !known.has(targetId));
  }

  const page = await attach(session, target.targetId);
  if (first !== undefined) {
    await page('Page.enable');
    await page('Page.addScriptToEvaluateOnNewDocument', { source: first });
    await page('Page.reload');
  }
  const evaluate = async (expression: string, userGesture = false): Promise<unknown> => {
    const asked = { expression, awaitPromise: true, returnByValue: true, userGesture };
    const { result } = await page('Runtime.evaluate', asked);
    return (result as { value?: unknown }).value;
  };
  const clickOn = async (tag: string, words: string): Promise<void> => {
    const find = `[...document.querySelectorAll('${tag}')].find((b) => (b.textContent + b.ariaLabel).includes(${JSON.stringify(words)}))`;
    const middle = `(() => { const b = ${find}; const r = b?.getBoundingClientRect();
        const at = r && { x: r.x + r.width / 2, y: r.y + r.height / 2 };
        return at && b.contains(document.elementFromPoint(at.x, at.y)) ? at : null; })()`;
    // As a person does: when it is there and stands still.
    let before: unknown = null;
    let box: unknown = await evaluate(middle);
    while (!box || JSON.stringify(box) !== JSON.stringify(before)) {
      await new Promise((resolve) => setTimeout(resolve, STILL_MS));
      before = box;
      box = await evaluate(middle);
    }
    for (const type of ['mousePressed', 'mouseReleased'])
      await page('Input.dispatchMouseEvent', { type, ...(box as object), button: 'left', clickCount: 1 });
  };
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    click: (button) => clickOn('button', button),
    tick: (label) => clickOn('label', label),
    evaluate: (expression) => evaluate(expression, true),
    async picture(scheme) {
      await page('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      await beside.waitForTimeout(RECOLOURED_MS);
      const { data } = await page('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      await send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
  };
}
