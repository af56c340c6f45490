import { addDays } from '../../time';

/** What a cell's number format shows of a number (ECMA-376 part 1, 18.8.30, 18.8.31). */
export type Shown =
  | { as: 'number' }
  | { as: 'percent' }
  /** `part`: the finest of the date that is shown, null when only the hour is. */
  | { as: 'moment'; part: 'day' | 'month' | 'year' | null; time: boolean };

const NUMBER: Shown = { as: 'number' };
const DAY: Shown = { as: 'moment', part: 'day', time: false };
const TIME: Shown = { as: 'moment', part: null, time: true };

/** Formats that files name by number only: 14 to 22, 45 to 47, and the dates of East Asian programs. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  [9, { as: 'percent' }],
  [10, { as: 'percent' }],
  ...[14, 15, 16].map((id): [number, Shown] => [id, DAY]),
  [17, { as: 'moment', part: 'month', time: false }],
  ...[18, 19, 20, 21, 45, 47].map((id): [number, Shown] => [id, TIME]),
  [22, { as: 'moment', part: 'day', time: true }],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, Shown] => [id, DAY]),
  ...[32, 33, 34, 35].map((id): [number, Shown] => [id, TIME]),
]);

/** What stands in a format but is shown as it is: quoted and escaped words, fillers, colours and languages. */
const LITERAL = /"[^"]{0,255}"?|\\.|[_*].|\[[^\]]{0,60}\]|AM\/PM|A\/P/gi;
/** Hours or minutes counted through, over the day's end: a length of time, no hour. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const LETTERS = /y+|m+|d+|h+|s+/gi;
const LONGEST_FORMAT = 255;

/** What a format's text shows. Only its first section counts: the others are for negative numbers, zero and text. */
export function readFormat(text: string): Shown {
  const format = text.slice(0, LONGEST_FORMAT).replace(LITERAL, ' ').split(';')[0] ?? '';
  if (/general/i.test(format) || ELAPSED.test(text)) return NUMBER;
  const runs = format.toLowerCase().match(LETTERS) ?? [];
  const kinds = runs.map((run, at) => {
    const minutes = run[0] === 'm' && (runs[at - 1]?.[0] === 'h' || runs[at + 1]?.[0] === 's');
    return minutes ? 'minutes' : run.startsWith('ddd') ? 'weekday' : (run[0] ?? '');
  });
  const has = (kind: string): boolean => kinds.includes(kind);
  const time = has('h') || has('s');
  const part = has('d') || has('weekday') ? 'day' : has('m') ? 'month' : has('y') ? 'year' : null;
  if (part || time) return { as: 'moment', part, time };
  return format.includes('%') ? { as: 'percent' } : NUMBER;
}

/** What a format known by its number shows; a number that nobody defined shows numbers. */
export const builtInFormat = (id: number): Shown => BUILT_IN.get(id) ?? NUMBER;

/** The last day that a workbook knows, 31/12/9999. */
const LAST_SERIAL = 2_958_465;
const MINUTES = 1440;
/** Serial 60 is 29/02/1900, which never was: Lotus counted it, and so does everybody since. */
const LEAP_BUG = 60;

const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(serial: number, from1904: boolean): string {
  if (from1904) return addDays('1904-01-01', serial);
  return addDays('1899-12-31', serial > LEAP_BUG ? serial - 1 : serial);
}

function momentText(serial: number, { part, time }: Extract<Shown, { as: 'moment' }>, from1904: boolean): string {
  const minutes = Math.round(serial * MINUTES);
  const [year = '', month = '', day = ''] = dayOf(Math.floor(minutes / MINUTES), from1904).split('-');
  const date = { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year }[part ?? 'day'];
  const clock = `${two(Math.floor((minutes % MINUTES) / 60))}:${two(minutes % 60)}`;
  const midnight = part !== null && minutes % MINUTES === 0;
  return [part === null ? '' : date, time && !midnight ? clock : ''].filter((piece) => piece !== '').join(' ');
}

/** Fifteen digits are all that a workbook keeps: 0.1 + 0.2 is 0.3. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));

/** A number as its cell shows it: days as dd/mm/yyyy, hours as hh:mm, others plainly. */
export function numberText(value: number, shown: Shown, from1904 = false): string {
  if (!Number.isFinite(value)) return '';
  if (shown.as === 'percent') return `${plain(value * 100)}%`;
  if (shown.as === 'number' || value < 0 || value > LAST_SERIAL) return plain(value);
  return momentText(value, shown, from1904);
}
