import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run';
import { commandLine, ROOT, type Tool } from '../tools';
import { add, couldNotRun, settle, type Tally } from './tally';

export interface CountedRun {
  readonly tool: Tool;
  /** The environment variable that tells the runner's JSON reporter where to write. */
  readonly reportVariable: string;
  /** @throws when the text is not such a report */
  readonly read: (json: string) => Tally;
  readonly limitMs: number;
  readonly env?: Readonly<Record<string, string>>;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs a test runner and counts its tests from the report that it wrote. */
export async function runCounted({ tool, reportVariable, read, limitMs, env }: CountedRun): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'nhac-han-report-'));
  const file = join(folder, 'report.json');
  try {
    const [command, args] = commandLine(tool);
    const result = await run(command, args, {
      cwd: ROOT,
      timeoutMs: limitMs,
      echo: 'stdout',
      env: { ...env, [reportVariable]: file },
    });
    const late: Tally = { passed: 0, failed: 1, notes: [`ended after ${limitMs / 60_000} minutes`] };
    if (!existsSync(file)) return result.timedOut ? late : couldNotRun(`no report, status ${result.code}`);
    const counted = read(readFileSync(file, 'utf8'));
    return result.timedOut ? add(counted, late) : settle(counted, result.code);
  } catch (error) {
    return couldNotRun(message(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
