import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { BackgroundMessage, OwnerAnswer } from '../../../lib/messages';
import { wake } from './reminding';

/** Inside the extension's pages. */
declare const chrome: typeof browser;

/** Asks the reader in the frame that shows an address; null where none stands. `own`: a page of the extension. */
const ask = (own: Page, address: string, message: BackgroundMessage): Promise<unknown> =>
  own.evaluate(
    async ([shown, question]) => {
      for (const { id = -1 } of await chrome.tabs.query({})) {
        const frames = await chrome.scripting
          .executeScript({ target: { tabId: id, allFrames: true }, func: () => location.href })
          .catch(() => []);
        for (const { frameId, result } of frames)
          if (result === shown) return chrome.tabs.sendMessage(id, question, { frameId }).catch(() => null);
      }
      return null;
    },
    [address, message] as const,
  );

/** Waits until a reader stands in the frame that shows this address: what goes before that, nobody knows of. */
export const hasReader = (own: Page, address: string): Promise<void> =>
  expect.poll(() => ask(own, address, { type: 'where' })).toBe(address);

/** Waits until the page at this address was read as it stands now, and all that came of it is stored. */
export async function wasRead(own: Page, address: string): Promise<void> {
  const isRead = () => ask(own, address, { type: 'read-now', question: crypto.randomUUID() });
  await expect.poll(isRead).toBe('settled');
  // What the reader told goes before this, and the worker looks at all that is stored before it answers.
  await wake(own);
}

/** Waits until it is decided that the document opened at this address may be kept. */
export async function wasDecided(own: Page, address: string): Promise<void> {
  const isKept = async () => {
    const answer = (await ask(own, address, {
      type: 'owner-here',
      url: address,
      of: 'ordinary',
    })) as OwnerAnswer | null | undefined;
    // A reader that has found no document yet says nothing.
    return answer ? answer !== 'later' && !answer.withheld : false;
  };
  await expect.poll(isKept).toBe(true);
}

/** A page's own clock is counted in turns of so many milliseconds. */
const TURN_MS = 50;

/**
 * Lets a page go on for a time, which is counted in turns of its own thread: where those come late, everything else on the
 * page does.
 */
export const takesItsTurns = (tab: Page, ms: number): Promise<void> =>
  tab.evaluate(
    async ([turns, turnMs]) => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setTimeout(done, turnMs));
    },
    [ms / TURN_MS, TURN_MS] as const,
  );

/**
 * Lets a page go on for a time and waits until all that it has told by then is stored: where nothing must come of it, and
 * nobody can be asked whether it was read.
 */
export async function goesOn(own: Page, tab: Page, ms: number): Promise<void> {
  await takesItsTurns(tab, ms);
  await wake(own);
}

/** Does what opens a page of this address, and waits until it stands. */
export async function opens(context: BrowserContext, address: RegExp, act: () => Promise<unknown>): Promise<Page> {
  const opening = context.waitForEvent('page');
  await act();
  const page = await opening;
  await page.waitForURL(address);
  return page;
}
