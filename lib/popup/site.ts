import type { SiteState } from '../../components/site';
import { askReaders, browser, grantedOrigins, isAllowed, originPattern } from '../browser';
import { covers, wideDomain, wideOf } from '../hosts';
import { troubleOf } from '../messages';
import { readDescriptions } from '../settings';
import { recogniseAddress, systemName, systemsWith } from '../sites';
import { database } from '../tasks';
import { tabBeside } from './tab-beside';

async function openTab(): Promise<{ id: number; address: string | undefined } | null> {
  const id = await tabBeside();
  return id === null ? null : { id, address: (await browser.tabs.get(id)).url };
}

/** Browsers let no extension read their stores. */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org', 'addons.opera.com'];

const mayBeAsked = ({ protocol, host }: URL): boolean => /^https?:$/u.test(protocol) && !STORES.includes(host);

/** The domain below which all hosts were allowed together with this one. */
async function wideAround(address: string): Promise<string | null> {
  const covering = (await grantedOrigins()).filter((origin) => covers(origin, address));
  return covering.map(wideDomain).find((domain) => domain !== null) ?? null;
}

/** What Nhắc Hạn may do on the site of the open tab. `activeTab` lets the popup see its address, and no more. */
export async function readSite(): Promise<SiteState> {
  const tab = await openTab();
  const address = tab?.address;
  if (!address || !mayBeAsked(new URL(address))) return { kind: 'unsupported' };
  const { host } = new URL(address);
  // The strip stands also where the settings cannot be read: the page itself says so.
  const systems = systemsWith(await readDescriptions().catch(() => []));
  const looksLike = recogniseAddress(address, systems);
  if (!(await isAllowed(address))) {
    const wide = wideOf(
      address,
      systems.flatMap(({ recognise }) => recognise.hosts),
    );
    return { kind: 'askable', host, origin: originPattern(address), wide, system: looksLike };
  }
  const trouble = tab && troubleOf(await askReaders(tab.id, { type: 'trouble' }));
  const known = await database.hosts.get(host).catch(() => undefined);
  const system = known?.system === undefined ? looksLike : systemName(known.system, systems);
  return { kind: 'allowed', host, system, columns: known?.columns ?? [], wide: await wideAround(address), trouble };
}
