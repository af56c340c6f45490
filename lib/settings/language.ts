import type { Language } from '../../locales';
import { DEFAULTS } from './defaults';
import { readSettings, watchSettings } from './store';

/** A database that waits for a page of another version never answers; what is wrong must be said all the same. */
const PATIENCE_MS = 3000;

const FALLBACK = DEFAULTS.language.shown;

/** The language to speak; Vietnamese where the settings cannot be read. Never fails. */
export async function readLanguage(): Promise<Language> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Language>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, FALLBACK);
  });
  const read = readSettings().then(
    ({ language }) => language.shown,
    () => FALLBACK,
  );
  return Promise.race([read, late]).finally(() => clearTimeout(timer));
}

/** Calls back with the language to speak, and again when another is chosen, until the returned function is called. */
export const watchLanguage = (listener: (language: Language) => void): (() => void) =>
  watchSettings(
    ({ settings }) => listener(settings.language.shown),
    () => listener(FALLBACK),
  );
