import '../../../../scripts/lib/pdf-shims';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../lib/documents/pdf';
import { show, tinyPdf } from './support/tiny-pdf';

const textOf = async (...lines: string[]): Promise<string> => {
  const content = lines.map((line, at) => show(line, 85, 700 - at * 60)).join('');
  const read = await readPdf(tinyPdf([{ content }]), null);
  return read.state === 'read' ? read.text.replace(/\n+/g, '\n') : read.state;
};

test('a text layer in TCVN3, where a letter is a hyphen and another Greek', async () => {
  const words = 'C¸c ®¬n vÞ göi b¸o c¸o vÒ ph\u00adêng tr\u00adíc ngµy 25/11/2026 theo KH-UBND, giai ®o¹n 2026-2030.';
  expect(await textOf('mËt', words)).toBe(
    'MẬT\nCác đơn vị gửi báo cáo về phường trước ngày 25/11/2026 theo KH-UBND, giai đoạn 2026-2030.',
  );
});

test('a text layer in VNI', async () => {
  const words = 'Caùc ñôn vò göûi baùo caùo veà phöôøng tröôùc ngaøy 25/11/2026.';
  expect(await textOf(words)).toBe('Các đơn vị gửi báo cáo về phường trước ngày 25/11/2026.');
});

test('other languages stay as they are', async () => {
  const words = 'la société générale a préféré être élevée à côté';
  expect(await textOf(words)).toBe(words);
});
