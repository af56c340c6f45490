/** The suites of `npm test`, in the order in which they run. */

import { findBrowser } from '../../browser';
import { tool } from '../tools';
import { runChecks } from './checks';
import { runCounted } from './counted';
import { readPlaywrightReport, readVitestReport } from './reports';
import { couldNotRun, type Tally } from './tally';

export { add, couldNotRun, NOTHING, type Tally } from './tally';

export interface Suite {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const MINUTE = 60_000;

async function runEndToEnd(): Promise<Tally> {
  let browser: string;
  try {
    browser = await findBrowser();
  } catch (error) {
    return couldNotRun(error instanceof Error ? error.message : String(error));
  }
  return runCounted({
    tool: tool('@playwright/test', 'playwright', 'test', '--reporter=list,json'),
    reportVariable: 'PLAYWRIGHT_JSON_OUTPUT_FILE',
    read: readPlaywrightReport,
    limitMs: 120 * MINUTE,
    env: { NHAC_HAN_BROWSER: browser },
  });
}

export const SUITES: readonly Suite[] = [
  {
    name: 'types',
    run: () =>
      runChecks([
        { name: 'types: everything', tool: tool('typescript', 'tsc', '--noEmit') },
        { name: 'types: pure folders', tool: tool('typescript', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json') },
      ]),
  },
  {
    name: 'lint',
    run: () =>
      runChecks([
        { name: 'biome ci', tool: tool('@biomejs/biome', 'biome', 'ci', '--colors=off', '--max-diagnostics=100') },
      ]),
  },
  {
    name: 'purity',
    run: () => runChecks([{ name: 'purity and layers', tool: tool('tsx', 'tsx', 'scripts/purity.ts') }]),
  },
  {
    name: 'unit',
    run: () =>
      runCounted({
        tool: tool('vitest', 'vitest', 'run', '--reporter=default', '--reporter=json'),
        reportVariable: 'VITEST_JSON_OUTPUT_FILE',
        read: readVitestReport,
        limitMs: 45 * MINUTE,
      }),
  },
  {
    name: 'build',
    run: () =>
      runChecks([
        { name: 'build', tool: tool('wxt', 'wxt', 'build') },
        { name: 'build for tests', tool: tool('wxt', 'wxt', 'build', '--mode', 'e2e') },
        { name: 'built package', tool: tool('tsx', 'tsx', 'scripts/package-check.ts') },
      ]),
  },
  { name: 'e2e', run: runEndToEnd },
];
