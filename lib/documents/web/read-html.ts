import { Parser } from 'htmlparser2';
import { FileFault } from '..';
import { decodeText, legacyOf } from '../encodings';
import type { WordText } from '../word';
import { composeWord } from '../word/flow';
import { Page } from './page';

/** A page of text is some hundred kilobytes; pictures inside it are not read. */
const MOST_BYTES = 32 * 1024 * 1024;
const HEAD = 4096;
const CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i;
/** So much of a page tells an old encoding. */
const SAMPLE = 200_000;

/**
 * The text of a web page that was saved or sent as a file: its blocks, lists and tables. What is hidden, and programs,
 * are left out; nothing is run or loaded.
 * @throws FileFault too-large
 */
export function readHtml(bytes: Uint8Array): WordText {
  if (bytes.length > MOST_BYTES) throw new FileFault('too-large');
  const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1] ?? null;
  const html = decodeText(bytes, declared);
  const page = new Page(legacyOf(html.slice(0, SAMPLE).replace(/<[^>]{0,5000}>/g, ' ')));
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.text(text),
  });
  parser.end(html);
  return composeWord({ body: page.done(), notes: [], margins: [], scans: [] });
}
