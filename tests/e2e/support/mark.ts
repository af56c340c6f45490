import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { workerOf } from './chromium';

/** Inside the extension's worker. */
declare const chrome: typeof browser;

/** A tab's own mark on the toolbar, and what it says. */
export const markOf = async (context: BrowserContext, page: Page): Promise<{ text: string; title: string }> =>
  (await workerOf(context)).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    if (tab?.id === undefined) return { text: 'no tab', title: '' };
    const of = { tabId: tab.id };
    return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  }, page.url());
