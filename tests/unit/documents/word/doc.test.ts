import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { readDoc } from '../../../../lib/documents/word';
import { linesOf } from './support/lines';
import { paragraph, row, sprm, type TinyDoc, tinyDoc } from './support/tiny-doc';

const read = (doc: TinyDoc): string[] => linesOf(readDoc(tinyDoc(doc)));
const DELETED = sprm(0x0800, 1);
const HIDDEN = sprm(0x083c, 1);

describe('words of a paragraph', () => {
  test('are one line, whatever runs they are in', () => {
    expect(
      read({ body: [paragraph('Báo cáo trước ngày ', { text: '15', properties: sprm(0x0835, 1) }, '/11/2026.')] }),
    ).toEqual(['paragraph: Báo cáo trước ngày 15/11/2026.']);
    expect(read({ body: [paragraph('caf\xe9 15/11')], narrow: true })).toEqual(['paragraph: café 15/11']);
  });

  test('with signs, line breaks and symbols', () => {
    const symbol = { text: '(', properties: sprm(0x6a09, 1, 0, 0x31, 0xf0) };
    expect(
      read({ body: [paragraph('15\x1e11\x1f, m\u1ee5c ', symbol, '.\x0b- Gửi\tsớm')], fonts: ['Arial', 'Symbol'] }),
    ).toEqual(['paragraph: 15-11, mục 1.', 'bullet: - Gửi sớm']);
  });

  test('leave out what was deleted or hidden, and the codes of fields', () => {
    const body = [
      paragraph('ngày ', { text: '10', properties: DELETED }, '15', { text: ' ẩn', properties: HIDDEN }),
      paragraph('nộp \x13 IF \x13 DATE \x14khi\x15 x \x14sớm\x15.'),
      { ...paragraph('Báo cáo '), endProperties: DELETED },
      paragraph('tiếp'),
      { ...paragraph('của kiểu ẩn', { text: ' hiện', properties: sprm(0x083c, 0) }), style: 1 },
    ];
    const styles = [{}, { base: 2 }, { characters: HIDDEN }];
    expect(read({ body, styles })).toEqual([
      'paragraph: ngày 15',
      'paragraph: nộp sớm.',
      'paragraph: Báo cáo tiếp',
      'paragraph: hiện',
    ]);
  });

  test('in the old fonts, also by their style', () => {
    const body = [
      { ...paragraph('tr\u00ad\u00edc ng\u00b5y'), style: 1 },
      paragraph({ text: 'h\u00b9n', properties: sprm(0x4a51, 1, 0) }),
    ];
    expect(read({ body, styles: [{}, { characters: sprm(0x4a4f, 1, 0) }], fonts: ['Arial', '.VnTime'] })).toEqual([
      'paragraph: trước ngày',
      'paragraph: hạn',
    ]);
  });
});

describe('text beside the text', () => {
  test('boxes and notes come behind it, headers last', () => {
    const doc: TinyDoc = {
      body: [paragraph('năm 2026\x02, nộp')],
      footnotes: [paragraph('\x02 Gửi trước 15/11.')],
      headers: [paragraph('\x03'), paragraph('Sở A'), paragraph('- \x13 PAGE \x142\x15 -')],
      boxes: [paragraph('MẬT')],
    };
    expect(read(doc)).toEqual([
      'paragraph: năm 2026, nộp',
      'paragraph: MẬT',
      'paragraph: Gửi trước 15/11.',
      'paragraph: Sở A',
    ]);
  });
});

describe('lists', () => {
  test('have the numbers that are shown', () => {
    const lists = [
      { kind: 1, text: '\0.' },
      { kind: 23, text: '\uf0b7' },
    ];
    const item = (list: number) => ({ ...paragraph(list ? 'Việc' : ''), properties: sprm(0x460b, list || 1, 0) });
    const styled = { ...paragraph('Mục'), style: 1 };
    expect(
      read({
        body: [item(1), item(0), item(1), item(2), styled],
        lists,
        styles: [{}, { paragraph: sprm(0x460b, 1, 0) }],
      }),
    ).toEqual(['bullet: I. Việc', 'bullet: II. Việc', 'bullet: • Việc', 'bullet: III. Mục']);
  });
});

describe('tables', () => {
  test('give rows under their headers, cells merged as their edges tell', () => {
    const body = [
      ...row(['TT', 'Nhiệm vụ', 'Thời hạn'], [-108, 600, 4000, 6000]),
      ...row(['1', 'Rà soát', 'Phòng A', '15/11/2026'], [-108, 600, 2000, 4010, 6000]),
      ...row(['2', 'Tổng hợp', 'Phòng B', ''], [-108, 600, 2000, 4000, 6000], [3]),
      paragraph('Hết'),
    ];
    const headers = '[TT|Nhiệm vụ|Nhiệm vụ|Thời hạn]';
    expect(read({ body })).toEqual([
      'row: TT | Nhiệm vụ |  | Thời hạn',
      `row ${headers}: 1 | Rà soát | Phòng A | 15/11/2026`,
      `row ${headers}: 2 | Tổng hợp | Phòng B | 15/11/2026`,
      'paragraph: Hết',
    ]);
  });
});

describe('files', () => {
  const reasonOf = (bytes: Uint8Array): string => {
    try {
      readDoc(bytes);
    } catch (error) {
      return error instanceof FileFault ? error.reason : String(error);
    }
    return 'read';
  };
  const body = [paragraph('a')];

  test('with a password, older than Word 97, or of another program are said to be', () => {
    expect(reasonOf(tinyDoc({ body, flags: 0x0300 }))).toBe('encrypted');
    expect(reasonOf(tinyDoc({ body, magic: 0xa5dc }))).toBe('old-office');
    expect(reasonOf(tinyDoc({ body, magic: 0 }))).toBe('broken');
    expect(reasonOf(tinyDoc({ body, flags: 0 }))).toBe('broken');
  });

  test('of a million cells are too large', () => {
    expect(
      reasonOf(
        tinyDoc({ body: [{ ...paragraph('\x07'.repeat(300_000)), properties: sprm(0x2416, 1) }], narrow: true }),
      ),
    ).toBe('too-large');
  });
});

test('objects of other programs are told, formulas are not', () => {
  const [excel, formula] = ['2008020000000000c000000000000046', '02ce020000000000c000000000000046'];
  const body = [paragraph('Báo cáo trước ngày 15/11/2026.')];
  expect(readDoc(tinyDoc({ body, objects: [excel, formula, excel] })).embedded).toEqual(['object1', 'object2']);
  expect(readDoc(tinyDoc({ body })).embedded).toEqual([]);
});
