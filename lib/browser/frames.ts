import { browser } from 'wxt/browser';

/** A frame of a tab on an allowed host. */
export interface Frame {
  frameId: number;
  /** It shows a file, of which no reader speaks. */
  isFile: boolean;
}

/**
 * The frames of a tab that may be looked into, the one that fills it first; frames of other hosts are not among them.
 * @throws when the tab is gone or its host is not allowed
 */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const looked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.contentType === 'application/pdf',
  });
  return looked
    .map(({ frameId, result }) => ({ frameId, isFile: result === true }))
    .sort((one, other) => one.frameId - other.frameId);
}

/** Asks the reader of one frame; null when none is there, or none answers. */
export async function askFrame<Answer>(tabId: number, frameId: number, message: unknown): Promise<Answer | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId })) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
