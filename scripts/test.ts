/**
 * `npm test`: every suite in turn, also after one that failed. `npm test -- unit e2e` runs those named.
 * The last line is `N passed, N failed`; exit status 1 when anything failed.
 */

import { styleText } from 'node:util';
import { add, couldNotRun, NOTHING, SUITES, type Suite, type Tally } from './lib/suites';

interface Row {
  readonly suite: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/** @throws Error that names the suites when a word is none of them */
function chosen(words: readonly string[]): readonly Suite[] {
  const names = SUITES.map((suite) => suite.name);
  const unknown = words.filter((word) => !names.includes(word));
  if (unknown.length > 0) throw new Error(`No such suite: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  return words.length === 0 ? SUITES : SUITES.filter((suite) => words.includes(suite.name));
}

async function runSuite(suite: Suite): Promise<Row> {
  console.log(styleText('bold', `\n== ${suite.name}`));
  const start = performance.now();
  const tally = await suite.run().catch((error: unknown) => couldNotRun(String(error)));
  return { suite: suite.name, tally, seconds: (performance.now() - start) / 1000 };
}

function printSummary(rows: readonly Row[]): void {
  console.log(styleText('bold', '\n== summary'));
  for (const { suite, tally, seconds } of rows) {
    const mark = tally.failed > 0 ? styleText('red', 'failed') : styleText('green', 'passed');
    const counts = `${String(tally.passed).padStart(5)} passed ${String(tally.failed).padStart(4)} failed`;
    console.log(`${mark}  ${suite.padEnd(8)}${counts} ${seconds.toFixed(1).padStart(7)} s`);
    for (const note of tally.notes) console.log(`          ${note}`);
  }
}

try {
  const rows: Row[] = [];
  for (const suite of chosen(process.argv.slice(2))) rows.push(await runSuite(suite));
  printSummary(rows);
  const total = rows.map((row) => row.tally).reduce(add, NOTHING);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
