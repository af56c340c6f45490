import { Word } from '../ascii-word';
import { type Head, Heads } from './heads';

const STREAM = new Word('stream');
const END = new Word('endstream');
const LENGTH = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)\b/;

/** A stream of a PDF as it lies in the file. */
export interface RawStream extends Head {
  /** As it lies there, encrypted and packed; null when its end never comes. */
  data: Uint8Array | null;
}

/** Where the data of a stream ends that begins here; -1 when it does not. */
function endOf(bytes: Uint8Array, start: number, dictionary: string): number {
  const stated = start + Number(LENGTH.exec(dictionary)?.[1] ?? Number.NaN);
  const isStated = [0, 1, 2].some((more) => END.isAt(bytes, stated + more));
  return isStated ? stated : END.in(bytes, start);
}

/**
 * All streams of a PDF, as they stand in it one after the other; one without an end is the last.
 * @throws FileFault too-large when there are more than any office's file has
 */
export function* rawStreams(bytes: Uint8Array): Generator<RawStream, void> {
  const heads = new Heads(bytes);
  for (let at = STREAM.in(bytes); at >= 0; at = STREAM.in(bytes, at)) {
    const head = heads.before(at);
    at += STREAM.length;
    if (!head) continue;
    const start = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
    const end = endOf(bytes, start, head.dictionary);
    yield { ...head, data: end < 0 ? null : bytes.subarray(start, end) };
    if (end < 0) return;
    at = end + END.length;
  }
}
