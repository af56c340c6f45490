import { defineConfig } from 'wxt';

/** Hosts that a test page may stand on; only the e2e build holds them without asking. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://*.test/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // WXT's own browser launch dies as root; the demo and the tests launch theirs.
  webExt: { disabled: true },
  manifest: ({ mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    minimum_chrome_version: '120',
    permissions: ['activeTab', 'alarms', 'notifications', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'e2e' ? { host_permissions: TEST_HOSTS } : {}),
  }),
});
