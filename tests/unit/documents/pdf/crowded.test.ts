import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { isCutOff } from '../../../../lib/documents/pdf/cut-off';
import { findContents, namesAnnotations } from '../../../../lib/documents/pdf/drawing';
import { isDamaged } from '../../../../lib/documents/pdf/packed';
import { findFontFiles, packedObjects } from '../../../../lib/documents/pdf/rewrite';
import { signingTime } from '../../../../lib/documents/pdf/signing-time';

/** Some megabytes of one word. */
const full = (word: string, megabytes = 3): Uint8Array =>
  new Uint8Array(
    Buffer.from(`%PDF-1.7\n${word.repeat(Math.ceil((megabytes * 1e6) / word.length))}\n%%EOF\n`, 'latin1'),
  );

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const packed = (text: string): string => latin(zlibSync(new TextEncoder().encode(text)));

/** All that is done with a file's bytes before pdf.js has them; what is refused is named. */
function look(bytes: Uint8Array): string {
  try {
    isCutOff(bytes);
    signingTime(bytes);
    isDamaged(bytes);
    const parts = [{ number: null, bytes }, ...(packedObjects(bytes) ?? [])];
    namesAnnotations(parts);
    return `${findFontFiles(parts).length} ${findContents(parts).length}`;
  } catch (error) {
    if (error instanceof FileFault) return error.reason;
    throw error;
  }
}

/** Each took from a quarter of a minute to hours when it was looked through anew for each word. */
test.each([
  ['strokes', '/'],
  ['ends', 'endobj '],
  ['encryptions', '/Encrypt 1 0 R '],
  ['identifiers', '/Encrypt << /Filter /Standard /ID '],
  ['filters elsewhere', '1 0 obj << /Filter 2 0 R >> stream\nendstream '],
  ['objects before a stream', `${'1 0 obj '.repeat(4_000)}>>stream\nendstream `],
  ['lists without an end', `1 0 obj << ${'/F['.repeat(10_000)}>>stream\nendstream `],
  ['fonts', '/FontDescriptor 1 0 R /FontFile2 1 0 R '],
  [
    'widths',
    `1 0 obj << /W [${'1 '.repeat(50_000)}] /FontDescriptor 1 0 R /FontFile2 1 0 R /ToUnicode 9 0 R >> endobj `,
  ],
  [
    'tables of letters',
    `9 0 obj << /Filter /FlateDecode >>stream\n${packed('begincodespacerange '.repeat(9e5))}\nendstream /ToUnicode 9 0 R /FontDescriptor 1 0 R /FontFile2 5 0 R `,
  ],
  [
    'packed fonts',
    `1 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>stream\n${packed(`7 0 ${'<</FontDescriptor 1 0 R>> '.repeat(1e6)}`)}\nendstream `,
  ],
])(
  'a file full of one word is soon looked through: %.60s',
  (word) => {
    expect(look(full(word))).toMatch(/^(?:0 0|too-large)$/);
  },
  20_000,
);

test.each([
  ['streams', '1 0 obj << /Length 0 >> stream\n\nendstream '],
  ['objects', '1 0 obj << /Filter 2 0 R >> stream\nendstream '.padEnd(500) + '3 0 obj '.repeat(400)],
])('a file with more %s than any office has is refused', (_, word) => {
  expect(look(full(word, 5))).toBe('too-large');
});
