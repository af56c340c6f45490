import { run } from '../run';
import { commandLine, ROOT, type Tool } from '../tools';
import { add, NOTHING, type Tally } from './tally';

/** A program that passes by ending with status 0. */
export interface Check {
  readonly name: string;
  readonly tool: Tool;
}

const LIMIT_MS = 5 * 60_000;

async function runCheck({ name, tool }: Check): Promise<Tally> {
  console.log(`> ${name}`);
  const [command, args] = commandLine(tool);
  const result = await run(command, args, { cwd: ROOT, timeoutMs: LIMIT_MS, echo: 'stdout' });
  if (result.code === 0) return { passed: 1, failed: 0, notes: [] };
  const how = result.timedOut ? 'took too long' : `ended with status ${result.code}`;
  return { passed: 0, failed: 1, notes: [`${name} ${how}`] };
}

/** Runs every check, also after one that failed; each counts as one. */
export async function runChecks(checks: readonly Check[]): Promise<Tally> {
  let tally = NOTHING;
  for (const check of checks) tally = add(tally, await runCheck(check));
  return tally;
}
