import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// A zone that no officer works in, half an hour off and with daylight saving: code that leans on the computer's zone
// instead of Asia/Ho_Chi_Minh fails here.
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A test that needs a DOM says so in its first line: // @vitest-environment happy-dom
    environment: 'node',
    restoreMocks: true,
    // Both are only how long a test that fails may take: a computer in use may be several times slower than another.
    testTimeout: 5 * 60_000,
    hookTimeout: 5 * 60_000,
    outputFile: process.env.VITEST_JSON_OUTPUT_FILE ? { json: process.env.VITEST_JSON_OUTPUT_FILE } : {},
  },
});
