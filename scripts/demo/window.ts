import { type BrowserContext, chromium } from '@playwright/test';

/** How a browser is to be started. */
export interface WindowOptions {
  executablePath: string;
  profile: string;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Where all names under `.test` lead, `127.0.0.1:port`; in a window the browser would warn of it. */
  testHosts: string;
}

/** A common laptop's width: the office's list just fits. */
const SIZE = { width: 1366, height: 768 };

/**
 * Starts the browser with the extension. In a window it looks like any browser: no automation bar, no fixed viewport.
 * Ctrl+C is left to the caller.
 */
async function start(
  { executablePath, profile, extension, headless, testHosts }: WindowOptions,
  sandbox: boolean,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: sandbox,
    locale: 'vi-VN',
    viewport: headless ? SIZE : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // The headless screen is 800 by 600 unless told otherwise, too low for the popup's full height.
      ...(headless
        ? [`--host-resolver-rules=MAP *.test ${testHosts}`, '--screen-info={1600x1200}']
        : [`--window-size=${SIZE.width},${SIZE.height}`]),
    ],
  });
}

/** A person's window keeps the sandbox where the system lets it; root and many containers do not. */
export async function openWindow(options: WindowOptions): Promise<BrowserContext> {
  if (options.headless || process.getuid?.() === 0) return start(options, false);
  return start(options, true).catch(() => start(options, false));
}
