import { Word } from '../ascii-word';

const latin = new TextDecoder('latin1');
const STREAM = new Word('stream');
const END = new Word('endstream');
/** A stream's dictionary stands before it, seldom so long and never longer. */
const HEAD_LENGTHS = [1_000, 32_000];
/** The number and generation of the object, and its dictionary: the last that stand before the stream. */
const HEAD = /(\d{1,10})\s+(\d{1,5})\s+obj\b(?![\s\S]*\bobj\b)([\s\S]*>>\s*)$/;
const ENDS = />>\s*$/;
const LENGTH = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)\b/;

/** A stream of a PDF as it lies in the file. */
export interface RawStream {
  /** Of the object that it is. */
  number: number;
  generation: number;
  dictionary: string;
  /** As it lies there, encrypted and packed; null when its end never comes. */
  data: Uint8Array | null;
}

/** Where the data of a stream ends that begins here; -1 when it does not. */
function endOf(bytes: Uint8Array, start: number, dictionary: string): number {
  const stated = start + Number(LENGTH.exec(dictionary)?.[1] ?? Number.NaN);
  const isStated = [0, 1, 2].some((more) => END.isAt(bytes, stated + more));
  return isStated ? stated : END.in(bytes, start);
}

/** What stands before a stream: its number, generation and dictionary; null where no stream begins. */
function headOf(bytes: Uint8Array, at: number): RegExpExecArray | null {
  for (const length of HEAD_LENGTHS) {
    const text = latin.decode(bytes.subarray(Math.max(0, at - length), at));
    const head = HEAD.exec(text);
    if (head || !ENDS.test(text)) return head;
  }
  return null;
}

/** All streams of a PDF, as they stand in it one after the other; one without an end is the last. */
export function* rawStreams(bytes: Uint8Array): Generator<RawStream, void> {
  for (let at = STREAM.in(bytes); at >= 0; at = STREAM.in(bytes, at)) {
    const head = headOf(bytes, at);
    at += STREAM.length;
    if (!head) continue;
    const [, number, generation, dictionary = ''] = head;
    const start = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
    const end = endOf(bytes, start, dictionary);
    const data = end < 0 ? null : bytes.subarray(start, end);
    yield { number: Number(number), generation: Number(generation), dictionary, data };
    if (end < 0) return;
    at = end + END.length;
  }
}
