import { findBrowser } from '../browser';

/** Playwright's global setup: its workers inherit the environment. */
export default async function setup(): Promise<void> {
  process.env.NHAC_HAN_BROWSER = await findBrowser();
}
