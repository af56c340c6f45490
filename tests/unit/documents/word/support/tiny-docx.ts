import { type Zippable, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run. @param properties as XML. */
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of one run, or of the runs given as XML. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:') ? content : p(content)}</w:tc>`;
export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (/^<w:(?:tc|trPr)\b/.test(cell) ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** The parts beside the document, each as the XML inside its root. */
export interface TinyParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Named `margin` and called with `HEADER`. */
  header?: string;
  /** Further files. */
  files?: Zippable;
}

export const HEADER = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';

const ROOTS = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', header: 'hdr' } as const;

/** A .docx with this body. */
export function tinyDocx(body: string, { files = {}, ...parts }: TinyParts = {}): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const relations = (...all: readonly string[]): Uint8Array =>
    bytes(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    );
  const others = Object.entries(parts) as [keyof typeof ROOTS, string][];
  return zipSync({
    '_rels/.rels': relations(relation('main', 'officeDocument', 'word/document.xml')),
    'word/document.xml': bytes(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relations(
      ...others.map(([kind]) => relation(kind, kind, `${kind}.xml`)),
      relation('scan', 'image', 'media/quet 1.jpeg'),
    ),
    ...Object.fromEntries(
      others.map(([kind, xml]) => [`word/${kind}.xml`, bytes(`<w:${ROOTS[kind]} ${NAMES}>${xml}</w:${ROOTS[kind]}>`)]),
    ),
    ...files,
  });
}
