import { browser } from 'wxt/browser';

export interface BadgeLook {
  /** At most four characters; empty takes the badge away. */
  text: string;
  /** `overdue` also turns the icon red; `fault` means that reading or storing failed. */
  tone: 'overdue' | 'today' | 'fault';
  /** What a hovering pointer and a screen reader are told. */
  title: string;
}

/** White on these is at least 4.5:1 (design/LOOK: badges). */
const COLOURS = { overdue: '#c62f24', today: '#b34a00', fault: '#673aa5' } as const;

const iconPaths = (tone: BadgeLook['tone']) => {
  const name = tone === 'overdue' ? 'overdue-' : '';
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${name}${size}.png`]));
};

/** Shows a badge. Each call sets everything, so it never depends on what stood there before. */
export async function badge(look: BadgeLook): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: look.text }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[look.tone] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: look.title }),
    browser.action.setIcon({ path: iconPaths(look.tone) }),
  ]);
}

/**
 * Marks one tab instead of the count, or takes the mark away with null; a tab that goes to another page loses it by
 * itself. What follows the title of all tabs cannot be had back for one: it is left empty.
 */
export async function markTab(tabId: number, title: string | null): Promise<void> {
  // A tab that is gone has nothing to mark.
  await Promise.allSettled([
    browser.action.setBadgeText(title === null ? { tabId } : { tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: title ?? '' }),
  ]);
}
