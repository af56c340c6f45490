import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ReaderState } from '../../../lib/sites/diagnosis';
import { workerOf } from '../../e2e/support/chromium';

declare const chrome: typeof browser;

const ASK_EVERY_MS = 300;
/** A page that was not read anew for so long is read. */
const SETTLED_MS = 2_500;
const PATIENCE_MS = 60_000;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How the page at an address was read so far, as its reader counts; null where it was not. */
async function timesOf(context: BrowserContext, address: string): Promise<ReaderState['times']> {
  const worker = await workerOf(context);
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const state: ReaderState | null = await chrome.tabs
      .sendMessage(tab?.id ?? 0, { type: 'diagnose' })
      .catch(() => null);
    return state?.times ?? null;
  }, address);
}

const readings = async (context: BrowserContext, address: string): Promise<number> =>
  (await timesOf(context, address))?.whole ?? 0;

/** Does something on a page; for how many milliseconds slices of readings held its thread meanwhile, by our own clock. */
export async function heldDuring(context: BrowserContext, address: string, act: () => Promise<void>): Promise<number> {
  const held = async () => (await timesOf(context, address))?.heldEverMs ?? 0;
  const before = await held();
  await act();
  return (await held()) - before;
}

/**
 * Does something on a page and waits until its reader has read what it has become.
 * @throws Error when the page is not read
 */
export async function untilRead(context: BrowserContext, address: string, act: () => Promise<void>): Promise<void> {
  let count = await readings(context, address);
  let settled = Number.POSITIVE_INFINITY;
  await act();
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(ASK_EVERY_MS)) {
    const now = await readings(context, address);
    if (now !== count) settled = Date.now() + SETTLED_MS;
    if (Date.now() > settled) return;
    count = now;
  }
  throw new Error(`${address} was not read`);
}
