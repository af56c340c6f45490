/**
 * Reads a folder of made-up documents in several kinds of file and says how much of them comes back.
 *
 *   npm run files -- FOLDER
 *
 * `FOLDER/phrases.json` names for each document the phrases that state its limits and the line with its day; the
 * documents lie in folders below, a folder for each kind. For each folder it prints how many phrases came back, in how
 * many documents exactly the limits were found that a person read (`lib/files/limits.ts`), and what differs.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Deadline, findDeadlines } from '../lib/deadlines';
import type { ReadFile } from '../lib/documents/files';
import { type CivilDate, officeCalendar } from '../lib/time';
import { documentOf, issuedOf, LIMITS, missingPhrases, readFileAt, readTruth, type Truth, UNDATED } from './lib/files';

const calendar = officeCalendar();

const limit = ({ kind, bound, date, time, term, anchor, rrule }: Deadline): string =>
  [kind, bound, date ?? '-', time, term, anchor, rrule].filter(Boolean).join(' ');

function limitsIn(file: ReadFile, issued: CivilDate | null): string[] {
  const received = issued ?? UNDATED;
  return findDeadlines(file, { issued, received, now: received }, calendar).map(limit);
}

interface Tally {
  phrases: number;
  found: number;
  documents: number;
  /** Documents with exactly the limits that a person read. */
  exact: number;
  notes: string[];
}

/** What is in one list and not in the other, each as often as it is missing. */
function differences(wanted: readonly string[], own: readonly string[]): string[] {
  const extra = [...own];
  const missing = wanted.filter((one) => {
    const at = extra.indexOf(one);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((one) => `  − ${one}`), ...extra.map((one) => `  + ${one}`)];
}

async function measure(path: string, document: string, truth: Truth, tally: Tally): Promise<void> {
  const result = await readFileAt(path);
  tally.documents += 1;
  tally.phrases += truth.phrases.length;
  if (result.state !== 'read') {
    tally.notes.push(`  ${path}: ${result.state === 'failed' ? result.reason : 'no text'}`);
    return;
  }
  const missing = missingPhrases(result.text, truth);
  tally.found += truth.phrases.length - missing.length;
  const different = differences(LIMITS[document] ?? [], limitsIn(result, issuedOf(truth)));
  if (different.length === 0) tally.exact += 1;
  const notes = [...missing.map((words) => `  missing: ${words}`), ...different];
  if (notes.length) tally.notes.push(`  ${path}`, ...notes.map((note) => `  ${note}`));
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npm run files -- FOLDER');
const truth = await readTruth(folder);
const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const names = folders.map(({ name }) => name).sort();
for (const name of names) {
  const tally: Tally = { phrases: 0, found: 0, documents: 0, exact: 0, notes: [] };
  for (const file of (await readdir(join(folder, name))).sort()) {
    const document = documentOf(file, truth);
    const known = document === null ? undefined : truth.get(document);
    if (document && known) await measure(join(folder, name, file), document, known, tally);
  }
  if (!tally.documents) continue;
  console.log(
    `${name}: ${tally.found} of ${tally.phrases} phrases; exactly the limits in ${tally.exact} of ${tally.documents} files`,
  );
  if (tally.notes.length) console.log(tally.notes.join('\n'));
}
