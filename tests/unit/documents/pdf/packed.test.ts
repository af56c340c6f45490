import '../../../../scripts/lib/pdf-shims';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../../../lib/documents/files';
import { readPdf } from '../../../../lib/documents/pdf';
import { isDamaged } from '../../../../lib/documents/pdf/packed';
import { encrypted, KINDS } from './support/encrypted-pdf';
import { show, type TinyPage, tinyPdf } from './support/tiny-pdf';

const MEGABYTE = 1024 * 1024;
const LINES = Array.from({ length: 40 }, (_, at) =>
  show(`Line ${at} of the page, number ${(at * 7919) % 101}.`, 85, 800 - at * 18),
).join('');

const page = (packed: (bytes: Uint8Array) => Uint8Array): TinyPage => ({ content: LINES, packed });
const whole = page((bytes) => bytes);

/** Changes a byte at a share of the whole. */
const bent = (share: number) => (bytes: Uint8Array) =>
  bytes.map((byte, at) => (at === Math.floor(bytes.length * share) ? byte ^ 0x55 : byte));

const DAMAGE: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['at its beginning', bent(0)],
  ['in its middle', bent(0.5)],
  ['near its end', bent(0.9)],
  ['in its checksum', bent(0.999)],
  ['by a missing end', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['by zeros over a part of it', (bytes) => bytes.map((byte, at) => (at > 200 && at < 260 ? 0 : byte))],
];

