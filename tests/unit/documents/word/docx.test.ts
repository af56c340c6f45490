import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { readDocx } from '../../../../lib/documents/word';
import { linesOf } from './support/lines';
import { HEADER, numbered, p, r, type TinyParts, tbl, tc, tinyDocx, tr } from './support/tiny-docx';

const read = (body: string, parts?: TinyParts): string[] => linesOf(readDocx(tinyDocx(body, parts)));

const begin = '<w:vMerge w:val="restart"/>';
const down = '<w:vMerge/>';

describe('words of a paragraph', () => {
  test('are one line, whatever runs they are in', () => {
    expect(read(p(r('Báo cáo trước ngày ') + r('15', '<w:b/>') + r('/11/2026.')))).toEqual([
      'paragraph: Báo cáo trước ngày 15/11/2026.',
    ]);
  });

  test('have one composition, and nothing in them that cannot be seen', () => {
    const runs = `${r('Trươ')}${r('\u0301c nga\u0300y\u00a0 15/\u00ad11')}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${r('2026')}`;
    expect(read(p(runs))).toEqual(['paragraph: Trước ngày 15/11-2026']);
  });

  test('go on over a line break inside a sentence, and end at one after it', () => {
    const broken = (...lines: string[]): string => p(lines.map((line) => r(line)).join('<w:r><w:br/></w:r>'));
    expect(
      read(broken('Các đơn vị gửi báo cáo trước ngày', '15/11/2026 về Văn phòng.', 'Nơi gửi: Văn phòng.')),
    ).toEqual([
      'paragraph: Các đơn vị gửi báo cáo trước ngày 15/11/2026 về Văn phòng.',
      'paragraph: Nơi gửi: Văn phòng.',
    ]);
    expect(read(broken('Việc phải làm', '- Báo cáo', '- Tổng hợp'))).toEqual([
      'paragraph: Việc phải làm',
      'bullet: - Báo cáo',
      'bullet: - Tổng hợp',
    ]);
  });

  test('go on in the next paragraph where a program cut the line', () => {
    const long = 'Đề nghị các phòng, ban chuyên môn rà soát, tổng hợp và';
    expect(read(p(long) + p('báo cáo trước ngày 15/11/2026.'))).toEqual([
      `paragraph: ${long} báo cáo trước ngày 15/11/2026.`,
    ]);
    expect(read(p(`${long}:`) + p('báo cáo'))).toHaveLength(2);
  });

  test('in the old fonts, also by their style', () => {
    const old = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${old}</w:rPr></w:style>`;
    const letters = r('tr\u00ad\u00edc ng\u00b5y');
    const other = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>';
    expect(read(p(letters) + p(r('\u00e0', other)), { styles })).toEqual(['paragraph: trước ngày', 'paragraph: à']);
    expect(read(p('<w:r><w:t>tr</w:t><w:softHyphen/><w:t>\u00edc</w:t></w:r>'), { styles })).toEqual([
      'paragraph: trước',
    ]);
    expect(read(p(r('h\u00b9n', old)))).toEqual(['paragraph: hạn']);
  });

  test('are read from signs of the font of symbols', () => {
    const symbols = '<w:r><w:sym w:font="Symbol" w:char="F031"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    expect(read(p(r('Mục ') + symbols))).toEqual(['paragraph: Mục 1•']);
  });
});

describe('what is not part of the text', () => {
  test('deleted and moved words, old properties', () => {
    const body = p(
      `${r('trước ngày ')}<w:del>${r('10')}<w:r><w:delText>11</w:delText></w:r></w:del><w:ins>${r('15')}</w:ins>` +
        `<w:moveFrom>${r(' xưa')}</w:moveFrom><w:moveTo>${r('/11')}</w:moveTo>`,
      '<w:rPr><w:ins/></w:rPr><w:pPrChange><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange>',
    );
    expect(read(body)).toEqual(['paragraph: trước ngày 15/11']);
  });

  test('the end of a paragraph, and a row, that are deleted', () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    expect(read(p('Báo cáo ', gone) + p('trước ngày 15/11'))).toEqual(['paragraph: Báo cáo trước ngày 15/11']);
    const rows = tbl(
      tr('TT', 'Việc', 'Hạn'),
      tr('1', 'Nộp', '15/11'),
      tr('<w:trPr><w:del/></w:trPr>', '2', 'Thu', '16/11'),
    );
    expect(read(rows)).toEqual(['row: TT | Việc | Hạn', 'row [TT|Việc|Hạn]: 1 | Nộp | 15/11']);
  });

  test('hidden text, by itself or by its style', () => {
    const styles =
      '<w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="G"><w:basedOn w:val="H"/></w:style>';
    const runs = r('a', '<w:vanish/>') + r('b', '<w:vanish w:val="0"/>') + r('c', '<w:rStyle w:val="G"/>');
    expect(read(p(runs) + p('d', '<w:pStyle w:val="G"/>') + p('e', '<w:rPr><w:vanish/></w:rPr>'), { styles })).toEqual([
      'paragraph: b',
      'paragraph: e',
    ]);
  });

  test('codes of fields, also of those inside others', () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const inner = `${char('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${char('separate')}${r('khi')}${char('end')}`;
    const field = `${char('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${inner}${char('separate')}${r('15/11')}${char('end')}`;
    expect(read(p(`${r('trước ')}${field}${r('/2026')}`))).toEqual(['paragraph: trước 15/11/2026']);
  });
});

describe('text beside the text', () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

  test('a text box comes after its paragraph, once', () => {
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('MẬT')}</mc:Choice><mc:Fallback>${box('MẬT')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(p(r('Kính ') + drawn + r('gửi')))).toEqual(['paragraph: Kính gửi', 'paragraph: MẬT']);
  });

  test('letters drawn as a picture are read', () => {
    expect(read(p(`${r('Kính gửi')}<w:r><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:r>`))).toEqual([
      'paragraph: Kính gửi',
      'heading: DỰ THẢO',
    ]);
  });

  test('notes that are called come behind the text, headers after them without page numbers', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('-')}</w:footnote><w:footnote w:id="1">${p('Gửi trước 15/11.')}</w:footnote><w:footnote w:id="2">${p('bỏ')}</w:footnote>`;
    const called = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const body = p(`${r('năm 2026')}${called}${r(', nộp')}`) + HEADER;
    expect(read(body, { footnotes, header: p('- 2 -') + p('Sở A') + p('Sở A') + p('Trang 1/3') })).toEqual([
      'paragraph: năm 2026, nộp',
      'paragraph: Gửi trước 15/11.',
      'paragraph: Sở A',
    ]);
  });

  test('files put in whole are told by name, since they are not read', () => {
    expect(readDocx(tinyDocx(`${p('a')}<w:altChunk r:id="scan"/>`)).scans).toEqual(['quet 1.jpeg']);
  });

  test('objects of other programs are told by name, formulas are not', () => {
    const object = (type: string, program: string): string =>
      p(`<w:r><w:object><o:OLEObject Type="${type}" ProgID="${program}" r:id="scan"/></w:object></w:r>`);
    const body = object('Embed', 'Excel.Sheet.12') + object('Embed', 'Equation.3') + object('Link', 'Excel.Sheet.8');
    expect(readDocx(tinyDocx(p('a') + body)).embedded).toEqual(['quet 1.jpeg']);
  });

  test('pictures of whole pages are told by name', () => {
    const picture = (width: number, height: number): string =>
      p(`<w:r><wp:inline><wp:extent cx="${width}" cy="${height}"/><a:blip r:embed="scan"/></wp:inline></w:r>`);
    const { scans, text } = readDocx(tinyDocx(picture(900_000, 900_000) + picture(6_500_000, 9_000_000)));
    expect({ scans, text }).toEqual({ scans: ['quet 1.jpeg'], text: '' });
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '-')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="9">${level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
  ].join('');

  test('have the numbers that are shown', () => {
    const at = (list: number, level: number): string => p('Việc', numbered(list, level));
    const body = [
      at(1, 0),
      at(1, 1),
      at(1, 1),
      at(1, 2),
      at(1, 0),
      at(1, 1),
      at(2, 0),
      at(2, 1),
      at(4, 0),
      at(1, 0),
      at(0, 0),
    ];
    expect(read(body.join(''), { numbering }).map((line) => line.replace(/^\w+: /, ''))).toEqual([
      'I. Việc',
      '1.1. Việc',
      '1.2. Việc',
      'a) Việc',
      'II. Việc',
      '2.1. Việc',
      '• Việc',
      '- Việc',
      'V. Việc',
      'VI. Việc',
      'Việc',
    ]);
  });

  test('come from styles, are items, and count only what has words', () => {
    const styles = '<w:style w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
    const article = (text: string): string => p(text, '<w:pStyle w:val="Dieu"/>');
    expect(read(article('Phạm vi') + article('') + article('Hiệu lực'), { numbering, styles })).toEqual([
      'bullet: Điều 1. Phạm vi',
      'bullet: Điều 2. Hiệu lực',
    ]);
  });
});

describe('tables', () => {
  const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

  test('give rows under their headers', () => {
    expect(
      read(tbl(tr('TT', 'Nhiệm vụ', 'Thời hạn'), tr('1', 'Rà soát', '15/11/2026'), tr('2', '', '20/11/2026'))),
    ).toEqual([
      'row: TT | Nhiệm vụ | Thời hạn',
      'row [TT|Nhiệm vụ|Thời hạn]: 1 | Rà soát | 15/11/2026',
      'row [TT|Nhiệm vụ|Thời hạn]: 2 |  | 20/11/2026',
    ]);
  });

  test('cells merged down stand in each row, cells merged across in their first column', () => {
    const rows = [
      tr('TT', tc('Nhiệm vụ', span(2)), 'Thời hạn'),
      tr(tc('I', ''), tc('Đất đai', span(3))),
      tr('1', 'Rà soát', 'Phòng A', tc('15/11/2026', begin)),
      tr('2', 'Tổng hợp', 'Phòng B', tc('', down)),
      tr('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', 'Gửi', 'Phòng C', '20/11/2026'),
    ];
    const headers = '[TT|Nhiệm vụ|Nhiệm vụ|Thời hạn]';
    expect(read(tbl(...rows))).toEqual([
      'row: TT | Nhiệm vụ |  | Thời hạn',
      'heading: I Đất đai',
      `row ${headers}: 1 | Rà soát | Phòng A | 15/11/2026`,
      `row ${headers}: 2 | Tổng hợp | Phòng B | 15/11/2026`,
      `row ${headers}:  | Gửi | Phòng C | 20/11/2026`,
    ]);
  });

  test('that only set words side by side are read column by column', () => {
    const head = tbl(
      tr(tc(p('UBND TỈNH A') + p('UBND XÃ B')), tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('_______'))),
      tr('Số: 12/UBND-VP', 'B, ngày 03 tháng 11 năm 2026'),
    );
    expect(read(head)).toEqual([
      'heading: UBND TỈNH A',
      'heading: UBND XÃ B',
      'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'paragraph: Số: 12/UBND-VP',
      'paragraph: B, ngày 03 tháng 11 năm 2026',
    ]);
    expect(read(tbl(tr('Thời gian:', '8 giờ ngày 15/11'), tr('Địa điểm:', 'Hội trường')))).toEqual([
      'paragraph: Thời gian: 8 giờ ngày 15/11',
      'paragraph: Địa điểm: Hội trường',
    ]);
  });

  test('inside a frame around everything are tables', () => {
    const inner = tbl(tr('TT', 'Việc', 'Hạn'), tr('1', 'Nộp', '15/11'));
    expect(read(tbl(tr(tc(p('Kế hoạch') + inner + p('Hết')))))).toEqual([
      'paragraph: Kế hoạch',
      'row: TT | Việc | Hạn',
      'row [TT|Việc|Hạn]: 1 | Nộp | 15/11',
      'paragraph: Hết',
    ]);
  });

  test('a secrecy stamp in a cell keeps its own line', () => {
    const { text } = readDocx(tinyDocx(tbl(tr(tc(p('UBND XÃ B') + p('MẬT')), 'Số: 1'), tr('a', 'b'))));
    expect(text.split('\n')).toContain('MẬT');
  });

  test('made with tabs are told by their headers; other tabs are blanks', () => {
    const tabs = (...cells: string[]): string => p(cells.map((cell) => r(cell)).join('<w:r><w:tab/></w:r>'));
    expect(
      read(tabs('TT', 'Việc', 'Hạn') + tabs('1', 'Nộp', '15/11') + tabs('Nơi nhận:', 'TM. UBND') + tabs('a', 'b')),
    ).toEqual([
      'row: TT | Việc | Hạn',
      'row [TT|Việc|Hạn]: 1 | Nộp | 15/11',
      'paragraph: Nơi nhận:',
      'heading: TM. UBND',
      'paragraph: a b',
    ]);
  });
});

describe('files', () => {
  const reasonOf = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes);
    } catch (error) {
      return error instanceof FileFault ? error.reason : String(error);
    }
    return 'read';
  };

  test('in the strict form, and with other prefixes', () => {
    const strict = tinyDocx('', {
      files: {
        'word/document.xml': new TextEncoder().encode(
          '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Đúng</x:t></x:r></x:p></x:body></x:document>',
        ),
      },
    });
    expect(linesOf(readDocx(strict))).toEqual(['paragraph: Đúng']);
  });

  test('that are cut off or have no document are broken', () => {
    expect(reasonOf(tinyDocx('<w:p>'))).toBe('broken');
    expect(reasonOf(tinyDocx(p('a')).slice(0, 300))).toBe('truncated');
    expect(reasonOf(tinyDocx('', { files: { '_rels/.rels': new Uint8Array() } }))).toBe('broken');
  });

  test('of a million cells, of tables in tables, and of cells merged down without end are too large', () => {
    expect(reasonOf(tinyDocx(tbl(tr('<w:tc/>'.repeat(50)).repeat(20_000))))).toBe('too-large');
    expect(reasonOf(tinyDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(100)}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`))).toBe(
      'too-large',
    );
    const long = tr('1', tc('Kế hoạch. '.repeat(20_000), begin), 'a');
    expect(reasonOf(tinyDocx(tbl(long, tr('2', tc('', down), 'b').repeat(1000))))).toBe('too-large');
  });
});
