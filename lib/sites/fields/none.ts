import { foldLabel } from '../../text';
import { readDateText } from '../../time';

/** Words that systems write for "none" (systems/FACTS.md §3 item 5). */
const WORDS: ReadonlySet<string> = new Set(
  ['vô hạn', 'không có hạn', 'không thời hạn', 'không có', 'không xác định', 'chưa có', 'null', 'n/a'].map(foldLabel),
);
/** Dashes and dots alone; the first days of .NET, SQL Server and MySQL. */
const SIGNS = /^[-–—._/\s]*$/u;
const FIRST_DAYS =
  /^(?:0?1([/.-])0?1\1(?:1900|0001|1753)|00([/.-])00\2(?:0000|00)|(?:1900|0001|1753)-01-01|0000-00-00)(?!\d)/u;

/** Milliseconds of no day that anything is due on: the first days again. */
const EPOCH = /^\s*\/date\(/iu;

/** True for a value of a date's field that says that there is none. @param words folded ones of this system */
export const isNone = (text: string, words: readonly string[] = []): boolean => {
  const folded = foldLabel(text);
  if (EPOCH.test(text)) return readDateText(text) === null;
  return SIGNS.test(text) || FIRST_DAYS.test(text.trim()) || WORDS.has(folded) || words.includes(folded);
};
