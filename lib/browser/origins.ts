import { browser } from 'wxt/browser';
import { covers } from '../hosts';

/** The match pattern that covers a page's host; patterns name no port. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** True while the officer allows the host of this address, by itself or with others below a domain. */
export const isAllowed = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(url)] });

/** The hosts that may be read, as match patterns. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):/u.test(origin));
}

/** Those of them that the officer allowed and can withdraw. */
export async function grantedOrigins(): Promise<string[]> {
  const asked = browser.runtime.getManifest().host_permissions ?? [];
  return (await allowedOrigins()).filter((origin) => !asked.includes(origin));
}

/** Withdraws these patterns; false when none of them was granted. */
export const withdrawOrigins = async (origins: string[]): Promise<boolean> =>
  origins.length > 0 && (await browser.permissions.remove({ origins }));

/** Withdraws every permission that covers one of these addresses, also one that covers more. */
export async function withdrawHost(addresses: readonly string[]): Promise<boolean> {
  const granted = await grantedOrigins();
  return withdrawOrigins(granted.filter((origin) => addresses.some((address) => covers(origin, address))));
}
