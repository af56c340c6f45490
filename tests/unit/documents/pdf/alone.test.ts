import '../../../../scripts/lib/pdf-shims';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { Annotations, annotationItems, findContents, namesAnnotations } from '../../../../lib/documents/pdf/drawing';
import { unname } from '../../../../lib/documents/pdf/rewrite';
import { show, signature, tinyPdf } from './support/tiny-pdf';

const PAGE = { content: show('The page itself', 85, 700), annotations: [signature('1287', 120, 720)] };
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const withoutContents = (bytes: Uint8Array): Uint8Array => unname(bytes, findContents([{ number: null, bytes }]));

/** What a page shows by itself and by its annotations, as they are read of a file whose pages may be emptied. */
async function shownOf(emptied: Uint8Array | null): Promise<{ bare: number; notes: string[] }> {
  const loading = getDocument({ data: tinyPdf([PAGE]), useSystemFonts: false });
  const annotations = new Annotations(emptied && (() => getDocument({ data: emptied, useSystemFonts: false })));
  const page = await annotations.of(await (await loading.promise).getPage(1));
  const { items } = await page.getTextContent();
  const notes = annotationItems(await page.getOperatorList()).map(({ str }) => str);
  annotations.end();
  await loading.destroy();
  return { bare: items.length, notes };
}

it('the annotations of a page are read without the page', async () => {
  expect(await shownOf(withoutContents(tinyPdf([PAGE])))).toEqual({ bare: 0, notes: ['1287'] });
});

it('and with it where it cannot be emptied, or not opened again', async () => {
  expect(await shownOf(null)).toEqual({ bare: 1, notes: ['1287'] });
  expect(await shownOf(new Uint8Array(9))).toEqual({ bare: 1, notes: ['1287'] });
});

it('nothing but what a page points to is taken away, and nothing moves', () => {
  const file = (name: string): string =>
    `4 0 obj << /Resources << /XObject << /Subtype /Form >> >> /${name} 4 0 R /Annots [<< /Subtype /Widget /Contents 8 0 R >>] >> endobj << /${name}[5 0 R] >> << /Contents <00ff> >> << /Contents (words) /ContentsX 4 0 R >> << /Contents 9 0 R /Subtype /FreeText >>`;
  expect(latin(withoutContents(new TextEncoder().encode(file('Contents').replace(/endobj /gu, ''))))).toBe(
    file('Contentz').replace(/endobj /gu, ''),
  );
});

it('what a note points to is left where its dictionary is not seen whole', () => {
  const file = `4 0 obj << /Annots [${'0 '.repeat(90_000)}] /Contents 4 0 R >> endobj`;
  expect(latin(withoutContents(new TextEncoder().encode(file)))).toBe(file);
});

it('a packed page is told by its own dictionary', () => {
  const partOf = (text: string) => [{ number: 7, bytes: new TextEncoder().encode(text) }];
  expect(findContents(partOf('<< /Type /Page /Contents 4 0 R >>'))).toHaveLength(1);
  expect(findContents(partOf('<< /Subtype /FreeText /Contents 4 0 R >>'))).toHaveLength(0);
});

it('a file names its annotations that may hold words, packed or not', () => {
  const bare = { number: null, bytes: tinyPdf([{ content: PAGE.content }]) };
  const note = { number: 9, bytes: new TextEncoder().encode('<< /Subtype /FreeText >>') };
  expect(namesAnnotations([bare])).toBe(false);
  expect(namesAnnotations([{ number: null, bytes: tinyPdf([PAGE]) }])).toBe(true);
  expect(namesAnnotations([bare, note])).toBe(true);
});
