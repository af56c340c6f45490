import { en } from './en';
import { vi } from './vi';

export { dateOf, dayMonthYear, timeOf } from './civil';
export { lastSafeDay, type TimeLeft, timeLeft } from './time-left';
export type { SettingWords } from './vi/options';

/** The dictionary: text, or functions of typed values. Every language has exactly these entries. */
export type Words = typeof vi;
export type Language = 'vi' | 'en';

const dictionaries: Record<Language, Words> = { vi, en };

/** The words of a language; Vietnamese, whatever the browser speaks, unless the officer chose another. */
export const words = (language: Language = 'vi'): Words => dictionaries[language];
