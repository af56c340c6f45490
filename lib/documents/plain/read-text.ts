import { FileFault } from '..';
import { convertLegacy, decodeText, legacyOf } from '../encodings';
import type { WordText } from '../word';
import { composeWord } from '../word/flow';

/** A thousand pages, in two bytes a letter. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_LINES = 100_000;

/** A plain file as text in the letters of Unicode, with `\n` for line ends. @throws FileFault too-large */
export function plainText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new FileFault('too-large');
  const text = decodeText(bytes).replace(/\r\n?|\f/g, '\n');
  if ((text.match(/\n/g)?.length ?? 0) > MOST_LINES) throw new FileFault('too-large');
  const legacy = legacyOf(text);
  return legacy ? convertLegacy(text, legacy) : text;
}

/** The text of a plain file, a paragraph a line; lines broken in the middle of a sentence are joined. @throws FileFault */
export const readText = (bytes: Uint8Array): WordText =>
  composeWord({
    body: plainText(bytes)
      .split('\n')
      .map((text) => ({ is: 'paragraph', text })),
    notes: [],
    margins: [],
    scans: [],
  });
