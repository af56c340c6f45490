import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { zlibSync } from 'fflate';

/** A font in a made-up PDF. */
export interface TinyFont {
  /** How it is named in the file. */
  name: string;
  /** How its descriptor names it, where that differs. */
  described?: string;
  /** Of two bytes a letter. */
  many: boolean;
  /** What stands in its dictionary, the descendant's where it has one. */
  more?: string;
  encoding?: string;
  /** What each code means, in hex of UTF-16; null where the font has no table of it. */
  letters: Readonly<Record<number, string>> | null;
  /** Of so many letters the width is said. */
  letterCount?: number;
  flags?: number;
}

const FONTS = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../standard_fonts');
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const hex = (code: number, many: boolean): string => code.toString(16).padStart(many ? 4 : 2, '0');

const stream = (dictionary: string, bytes: Uint8Array): string => {
  const data = latin(zlibSync(bytes));
  return `<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`;
};

const FONT_FILE = stream('/Length1 9', readFileSync(join(FONTS, 'LiberationSans-Regular.ttf')));

function tableOf({ letters, many }: TinyFont): string {
  const rows = Object.entries(letters ?? {}).map(([code, to]) => `<${hex(Number(code), many)}> <${to}>`);
  const space = many ? '<0000> <ffff>' : '<00> <ff>';
  const chars = rows.length > 0 ? `${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar` : '';
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange ${space} endcodespacerange\n${chars}\nendcmap end`;
}

/** A PDF of one line in a real font (Liberation Sans, whole), whatever it is named: of these codes. */
export function fontPdf(font: TinyFont, codes: readonly number[]): Uint8Array<ArrayBuffer> {
  const {
    name,
    described = name,
    many,
    more = '',
    encoding = many ? '/Identity-H' : '',
    flags = 4,
    letterCount = 256,
  } = font;
  const shown = codes.map((code) => hex(code, many)).join('');
  const widths = Array.from({ length: letterCount }, (_, code) => 300 + (code % 256)).join(' ');
  const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /DW 500 /W [0 [${widths}]] /FontDescriptor 6 0 R ${more} >>`;
  const said = `${encoding ? `/Encoding ${encoding}` : ''} ${font.letters ? '/ToUnicode 8 0 R' : ''}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream('', Buffer.from(`BT /F1 12 Tf 1 0 0 1 85 700 Tm <${shown}> Tj ET`)),
    many
      ? `<< /Type /Font /Subtype /Type0 /BaseFont /${name} ${said} /DescendantFonts [9 0 R] >>`
      : `<< /Type /Font /Subtype /TrueType /BaseFont /${name} ${said} /FirstChar 0 /LastChar 255 /Widths [${widths}] /FontDescriptor 6 0 R ${more} >>`,
    `<< /Type /FontDescriptor /FontName /${described} /Flags ${flags} /FontBBox [0 0 1000 1000] /FontFile2 7 0 R >>`,
    FONT_FILE,
    stream('', Buffer.from(tableOf(font))),
    ...(many ? [descendant] : []),
  ];
  let file = '%PDF-1.7\n';
  const rows = objects.map((body, index) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
