const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** Prefixes of the namespaces of an OpenDocument file. */
export const ODT_NAMES: Readonly<Record<string, string>> = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
  [`${OASIS}:form:1.0`]: 'form',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

/** The value of an attribute of the element at hand, null when it has none. */
export type Attribute = (name: string) => string | null;

/** A count from a file: at least 1, at most `most`. */
export function countOf(value: string | null, most: number): number {
  const count = value === null ? 1 : Number.parseInt(value, 10);
  return Number.isSafeInteger(count) ? Math.min(most, Math.max(1, count)) : 1;
}

const LENGTH = /^([\d.]+)(pt|in|cm|mm|px|pc)$/u;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 };

/** A length in points, 0 when there is none. */
export function pointsOf(value: string | null): number {
  const [, number, unit] = LENGTH.exec(value ?? '') ?? [];
  return Number(number ?? 0) * (POINTS[unit ?? ''] ?? 0);
}
