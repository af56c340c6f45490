import { tinyCompound } from '../../support/tiny-compound';

/** A record of a workbook stream (MS-XLS 2.1.4). */
export const record = (type: number, ...bytes: number[]): number[] => [
  type & 255,
  type >> 8,
  bytes.length & 255,
  bytes.length >> 8,
  ...bytes,
];

export const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255]);
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): number[] => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...new Uint8Array(view.buffer)];
};
const wideLetters = (text: string): number[] => [...text].flatMap((letter) => u16(letter.charCodeAt(0)));
/** A string with two bytes a letter, its length in one byte or two. */
export const wide = (text: string, lengthBytes: 1 | 2 = 2): number[] => [
  ...(lengthBytes === 2 ? u16(text.length) : [text.length]),
  1,
  ...wideLetters(text),
];

const BEGIN = (kind: number): number[] => record(0x0809, ...u16(0x0600, kind, 0, 0), ...u32(0), ...u32(0));
const END = record(0x000a);

/** Fonts by number: 0 to 3, and 5, since there is no 4. Styles: 0 plain, 1 day, 2 day with hour, 3 of an old font. */
const STYLES = [
  ...['Arial', 'Arial', 'Arial', 'Arial', '.VnTime'].flatMap((font) =>
    record(0x0031, ...new Array(14).fill(0), ...wide(font, 1)),
  ),
  ...record(0x041e, ...u16(164), ...wide('dd/mm/yyyy hh:mm')),
  ...[
    [0, 0],
    [0, 14],
    [0, 164],
    [5, 0],
  ].flatMap(([font = 0, format = 0]) => record(0x00e0, ...u16(font, format), ...new Array(16).fill(0))),
];

export interface TinyXlsSheet {
  name: string;
  hidden?: boolean;
  records: number[];
}

/** An Excel 97 workbook. @param shared the records of the shared strings @param globals more records of the whole */
export function tinyXls(sheets: readonly TinyXlsSheet[], shared: number[] = [], globals: number[] = []): Uint8Array {
  const entries = (at: readonly number[]): number[] =>
    sheets.flatMap(({ name, hidden }, index) =>
      record(0x0085, ...u32(at[index] ?? 0), hidden ? 1 : 0, 0, ...wide(name, 1)),
    );
  const whole = (at: readonly number[]): number[] => [
    ...BEGIN(5),
    ...globals,
    ...STYLES,
    ...entries(at),
    ...shared,
    ...END,
  ];
  const bodies = sheets.map(({ records }) => [...BEGIN(0x10), ...records, ...END]);
  const starts: number[] = [];
  let next = whole([]).length;
  for (const body of bodies) {
    starts.push(next);
    next += body.length;
  }
  return tinyCompound({ Workbook: Uint8Array.from([...whole(starts), ...bodies.flat()]) });
}

export const text = (row: number, column: number, words: string, style = 0): number[] =>
  record(0x0204, ...u16(row, column, style), ...wide(words));
export const number = (row: number, column: number, value: number, style = 0): number[] =>
  record(0x0203, ...u16(row, column, style), ...f64(value));
