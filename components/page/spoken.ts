import { LANGUAGES, type Language } from '../../locales';

/** Read at once, unlike the settings: a page in English must not begin in Vietnamese. Nothing stands there for Vietnamese. */
const KEY = 'language';

/** Storage of a page that the browser was told to block throws. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The language in which the last page of ours spoke. */
export const lastSpoken = (): Language =>
  LANGUAGES.find((language) => language === attempt(() => localStorage.getItem(KEY))) ?? 'vi';

/** Remembers it for the next page. */
export const noteSpoken = (language: Language): void => {
  attempt(() => (language === 'vi' ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, language)));
};
