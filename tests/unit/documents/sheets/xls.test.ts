import { describe, expect, test } from 'vitest';
import { readXls } from '../../../../lib/documents/sheets';
import { f64, number, record, text, tinyXls, u16, u32, wide } from './support/tiny-xls';

const sheet = (records: number[], name = 'Một') => ({ name, records });
const HEADERS = ['TT', 'Việc', 'Thời hạn'].flatMap((words, column) => text(0, column, words));

describe('an old workbook', () => {
  test('rows under headers: numbers of every form, days, hours, formulas', () => {
    const packed = (value: number): number[] => u32((value << 2) | 2);
    const upper = (value: number): number[] => f64(value).slice(4);
    const records = [
      ...HEADERS,
      ...number(1, 0, 1),
      ...text(1, 1, 'Báo cáo'),
      ...number(1, 2, 46351, 1),
      ...record(
        0x00bd,
        ...u16(2, 0, 0),
        ...packed(2),
        ...u16(0),
        ...packed(75),
        ...u16(1),
        ...packed(46351),
        ...u16(2),
      ),
      ...record(0x027e, ...u16(3, 0, 0), ...u32((300 << 2) | 3)),
      ...record(0x0006, ...u16(3, 1, 0), 0, 0, 0, 0, 0, 0, 255, 255, ...u16(0), ...u32(0)),
      ...record(0x0207, ...wide('Tính ra')),
      ...record(0x0006, ...u16(3, 2, 2), ...f64(46351.6875), ...u16(0), ...u32(0)),
      ...record(0x027e, ...u16(4, 0, 0), ...upper(4)),
      ...record(0x0006, ...u16(4, 1, 0), 2, 0, 7, 0, 0, 0, 255, 255, ...u16(0), ...u32(0)),
      ...text(4, 1, 'Xong'),
    ];
    expect(readXls(tinyXls([sheet(records)])).text.split('\n')).toEqual([
      'TT\tViệc\tThời hạn',
      '1\tBáo cáo\t25/11/2026',
      '2\t75\t25/11/2026',
      '3\tTính ra\t25/11/2026 16:30',
      '4\tXong\t',
    ]);
  });

  test('hidden sheets, rows and columns, and notes, are not read; boxes and a stamp in the head are', () => {
    const box = (words: string, kind: number): number[] => [
      ...record(0x005d, ...u16(0x15, 0x12, kind), ...new Array(16).fill(0)),
      ...record(0x01b6, ...u16(0, 0, 0, 0, 0, words.length, 16), ...u32(0)),
      ...record(0x003c, 1, ...wide(words).slice(3)),
      ...record(0x003c, ...new Array(16).fill(0)),
    ];
    const records = [
      ...record(0x0014, ...wide('&C&"Arial,Bold"MẬT')),
      ...record(0x007d, ...u16(3, 3, 2000, 0, 1, 0)),
      ...record(0x0208, ...u16(2, 0, 4, 255, 0, 0), ...u32(0x20)),
      ...HEADERS,
      ...text(0, 3, 'ẩn'),
      ...text(1, 0, '1'),
      ...text(1, 1, 'Báo cáo'),
      ...text(2, 1, 'ẩn'),
      ...box('ẩn', 0x19),
      ...box('Hạn: 25/11', 6),
    ];
    const { text: words, parts } = readXls(tinyXls([{ ...sheet(records, 'Ẩn'), hidden: true }, sheet(records)]));
    expect(words).toBe('MẬT\nHạn: 25/11\n\nTT\tViệc\tThời hạn\n1\tBáo cáo\t');
    expect(parts).toEqual([{ start: 0, name: 'Một' }]);
  });

  test('rows that a filter hides are read', () => {
    const rows = [...HEADERS, ...record(0x0208, ...u16(1, 0, 4, 255, 0, 0), ...u32(0x20)), ...text(1, 1, 'Báo cáo')];
    const read = (records: number[]) => readXls(tinyXls([sheet(records)])).text;
    expect(read([...record(0x009b), ...rows])).toContain('Báo cáo');
    expect(read(rows)).not.toContain('Báo cáo');
  });

  test('merged cells, and words in an old font', () => {
    const records = [
      ...HEADERS,
      ...text(1, 0, '1'),
      ...text(1, 1, 'B¸o c¸o', 3),
      ...text(1, 2, 'Tr\u00adíc 25/11', 3),
      ...text(2, 0, '2'),
      ...text(2, 1, 'Nép', 3),
      ...record(0x00e5, ...u16(1, 1, 2, 2, 2)),
    ];
    expect(
      readXls(tinyXls([sheet(records)]))
        .text.split('\n')
        .slice(1),
    ).toEqual(['1\tBáo cáo\tTrước 25/11', '2\tNộp\tTrước 25/11']);
  });

  test('shared strings that are cut by the ends of records', () => {
    const letters = (words: string): number[] => wide(words).slice(3);
    const shared = [
      ...record(0x00fc, ...u32(3), ...u32(3), ...u16(7), 1, ...letters('Báo')),
      ...record(0x003c, 1, ...letters(' cáo'), ...u16(4), 8, ...u16(1), 0x4e, 0x6f),
      // The second half in two bytes a letter, then its formats, cut too.
      ...record(0x003c, 1, ...letters('̣p'), 0, 0),
      ...record(0x003c, 0, 0, ...u16(1), 4, ...u32(2), 0x58, 9, 9),
    ];
    const at = (row: number, index: number): number[] => record(0x00fd, ...u16(row, 0, 0), ...u32(index));
    const { text: words } = readXls(tinyXls([sheet([...at(0, 0), ...at(1, 1), ...at(2, 2)])], shared));
    expect(words.normalize('NFC')).toBe('Báo cáo\nNọp\nX'.normalize('NFC'));
  });

  test('days that count from 1904', () => {
    const file = tinyXls([sheet(number(0, 0, 44889, 1))], [], record(0x0022, ...u16(1)));
    expect(readXls(file).text).toBe('25/11/2026');
  });
});

describe('what cannot be read', () => {
  test('a workbook with a password', () => {
    expect(() => readXls(tinyXls([sheet(HEADERS)], [], record(0x002f, 1, 0)))).toThrow('encrypted');
  });

  test('a workbook of before 97', () => {
    const file = tinyXls([sheet(HEADERS)]);
    const at = file.findIndex((byte, index) => byte === 0x09 && file[index + 1] === 0x08 && file[index + 2] === 16);
    expect(() => readXls(file.map((byte, index) => (index === at + 5 ? 5 : byte)))).toThrow('old-office');
  });

  test('a string longer than its record', () => {
    expect(() => readXls(tinyXls([sheet(record(0x0204, ...u16(0, 0, 0, 500), 1, 65))]))).toThrow('broken');
  });
});
