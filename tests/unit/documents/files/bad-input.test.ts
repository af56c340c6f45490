import '../../../../scripts/lib/pdf-shims';
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { type FileResult, readDocumentFile } from '../../../../lib/documents/files';
import { show, tinyPdf } from '../pdf/support/tiny-pdf';
import { record, text, tinyXls, u16 } from '../sheets/support/tiny-xls';
import { cells, data, tinyXlsx } from '../sheets/support/tiny-xlsx';
import { tinyCompound } from '../support/tiny-compound';

/** Whatever a file is, it is done with in this time; a machine that tests much else at once is slower. */
const LONGEST_MS = 60_000;

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const raw = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const latin = (file: Uint8Array): string => new TextDecoder('latin1').decode(file);

async function read(file: Uint8Array, name: string): Promise<FileResult> {
  const begun = performance.now();
  const result = await readDocumentFile(file, { name, workerAddress: null });
  expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
  return result;
}

const pdf = latin(tinyPdf([{ content: show('Words of it.', 85, 700) }]));
const words = { state: 'read', text: 'Words of it.' };
const failed = (reason: string) => ({ state: 'failed', reason });

/** Objects of a PDF with a root of its own: what stands between them and their places is for pdf.js to find. */
const objects = (root: number, ...bodies: string[]): Uint8Array =>
  raw(
    `%PDF-1.7\n${bodies.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer << /Root ${root} 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n`,
  );
const stream = (dictionary: string, body: string): string =>
  `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;

describe('a PDF', () => {
  test('whose table of objects points elsewhere is read all the same', async () => {
    expect(await read(raw(pdf.replace(/startxref\n\d+/, 'startxref\n77')), 'a.pdf')).toMatchObject(words);
    expect(await read(raw(pdf.replace(/\d{10} 00000 n/g, '0000000009 00000 n')), 'a.pdf')).toMatchObject(words);
  });

  test('whose tables of objects point to each other', async () => {
    const size = /\/Size (\d+)/.exec(pdf)?.[1] ?? '';
    const at = /startxref\n(\d+)/.exec(pdf)?.[1] ?? '';
    const circular = pdf.replace(`/Size ${size}`, `/Size ${size} /Prev ${at}`);
    expect(await read(raw(circular), 'a.pdf')).toMatchObject(words);
  });

  test.each([
    ['pages that hold themselves', ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 3 >>']],
    [
      'pages inside one another in a circle',
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 9 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>',
      ],
    ],
    ['an object that is itself', ['<< /Type /Catalog /Pages 2 0 R >>', '2 0 R']],
    ['nothing', []],
  ])('with %s', async (_, bodies) => {
    expect(await read(objects(1, ...bodies), 'a.pdf')).toMatchObject({
      state: expect.stringMatching(/failed|no-text/),
    });
  });

  test('with a drawing that draws itself', async () => {
    const resources = '/Resources << /XObject << /F 4 0 R >> >>';
    const file = objects(
      1,
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents 5 0 R >>`,
      stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources}`, '/F Do /F Do'),
      stream('', '/F Do'),
    );
    expect(await read(file, 'a.pdf')).toMatchObject({ state: expect.stringMatching(/failed|no-text/) });
  });

  test('with JavaScript is read, and nothing of it is run', async () => {
    const run = vi.fn();
    vi.stubGlobal('app', { alert: run });
    const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
    expect(await read(raw(pdf.replace('/Type /Catalog', `/Type /Catalog ${script}`)), 'a.pdf')).toMatchObject(words);
    expect(run).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test('with a password', async () => {
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`;
    const file = raw(pdf.replace('/Root', `/Encrypt ${lock} /ID [(a) (a)] /Root`));
    expect(await read(file, 'a.pdf')).toEqual(failed('encrypted'));
  });

  test('of more than 500 pages', async () => {
    const file = tinyPdf(Array.from({ length: 501 }, () => ({ content: '' })));
    expect(await read(file, 'a.pdf')).toEqual(failed('too-large'));
  });

  test('that is cut off', async () => {
    expect(await read(raw(pdf.slice(0, -100)), 'a.pdf')).toEqual(failed('truncated'));
  });
});

describe('an office file', () => {
  const word = (more: Record<string, Uint8Array>, body = '<w:p><w:r><w:t>Words of it.</w:t></w:r></w:p>') =>
    zipSync({
      '[Content_Types].xml': bytes('<Types/>'),
      '_rels/.rels': bytes(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': bytes(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      ...more,
    });

  test('with macros is read without them, whatever its name says', async () => {
    const macros = new Uint8Array(1000).fill(7);
    expect(await read(word({ 'word/vbaProject.bin': macros }), 'a.docm')).toMatchObject(words);
    const book = tinyXlsx([{ name: 'Một', xml: data(cells('Words of it.')) }]);
    expect(await read(book, 'a.xlsm')).toMatchObject(words);
    expect(await read(book, 'a.pdf')).toMatchObject(words);
  });

  test.each([
    ['Word or Excel', tinyCompound({ EncryptedPackage: new Uint8Array(9), EncryptionInfo: new Uint8Array(9) })],
    ['old Excel', tinyXls([{ name: 'Một', records: text(0, 0, 'x') }], [], record(0x2f, ...u16(1)))],
    [
      'OpenDocument',
      zipSync({
        mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'),
        'META-INF/manifest.xml': bytes('<manifest:encryption-data/>'),
      }),
    ],
  ])('with a password: %s', async (_, file) => {
    expect(await read(file, 'a')).toEqual(failed('encrypted'));
  });

  test('that swells when it is opened', async () => {
    const bomb = new Uint8Array(20 * 1024 * 1024).fill(32);
    expect(await read(word({ 'word/document.xml': bomb }), 'a.docx')).toEqual(failed('too-large'));
  });

  test('whose entities would swell is not worked out', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}"><!ENTITY c "${'&a;'.repeat(100)}">]>`;
    const file = word({
      'word/document.xml': bytes(
        `${entities}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });
    const result = await read(file, 'a.docx');
    expect(result.state === 'read' ? result.text.length : 0).toBeLessThan(100);
  });

  test('with tables inside one another without end', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000);
    expect(await read(word({}, deep), 'a.docx')).toEqual(failed('too-large'));
  });

  test.each(['a.docx', 'a.xlsx'])('that is cut off: %s', async (name) => {
    const file = name === 'a.docx' ? word({}) : tinyXlsx([{ name: 'Một', xml: data(cells('x')) }]);
    expect(await read(file.subarray(0, file.length - 40), name)).toEqual(failed('truncated'));
  });
});

test('a web page without end, and one in place of another file', async () => {
  const page = '<!doctype html>';
  expect(await read(bytes(page + '<b>'.repeat(500_000)), 'a.html')).toEqual(failed('too-large'));
  expect(await read(bytes(`${page}<h1>Phiên làm việc đã hết</h1>`), 'a.docx')).toEqual(failed('login-page'));
});
