import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Office, type OfficeOptions, startOffice } from '../../office';
import { E2E, forgetProfile, launch, newProfile } from './chromium';
import { openPopup } from './extension';
import { Officer } from './officer';

interface Fixtures {
  /** Knobs of the office, set with `test.use`. */
  officeOptions: OfficeOptions;
  office: Office;
  profile: string;
  /** A browser with the e2e build in a new profile. */
  context: BrowserContext;
  officer: Officer;
  /** The popup, open beside the office: what is stored and shown is read through it. */
  popup: Page;
}

/** The office's day, for a run on another than today: `NHAC_HAN_TODAY=2026-12-31 npx playwright test main-way`. */
const today = process.env.NHAC_HAN_TODAY as OfficeOptions['today'];
const OFFICE_DAY: OfficeOptions = today ? { today } : {};

/** Tests that have an office, a browser with the extension, and an officer who is not logged in yet. */
export const test = base.extend<Fixtures>({
  officeOptions: [OFFICE_DAY, { option: true }],
  office: async ({ officeOptions }, use) => {
    const office = await startOffice(officeOptions);
    await use(office);
    await office.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  profile: async ({}, use) => {
    const profile = await newProfile();
    await use(profile);
    await forgetProfile(profile);
  },
  context: async ({ profile }, use) => {
    const context = await launch(profile, E2E);
    await use(context);
    await context.close();
  },
  officer: async ({ context, office }, use) => {
    await use(new Officer(await context.newPage(), office));
  },
  popup: async ({ context }, use) => {
    await use(await openPopup(context));
  },
});

export { expect };
