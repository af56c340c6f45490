import type { BrowserContext } from '@playwright/test';
import type { CivilDate } from '../../lib/time';
import { E2E, SHIPPED } from '../../tests/e2e/support/chromium';
import { type Office, startOffice } from '../../tests/office';
import { findBrowser } from '../browser';
import { run } from '../lib/run';
import { commandLine, ROOT, tool } from '../lib/tools';
import { makeProfile, removeProfile } from './profile';
import { openWindow } from './window';

const BUILD_LIMIT_MS = 3 * 60_000;

/** The two builds: the shipped one, and the one that has the made-up office's hosts without asking. */
export type Build = 'shipped' | 'e2e';

/**
 * Builds the extension.
 * @throws Error with the build's output when it fails
 */
export async function build(which: Build): Promise<void> {
  const mode = which === 'e2e' ? ['--mode', 'e2e'] : [];
  const [command, args] = commandLine(tool('wxt', 'wxt', 'build', ...mode));
  const { code, output } = await run(command, args, { timeoutMs: BUILD_LIMIT_MS, cwd: ROOT });
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
}

/** The office and a browser that has the extension. */
export interface Stage {
  office: Office;
  context: BrowserContext;
  /** Closes the browser, stops the office and removes the profile. */
  close(): Promise<void>;
}

export interface StageOptions {
  headless: boolean;
  build: Build;
  /** The office's day; the real one unless given. */
  today?: CivilDate;
  /** How often the office draws its rows again, as `OfficeOptions` has it. */
  redrawMs?: number;
}

/** Sets the stage; nothing is left behind when a part of it cannot be set. */
export async function setStage({ headless, build: which, ...ofOffice }: StageOptions): Promise<Stage> {
  const executablePath = await findBrowser();
  const extension = which === 'e2e' ? E2E : SHIPPED;
  const office = await startOffice({ ...ofOffice, executablePath });
  const profile = await makeProfile(extension);
  const clear = async () => {
    await office.stop();
    await removeProfile(profile);
  };
  try {
    const context = await openWindow({
      executablePath,
      profile,
      extension,
      headless,
      testHosts: `127.0.0.1:${office.port}`,
    });
    return {
      office,
      context,
      async close() {
        await context.close();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
