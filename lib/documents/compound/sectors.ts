import { FileFault } from '..';

/** Numbers from here on are marks, no sectors (MS-CFB 2.1). */
const FIRST_MARK = 0xfffffffa;

/** Chains of sectors or of the small ones inside a stream: for each the number of the one that follows it. */
export type Chains = Uint32Array;

/**
 * The numbers of a chain.
 * @throws FileFault broken when it runs in a circle or out of the file.
 */
export function chainOf(first: number, next: Chains): number[] {
  const numbers: number[] = [];
  for (let number = first; number < FIRST_MARK; number = next[number] ?? FIRST_MARK) {
    if (number >= next.length || numbers.length > next.length) throw new FileFault('broken');
    numbers.push(number);
  }
  return numbers;
}

/** Joins pieces of one size. @param begin where the piece of a number begins @param length of what is wanted of them */
export function join(
  bytes: Uint8Array,
  numbers: readonly number[],
  size: number,
  begin: (number: number) => number,
  length = numbers.length * size,
): Uint8Array {
  if (length > numbers.length * size) throw new FileFault('broken');
  const joined = new Uint8Array(length);
  for (const [at, number] of numbers.entries()) {
    const left = length - at * size;
    if (left <= 0) break;
    const start = begin(number);
    // The last sector of a file may be cut short by the program that wrote it.
    if (start >= bytes.length) throw new FileFault('truncated');
    joined.set(bytes.subarray(start, start + Math.min(size, left)), at * size);
  }
  return joined;
}

/** Bytes as little-endian numbers. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
