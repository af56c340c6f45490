import { expect, test } from 'vitest';
import { isCutOff } from '../../../../lib/documents/pdf/cut-off';
import { show, tinyPdf } from './support/tiny-pdf';

const raw = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const file = String.fromCharCode(...tinyPdf([{ content: show('Words.', 85, 700) }]));
const update = '9 0 obj\n<< >>\nendobj\nxref\n0 0\ntrailer << >>\nstartxref\n9\n';

test.each([
  ['whole', file, false],
  ['with line ends and more behind it', `${file}\n\n${'%'.repeat(5000)}`, false],
  ['without the mark of its end', file.replace('%%EOF\n', ''), false],
  ['cut in its last lines', file.slice(0, -20), true],
  ['cut in the middle', file.slice(0, file.length >> 1), true],
  ['with an update', `${file}${update}%%EOF\n`, false],
  ['with an update that is cut off', `${file}${update}`, true],
  [
    'that says a greater length',
    file.replace('\n', `\n9 0 obj << /Linearized 1 /L ${file.length + 500} >> endobj\n`),
    true,
  ],
  ['that says its length', file.replace('\n', `\n9 0 obj << /L ${file.length} /Linearized 1 >> endobj\n`), false],
])('a file %s', (_, text, cut) => {
  expect(isCutOff(raw(text))).toBe(cut);
});
