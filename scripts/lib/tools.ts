/** The project's own command-line tools, started with this Node: no shell, no PATH, the same on every platform. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The program of an installed package.
 * @throws when the package is not installed or has no such program
 */
function programOf(pkg: string, bin: string): string {
  const folder = join(ROOT, 'node_modules', pkg);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const program = typeof bins === 'string' ? bins : bins?.[bin];
  if (!program) throw new Error(`${pkg} has no program ${bin}`);
  return join(folder, program);
}

/** A command line as data: the package whose program it is, and its arguments. */
export interface Tool {
  readonly pkg: string;
  readonly bin: string;
  readonly args: readonly string[];
}

/** For example `tool('typescript', 'tsc', '--noEmit')`. */
export function tool(pkg: string, bin: string, ...args: string[]): Tool {
  return { pkg, bin, args };
}

/** The words that start a tool, for spawn. */
export function commandLine({ pkg, bin, args }: Tool): [string, string[]] {
  return [process.execPath, [programOf(pkg, bin), ...args]];
}
