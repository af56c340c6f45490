import { zipSync } from 'fflate';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = [
  ...['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

/** A paragraph of text or XML. @param attributes as XML */
export const p = (content: string, attributes = ''): string => `<text:p ${attributes}>${content}</text:p>`;

export const cell = (content: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${content.startsWith('<') ? content : p(content)}</table:table-cell>`;
export const covered = (times = 1): string => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;
export const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((one) => (one.startsWith('<table:') ? one : cell(one))).join('')}</table:table-row>`;
export const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`;

export interface TinyOdt {
  /** Automatic styles of the text, as XML. */
  styles?: string;
  /** Common styles. */
  common?: string;
  /** Master pages. */
  masters?: string;
  /** What the package says of its objects, as XML. */
  entries?: string;
}

const content = (body: string, styles: string): string =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;
const around = (common: string, masters: string): string =>
  `<office:styles>${common}</office:styles><office:master-styles>${masters}</office:master-styles>`;

/** An .odt with this body. */
export function tinyOdt(
  body: string,
  { styles = '', common = '', masters = '', entries = '' }: TinyOdt = {},
): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return zipSync({
    mimetype: [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': bytes(`<manifest>${entries}</manifest>`),
    'content.xml': bytes(`<office:document-content ${NAMES}>${content(body, styles)}</office:document-content>`),
    'styles.xml': bytes(`<office:document-styles ${NAMES}>${around(common, masters)}</office:document-styles>`),
  });
}

/** The same as one file (.fodt). */
export const flatOdt = (body: string, { styles = '', common = '', masters = '' }: TinyOdt = {}): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES} office:mimetype="application/vnd.oasis.opendocument.text">${around(common, masters)}${content(body, styles)}</office:document>`,
  );
