/**
 * How fast PDFs are read beside plain text extraction by pdf.js, the same files in the same run.
 *
 *   npm run bench -- pdf              made-up files
 *   npm run bench -- pdf -- FOLDER    and the PDFs of a folder
 *
 * CPU time is measured, so that other work on the machine does not count; each number is a median.
 */
import '../../scripts/lib/pdf-shims';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from '../../lib/documents/pdf';
import { show, signature, tinyPdf } from '../unit/documents/pdf/support/tiny-pdf';

const RUNS = 9;
const MOST_RATIO = 1.5;
const MEGABYTE = 1024 ** 2;

const SENTENCE = 'The offices concerned send their reports on the work done before the day that is named below, and';

/** A page of running text, as full as an office prints it. */
const prose = (page: number): string =>
  Array.from({ length: 44 }, (_, line) => show(`${SENTENCE} ${page}.${line}`, 85, 780 - line * 16.5, 12)).join('');

/** A page with a table of four columns, a piece of text for each cell. */
const table = (page: number): string =>
  Array.from({ length: 40 }, (_, row) => {
    const cells =
      row === 0
        ? ['No.', 'Task', 'Office', 'Due']
        : [`${row}.`, `Report ${page}.${row} of it`, 'Office A', '25/11/2026'];
    return cells.map((cell, column) => show(cell, [60, 100, 320, 450][column] ?? 60, 780 - row * 18, 11)).join('');
  }).join('');

interface Sample {
  name: string;
  files: Uint8Array[];
}

const made = (name: string, page: (number: number) => string, pages: number): Sample => ({
  name,
  files: [tinyPdf(Array.from({ length: pages }, (_, at) => ({ content: page(at) })))],
});

/** Documents of two pages, with number, day and signer stamped on the first as signing programs do. */
const stamped = (files: number): Sample => ({
  name: 'stamped',
  files: Array.from({ length: files }, (_, at) => {
    const stamps = [signature(`${at + 1}`, 120, 790), signature('14', 400, 790), signature('Office A', 380, 60)];
    return tinyPdf([{ content: prose(2 * at), annotations: stamps }, { content: prose(2 * at + 1) }]);
  }),
});

/** The PDFs right in each folder below one, a sample a folder. */
function samplesIn(folder: string): Sample[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'));
  const folders = new Set(paths.map((path) => path.split(/[/\\]/).slice(0, -1).join('/')));
  return [...folders].sort().map((name) => ({
    name: name || folder,
    files: paths
      .filter((path) => path.split(/[/\\]/).slice(0, -1).join('/') === name)
      .map((path) => new Uint8Array(readFileSync(join(folder, path)))),
  }));
}

/** What pdf.js gives with no reading of ours: the words of each page in their order. */
async function plain(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const file = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    page.cleanup();
  }
  const { numPages } = file;
  await loading.destroy();
  return numPages;
}

const ours = (bytes: Uint8Array): Promise<{ state: string }> => readPdf(bytes, null);

async function cpu(run: (bytes: Uint8Array) => Promise<unknown>, files: readonly Uint8Array[]): Promise<number> {
  // pdf.js takes the bytes over.
  const copies = files.map((bytes) => bytes.slice());
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (const bytes of copies) await run(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function rowOf({ name, files }: Sample): Promise<string[]> {
  let pages = 0;
  let words = false;
  for (const bytes of files) {
    pages += await plain(bytes.slice());
    words = (await ours(bytes.slice())).state === 'read' || words;
  }
  const [alone, read]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    alone.push(await cpu(plain, files));
    read.push(await cpu(ours, files));
  }
  const perPage = (times: readonly number[]): number => median(times) / pages;
  const ratio = perPage(read) / perPage(alone);
  const speed = (ms: number): string => `${(1000 / ms).toFixed(0)} pages/s`;
  // Where there is no text, extracting it is nothing; ours finds out that the pages are scans.
  const kept = words ? (ratio <= MOST_RATIO ? 'yes' : 'NO') : 'no text';
  return [name, String(pages), speed(perPage(alone)), speed(perPage(read)), `${ratio.toFixed(2)} times`, kept];
}

/** The most memory over the start while a long file is read, sampled as pages go by. */
async function memoryOf(bytes: Uint8Array): Promise<number> {
  globalThis.gc?.();
  const held = (): number => {
    const { heapUsed, arrayBuffers, external } = process.memoryUsage();
    return heapUsed + arrayBuffers + external;
  };
  const base = held();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, held() - base);
  }, 20);
  await ours(bytes);
  clearInterval(watch);
  return Math.max(peak, held() - base);
}

const folder = process.argv[2];
const samples = [
  made('running text', prose, 40),
  made('tables', table, 40),
  stamped(20),
  ...(folder ? samplesIn(folder) : []),
];
const rows: string[][] = [['', 'pages', 'pdf.js alone', 'ours', 'time', `at most ${MOST_RATIO}`]];
for (const sample of samples) rows.push(await rowOf(sample));
const long = await memoryOf(tinyPdf(Array.from({ length: 400 }, (_, at) => ({ content: prose(at) }))));
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
console.log(`CPU time, medians of ${RUNS}; node ${process.version}\n`);
for (const row of rows)
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
console.log(`\nmemory over the start while 400 pages are read: ${(long / MEGABYTE).toFixed(0)} MB`);
