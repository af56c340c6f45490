import { browser } from 'wxt/browser';
import { covers } from '../hosts';
import { allowedOrigins } from './origins';

const SCRIPT = { id: 'reader', js: ['/content-scripts/reader.js' as const] };

/** One after the other: two registrations at once fail with "duplicate id". */
let turn: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const matches = await allowedOrigins();
  const standing = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (!matches.length) {
    if (standing.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = {
    ...SCRIPT,
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  if (standing.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the registration of the reader in line with the permissions. Called at install, start and each change. */
export function registerReaders(): Promise<void> {
  turn = turn.then(register);
  return turn;
}

/** Frames of a tab that stand on one of these hosts; those of hosts that are not allowed do not even answer. */
async function framesOn(tabId: number, origins: readonly string[]): Promise<number[]> {
  const asked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
  });
  const on = (address: unknown) => typeof address === 'string' && origins.some((origin) => covers(origin, address));
  return asked.flatMap(({ frameId, result }) => (on(result) ? [frameId] : []));
}

/** Puts the reader into frames of these hosts on pages of others, which have theirs. */
export async function injectIntoFrames(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: await allowedOrigins() });
  const own = new Set((await browser.tabs.query({ url: [...origins] })).map(({ id }) => id));
  const others = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded || own.has(id) ? [] : [id]));
  await Promise.allSettled(
    others.map(async (tabId) => {
      const frameIds = await framesOn(tabId, origins);
      if (frameIds.length) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: SCRIPT.js });
    }),
  );
}

/** Puts the reader into pages that are open already, so that nobody has to reload them. */
export async function injectReaders(origins: readonly string[]): Promise<void> {
  if (!origins.length) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  const into = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.allSettled(
    into.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: SCRIPT.js })),
  );
}

/** Puts the reader into all open pages of all allowed hosts: after an install or an update the old ones are dead. */
export const injectEverywhere = async (): Promise<void> => injectReaders(await allowedOrigins());
