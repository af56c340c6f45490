import '../../../../scripts/lib/pdf-shims';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '../../../../lib/documents/files';
import { kindOf } from '../../../../lib/documents/files/kind';
import { show, tinyPdf } from '../pdf/support/tiny-pdf';
import { tinyCompound } from '../support/tiny-compound';
import { flatOdt } from '../word/support/tiny-odt';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): string => [...text].join('\0').concat('\0');
const compound = (stream: string): Uint8Array => tinyCompound({ [stream]: raw('x') });
const open = (type: string, manifest = '<manifest/>') =>
  zipSync({ mimetype: bytes(`application/vnd.oasis.opendocument.${type}`), 'META-INF/manifest.xml': bytes(manifest) });

describe('the kind of a file is what its bytes say', () => {
  test.each([
    ['a PDF', tinyPdf([{ content: '' }]), 'pdf'],
    ['a PDF after other bytes', raw(`${'\n'.repeat(900)}%PDF-1.4`), 'pdf'],
    ['Word', zipSync({ '[Content_Types].xml': bytes(''), 'word/document.xml': bytes('') }), 'docx'],
    ['Word on the web', zipSync({ 'word/document2.xml': bytes('') }), 'docx'],
    ['flat OpenDocument', flatOdt(''), 'odt'],
    ['a workbook with macros', zipSync({ 'xl/workbook.xml': bytes(''), 'xl/vbaProject.bin': bytes('') }), 'xlsx'],
    ['an OpenDocument text', open('text'), 'odt'],
    ['an OpenDocument workbook', open('spreadsheet'), 'ods'],
    ['another ZIP file', zipSync({ 'a.pdf': bytes('') }), 'zip'],
    ['an empty ZIP file', zipSync({}), 'zip'],
    ['old Word', compound('WordDocument'), 'doc'],
    ['an old workbook', compound('Workbook'), 'xls'],
    ['RTF', raw('{\\rtf1\\ansi'), 'rtf'],
    ['a web page', bytes('\ufeff <!-- x -->\n<!DOCTYPE html><p>'), 'html'],
    ['text', bytes('Kính gửi: các phòng'), 'text'],
    ['text of two bytes a letter', raw(`\xff\xfe${utf16('Kính')}`), 'text'],
    ['text of two bytes a letter without a mark', raw(utf16('Kinh gui cac phong, don vi')), 'text'],
  ])('%s', (_, file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });
});

describe('what cannot be read is said', () => {
  const login = '<html><form><input name="p" type="password"></form></html>';
  test.each([
    ['an empty file', 'a.pdf', raw(''), 'empty'],
    ['a photograph', 'a.pdf', raw('\xff\xd8\xff\xe0'), 'picture'],
    ['a program', 'a.pdf', raw('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff'), 'unknown-kind'],
    [
      'slides',
      'a.pptx',
      zipSync({ '[Content_Types].xml': bytes(''), 'ppt/presentation.xml': bytes('') }),
      'unknown-kind',
    ],
    ['a workbook of Excel 5', 'a.xls', compound('Book'), 'old-office'],
    ['a binary workbook', 'a.xlsb', zipSync({ 'xl/workbook.bin': bytes('') }), 'binary-workbook'],
    ['a mail', 'a.eml', bytes(`Received: a\r\n\tb\r\nSubject: c\r\nMIME-Version: 1.0\r\n\r\nR+G7rWk=`), 'mail'],
    ['a mail of Outlook', 'a.msg', compound('__properties_version1.0'), 'mail'],
    ['a web page kept as one file', 'a.doc', bytes('MIME-Version: 1.0\nContent-Type: multipart/related'), 'mail'],
    ['OpenDocument slides', 'a.odp', open('presentation'), 'unknown-kind'],
    ['Word with a password', 'a.docx', compound('EncryptedPackage'), 'encrypted'],
    ['OpenDocument with a password', 'a.odt', open('text', '<manifest:encryption-data/>'), 'encrypted'],
    ['a packed file that is cut off', 'a.docx', raw('PK\x03\x04 and so on'), 'truncated'],
    ['a web page in place of a PDF', 'Công văn.PDF', bytes('<!doctype html><title>Đăng nhập</title>'), 'login-page'],
    ['a login page in place of any file', 'list.xls', bytes(login), 'login-page'],
    ['a file of over 100 MB', 'a.pdf', new Uint8Array(100 * 1024 * 1024 + 1), 'too-large'],
  ])('%s', async (_, name, file, reason) => {
    expect(await readDocumentFile(file, { name, workerAddress: null })).toEqual({ state: 'failed', reason });
  });

  test('a PDF under any name, with its pages', async () => {
    const file = tinyPdf([{ content: show('One.', 85, 700) }, { content: show('Two.', 85, 700) }]);
    expect(await readDocumentFile(file, { name: 'a.doc', workerAddress: null })).toMatchObject({
      state: 'read',
      pages: [0, 6],
    });
  });
});
