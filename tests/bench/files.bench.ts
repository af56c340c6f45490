/**
 * How fast files are read beside the library that others would use: .docx with mammoth, all in one run.
 *
 *   npm run bench -- files               documents of 3 pages, made here
 *   npm run bench -- files -- FOLDER     also the .docx below a folder
 *
 * CPU time is measured, so that other work on the machine does not count; times are medians.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { readDoc, readDocx, readOdt, readRtf } from '../../lib/documents/word';
import { paragraph, tinyDoc } from '../unit/documents/word/support/tiny-doc';
import { p, r, tbl, tinyDocx, tr } from '../unit/documents/word/support/tiny-docx';
import { p as odtParagraph, tinyOdt } from '../unit/documents/word/support/tiny-odt';
import { par, tinyRtf } from '../unit/documents/word/support/tiny-rtf';
import { library } from './library';

const RUNS = 31;
/** Runs before any is counted: both are compiled then. */
const WARM = 5;
const PAGES_3 = 7500;
const DOCUMENTS = 8;

async function cpu(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let left = RUNS; left > 0; left -= 1) times.push(await cpu(run));
  return middle(times);
}

/** As Word writes it: a run for every few words, each with all its properties. */
const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/>';
const runs = (line: string): string =>
  (line.match(/\S+(?:\s+\S+){0,4}\s*/gu) ?? []).map((words) => r(words, FONT)).join('');
const ROWS = Array.from({ length: 12 }, (_, at) =>
  tr(
    ...[String(at + 1), 'Rà soát, tổng hợp kết quả thực hiện', 'Phòng Kinh tế', '15/11/2026']
      .map((cell) => p(runs(cell)))
      .map((content) => `<w:tc><w:tcPr/>${content}</w:tc>`),
  ),
);

/** What Word writes into every file: the document's defaults, the names of styles that are not used, some that are. */
const STYLES = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  `<w:latentStyles w:count="376">${'<w:lsdException w:name="Medium Grid 3 Accent 6" w:semiHidden="1" w:uiPriority="69" w:unhideWhenUsed="1"/>'.repeat(376)}</w:latentStyles>`,
  ...Array.from(
    { length: 24 },
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="S ${at}"/><w:basedOn w:val="S0"/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr>${FONT}</w:rPr></w:style>`,
  ),
].join('');
const asDocx = (lines: readonly string[]): Uint8Array => {
  const body = lines.map((line) => p(runs(line), '<w:spacing w:after="120"/><w:jc w:val="both"/>')).join('');
  return tinyDocx(body + tbl(...ROWS), { styles: STYLES });
};

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const texts = Array.from({ length: DOCUMENTS }, (_, seed) => library(PAGES_3, seed).split('\n'));

async function filesBelow(folder: string): Promise<Uint8Array[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.docx'));
  return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
}

const rows: string[][] = [['', 'ms a document', 'ratio', 'wanted']];

async function compare(name: string, files: readonly Uint8Array[]): Promise<number> {
  const own = () => files.map(readDocx);
  const other = async () => {
    for (const file of files) await mammoth.extractRawText({ buffer: Buffer.from(file) });
  };
  const times: [number[], number[]] = [[], []];
  for (let warm = 0; warm < WARM; warm += 1) await Promise.all([own(), other()]);
  // In turn: what else the machine does weighs on both.
  for (let left = RUNS; left > 0; left -= 1) {
    times[0].push(await cpu(own));
    times[1].push(await cpu(other));
  }
  const [ours = 0, theirs = 0] = times.map((each) => middle(each) / files.length);
  rows.push([`${name}: read`, ours.toFixed(2), '1.00', '']);
  rows.push([`${name}: mammoth, its text only`, theirs.toFixed(2), (theirs / ours).toFixed(1), 'at least 5']);
  return ours;
}

/** The most memory that reading takes over the start. */
function memoryOf(run: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage();
  run();
  const after = process.memoryUsage();
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

const docx = texts.map(asDocx);
const one = await compare(`${DOCUMENTS} documents of 3 pages`, docx);
const others: readonly [name: string, read: (file: Uint8Array) => unknown, files: readonly Uint8Array[]][] = [
  [
    'the same as .odt',
    readOdt,
    texts.map((lines) => tinyOdt(lines.map((line) => odtParagraph(escaped(line))).join(''))),
  ],
  ['the same as .rtf', readRtf, texts.map((lines) => tinyRtf(`${lines.map(par).join('')}}`))],
  ['the same as .doc', readDoc, texts.map((lines) => tinyDoc({ body: lines.map((line) => paragraph(line)) }))],
];
for (const [name, read, files] of others) {
  rows.push([name, ((await median(() => files.map(read))) / files.length).toFixed(2), '', '']);
}
const long = asDocx(library(PAGES_3 * 100, 1).split('\n'));
rows.push([
  '300 pages',
  ((await median(() => readDocx(long))) / 100).toFixed(2),
  `a 100th; ${one.toFixed(2)} alone`,
  '',
]);
const [folder] = process.argv.slice(2);
if (folder) await compare(folder, await filesBelow(folder));
rows.push(['memory for 300 pages', `${(memoryOf(() => readDocx(long)) / 1e6).toFixed(1)} MB`, '', '']);

const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
console.log(`CPU milliseconds, medians of ${RUNS}; node ${process.version}\n`);
for (const row of rows)
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
