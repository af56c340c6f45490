const SECTOR = 512;
const SMALL = 64;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const NONE = 0xffffffff;
const SMALL_LIMIT = 4096;

const up = (length: number, size: number): number => Math.ceil(length / size);

/**
 * A compound file of these streams (MS-CFB 3, with sectors of 512 bytes): the small ones in the small stream. The
 * directory's tree is a list to the right.
 * @param objects the class ids, in hex, of objects in a storage "ObjectPool"
 */
export function tinyCompound(
  streams: Readonly<Record<string, Uint8Array>>,
  objects: readonly string[] = [],
): Uint8Array {
  const chains: number[] = [];
  const body: Uint8Array[] = [];
  /** Puts bytes into sectors and gives the first. */
  const place = (bytes: Uint8Array): number => {
    const count = up(bytes.length, SECTOR);
    if (count === 0) return END;
    const first = chains.length;
    for (let at = 0; at < count; at += 1) {
      chains.push(at === count - 1 ? END : first + at + 1);
      const sector = new Uint8Array(SECTOR);
      sector.set(bytes.subarray(at * SECTOR, (at + 1) * SECTOR));
      body.push(sector);
    }
    return first;
  };
  const numbers = (values: readonly number[]): Uint8Array => {
    const view = new DataView(new ArrayBuffer(values.length * 4));
    for (const [at, value] of values.entries()) view.setUint32(at * 4, value, true);
    return new Uint8Array(view.buffer);
  };

  const small: number[] = [];
  const smallBytes: number[] = [];
  const placed = Object.entries(streams).map(([name, bytes]) => {
    if (bytes.length >= SMALL_LIMIT) return { name, size: bytes.length, first: place(bytes) };
    const first = small.length;
    const count = up(bytes.length, SMALL);
    for (let at = 0; at < count; at += 1) small.push(at === count - 1 ? END : first + at + 1);
    smallBytes.push(...bytes, ...new Uint8Array(count * SMALL - bytes.length));
    return { name, size: bytes.length, first };
  });
  const smallFirst = place(Uint8Array.from(smallBytes));
  const smallChains = place(numbers(small));

  const entry = (name: string, kind: number, right: number, child: number, first = 0, size = 0, classId = '') => {
    const view = new DataView(new ArrayBuffer(128));
    for (const [at, letter] of [...name].entries()) view.setUint16(at * 2, letter.charCodeAt(0), true);
    view.setUint16(64, (name.length + 1) * 2, true);
    view.setUint8(66, kind);
    for (const [at, value] of [NONE, right, child].entries()) view.setUint32(68 + at * 4, value, true);
    for (const [at, byte] of (classId.match(/../g) ?? []).entries()) view.setUint8(80 + at, Number.parseInt(byte, 16));
    view.setUint32(116, first, true);
    view.setUint32(120, size, true);
    return [...new Uint8Array(view.buffer)];
  };
  const directory = place(
    Uint8Array.from([
      ...entry('Root Entry', 5, NONE, 1, smallFirst, smallBytes.length),
      ...placed.flatMap(({ name, first, size }, at) =>
        entry(name, 2, at + 1 < placed.length || objects.length ? at + 2 : NONE, NONE, first, size),
      ),
      ...(objects.length ? entry('ObjectPool', 1, NONE, placed.length + 2) : []),
      ...objects.flatMap((classId, at) =>
        entry(`_${at}`, 1, at + 1 < objects.length ? placed.length + at + 3 : NONE, NONE, 0, 0, classId),
      ),
    ]),
  );

  const begun = chains.length;
  let count = 1;
  while (up((begun + count) * 4, SECTOR) > count) count += 1;
  for (let at = 0; at < count; at += 1) chains.push(0xfffffffd);
  while (chains.length % (SECTOR / 4)) chains.push(FREE);

  const header = new DataView(new ArrayBuffer(SECTOR));
  for (const [at, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) header.setUint8(at, byte);
  header.setUint16(26, 3, true);
  header.setUint16(28, 0xfffe, true);
  header.setUint16(30, 9, true);
  header.setUint16(32, 6, true);
  header.setUint32(44, count, true);
  header.setUint32(48, directory, true);
  header.setUint32(56, SMALL_LIMIT, true);
  header.setUint32(60, smallChains, true);
  header.setUint32(64, up(small.length * 4, SECTOR), true);
  header.setUint32(68, END, true);
  for (let at = 0; at < 109; at += 1) header.setUint32(76 + at * 4, at < count ? begun + at : FREE, true);

  const sectors = [new Uint8Array(header.buffer), ...body, numbers(chains)];
  const file = new Uint8Array(sectors.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sector of sectors) {
    file.set(sector, at);
    at += sector.length;
  }
  return file;
}
