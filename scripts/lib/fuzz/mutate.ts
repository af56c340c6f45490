import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random';

/** @param other another file, to take pieces from */
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** A piece of a file, at most a tenth of it. */
const pieceOf = (bytes: Uint8Array, random: Random): { from: number; to: number } => {
  const from = random.below(bytes.length);
  return { from, to: from + 1 + random.below(Math.max(1, Math.ceil(bytes.length / 10))) };
};

const flip: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let left = 1 + random.below(64); left > 0 && copy.length > 0; left -= 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
};

const cut: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const drop: Mutation = (bytes, random) => {
  const { from, to } = pieceOf(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Mutation = (bytes, random) => {
  const { from, to } = pieceOf(bytes, random);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const splice: Mutation = (bytes, random, other) => {
  const { from, to } = pieceOf(other, random);
  const at = random.below(bytes.length);
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at + random.below(to - from + 1)));
};

const swap: Mutation = (bytes, random) => {
  const size = 1 + random.below(Math.max(1, bytes.length >> 3));
  const first = random.below(Math.max(1, bytes.length - 2 * size));
  const second = first + size + random.below(Math.max(1, bytes.length - first - 2 * size));
  return joined(
    bytes.subarray(0, first),
    bytes.subarray(second, second + size),
    bytes.subarray(first + size, second),
    bytes.subarray(first, first + size),
    bytes.subarray(second + size),
  );
};

/** Lengths, offsets and counts stand in numbers: extremes are where readers slip. */
const extremes: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const value = random.pick([
      [0xff, 0xff, 0xff, 0xff],
      [0, 0, 0, 0],
      [0xff, 0xff, 0xff, 0x7f],
      [0, 0, 0, 0x80],
    ]);
    copy.set(value.slice(0, Math.min(4, copy.length)), random.below(Math.max(1, copy.length - 4)));
  }
  return copy;
};

/** Digits of text formats: offsets of PDF, spans of tables, numbers of RTF. */
const digits: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  const places = [...copy.keys()].filter((at) => (copy[at] ?? 0) >= 48 && (copy[at] ?? 0) <= 57);
  for (let left = 1 + random.below(20); left > 0 && places.length > 0; left -= 1) {
    copy[places[random.below(places.length)] ?? 0] = 48 + random.below(10);
  }
  return copy;
};

const PLAIN: readonly [Mutation, ...Mutation[]] = [flip, cut, drop, repeat, splice, swap, extremes, digits];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Inside a packed file, whose sums would else keep every change from its readers. */
const inside: Mutation = (bytes, random, other) => {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => (files[name]?.length ?? 0) > 0);
  const [first, ...rest] = names;
  if (first === undefined) return bytes;
  const name = random.pick([first, ...rest]);
  const file = files[name];
  return zipSync(file ? { ...files, [name]: random.pick(PLAIN)(file, random, other) } : files, { level: 1 });
};

/** A file with one to three changes. Half of those to a packed file are made inside. */
export function mutate(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  if (isZip(bytes) && random.below(2) === 0) return inside(bytes, random, other);
  let changed = bytes;
  for (let left = 1 + random.below(3); left > 0 && changed.length > 0; left -= 1) {
    changed = random.pick(PLAIN)(changed, random, other);
  }
  return changed;
}
