import { zlibSync } from 'fflate';

/** What stands on a page of a made-up PDF: content stream operators, and annotations as PDF dictionaries. */
export interface TinyPage {
  content: string;
  rotate?: number;
  annotations?: readonly string[];
  /** The font's encoding, as a PDF object. */
  encoding?: string;
  /** Its content is packed, as in nearly all files; then this changes the packed bytes. */
  packed?: (bytes: Uint8Array) => Uint8Array;
}

const helvetica = (encoding: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding ${encoding} >>`;

/** Shows a text at `x`, `y` from the lower left corner. */
export const show = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;

/** A grey square over the whole page: what a scan looks like to a reader. */
export const PICTURE = 'q 595 0 0 842 0 0 cm\nBI /W 1 /H 1 /CS /G /BPC 8 ID x EI\nQ\n';

/** A signature field whose appearance shows a text, as signing programs stamp number and day. */
export const signature = (text: string, x: number, y: number): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (s${x}) /F 4 /Rect [${x} ${y} ${x + 60} ${y + 16}] /AP << /N ${appearance(text)} >> >>`;

const appearances: string[] = [];
const appearance = (text: string): string => {
  appearances.push(text);
  return `APPEARANCE${appearances.length - 1}`;
};

const latin = (bytes: Uint8Array): string => [...bytes].map((byte) => String.fromCharCode(byte)).join('');
const packedBy = (content: string, change: NonNullable<TinyPage['packed']>): string =>
  latin(change(zlibSync(Uint8Array.from(content, (letter) => letter.charCodeAt(0)))));

/** A PDF of these pages, A4, in Helvetica: ASCII letters only. */
export function tinyPdf(pages: readonly TinyPage[]): Uint8Array {
  const objects: string[] = ['', '', helvetica(pages[0]?.encoding ?? '/WinAnsiEncoding')];
  const add = (body: string): number => objects.push(body);
  const stream = (dictionary: string, body: string): string =>
    `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const resources = '/Resources << /Font << /F1 3 0 R >> >>';
  const kids = pages.map(({ content, rotate = 0, annotations = [], packed }) => {
    const body = add(packed ? stream('/Filter /FlateDecode', packedBy(content, packed)) : stream('', content));
    const notes = annotations.map((dictionary) =>
      dictionary.replace(/APPEARANCE(\d+)/, (_, index: string) => {
        const shown = show(appearances[Number(index)] ?? '', 1, 4);
        return `${add(stream(`/Type /XObject /Subtype /Form /BBox [0 0 60 16] ${resources}`, shown))} 0 R`;
      }),
    );
    const annots = notes.map((dictionary) => `${add(dictionary)} 0 R`).join(' ');
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} ${resources} /Contents ${body} 0 R /Annots [${annots}] >>`,
    );
  });
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
