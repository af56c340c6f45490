/**
 * Reads a folder of made-up documents in several kinds of file and says how much of them comes back.
 *
 *   npm run files -- FOLDER
 *
 * `FOLDER/phrases.json` names for each document the phrases that state its limits and the line with its day; the
 * documents lie in folders below, a folder for each kind. For each folder it prints the phrases that came back, and how
 * the deadlines differ from those found in the document's PDF.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Deadline, findDeadlines } from '../lib/deadlines';
import type { ReadFile } from '../lib/documents/files';
import { type CivilDate, officeCalendar } from '../lib/time';
import { documentOf, issuedOf, missingPhrases, readFileAt, readTruth, type Truth } from './lib/files';

const calendar = officeCalendar();
/** The folder whose deadlines the others must have. */
const MEASURE = 'pdf';

const limit = ({ kind, date, time, bound, term, anchor, rrule, confidence }: Deadline): string =>
  [kind, date, time, bound, term, anchor, rrule, confidence].filter(Boolean).join(' ');

function limitsIn(file: ReadFile, issued: CivilDate): string[] {
  return findDeadlines(file, { issued, received: issued, now: issued }, calendar)
    .map((deadline) => `${limit(deadline)} «${deadline.quote.normalize('NFC').replace(/\s+/gu, ' ')}»`)
    .sort();
}

interface Tally {
  phrases: number;
  found: number;
  documents: number;
  notes: string[];
}

const limits = new Map<string, string[]>();

function differences(document: string, own: readonly string[]): string[] {
  const others = limits.get(document) ?? own;
  return [
    ...others.filter((one) => !own.includes(one)).map((one) => `  − ${one}`),
    ...own.filter((one) => !others.includes(one)).map((one) => `  + ${one}`),
  ];
}

async function measure(path: string, document: string, truth: Truth, isMeasure: boolean, tally: Tally): Promise<void> {
  const result = await readFileAt(path);
  tally.documents += 1;
  tally.phrases += truth.phrases.length;
  if (result.state !== 'read') {
    tally.notes.push(`  ${path}: ${result.state === 'failed' ? result.reason : 'no text'}`);
    return;
  }
  const missing = missingPhrases(result.text, truth);
  tally.found += truth.phrases.length - missing.length;
  const issued = issuedOf(truth);
  const own = issued ? limitsIn(result, issued) : [];
  if (isMeasure) limits.set(document, own);
  const notes = [...missing.map((words) => `  missing: ${words}`), ...differences(document, own)];
  if (notes.length) tally.notes.push(`  ${path}`, ...notes.map((note) => `  ${note}`));
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npm run files -- FOLDER');
const truth = await readTruth(folder);
const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const names = folders.map(({ name }) => name).sort((a, b) => Number(b === MEASURE) - Number(a === MEASURE));
for (const name of names) {
  const tally: Tally = { phrases: 0, found: 0, documents: 0, notes: [] };
  for (const file of (await readdir(join(folder, name))).sort()) {
    const document = documentOf(file, truth);
    const known = document === null ? undefined : truth.get(document);
    if (document && known) await measure(join(folder, name, file), document, known, name === MEASURE, tally);
  }
  if (!tally.documents) continue;
  console.log(`${name}: ${tally.found} of ${tally.phrases} phrases in ${tally.documents} files`);
  if (tally.notes.length) console.log(tally.notes.join('\n'));
}
