import type { Size } from '../scans';

const GOAL = 28;
const TWIPS = 20;
const PER_MILLE = 1000;

/** How large a picture is shown (MS-DOC 2.9.190, 2.9.187): its own size and by how much it is scaled. */
export function pictureSize(data: DataView, at: number): Size {
  if (at + GOAL + 8 > data.byteLength) return { width: 0, height: 0 };
  const [width = 0, height = 0, across = 0, down = 0] = [0, 2, 4, 6].map((offset) =>
    data.getUint16(at + GOAL + offset, true),
  );
  return { width: (width * across) / PER_MILLE / TWIPS, height: (height * down) / PER_MILLE / TWIPS };
}
