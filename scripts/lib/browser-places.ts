/** Where a Chromium-family browser usually is. Real Google Chrome stands last: its newer versions are refused anyway. */

import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names looked up on PATH, best first. */
const PATH_NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

const LINUX_FILES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/opt/chrome-for-testing/chrome',
  '/opt/microsoft/msedge/msedge',
  '/opt/google/chrome/chrome',
  // Confined: cannot read a profile in /tmp, so only when nothing else is there.
  '/snap/bin/chromium',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Full names to try on PATH, best name first, for any platform. */
export function onPath(env: Environment, platform: NodeJS.Platform): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return PATH_NAMES.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)));
}

/** The usual places of a platform, best first; they need not exist. */
export function usualPlaces(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return MAC_APPS.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((f) => f !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  return LINUX_FILES;
}
