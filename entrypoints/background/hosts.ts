import {
  allowedOrigins,
  browser,
  injectEverywhere,
  injectIntoFrames,
  injectReaders,
  registerReaders,
  sendToFrames,
} from '../../lib/browser';
import type { BackgroundMessage } from '../../lib/messages';
import { forgetBegun } from '../../lib/opened-files';
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
  // What was out of reach is offered again.
  forgetBegun();
  const allowed: BackgroundMessage = { type: 'hosts-allowed' };
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToFrames(id, allowed)));
}

/** The officer withdrew hosts: their readers stop at once, in frames too. Readers of other hosts go on. */
export async function hostsWithdrawn(): Promise<void> {
  const stop: BackgroundMessage = { type: 'stop', allowed: await allowedOrigins() };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, stop)));
  await registerReaders();
}