describe.each(DAMAGE)('a page that is damaged %s', (_, damage) => {
  const file = () => tinyPdf([whole, page(damage), whole]);
  it('is said, and the others are read', async () => {
    const result = await readPdf(file(), null);
    expect(result).toMatchObject({ state: 'read', damaged: true });
    expect(result.state === 'read' && result.text.match(/Line 39/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

it('a file of which nothing is left is broken, and no scan', async () => {
  const file = tinyPdf([page((bytes) => bytes.fill(0, 2))]);
  expect(await readPdf(file, null)).toEqual({ state: 'failed', reason: 'broken' });
});

describe('no damage', () => {
  it.each<[string, Uint8Array]>([
    ['in a whole file', tinyPdf([whole, whole])],
    ['where nothing is packed', tinyPdf([{ content: LINES }])],
    ['where the checksum was left out', tinyPdf([page((bytes) => bytes.subarray(0, -4))])],
    ["where a line's end stands behind the data", tinyPdf([page((bytes) => Uint8Array.of(...bytes, 13, 10))])],
    ['where the length stands elsewhere', rewritten(/\/Length (\d+)/gu, '/Length 9 0 R')],
    [
      'in a picture, of which nothing is read',
      rewritten(/\/Filter \/FlateDecode/gu, '/Subtype /Image /Filter /FlateDecode', bent(0.5)),
    ],
    [
      'where nobody knows how the file is encrypted',
      rewritten(/\/Root/gu, '/Encrypt << /Filter /X >> /Root', bent(0.5)),
    ],
    ['in no PDF at all', Uint8Array.of(1, 2, 3)],
  ])('%s', (_, file) => expect(isDamaged(file)).toBe(false));
});

it('the end of a stream that never comes is damage', () =>
  expect(isDamaged(rewritten(/endstream/gu, 'endstraem'))).toBe(true));

describe.each(KINDS)('a file that is encrypted without a password, by %s', (kind) => {
  const file = (...pages: TinyPage[]) => encrypted(tinyPdf(pages), kind);

  it('is read, and is not damaged', async () => {
    const result = await readPdf(file(whole, whole), null);
    expect(result).toMatchObject({ state: 'read', unreadPages: [] });
    expect(result).not.toHaveProperty('damaged');
    expect(result.state === 'read' && result.text.match(/Line 39/g)?.length).toBe(2);
  });

  it('has its damage said', async () => {
    const result = await readPdf(file(whole, page(bent(0.5)), whole), null);
    expect(result).toMatchObject({ state: 'read', damaged: true });
  });
});

it('with a password nothing is looked at: pdf.js says so', async () => {
  // A user string that no empty password gives.
  const file = encrypted(tinyPdf([page(bent(0.5))]), 'AES of 128 bits');
  const locked = Buffer.from(
    Buffer.from(file)
      .toString('latin1')
      .replace(/\/O \(/u, '/O (\\010'),
    'latin1',
  );
  expect(isDamaged(new Uint8Array(locked))).toBe(false);
  expect(await readPdf(new Uint8Array(locked), null)).toEqual({ state: 'failed', reason: 'encrypted' });
});

describe('a file that is packed to swell is not unpacked', () => {
  const swelling = zlibSync(new Uint8Array(70 * MEGABYTE).fill(32));
  const failed = { state: 'failed', reason: 'too-large' };
  const read = (file: Uint8Array) => readDocumentFile(file, { name: 'a.pdf', workerAddress: null });

  it.each<[string, Uint8Array]>([
    ['in a page', tinyPdf([whole, page(() => swelling)])],
    ['in a page of an encrypted file', encrypted(tinyPdf([page(() => swelling)]), 'AES of 128 bits')],
    ['in a font', rewritten(/\/Filter \/FlateDecode/gu, '/Length1 9 /Filter /FlateDecode', () => swelling)],
    [
      'packed twice',
      rewritten(/\/Filter \/FlateDecode/gu, '/Filter [/FlateDecode /FlateDecode]', () => zlibSync(swelling)),
    ],
    ['behind damage', tinyPdf([page(bent(0.5)), page(() => swelling)])],
    ['under its short name', as('/Filter /Fl', swelling)],
    ['under a name that is written in other signs', as('/Filter /Flate#44ecode', swelling)],
    ['under the other key', as('/F /FlateDecode', swelling)],
    ['as another object says', as('/Filter 9 0 R', swelling, '9 0 obj [/FlateDecode] endobj')],
    ['behind a long dictionary', as(`/Note (${'x'.repeat(2_000)}) /Filter /FlateDecode`, swelling)],
    ['in LZW', as('/Filter /LZWDecode', lzwOf(13))],
    ['in runs, twice', as('/Filter [/RunLengthDecode /RL]', runs(runs(70 * MEGABYTE)))],
    ['in signs of base 85', as('/Filter [/ASCII85Decode /FlateDecode]', base85(swelling))],
    ['in hex', as('/Filter [/AHx /FlateDecode]', hex(swelling))],
    ['in Brotli, of which nobody knows how much it holds', as('/Filter /BrotliDecode', Uint8Array.of(1))],
  ])('%s', async (_, file) => expect(await read(file)).toEqual(failed));

  it('all its pages together', async () => {
    // Some of it does not pack, so that it is more than what may hold a page at most.
    const drawn = new Uint8Array(60 * 1024 * 1024).fill(32);
    for (let at = 0; at < 16_384; at += 1) drawn[at] = (at * at * 31) >> 7;
    const large = zlibSync(drawn);
    expect(await read(tinyPdf(Array.from({ length: 9 }, () => page(() => large))))).toEqual(failed);
  });

  it('but pictures, of which nothing is unpacked, may be as large as they are', () =>
    expect(
      isDamaged(rewritten(/\/Filter \/FlateDecode/gu, '/Subtype /Image /Filter /FlateDecode', () => swelling)),
    ).toBe(false));
});

const letters = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file whose page is packed as its dictionary says. */
const as = (dictionary: string, packed: Uint8Array, more = ''): Uint8Array =>
  concatBytes(
    letters(`%PDF-1.7\n${more}\n4 0 obj << /Length ${packed.length} ${dictionary} >>\nstream\n`),
    packed,
    letters('\nendstream endobj\n%%EOF'),
  );

const hex = (bytes: Uint8Array): Uint8Array => letters(`${bytesToHex(bytes)}>`);

/** Five signs for four bytes. */
function base85(bytes: Uint8Array): Uint8Array {
  const view = new DataView(concatBytes(bytes, new Uint8Array(4)).buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const value = view.getUint32(at);
    for (let power = 4; power >= 0; power -= 1)
      text += String.fromCharCode(33 + (Math.floor(value / 85 ** power) % 85));
  }
  return letters(`${text}~>`);
}

/** So many times the byte 32, or the byte of each that is given, in runs of at most 128. */
function runs(of: number | Uint8Array): Uint8Array {
  const all = typeof of === 'number' ? Math.ceil(of / 128) : of.length;
  const packed = new Uint8Array(all * 2);
  for (let at = 0; at < all; at += 1) packed.set(typeof of === 'number' ? [129, 32] : [0, of[at] ?? 0], at * 2);
  return packed;
}

/** Spaces in LZW, all codes used so many times: each time some seven megabytes. */
function lzwOf(times: number): Uint8Array {
  const packed: number[] = [];
  let [held, bits] = [0, 0];
  const put = (code: number, width: number): void => {
    held = (held << width) | code;
    bits += width;
    while (bits >= 8) {
      packed.push((held >> (bits - 8)) & 255);
      bits -= 8;
    }
    held &= (1 << bits) - 1;
  };
  for (let time = 0; time < times; time += 1) {
    put(256, time === 0 ? 9 : 12);
    put(32, 9);
    for (let code = 258; code < 4_093; code += 1) put(code, Math.min(12, Math.floor(Math.log2(code + 1)) + 1));
  }
  return Uint8Array.from(packed);
}

/** A file in which some words are others. */
function rewritten(words: RegExp, others: string, damage = (bytes: Uint8Array) => bytes): Uint8Array {
  const file = [...tinyPdf([page(damage)])].map((byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(file.replace(words, others), (letter) => letter.charCodeAt(0));
}
