import { browser } from 'wxt/browser';

/** Puts the panel's script into one frame; a frame that is gone needs none. */
export async function injectPanel(tabId: number, frameId: number): Promise<void> {
  const script = { target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/panel.js' as const] };
  await browser.scripting.executeScript(script).catch(() => undefined);
}
