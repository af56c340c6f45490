import {
  browser,
  injectEverywhere,
  injectIntoFrames,
  injectReaders,
  isAllowed,
  registerReaders,
  sendToFrames,
} from '../../lib/browser';
import type { BackgroundMessage } from '../../lib/messages';
import { tick } from '../../lib/reminders';

/** After an install or an update: the readers of open pages are dead, and alarms are lost. */
export async function installed(): Promise<void> {
  await registerReaders();
  await injectEverywhere();
  await tick();
}

/** At the start of the browser; pages that it restores get their reader from the registration. */
export async function started(): Promise<void> {
  await registerReaders();
  await tick();
}

/** The officer allowed hosts: what is open there is read without a reload. */
export async function hostsGranted(origins: readonly string[]): Promise<void> {
  await registerReaders();
  await injectReaders(origins);
  await injectIntoFrames(origins);
  const allowed: BackgroundMessage = { type: 'hosts-allowed' };
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToFrames(id, allowed)));
}

/** The officer withdrew hosts: their readers stop at once. Readers of other hosts go on. */
export async function hostsWithdrawn(): Promise<void> {
  await registerReaders();
  const stop: BackgroundMessage = { type: 'stop' };
  const tabs = await browser.tabs.query({});
  const withdrawn = await Promise.all(
    tabs.map(async ({ id, url }) => (id !== undefined && (!url || !(await isAllowed(url))) ? [id] : [])),
  );
  await Promise.allSettled(withdrawn.flat().map((id) => browser.tabs.sendMessage(id, stop)));
}
