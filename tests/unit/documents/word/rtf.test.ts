import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { readRtf } from '../../../../lib/documents/word';
import { linesOf } from './support/lines';
import { par, row, rtfText, tinyRtf } from './support/tiny-rtf';

const read = (body: string): string[] => linesOf(readRtf(tinyRtf(body)));

describe('words of a paragraph', () => {
  test('by their numbers, with what stands in their place passed over', () => {
    expect(read("\\uc2 \\u7897?? ch\\u7913\\'3f\\'3f\\uc0 c\\u273\\par{\\uc0\\u8226}")).toEqual([
      'paragraph: ộ chứcđ',
      'paragraph: •',
    ]);
    expect(read(par('Báo cáo trước ngày 15/11/2026 {gấp}.'))).toEqual([
      'paragraph: Báo cáo trước ngày 15/11/2026 {gấp}.',
    ]);
  });

  test('in the code page of their font', () => {
    // Windows-1258 has letters and their tones apart.
    expect(read("tr\\'fd\\'f5\\'ecc ng\\'e0y\\par")).toEqual(['paragraph: trước ngày']);
    expect(read("{\\f2 tr\\'ad\\'edc ng\\'b5y}\\par {\\f3 kÕ ho\\'b9ch}\\par")).toEqual([
      'paragraph: trước ngày',
      expect.stringMatching(/HOẠCH$/),
    ]);
    expect(read("{\\f1\\'b7 1}\\tab a\\par")).toEqual(['paragraph: • 1 a']);
  });

  test('leave out what was deleted or hidden, and the codes of fields', () => {
    expect(read('tr\\uc0\\u432 {\\v x\\v0 o}{\\deleted 10}{\\revised 15}\\par')).toEqual(['paragraph: trưo15']);
    expect(
      read('{\\field{\\*\\fldinst DATE}{\\fldrslt 15/11}}{\\*\\unknown x}{\\xe y}{\\pict\\wmetafile8 00ff}\\par'),
    ).toEqual(['paragraph: 15/11']);
    expect(read('a{\\deleted\\par}b\\par')).toEqual(['paragraph: ab']);
  });

  test('have the numbers of lists, line breaks, bytes that are no text', () => {
    expect(read('{\\listtext\\tab 1.\\tab}Vi\\uc0\\u7879 c\\line - hai\\par\\bin3 {{{x\\par')).toEqual([
      'bullet: 1. Việc',
      'bullet: - hai',
      'paragraph: x',
    ]);
  });
});

describe('text beside the text', () => {
  test('notes, boxes and margins', () => {
    const box =
      '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard M\\uc0\\u7852 T\\par}}{\\shprslt{old\\par}}}';
    expect(read(`{\\header S\\u7903? A\\par}{\\footer Trang 1\\par}a${box}{\\footnote n\\uc0\\u259 m.}b\\par`)).toEqual(
      ['paragraph: ab', 'paragraph: MẬT', 'paragraph: năm.', 'paragraph: Sở A'],
    );
  });

  test('pictures of whole pages are told', () => {
    const picture = (width: number, height: number): string =>
      `{\\*\\shppict{\\pict\\picwgoal${width}\\pichgoal${height}\\picscalex50\\pngblip 00}}{\\nonshppict{\\pict\\picwgoal20000\\pichgoal15000 00}}`;
    expect(readRtf(tinyRtf(picture(2000, 2000) + picture(20_000, 14_000))).scans).toEqual(['image1']);
  });

  test('objects of other programs are told, links to files are not', () => {
    const object = (kind: string): string =>
      `{\\object\\${kind}{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 0105}{\\result a}}`;
    expect(readRtf(tinyRtf(object('objemb') + object('objlink'))).embedded).toEqual(['object1']);
  });
});

describe('tables', () => {
  test('give rows under their headers, cells merged as their edges tell', () => {
    const rows = [
      row(['TT', 'Nhiệm vụ', 'Thời hạn'], [600, 4000, 6000]),
      row(['1', 'Rà soát', 'Phòng A', '15/11/2026'], [600, 2000, 4010, 6000]),
      row(['2', 'Tổng hợp', 'Phòng B', ''], [600, 2000, 4000, '6000']),
    ];
    const headers = '[TT|Nhiệm vụ|Nhiệm vụ|Thời hạn]';
    expect(read(rows.join('') + par('Hết'))).toEqual([
      'row: TT | Nhiệm vụ |  | Thời hạn',
      `row ${headers}: 1 | Rà soát | Phòng A | 15/11/2026`,
      `row ${headers}: 2 | Tổng hợp | Phòng B | 15/11/2026`,
      'paragraph: Hết',
    ]);
  });

  test('inside a frame around everything', () => {
    const nested = (...cells: string[]): string =>
      `\\pard\\intbl\\itap2 ${cells.map((cell) => `${rtfText(cell)}\\nestcell `).join('')}{\\*\\nesttableprops\\trowd\\cellx900\\cellx1800\\cellx2700\\nestrow}{\\nonesttables\\par}`;
    const frame = `\\pard\\intbl Kh\\par${nested('TT', 'Việc', 'Hạn')}${nested('1', 'Nộp', '15/11')}\\pard\\intbl\\cell\\trowd\\cellx9000\\row`;
    expect(read(frame)).toEqual(['paragraph: Kh', 'row: TT | Việc | Hạn', 'row [TT|Việc|Hạn]: 1 | Nộp | 15/11']);
  });
});

describe('files', () => {
  const reasonOf = (text: string): string => {
    try {
      readRtf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    } catch (error) {
      return error instanceof FileFault ? error.reason : String(error);
    }
    return 'read';
  };

  test('that are cut off, nest or repeat without end are said to', () => {
    expect(reasonOf('{\\rtf1 a')).toBe('truncated');
    expect(reasonOf('}')).toBe('broken');
    expect(reasonOf('{'.repeat(1_000_000))).toBe('too-large');
    expect(reasonOf(`{\\rtf1\\trowd\\cellx9\\intbl ${'\\cell'.repeat(1_000_000)}}`)).toBe('too-large');
  });
});
