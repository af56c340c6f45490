import '../../../../scripts/lib/pdf-shims';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../../lib/documents';
import { type FileResult, readDocumentFile } from '../../../../lib/documents/files';
import { PICTURE, show, tinyPdf } from '../pdf/support/tiny-pdf';
import { cells, data, tinyXlsx } from '../sheets/support/tiny-xlsx';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (files: Record<string, Uint8Array>): Promise<FileResult> =>
  readDocumentFile(zipSync(files), { name: 'a.zip', workerAddress: null });
const failed = (reason: string) => ({ state: 'failed', reason });

describe('a packed file', () => {
  test('its files are parts of it, their pages and sheets inside', async () => {
    const result = await read({
      'Cong van.pdf': tinyPdf([{ content: show('One.', 85, 700) }, { content: show('Two.', 85, 700) }]),
      'Phụ lục/Biểu.xlsx': tinyXlsx([{ name: 'Tháng 11', xml: data(cells('Xong')) }]),
      'ghi chu.txt': bytes('Trước 25/11/2026'),
      '__MACOSX/._a.pdf': bytes('x'),
      'Thumbs.db': bytes('x'),
    });
    if (result.state !== 'read') throw new Error(JSON.stringify(result));
    const placeOf = placesIn(result);
    expect(['One', 'Two', 'Xong', 'Trước'].map((word) => placeOf(result.text.indexOf(word)))).toEqual([
      { page: 1, part: 'Cong van.pdf' },
      { page: 2, part: 'Cong van.pdf' },
      { page: null, part: 'Phụ lục/Biểu.xlsx › Tháng 11' },
      { page: null, part: 'ghi chu.txt' },
    ]);
    expect(result.unreadFiles).toEqual([]);
    for (const { start, end } of result.blocks) expect(result.text.slice(start, end)).not.toContain('\n');
  });

  test('a file inside that cannot be read is named, and the rest goes on', async () => {
    const result = await read({
      'a.pdf': bytes('%PDF-1.7 cut'),
      'b.exe': Uint8Array.from([77, 90, 0, 1, 2, 3]),
      'c.txt': bytes('Xong'),
      'd.pdf': tinyPdf([{ content: PICTURE }]),
      'e.zip': zipSync({ 'f.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) }),
    });
    expect(result).toMatchObject({
      state: 'read',
      text: 'Xong',
      unreadFiles: [
        { name: 'a.pdf', why: 'truncated' },
        { name: 'b.exe', why: 'unknown-kind' },
        { name: 'd.pdf', why: 'no-text' },
        { name: 'e.zip › f.png', why: 'picture' },
      ],
    });
  });

  test('packed files inside packed files, three deep and no more', async () => {
    const nested = (depth: number): Record<string, Uint8Array> =>
      depth === 0 ? { 'a.txt': bytes('Xong') } : { 'b.zip': zipSync(nested(depth - 1)) };
    expect(await read(nested(2))).toMatchObject({ state: 'read', text: 'Xong', unreadFiles: [] });
    expect(await read(nested(4))).toMatchObject({ state: 'read', text: '', unreadFiles: [{ why: 'too-large' }] });
  });

  test('nothing in it, or too much', async () => {
    expect(await read({})).toEqual(failed('empty'));
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.txt`, bytes('x')]));
    expect(await read(many)).toEqual(failed('too-large'));
  });

  test('a bomb inside a packed file', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(40e6) });
    expect(await read({ 'bomb.zip': bomb, 'b.txt': bytes('Xong') })).toMatchObject({
      text: 'Xong',
      unreadFiles: [{ name: 'bomb.zip › a.txt', why: 'too-large' }],
    });
  });
});
