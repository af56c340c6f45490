import { describe, expect, it } from 'vitest';
import { addressKey, hasExtension, nameInHeader, shownByViewer } from '../../../lib/reach';

describe('the file that a viewer is given', () => {
  it.each([
    ['http://a.test/pdfjs/web/viewer.html?file=/tep/1.pdf', 'http://a.test/tep/1.pdf'],
    ['http://a.test/x/viewer.html?file=http%3A%2F%2Fb.test%2F1%3Fid%3D2#page=3', 'http://b.test/1?id=2'],
    ['http://a.test/viewer.html#file=../1.pdf', 'http://a.test/1.pdf'],
    ['http://a.test/pdf.js/xem?url=blob:http://a.test/1', 'blob:http://a.test/1'],
    ['http://a.test/qlvbdh/viewfile?file=1048213_0', null],
    ['http://a.test/viewer.html', null],
    ['http://a.test/viewer.html?file=1048213_0', null],
    ['không phải địa chỉ', null],
  ])('%s', (viewer, file) => {
    expect(shownByViewer(viewer)).toBe(file);
  });
});

describe('the key of an address', () => {
  const key = addressKey('http://a.test/viewfile?file=1&token=A');

  it('stays when the session is another', () => {
    expect(key).toMatch(/^[0-9a-f]{32}$/u);
    expect(addressKey('http://a.test/viewfile?token=B&file=1')).toBe(key);
    expect(addressKey('http://a.test/viewfile;jsessionid=X?file=1')).toBe(key);
    expect(addressKey('http://a.test/viewfile?file=1&_=123#page=2')).toBe(key);
  });

  it('tells files apart that nothing but a token tells apart', () => {
    const tokens = ['AAA', 'CCC'];
    const keys = (address: string) => new Set(tokens.map((token) => addressKey(address + token))).size;
    expect(keys('http://a.test/download?token=')).toBe(2);
    expect(keys('http://a.test/Handler.ashx?fileSid=')).toBe(2);
    expect(keys('http://a.test/tep/a?sid=')).toBe(1);
    expect(keys('http://a.test/download/1048213?token=')).toBe(1);
    expect(keys('http://a.test/tep/cong-van.pdf?token=')).toBe(1);
    expect(keys('http://a.test/download?id=x&token=')).toBe(1);
  });

  it('is another for another file, host or path', () => {
    for (const other of ['http://a.test/viewfile?file=2', 'http://b.test/viewfile?file=1', 'http://a.test/tai?file=1'])
      expect(addressKey(other)).not.toBe(key);
  });
});

describe('the name that an answer gives its file', () => {
  const utf8 = (name: string): string => String.fromCharCode(...new TextEncoder().encode(name));

  it.each([
    ["attachment; filename*=UTF-8''C%C3%B4ng%20v%C4%83n.pdf", 'Công văn.pdf'],
    [`attachment; filename="a.pdf"; filename*=UTF-8''b.pdf`, 'b.pdf'],
    ['attachment; filename="Cong van (1).docx"', 'Cong van (1).docx'],
    ['inline; filename=cv.pdf', 'cv.pdf'],
    ['attachment; filename=C%C3%B4ng%20v%C4%83n.doc', 'Công văn.doc'],
    [`attachment; filename="${utf8('Công văn.doc')}"`, 'Công văn.doc'],
    ['attachment; filename="..\\\\..\\\\win.ini"', 'win.ini'],
    ['attachment; filename="/etc/passwd"', 'passwd'],
    ["attachment; filename*=UTF-8''%E0%A4%A", null],
    ['attachment', null],
    [null, null],
  ])('%s', (header, name) => {
    expect(nameInHeader(header)).toBe(name);
  });

  it('has an ending where it is a name of a file', () => {
    expect(['cv.pdf', 'a.b.docx', ' cv.zip '].every(hasExtension)).toBe(true);
    expect(['Tải về', 'Xem', 'Số 12.', 'v1.2.3'].some(hasExtension)).toBe(false);
  });
});
