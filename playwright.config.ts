import { defineConfig } from '@playwright/test';

const browser = process.env.NHAC_HAN_BROWSER;

export default defineConfig({
  testDir: 'tests/e2e',
  // Finds or installs a browser once and names it in NHAC_HAN_BROWSER for every worker.
  globalSetup: './scripts/lib/playwright-setup.ts',
  fullyParallel: false,
  workers: 2,
  // A test that fails now and then is a fault to find, not to repeat.
  retries: 0,
  forbidOnly: true,
  // Both are only how long a test that fails may take: a computer in use may be several times slower than another.
  timeout: 10 * 60_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { chromiumSandbox: false, ...(browser ? { executablePath: browser } : {}) },
  },
});
