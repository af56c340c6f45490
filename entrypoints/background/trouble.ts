import { askReaders, browser, markTab } from '../../lib/browser';
import { type BackgroundMessage, type GaveUpReason, troubleOf } from '../../lib/messages';
import { readLanguage } from '../../lib/settings';
import { LANGUAGES, type Language, words } from '../../locales';

const QUESTION: BackgroundMessage = { type: 'trouble' };

const unreadIn = (language: Language): string => words(language).badge.unread;

/** Marks a tab of which some frame could not be read; nothing is kept, the readers themselves know. */
export async function markTrouble(tabId: number, reason: GaveUpReason | null): Promise<void> {
  const standing = reason ?? troubleOf(await askReaders(tabId, QUESTION));
  await markTab(tabId, standing === null ? null : unreadIn(await readLanguage()));
}

/** What marks were last brought in line with, in this worker's life. */
let spoken: Language | null = null;

/** Says the marks that stand on tabs in the language that was chosen meanwhile. */
export async function translateMarks(): Promise<void> {
  const language = await readLanguage();
  if (language === spoken) return;
  spoken = language;
  const others = LANGUAGES.filter((each) => each !== language).map(unreadIn);
  for (const { id } of await browser.tabs.query({})) {
    // A tab that is gone meanwhile has no title.
    const title = id === undefined ? null : await browser.action.getTitle({ tabId: id }).catch(() => null);
    if (id !== undefined && title !== null && others.includes(title)) await markTab(id, unreadIn(language));
  }
}
