import { FileFault } from '..';
import { readDirectory, type Store, type Stream } from './directory';
import { type Chains, chainOf, join, numbersOf } from './sectors';

/** A compound file of old Office programs, of which streams are taken by name. */
export interface Compound {
  /** Names of the streams at the top, not of those of embedded files. */
  names: readonly string[];
  /** The storages inside a storage at the top: objects of other programs. */
  storesIn(name: string): readonly Store[];
  /** The bytes of a stream; undefined when there is none of this name. @throws FileFault truncated, broken */
  take(name: string): Uint8Array | undefined;
}

/** Where things stand in the header (MS-CFB 2.2). */
const HEADER = {
  sectorShift: 30,
  smallShift: 32,
  directory: 48,
  smallLimit: 56,
  smallChains: 60,
  firstDifat: 68,
  difatCount: 72,
  difat: 76,
} as const;
const HEADER_SIZE = 512;
const FIRST_MARK = 0xfffffffa;

function open(bytes: Uint8Array): Compound {
  if (bytes.length < HEADER_SIZE) throw new FileFault('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(HEADER.sectorShift, true);
  const smallShift = view.getUint16(HEADER.smallShift, true);
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw new FileFault('broken');
  const size = 1 << shift;
  const begin = (number: number): number => (number + 1) * size;
  const sector = (number: number): Uint32Array => numbersOf(join(bytes, [number], size, begin));

  /** The sectors that hold the chains: 109 in the header, more in sectors of their own. */
  function chainSectors(): number[] {
    const numbers = [...numbersOf(bytes.slice(HEADER.difat, HEADER_SIZE))];
    const most = Math.ceil(bytes.length / size);
    let next = view.getUint32(HEADER.firstDifat, true);
    for (let count = view.getUint32(HEADER.difatCount, true); count > 0 && next < FIRST_MARK; count -= 1) {
      if (numbers.length > most + size) throw new FileFault('broken');
      const held = [...sector(next)];
      next = held.pop() ?? FIRST_MARK;
      numbers.push(...held);
    }
    return numbers.filter((number) => number < FIRST_MARK);
  }

  const chains = numbersOf(join(bytes, chainSectors(), size, begin));
  const whole = (first: number): Uint8Array => join(bytes, chainOf(first, chains), size, begin);
  const { small, streams, stores } = readDirectory(whole(view.getUint32(HEADER.directory, true)));
  const limit = view.getUint32(HEADER.smallLimit, true);
  let opened: { stream: Uint8Array; chains: Chains } | undefined;

  function smallStream({ first, size: length }: Stream): Uint8Array {
    opened ??= { stream: whole(small.first), chains: numbersOf(whole(view.getUint32(HEADER.smallChains, true))) };
    const smallSize = 1 << smallShift;
    return join(opened.stream, chainOf(first, opened.chains), smallSize, (number) => number * smallSize, length);
  }

  return {
    names: [...streams.keys()],
    storesIn: (name) => stores.get(name) ?? [],
    take(name) {
      const stream = streams.get(name);
      if (!stream) return undefined;
      if (stream.size < limit) return smallStream(stream);
      return join(bytes, chainOf(stream.first, chains), size, begin, stream.size);
    },
  };
}

/** Opens a compound file (MS-CFB). @throws FileFault truncated, broken */
export function openCompound(bytes: Uint8Array): Compound {
  try {
    return open(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new FileFault('broken');
    throw error;
  }
}
