import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../scripts/browser';
import { judgeVersion } from '../../../scripts/lib/browser-check';

describe('a browser by its version line', () => {
  it.each([
    'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)',
    'Google Chrome for Testing 159.0.8154.6 ',
    'Microsoft Edge 156.0.3500.20 ',
    'Google Chrome 136.0.7103.113 ',
    'Chromium 120.0.6099.71 snap',
    'a warning of its start script\nChromium 156.0.8078.79',
  ])('is usable: %s', (line) => {
    expect(judgeVersion(line)).toEqual({ usable: true });
  });

  it.each([
    ['Google Chrome 137.0.7151.55 ', /ignores --load-extension/],
    ['Google Chrome 156.0.8078.79 ', /ignores --load-extension/],
    ['Chromium 119.0.6045.159', /older than 120/],
    ['', /does not tell its version/],
    ['chrome: error while loading shared libraries: libnss3.so', /does not tell its version/],
  ])('is refused: %s', (line, reason) => {
    expect(judgeVersion(line)).toEqual({ usable: false, reason: expect.stringMatching(reason) });
  });
});

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  let folder: string;

  /** A program that only tells its version. */
  function plant(name: string, version: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho '${version}'\n`);
    chmodSync(path, 0o755);
    return path;
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nhac-han-browser-'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes the one that NHAC_HAN_BROWSER names before any on PATH', async () => {
    plant('chromium', 'Chromium 156.0.1.2');
    const named = plant('mine', 'Chromium 150.0.1.2');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('NHAC_HAN_BROWSER', named);
    expect(await findBrowser()).toBe(named);
  });

  it('refuses the one that NHAC_HAN_BROWSER names when it cannot load the extension', async () => {
    vi.stubEnv('NHAC_HAN_BROWSER', plant('chrome', 'Google Chrome 156.0.1.2'));
    await expect(findBrowser()).rejects.toThrow(/NHAC_HAN_BROWSER: .*ignores --load-extension/);
    vi.stubEnv('NHAC_HAN_BROWSER', join(folder, 'missing'));
    await expect(findBrowser()).rejects.toThrow('names no program');
  });

  it('passes over one on PATH that cannot load the extension, and says so', async () => {
    const chrome = plant('google-chrome', 'Google Chrome 156.0.1.2');
    const older = plant('google-chrome-stable', 'Google Chrome 130.0.1.2');
    vi.stubEnv('NHAC_HAN_BROWSER', '');
    vi.stubEnv('PATH', folder);
    expect(await findBrowser()).toBe(older);
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining(chrome));
  });
});
