import { browser } from 'wxt/browser';

/** The version of Nhắc Hạn that runs. */
export const version = (): string => browser.runtime.getManifest().version;
