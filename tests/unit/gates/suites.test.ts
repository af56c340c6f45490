import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../scripts/lib/run';
import { readPlaywrightReport, readVitestReport } from '../../../scripts/lib/suites/reports';
import { add, couldNotRun, settle } from '../../../scripts/lib/suites/tally';
import { commandLine, ROOT, tool } from '../../../scripts/lib/tools';

describe('counts', () => {
  it('come from a report of Vitest, with files that failed before their first test', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { name: '/a.test.ts', status: 'failed', assertionResults: [{}] },
        { name: '/b.test.ts', status: 'failed', assertionResults: [] },
      ],
    };
    expect(readVitestReport(JSON.stringify(report))).toEqual({
      passed: 7,
      failed: 3,
      notes: ['could not load /b.test.ts', '1 skipped'],
    });
  });

  it('come from a report of Playwright; one that passed only when repeated has failed', () => {
    const report = {
      errors: [{ message: 'the server did not start\nat line 1' }],
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
    };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({
      passed: 5,
      failed: 3,
      notes: ['the server did not start'],
    });
  });

  it.each(['', 'no JSON', '{}', '[]'])('do not come from %j', (text) => {
    expect(() => readVitestReport(text)).toThrow();
    expect(() => readPlaywrightReport(text)).toThrow();
  });

  it('of an empty run are a failure', () => {
    expect(settle({ passed: 0, failed: 0, notes: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('of a run that broke off are a failure though every test passed', () => {
    expect(settle({ passed: 3, failed: 0, notes: [] }, 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(settle({ passed: 3, failed: 0, notes: [] }, null)).toMatchObject({ passed: 3, failed: 1 });
    expect(settle({ passed: 3, failed: 0, notes: [] }, 0)).toEqual({ passed: 3, failed: 0, notes: [] });
  });

  it('add up', () => {
    expect(add({ passed: 1, failed: 0, notes: ['a'] }, couldNotRun('b'))).toEqual({
      passed: 1,
      failed: 1,
      notes: ['a', 'could not run: b'],
    });
  });
});

describe('npm test', () => {
  it('refuses a suite that there is not, and counts that as a failure', async () => {
    const [command, args] = commandLine(tool('tsx', 'tsx', 'scripts/test.ts', 'nonsense'));
    const { code, output } = await run(command, args, { cwd: ROOT, timeoutMs: 240_000 });
    expect(code).toBe(1);
    expect(output).toContain('No such suite: nonsense');
    expect(output.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });

  it('ends with the counts of the suites that it ran', async () => {
    const [command, args] = commandLine(tool('tsx', 'tsx', 'scripts/test.ts', 'purity'));
    const { output } = await run(command, args, { cwd: ROOT, timeoutMs: 240_000 });
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^(?:1 passed, 0 failed|0 passed, 1 failed)$/);
  });
});

describe('running a program', () => {
  it('gives its status and both of its streams', async () => {
    const script = 'console.log("a"); console.error("b"); process.exitCode = 3;';
    const { code, output } = await run(process.execPath, ['-e', script], { timeoutMs: 240_000 });
    expect(code).toBe(3);
    expect(output).toContain('a\n');
    expect(output).toContain('b\n');
  });

  it('does not throw when there is no such program', async () => {
    expect(await run('nhac-han-no-such-program', [], { timeoutMs: 240_000 })).toMatchObject({ code: null });
  });

  it.skipIf(process.platform === 'win32')('ends it with its children when the time is over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhac-han-run-'));
    const mark = join(folder, 'late');
    const result = await run('sh', ['-c', `(sleep 1; touch '${mark}') & wait`], { timeoutMs: 200 });
    expect(result).toMatchObject({ code: null, timedOut: true });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(existsSync(mark)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
