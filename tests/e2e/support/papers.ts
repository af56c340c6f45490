import { Buffer } from 'node:buffer';
import type { BrowserContext } from '@playwright/test';
import { zipSync } from 'fflate';
import { text, tinyXls } from '../../unit/documents/sheets/support/tiny-xls';
import { cells, tinyXlsx } from '../../unit/documents/sheets/support/tiny-xlsx';
import { paragraph, tinyDoc } from '../../unit/documents/word/support/tiny-doc';
import { p, tinyDocx } from '../../unit/documents/word/support/tiny-docx';
import { p as odtP, tinyOdt } from '../../unit/documents/word/support/tiny-odt';

/** What a paper says: one limit. */
export const sentence = (day: string): string => `Đề nghị gửi báo cáo về Văn phòng chậm nhất ngày ${day}.`;

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

const ods = (words: string): Uint8Array =>
  zipSync({
    mimetype: [bytes('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': bytes('<manifest/>'),
    'content.xml': bytes(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Bảng"><table:table-row><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const rtf = (words: string): Uint8Array =>
  bytes(
    `{\\rtf1\\ansi ${[...words].map((letter) => (letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0)}?`)).join('')}\\par}`,
  );

/** Papers of each kind but PDF, by the ending of their names. */
export const PAPERS: Readonly<Record<string, (day: string) => Uint8Array>> = {
  docx: (day) => tinyDocx(p(sentence(day))),
  odt: (day) => tinyOdt(odtP(sentence(day))),
  rtf: (day) => rtf(sentence(day)),
  xlsx: (day) => tinyXlsx([{ name: 'Bảng', xml: `<sheetData><row>${cells(sentence(day))}</row></sheetData>` }]),
  ods: (day) => ods(sentence(day)),
  txt: (day) => bytes(sentence(day)),
  html: (day) => bytes(`<!doctype html><html><body><p>${sentence(day)}</p></body></html>`),
  zip: (day) => zipSync({ 'van-ban/cv.docx': tinyDocx(p(sentence(day))) }),
  doc: (day) => tinyDoc({ body: [paragraph(sentence(day))] }),
  xls: (day) => tinyXls([{ name: 'Bảng', records: text(0, 0, sentence(day)) }]),
};

/** Prints a PDF with the browser under test; `stamp` stands alone on a line of its own. */
export async function printPdf(context: BrowserContext, day: string, stamp = ''): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(`<p>${stamp}</p><p>Kính gửi: các phòng chuyên môn</p><p>${sentence(day)}</p>`);
  const pdf = await page.pdf();
  await page.close();
  return pdf;
}

export const asBuffer = (paper: Uint8Array): Buffer => Buffer.from(paper);
