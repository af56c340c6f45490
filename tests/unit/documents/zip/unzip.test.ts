import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { budget, openZip, unzip } from '../../../../lib/documents/zip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = () => true;
const MEGABYTE = 1024 * 1024;

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FileFault) return error.reason;
    throw error;
  }
  return 'none';
}

/** Writes a 16-bit or 32-bit number at a record of the directory. */
function patched(file: Uint8Array, signature: number, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (width === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}
const CENTRAL = 0x02014b50;

describe('unzip', () => {
  const words = 'Báo cáo trước ngày 25/11/2026.\n'.repeat(4000);
  const files: Zippable = {
    'a.txt': bytes(words),
    'thư mục/b.txt': [bytes('stored'), { level: 0 }],
    'c.txt': bytes(''),
  };
  const file = zipSync(files);

  test('gives what is wanted, deflated and stored', () => {
    const got = unzip(file, (name) => name !== 'c.txt');
    expect([...got.keys()]).toEqual(['a.txt', 'thư mục/b.txt']);
    expect(new TextDecoder().decode(got.get('a.txt'))).toBe(words);
    expect(new TextDecoder().decode(got.get('thư mục/b.txt'))).toBe('stored');
  });

  test('lists without unpacking, folders left out', () => {
    const names = openZip(zipSync({ ...files, 'rỗng/': bytes('') })).names;
    expect(names).toEqual(['a.txt', 'thư mục/b.txt', 'c.txt']);
  });

  test('names in the code page of an old Windows, and with its slashes', () => {
    const made = zipSync({ 'Phu luc\\QQ.x': bytes('x') });
    // In windows-1258 a letter and the grave accent over it.
    const named = made.map((byte, at) => (byte !== 0x51 ? byte : made[at - 1] === 0x51 ? 0xcc : 0x45));
    expect(openZip(named).names[0]).toBe('Phu luc/È.x');
  });

  test.each([
    ['cut off', file.subarray(0, file.length - 30), 'truncated'],
    ['nothing but its first bytes', bytes('PK\x03\x04'), 'truncated'],
    ['with a directory that lies outside', patched(file, 0x06054b50, 16, 0x7fffffff, 4), 'broken'],
    ['with an entry that lies outside', patched(file, CENTRAL, 42, 0x7ffffff0, 4), 'broken'],
    ['with other bytes than their sum says', patched(file, CENTRAL, 16, 1, 4), 'broken'],
    ['with an entry longer than it says', patched(file, CENTRAL, 24, 10, 4), 'broken'],
    ['with an entry that says more than can be', patched(file, CENTRAL, 24, 15 * MEGABYTE, 4), 'broken'],
    ['encrypted', patched(file, CENTRAL, 8, 1, 2), 'encrypted'],
    ['packed in a way that nobody else uses', patched(file, CENTRAL, 10, 98, 2), 'unknown-kind'],
  ])('a file %s', (_, broken, reason) => {
    expect(faultOf(() => unzip(broken, all))).toBe(reason);
  });

  test('an encrypted entry that nobody wants does no harm', () => {
    expect(unzip(patched(file, CENTRAL, 8, 1, 2), () => false).size).toBe(0);
  });
});

describe('bombs', () => {
  test('an entry that swells a thousand times is not unpacked', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(32 * MEGABYTE) });
    expect(bomb.length).toBeLessThan(40_000);
    expect(faultOf(() => unzip(bomb, all))).toBe('too-large');
  });

  test('many entries over the same bytes are counted each', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) >> 3);
    const many = zipSync(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}`, noise])), { level: 0 });
    expect(faultOf(() => unzip(many, all, { entries: 1000, bytes: 99 * 4000 }))).toBe('too-large');
    expect(faultOf(() => unzip(many, all, { entries: 99, bytes: MEGABYTE }))).toBe('too-large');
    expect(unzip(many, all, { entries: 100, bytes: 400_000 }).size).toBe(100);
  });

  test('files inside files draw on one budget', () => {
    const left = { ...budget(), bytes: 1500 };
    const inner = zipSync({ 'b.txt': bytes('b'.repeat(900)) }, { level: 0 });
    const outer = zipSync({ 'inner.zip': inner });
    const [packed] = unzip(outer, all, left).values();
    expect(faultOf(() => unzip(packed ?? bytes(''), all, left))).toBe('too-large');
  });
});
