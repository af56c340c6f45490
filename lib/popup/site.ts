import type { SiteState } from '../../components/site';
import { browser, isAllowed, originPattern } from '../browser';
import { recogniseAddress, systemName } from '../sites';
import { database } from '../tasks';

/** The tab beside which the popup was opened; as a window of its own the popup stands beside none. */
async function openTab(): Promise<string | null> {
  const own = await browser.tabs.getCurrent();
  if (own) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** Browsers let no extension read their stores. */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org', 'addons.opera.com'];

const mayBeAsked = ({ protocol, host }: URL): boolean => /^https?:$/u.test(protocol) && !STORES.includes(host);

/** What Nhắc Hạn may do on the site of the open tab. `activeTab` lets the popup see its address, and no more. */
export async function readSite(): Promise<SiteState> {
  const address = await openTab();
  if (!address || !mayBeAsked(new URL(address))) return { kind: 'unsupported' };
  const { host } = new URL(address);
  const looksLike = recogniseAddress(address);
  if (!(await isAllowed(address))) return { kind: 'askable', host, origin: originPattern(address), system: looksLike };
  const known = await database.hosts.get(host);
  const system = known?.system === undefined ? looksLike : systemName(known.system);
  return { kind: 'allowed', host, system, columns: known?.columns ?? [] };
}
