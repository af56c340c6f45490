/**
 * Finds a Chromium-family browser that loads an unpacked extension from the command line, or installs one.
 * As a program (`npx tsx scripts/browser.ts`) it prints the path; what it does meanwhile goes to stderr.
 */

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { aptInstall } from './lib/apt';
import { judgeBrowser } from './lib/browser-check';
import { onPath, usualPlaces } from './lib/browser-places';
import { run } from './lib/run';

const VARIABLE = 'NHAC_HAN_BROWSER';

/** The first candidate that can be used; null when none. */
async function firstUsable(candidates: readonly string[]): Promise<string | null> {
  for (const path of new Set(candidates)) {
    const verdict = await judgeBrowser(path);
    if (verdict?.usable) return path;
    if (verdict) console.error(`${path} ${verdict.reason}; passed over.`);
  }
  return null;
}

/** Playwright's Chromium with a limit on waiting, since a network that swallows packets must not cost minutes. */
async function installWithPlaywright(): Promise<boolean> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const result = await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    timeoutMs: 240_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
  });
  return result.code === 0;
}

/** Vietnamese marks in screenshots and printed PDFs need a font that has them; best effort. */
async function ensureVietnameseFont(): Promise<void> {
  if (process.platform !== 'linux') return;
  const fonts = await run('fc-list', [':lang=vi', 'family'], { timeoutMs: 20_000 });
  const lacking = fonts.code === 0 && fonts.output.trim() === '';
  if (!lacking) return;
  console.error('No font with Vietnamese marks: trying apt (fonts-noto-core) ...');
  if (!(await aptInstall('fonts-noto-core')))
    console.error('No such font could be installed; pictures may show boxes.');
}

async function install(): Promise<string | null> {
  const places = () =>
    firstUsable([...onPath(process.env, process.platform), ...usualPlaces(process.env, process.platform)]);

  console.error("No usable browser found: trying Playwright's installer ...");
  if (await installWithPlaywright()) {
    const path = await firstUsable([chromium.executablePath()]);
    if (path) return path;
  }
  console.error('That failed: trying apt (chromium) ...');
  await aptInstall('chromium');
  return places();
}

/**
 * The path of a browser that can load the extension: the environment variable NHAC_HAN_BROWSER (which is taken at its
 * word or refused, never passed over), PATH, Playwright's own, the usual places, else one installed now.
 * @throws Error with one line that says what to do.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env[VARIABLE];
  if (named) {
    const verdict = await judgeBrowser(named);
    if (!verdict) throw new Error(`${VARIABLE} names no program that can be run: ${named}`);
    if (!verdict.usable) throw new Error(`${VARIABLE}: ${named} ${verdict.reason}`);
    return named;
  }
  const found = await firstUsable([
    ...onPath(process.env, process.platform),
    chromium.executablePath(),
    ...usualPlaces(process.env, process.platform),
  ]);
  const path = found ?? (await install());
  if (!path) {
    throw new Error(
      `No browser that can load the extension: install Chromium, Edge or Chrome for Testing, or set ${VARIABLE} to its path.`,
    );
  }
  await ensureVietnameseFont();
  return path;
}

// Bundled into a bench, this is not what was called.
const isCalled =
  import.meta.url === pathToFileURL(process.argv[1] ?? '').href && import.meta.url.endsWith('/browser.ts');
if (isCalled) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
