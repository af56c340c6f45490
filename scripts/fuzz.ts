/**
 * Changes the files of a folder at random and reads them, to see what no file may do: throw, hang, take memory, give a
 * result that cannot be. The same seed makes the same files again.
 *
 *   npm run fuzz -- FOLDER [COUNT] [SEED]     2000 files; ends with status 1 when a file did any of that
 *   npm run fuzz -- FOLDER 1 SEED             the one of that seed again
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { seeded } from './lib/fuzz/random';
import type { Case, Outcome } from './lib/fuzz/reader';
import { ROOT } from './lib/tools';

const READABLE = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|html?|txt|csv|zip)$/i;
/** Longer than a reader may take; a busy machine also needs its time to start one. */
const LONGEST_MS = 90_000;
const MOST_MEMORY = 1.5 * 1024 ** 3;
/** A reader's process is changed for a new one after so many files: memory is then told in pieces. */
const PIECE = 250;

const start = (): ChildProcess => fork(join(ROOT, 'scripts/lib/fuzz/reader.ts'), { execArgv: ['--import', 'tsx'] });

/** Hands a case to the reader; null when it does not answer in time or dies. */
function ask(reader: ChildProcess, one: Case): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome | null): void => {
      clearTimeout(timer);
      reader.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => end(null), LONGEST_MS);
    reader.once('message', (outcome) => end(outcome as Outcome));
    reader.once('exit', () => end(null));
    reader.send(one);
  });
}

interface Tally {
  came: Map<string, Map<string, number>>;
  faults: string[];
  slowest: { ms: number; of: string };
  memory: number;
}

function note(tally: Tally, { path, seed }: Case, outcome: Outcome | null): void {
  const of = `${path} seed ${seed}`;
  const kind = extname(path).slice(1).toLowerCase();
  const counts = tally.came.get(kind) ?? new Map<string, number>();
  const came = outcome?.came ?? 'hung or died';
  tally.came.set(kind, counts.set(came, (counts.get(came) ?? 0) + 1));
  if (!outcome) tally.faults.push(`hung or died: ${of}`);
  else {
    if (outcome.fault) tally.faults.push(`${outcome.fault}: ${of}`);
    if (outcome.ms > tally.slowest.ms) tally.slowest = { ms: outcome.ms, of };
    tally.memory = Math.max(tally.memory, outcome.memory);
  }
}

function report({ came, faults, slowest, memory }: Tally): void {
  for (const [kind, counts] of [...came].sort()) {
    const words = [...counts].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what} ${count}`);
    console.log(`${kind.padEnd(5)} ${words.join(', ')}`);
  }
  console.log(`slowest ${Math.round(slowest.ms)} ms (${slowest.of}); most memory ${Math.round(memory / 1024 ** 2)} MB`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`${faults.length} faults`);
}

const [folder, count = '2000', first = '1'] = process.argv.slice(2);
if (!folder) throw new Error('npm run fuzz -- FOLDER [COUNT] [SEED]');
const [path, ...more] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => READABLE.test(name))
  .sort()
  .map((name) => join(folder, name));
if (path === undefined) throw new Error(`${folder}: no file to read`);
const paths: [string, ...string[]] = [path, ...more];

const tally: Tally = { came: new Map(), faults: [], slowest: { ms: 0, of: 'none' }, memory: 0 };
let reader = start();
for (let at = 0; at < Number(count); at += 1) {
  if (at > 0 && at % PIECE === 0) {
    reader.kill();
    reader = start();
    console.log(`${at} of ${count}`);
  }
  const seed = Number(first) + at;
  const random = seeded(-seed);
  const one: Case = { path: paths[(seed - 1) % paths.length] ?? path, other: random.pick(paths), seed };
  const outcome = await ask(reader, one);
  note(tally, one, outcome);
  if (!outcome) {
    reader.kill('SIGKILL');
    reader = start();
  }
}
reader.kill();
if (tally.memory > MOST_MEMORY) tally.faults.push(`took ${Math.round(tally.memory / 1024 ** 2)} MB`);
report(tally);
process.exitCode = tally.faults.length > 0 ? 1 : 0;
