import { askReaders, markTab } from '../../lib/browser';
import { type BackgroundMessage, type GaveUpReason, troubleOf } from '../../lib/messages';
import { words } from '../../locales';

const QUESTION: BackgroundMessage = { type: 'trouble' };

/** Marks a tab of which some frame could not be read; nothing is kept, the readers themselves know. */
export async function markTrouble(tabId: number, reason: GaveUpReason | null): Promise<void> {
  const standing = reason ?? troubleOf(await askReaders(tabId, QUESTION));
  await markTab(tabId, standing === null ? null : words().badge.unread);
}
