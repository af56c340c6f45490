import type { SiteState } from '../../components/site';
import { browser, isAllowed, originPattern } from '../browser';
import { recogniseAddress } from '../sites';

/** The tab beside which the popup was opened; as a window of its own the popup stands beside none. */
async function openTab(): Promise<string | null> {
  const own = await browser.tabs.getCurrent();
  if (own) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** What Nhắc Hạn may do on the site of the open tab. `activeTab` lets the popup see its address, and no more. */
export async function readSite(): Promise<SiteState> {
  const address = await openTab();
  if (!address || !/^https?:/u.test(address)) return { kind: 'unsupported' };
  const { host } = new URL(address);
  const system = recogniseAddress(address);
  return (await isAllowed(address))
    ? { kind: 'allowed', host, system }
    : { kind: 'askable', host, origin: originPattern(address), system };
}
