const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Prefixes of the namespaces of a .docx, in both conformance classes (ISO/IEC 29500-1 and -4). */
export const DOCX_NAMES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** A switch such as `w:b`: on when it stands there, unless it says otherwise (17.17.4). */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off)$/u.test(value);

/** A number from a file, null when it is none. */
export function numberOf(value: string | null): number | null {
  const number = value === null ? Number.NaN : Number.parseInt(value, 10);
  return Number.isSafeInteger(number) ? number : null;
}
