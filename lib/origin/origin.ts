import { addressesIn, sendToFrames } from '../browser';
import type { Spot } from '../intake';
import type { BackgroundMessage } from '../messages';
import { shownByViewer, withoutFragment } from '../reach';

/** Where a reader's message comes from, as the browser says, not as the reader does. */
export interface Origin {
  tabId: number;
  frameId: number;
  /** When the message came, epoch milliseconds: what must be waited for first may take long. */
  at: number;
  tab: { openerTabId?: number | undefined; url?: string | undefined };
  /** What the frame shows, as it stands; a page's own address for one without (srcdoc). */
  frameUrl: string;
  /** It fills its tab, and is no frame on a page. */
  isTab: boolean;
}

/** The host's address behind a blob of one of its pages; any other address as it is. */
export const behindBlob = (url: string): string => (url.startsWith('blob:') ? `${new URL(url).origin}/` : url);

/**
 * The host that a reading comes from, and the page by which the officer finds the way back: the one that fills the tab.
 * A session token may stand in the path after a semicolon; it is never kept.
 */
export function spotOf({ frameUrl, tab }: Origin, path: string): Spot {
  const { host, origin } = new URL(behindBlob(frameUrl));
  const whole = tab.url ? new URL(tab.url) : null;
  const shown = whole?.host === host ? whole.pathname : path;
  return { host, address: `${origin}${shown.split(';')[0]}` };
}

/** A frame speaks of the file that it shows, or that its viewer was given, as the browser says, and of no other. */
export function isShownIn(url: string, { frameUrl }: Origin): boolean {
  const address = withoutFragment(url);
  return address === withoutFragment(frameUrl) || address === withoutFragment(shownByViewer(frameUrl) ?? frameUrl);
}

/**
 * Whether a frame of the tab, or of one that it opened, may have been given the file to show, whether or not it has
 * come; true when they do not all answer.
 * @param handled a script of the page has taken the click on its link: it may have made a blob of the file
 */
export async function mayBeGiven(url: string, origin: Origin, handled: boolean): Promise<boolean> {
  const shown = await addressesIn(origin.tabId);
  const isIt = (frameUrl: string) =>
    isShownIn(url, { ...origin, frameUrl }) || (handled && frameUrl.startsWith('blob:'));
  return shown?.some(isIt) ?? true;
}

/** The tabs on which a frame's document may be listed or opened: its own, else the one that opened it. */
export const tabsOf = ({ tabId, tab }: Origin): number[] => [tabId, tab.openerTabId].filter((id) => id !== undefined);

/** The first answer that the readers of some tabs give to some questions. */
export async function firstAnswer<Answer>(
  tabIds: readonly number[],
  messages: readonly BackgroundMessage[],
  check: (answer: unknown) => Answer | null,
): Promise<Answer | null> {
  for (const id of tabIds)
    for (const message of messages) {
      const answer = check(await sendToFrames(id, message));
      if (answer) return answer;
    }
  return null;
}
