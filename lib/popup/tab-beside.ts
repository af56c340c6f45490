import { browser } from '../browser';

/** The tab beside which the popup was opened; null as a window of its own, which stands beside none. */
export async function tabBeside(): Promise<number | null> {
  if (await browser.tabs.getCurrent()) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
