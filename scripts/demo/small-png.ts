import { deflateSync } from 'node:zlib';

/** A picture as a canvas gives it: four bytes for each pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** A palette of PNG has at most so many colours. */
const COLOURS = 256;

/** Colours that agree in the upper five bits of each channel share a bucket. */
const bucketAt = (rgba: Uint8Array, at: number): number =>
  (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3);

/** How many pixels a bucket holds, and the sums of their red, green and blue. */
type Sum = [count: number, red: number, green: number, blue: number];
type Colour = [red: number, green: number, blue: number];

const mean = ([count, ...sums]: Sum): Colour => sums.map((sum) => Math.round(sum / count)) as Colour;

const distance = (one: Colour, other: Colour): number =>
  one.reduce((sum, part, channel) => sum + (part - (other[channel] ?? 0)) ** 2, 0);

/** One bucket of a picture's colours, and the place of the nearest colour of the palette so far. */
interface Shade {
  bucket: number;
  count: number;
  colour: Colour;
  place: number;
  apart: number;
}

function shadesOf({ rgba }: Pixels): Shade[] {
  const sums = new Map<number, Sum>();
  for (let at = 0; at < rgba.length; at += 4) {
    const bucket = bucketAt(rgba, at);
    const [count, red, green, blue] = sums.get(bucket) ?? [0, 0, 0, 0];
    sums.set(bucket, [count + 1, red + (rgba[at] ?? 0), green + (rgba[at + 1] ?? 0), blue + (rgba[at + 2] ?? 0)]);
  }
  return [...sums].map(([bucket, sum]) => ({
    bucket,
    count: sum[0],
    colour: mean(sum),
    place: 0,
    apart: Number.POSITIVE_INFINITY,
  }));
}

const missed = ({ count, apart }: Shade): number => count * apart;

/**
 * A palette, and for each bucket the place of its colour there. Each colour taken is the one that the palette so far
 * misses most, by how often it stands and how far it is from those taken: a few red letters among much grey keep theirs.
 */
function paletteOf(pixels: Pixels): { palette: Colour[]; places: Map<number, number> } {
  const shades = shadesOf(pixels);
  const palette: Colour[] = [];
  while (palette.length < COLOURS) {
    const next = shades.reduce((most, shade) => (missed(shade) > missed(most) ? shade : most));
    if (next.apart === 0) break;
    for (const shade of shades) {
      const apart = distance(next.colour, shade.colour);
      if (apart < shade.apart) Object.assign(shade, { apart, place: palette.length });
    }
    palette.push(next.colour);
  }
  return { palette, places: new Map(shades.map(({ bucket, place }) => [bucket, place])) };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32 = (bytes: Buffer): number =>
  ~bytes.reduce((crc, byte) => (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0), ~0) >>> 0;

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** An opaque picture as a PNG of at most 256 colours (PNG specification, colour type 3): a third of a screenshot's size. */
export function smallPng(pixels: Pixels): Buffer {
  const { width, height, rgba } = pixels;
  const { palette, places } = paletteOf(pixels);
  // Each row begins with the byte of its filter; 0 is none, which suits a palette best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + x + 1] = places.get(bucketAt(rgba, (y * width + x) * 4)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
