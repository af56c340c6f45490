import { browser } from 'wxt/browser';

/** Shows a tab to the person, with its window; `url`: at another address than it has. */
export async function bringToFront(tabId: number, url?: string): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true, ...(url === undefined ? {} : { url }) });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
