/** Whether a browser can load an unpacked extension from the command line. */

import { accessSync, constants, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './run';

/** The manifest's minimum_chrome_version. */
const OLDEST = 120;
/** From this version on Google's own build ignores --load-extension (Chromium, Edge and Chrome for Testing do not). */
const CHROME_REFUSES_FROM = 137;

/** Either usable, or the reason why not in a few words. */
export type Verdict = { readonly usable: true } | { readonly usable: false; readonly reason: string };

/** Judges the line that `browser --version` prints, e.g. "Chromium 156.0.8078.79 built on Debian". */
export function judgeVersion(line: string): Verdict {
  const major = Number(/(\d+)\.\d+\.\d+/.exec(line)?.[1]);
  if (Number.isNaN(major)) return { usable: false, reason: 'does not tell its version' };
  if (major < OLDEST) return { usable: false, reason: `is version ${major}, older than ${OLDEST}` };
  const branded = /Google Chrome/i.test(line) && !/for Testing/i.test(line);
  if (branded && major >= CHROME_REFUSES_FROM) {
    return { usable: false, reason: `is Google Chrome ${major}, which ignores --load-extension` };
  }
  return { usable: true };
}

/** Asks the program itself; on Windows, where --version opens a window, the version folder beside it. */
async function versionLine(path: string): Promise<string> {
  if (process.platform === 'win32') {
    const versions = readdirSync(dirname(path)).filter((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name));
    const name = /Google\\Chrome\\/i.test(path) ? 'Google Chrome' : 'Chromium';
    return `${name} ${versions.at(-1) ?? ''}`;
  }
  // A program whose shared libraries are missing fails here too.
  const result = await run(path, ['--version'], { timeoutMs: 20_000 });
  return result.code === 0 ? result.output : '';
}

/** null when no such program exists. */
export async function judgeBrowser(path: string): Promise<Verdict | null> {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return null;
  }
  return judgeVersion(await versionLine(path));
}
