import { en } from './en';
import { vi } from './vi';

export { dayMonthYear } from './civil';
export { spokenTemplate, stepKey } from './step-template';
export { lastSafeDay, type TimeLeft, timeLeft } from './time-left';
export type { SettingWords } from './vi/options';

/** The dictionary: text, or functions of typed values. Every language has exactly these entries. */
export type Words = typeof vi;

/** The languages that can be chosen in the settings. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const dictionaries: Record<Language, Words> = { vi, en };

/** The words of a language; which one is said by `readLanguage` and `watchLanguage` of lib/settings. */
export const words = (language: Language): Words => dictionaries[language];
