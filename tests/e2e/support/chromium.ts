import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';

/** Where `npm run build` and `npm run build:e2e` put the extension. */
export const SHIPPED = resolve('.output/chrome-mv3');
export const E2E = resolve('.output/chrome-mv3-e2e');

/** A new empty profile, to be removed with `forgetProfile`. */
export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'nhac-han-e2e-'));

export const forgetProfile = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true });

const loading = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/**
 * Starts a real browser in a profile, with a build of the extension or with none, in Vietnam's zone or another, and
 * perhaps with more switches.
 */
export function launch(
  profile: string,
  extension: string | null,
  timezoneId = 'Asia/Ho_Chi_Minh',
  switches: readonly string[] = [],
): Promise<BrowserContext> {
  const executablePath = process.env.NHAC_HAN_BROWSER;
  return chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    chromiumSandbox: false,
    locale: 'vi-VN',
    timezoneId,
    viewport: { width: 1280, height: 800 },
    args: [
      ...(extension ? loading(extension) : []),
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...switches,
    ],
  });
}

/** The extension's service worker, which starts with the browser. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** The extension's origin, `chrome-extension://<id>`. */
export async function originOf(context: BrowserContext): Promise<string> {
  const { protocol, host } = new URL((await workerOf(context)).url());
  return `${protocol}//${host}`;
}

/** Stops the worker as Chromium does when it has been idle. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // A version that was replaced by another is stopped before.
  const ran = new Set<string>();
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions)
        if (runningStatus !== 'stopped') ran.add(versionId);
        else if (ran.has(versionId)) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
