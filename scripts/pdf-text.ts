/**
 * Prints PDF files as they are read: the text, a mark where each page begins, table rows with their tabs shown.
 *
 *   npx tsx scripts/pdf-text.ts FILE…
 *   npx tsx scripts/pdf-text.ts --json FILE…     the result as it is handed on, a line for each file
 */
import './lib/pdf-shims';
import { readFile } from 'node:fs/promises';
import { type PdfResult, readPdf } from '../lib/documents/pdf';

function show(result: PdfResult): string {
  if (result.state === 'failed') return `failed: ${result.reason}`;
  if (result.state === 'no-text') return 'no text';
  const { text, blocks, pages, unreadPages } = result;
  const lines = blocks.map(({ kind, start, end, headers }) => {
    const begun = pages.flatMap((at, page) => (at >= start && at < end ? [page + 1] : []));
    const mark = begun.length ? ` page ${begun.join(', ')}` : '';
    const words = text.slice(start, end).replaceAll('\t', ' ⇥ ');
    return `${kind}${mark}${headers ? ` [${headers.join(' | ')}]` : ''}: ${words}`;
  });
  return [...lines, unreadPages.length ? `unread pages: ${unreadPages.join(', ')}` : ''].join('\n');
}

const json = process.argv.includes('--json');
const paths = process.argv.slice(2).filter((argument) => argument !== '--json');
for (const path of paths) {
  const result = await readPdf(new Uint8Array(await readFile(path)), null);
  if (json) console.log(JSON.stringify({ path, ...result }));
  else console.log(`${paths.length > 1 ? `=== ${path}\n` : ''}${show(result)}`);
}
