/** Counts from the JSON reports of the test runners. Skipped tests count neither way, but are named. */

import { array, number, object, parse, string, unknown } from 'valibot';
import type { Tally } from './tally';

const VitestReport = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numPendingTests: number(),
  numTodoTests: number(),
  testResults: array(object({ name: string(), status: string(), assertionResults: array(unknown()) })),
});

const PlaywrightReport = object({
  errors: array(object({ message: string() })),
  stats: object({ expected: number(), unexpected: number(), flaky: number(), skipped: number() }),
});

function skippedNote(count: number): string[] {
  return count > 0 ? [`${count} skipped`] : [];
}

/** @throws when `json` is not a report of Vitest's JSON reporter */
export function readVitestReport(json: string): Tally {
  const report = parse(VitestReport, JSON.parse(json));
  // A file that failed before its first test has no test to count.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    notes: [
      ...broken.map((file) => `could not load ${file.name}`),
      ...skippedNote(report.numPendingTests + report.numTodoTests),
    ],
  };
}

/**
 * A test that passed only when repeated counts as failed.
 * @throws when `json` is not a report of Playwright's JSON reporter
 */
export function readPlaywrightReport(json: string): Tally {
  const { errors, stats } = parse(PlaywrightReport, JSON.parse(json));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    notes: [...errors.map((error) => error.message.split('\n')[0] ?? ''), ...skippedNote(stats.skipped)],
  };
}
