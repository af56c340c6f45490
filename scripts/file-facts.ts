/**
 * Prints what files say of themselves by their layout: number, day, issuer, subject, signer …, each with its words.
 *
 *   npx tsx scripts/file-facts.ts FILE…
 *   npx tsx scripts/file-facts.ts --truth phrases.json FILE…   how many numbers and days are as the truth says
 *
 * The truth maps a file's name, or its beginning, to `{ "number": "Số: 12/TB-UBND", "issued": "An Phú, ngày 03 tháng …" }`.
 */
import './lib/pdf-shims';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocumentFile } from '../lib/documents/files';
import { type LayoutFacts, readLayout } from '../lib/documents/layout';
import { readDateText } from '../lib/time';

type Truth = Record<string, { number: string; issued: string }>;

async function factsOf(path: string): Promise<LayoutFacts | null> {
  const bytes = new Uint8Array(await readFile(path));
  const result = await readDocumentFile(bytes, { name: basename(path), workerAddress: null });
  return result.state === 'read' ? readLayout(result) : null;
}

function show(facts: LayoutFacts | null): string {
  if (!facts) return '  no text';
  return Object.entries(facts)
    .flatMap(([name, fact]) =>
      fact === null || (Array.isArray(fact) && !fact.length) ? [] : [`  ${name}: ${said(fact)}`],
    )
    .join('\n');
}

const said = (fact: unknown): string => {
  if (Array.isArray(fact)) return fact.map(said).join(' | ');
  const { value = fact } = fact as { value?: unknown };
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const plain = (text: string): string => text.normalize('NFC').replace(/^Số\s*:?\s*|\s/gu, '');

function compare(facts: LayoutFacts | null, { number, issued }: Truth[string]): { number: boolean; issued: boolean } {
  const read = facts?.number?.value;
  const text = read?.state === 'issued' ? read.text : read ? `/${read.symbol}` : '';
  const day = readDateText(issued.replace(/^.*,\s*/u, ''))?.date ?? null;
  return { number: plain(text) === plain(number), issued: (facts?.issued?.value ?? null) === day };
}

const args = process.argv.slice(2);
const given = args.indexOf('--truth');
const [, truthPath] = given < 0 ? [] : args.splice(given, 2);
const truth: Truth = truthPath ? JSON.parse(await readFile(truthPath, 'utf8')) : {};
const counts = { files: 0, number: 0, issued: 0 };
for (const path of args) {
  const facts = await factsOf(path);
  console.log(`=== ${basename(path)}\n${show(facts)}`);
  const known = Object.keys(truth).find((name) => basename(path).startsWith(name));
  const expected = known ? truth[known] : undefined;
  if (!expected) continue;
  const right = compare(facts, expected);
  counts.files += 1;
  counts.number += Number(right.number);
  counts.issued += Number(right.issued);
  if (!right.number || !right.issued) console.log(`  differs from the truth: ${expected.number}; ${expected.issued}`);
}
if (truthPath) console.log(`numbers ${counts.number} of ${counts.files}, days ${counts.issued} of ${counts.files}`);
