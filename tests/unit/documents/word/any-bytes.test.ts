import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { readDoc, readDocx, readOdt, readRtf, type WordText } from '../../../../lib/documents/word';
import { paragraph, row, sprm, tinyDoc } from './support/tiny-doc';
import * as docx from './support/tiny-docx';
import * as odt from './support/tiny-odt';
import * as rtf from './support/tiny-rtf';

const RUNS = 250;
/** Of the processor: other work on the machine does not count. */
const LONGEST_MS = 1000;

/** A change of some bytes: where, as a part of the length, and what comes there in place of how many. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  taken: fc.nat(30),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('<w:tbl>', '</w:p>', '<w:tc>', '<w:gridSpan w:val="99999999"/>', '<w:del>', '&#x41;', '"', '>')
      .map(bytesOf),
    fc
      .constantFrom('<text:list>', '</text:p>', '<table:table-row>', '<draw:text-box>', '<text:s text:c="9999999"/>')
      .map(bytesOf),
    fc
      .constantFrom('{', '}', '\\row ', '\\cell ', '\\u-1 ', '\\bin9 ', '\\itap9 ', '\\trowd ', '{\\footnote ', "\\'")
      .map(bytesOf),
    fc
      .constantFrom([255, 255, 255, 255], [255, 255, 255, 127], [0, 0, 0, 0], [7, 0, 7, 0], [19, 0])
      .map((b) => Uint8Array.from(b)),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** @param keepsPlaces the bytes after a change stay where they were: other parts of the file point to them */
function changed(bytes: Uint8Array, changes: readonly Change[], keepsPlaces: boolean): Uint8Array {
  let all = bytes.slice();
  for (const { at, taken, put } of changes) {
    const begin = Math.floor(at * all.length);
    if (keepsPlaces) all.set(put.subarray(0, all.length - begin), begin);
    else all = Uint8Array.from(Buffer.concat([all.subarray(0, begin), put, all.subarray(begin + taken)]));
  }
  return all;
}

/** Changes a file inside a package, which stays whole around it. */
function changedInside(bytes: Uint8Array, name: string, changes: readonly Change[]): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [name]: changed(files[name] ?? new Uint8Array(), changes, false) }, { level: 0 });
}

/** Reads whatever it is: a text whose blocks lie inside it in order, or a fault with a reason, within the time. */
function check(read: (bytes: Uint8Array) => WordText, bytes: Uint8Array): void {
  const begin = process.cpuUsage();
  try {
    const { text, blocks } = read(bytes);
    let last = 0;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
}

const WORDS = ['TT', 'Nhiệm vụ', 'Thời hạn'];
const DOCX = docx.tinyDocx(
  docx.tbl(docx.tr(...WORDS), docx.tr('1', docx.tc('Nộp', '<w:gridSpan w:val="2"/>'))) +
    docx.p(`${docx.r('trước ngày')}<w:del>${docx.r('10')}</w:del><w:ins>${docx.r('15')}</w:ins>`, docx.numbered(1)) +
    docx.p(`<w:r><w:fldChar w:fldCharType="begin"/><w:txbxContent>${docx.p('MẬT')}</w:txbxContent></w:r>`) +
    docx.HEADER,
  { styles: '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>', header: docx.p('Sở A') },
);
const ODT = odt.tinyOdt(
  odt.table(odt.row(...WORDS), odt.row(odt.cell('1', 'table:number-columns-spanned="2"'), odt.covered(), 'Nộp')) +
    `<text:list><text:list-item>${odt.p('a<text:span>b</text:span>')}</text:list-item></text:list>` +
    odt.p(`<draw:frame><draw:text-box>${odt.p('MẬT')}</draw:text-box></draw:frame>c`),
);
const RTF = rtf.tinyRtf(
  `${rtf.row(WORDS)}${rtf.row(['1', '2', '3'])}{\\footnote x}{\\field{\\*\\fldinst A}{\\fldrslt b}}${rtf.par('trước ngày 15/11')}}`,
);
const DOC = tinyDoc({
  body: [
    ...row(WORDS, [0, 600, 4000, 6000]),
    ...row(['1', 'Nộp', '15/11'], [0, 600, 4000, 6000], [2]),
    { ...paragraph('a ', { text: '(', properties: sprm(0x6a09, 0, 0, 0x31, 0xf0) }), properties: sprm(0x460b, 1, 0) },
  ],
  footnotes: [paragraph('n')],
  lists: [{ kind: 0, text: '\0.' }],
  styles: [{ base: 1 }, { base: 0 }],
});

describe('whatever the bytes, a file is read or said to be faulty, in bounded time', () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  const all = (run: (changes: readonly Change[]) => void): void =>
    fc.assert(fc.property(changes, run), { numRuns: RUNS });

  test('docx', () => {
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels']) {
      all((some) => check(readDocx, changedInside(DOCX, name, some)));
    }
    all((some) => check(readDocx, changed(DOCX, some, false)));
  });

  test('odt', () => {
    for (const name of ['content.xml', 'styles.xml']) all((some) => check(readOdt, changedInside(ODT, name, some)));
    all((some) => check(readOdt, changed(ODT, some, false)));
  });

  test('rtf', () => all((some) => check(readRtf, changed(RTF, some, false))));

  test('doc', () => {
    all((some) => check(readDoc, changed(DOC, some, true)));
    all((some) => check(readDoc, changed(DOC, some, false)));
  });
});
