import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['browsingData'] } as const;

/** Chromium's form of the call; the polyfill's types know Firefox's alone. */
interface BrowsingData {
  remove(
    of: { origins: string[]; originTypes: { extension: boolean } },
    what: { indexedDB: boolean; fileSystems: boolean },
  ): Promise<void>;
}

/**
 * Asks for the right to have the browser delete this extension's storage. Must be the first thing in a click's handler;
 * Chromium gives it without a dialog.
 */
export const mayEraseOwnStorage = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [...PERMISSION.permissions] }).catch(() => false);

/**
 * Has the browser delete the files of this extension's storage. What the extension deletes itself stays readable in
 * LevelDB's files until the browser compacts them, which may be days later (measured in Chromium 156). The right is
 * given back.
 */
export async function eraseOwnStorage(): Promise<void> {
  const { browsingData } = browser as unknown as { browsingData: BrowsingData };
  const { origin } = new URL(browser.runtime.getURL('/'));
  await browsingData.remove(
    { origins: [origin], originTypes: { extension: true } },
    { indexedDB: true, fileSystems: true },
  );
  await browser.permissions.remove({ permissions: [...PERMISSION.permissions] });
}

/** Lets go of what the browser's memory holds for this extension until the browser ends. */
export const forgetSession = (): Promise<void> => browser.storage.session.clear();
