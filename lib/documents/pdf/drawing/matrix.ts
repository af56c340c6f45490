/** `[a, b, c, d, e, f]` of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` after it. */
export const concat = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** The area of the unit square under a matrix. */
export const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c);

/** Six numbers in any list-like form that pdf.js gives (arrays, typed arrays, plain objects), else the identity. */
export function matrixOf(value: unknown): Matrix {
  if (typeof value !== 'object' || value === null) return IDENTITY;
  const list = value as Record<number, unknown>;
  const at = (index: number): number => {
    const number = list[index];
    return typeof number === 'number' && Number.isFinite(number) ? number : (IDENTITY[index] ?? 0);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
