import { resolve } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import { defineConfig } from 'wxt';
import { backupSchema } from './scripts/lib/backup-schema';
import { systemSchema } from './scripts/lib/description-schema';

/** Hosts that a test page may stand on; only the e2e build holds them without asking. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://*.test/*'];

/** Keeps the extension's id, and so its data, the same wherever the folder is loaded from. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvaQykeMwTbMcyyKAmzkRUYABRKd2/dJGm1tsCosMPz7t9yz9aE9ecjGcpQyMm+wmg7dH3W0VhHH9EmSu2S+KuWuX9RQLkjNUj/4IayIo5Pg8elKv0+eQsUqSPt2jjRmD0RoRMYUEwSQFnz0MChggRsCECTY27Xm9XcHie8vXAaay5SSwGUtvadc8VbqthDJolD/QxTf6WdnEEGDSb3aCCFxPf4OMTMW4D101Axwrtw0hldYyf0NiYMYC6dla7AVUcSDJ9bdqeRdnqr/f9ew8mEcAMaxWS53vcG7dVm1QENSObVhE9DSkpmntk7zdufYpc2AjjH/wPJvkRqpD2JMFbQIDAQAB';

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

/**
 * What a digest (@noble/hashes) asks of its input at run time, where the types of ours have answered, and how it wipes
 * what it worked with: here that stands on the page that the officer reads.
 */
const LEFT_OUT = ['abytes', 'aexists', 'aoutput', 'clean'];

/** Each of these makes the reader some bytes smaller (tried one by one); so does a second run over what the first made. */
const TERSER: MinifyOptions = {
  ecma: 2020,
  toplevel: true,
  compress: {
    ...{
      passes: 4,
      unsafe: true,
      hoist_funs: true,
      keep_fargs: false,
      unsafe_arrows: true,
      unsafe_methods: true,
      inline: 1,
    },
    ...{ sequences: false, comparisons: false, loops: false, pure_funcs: ['Array.from', ...LEFT_OUT] },
  },
  format: { quote_style: 2 },
};

const TERSER_AGAIN = {
  name: 'terser-again',
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      if (chunk.code !== undefined) chunk.code = (await minify(chunk.code, TERSER)).code ?? chunk.code;
  },
};

/** Methods by which a digest is copied and wiped: nothing calls for them in a content script, and no minifier drops a method. */
const UNCALLED = /^ {4}(?:_cloneInto|_cloneIntoMeta|clone|destroy|roundClean)\(\w*\) \{\n.*?^ {4}\}\n/gmsu;

const DIGEST_ALONE = {
  name: 'digest-alone',
  transform: (code: string, id: string) =>
    /@noble[\\/]hashes[\\/](?:_md|sha2)\.js$/u.test(id)
      ? { code: code.replace(UNCALLED, '').replace(/this\.(?:destroy|roundClean)\(\)/gu, 'undefined'), map: null }
      : null,
};

/** What content scripts have in place of WXT's own. */
const FOR_CONTENT = {
  'wxt/browser': resolve('lib/browser/content.ts'),
  'wxt/utils/content-script-context': resolve('lib/browser/script-context.ts'),
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // Content scripts run in every frame: they carry no polyfill, and Terser makes them 1 kB smaller than Vite's own way.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.build = { ...config.build, minify: 'terser', terserOptions: TERSER };
      config.plugins = [...(config.plugins ?? []), DIGEST_ALONE, TERSER_AGAIN];
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...FOR_CONTENT } };
    },
    'build:publicAssets': (_, files) => {
      const schemas = { backup: backupSchema(), system: systemSchema() };
      for (const [name, schema] of Object.entries(schemas))
        files.push({ relativeDest: `${name}.schema.json`, contents: `${JSON.stringify(schema, null, 2)}\n` });
    },
  },
  // WXT's own browser launch dies as root; the demo and the tests launch theirs.
  webExt: { disabled: true },
  vite: () => ({
    // The e2e build is the shipped one in everything but its manifest: no library may see another mode.
    define: { 'import.meta.env.MODE': '"production"', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    // CSS too: light-dark() came with Chromium 123 and is lowered for 120.
    build: { target: 'chrome120', cssTarget: 'chrome120', cssMinify: 'lightningcss' },
  }),
  manifest: ({ mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    key: KEY,
    minimum_chrome_version: '120',
    icons: ICONS,
    action: { default_title: '__MSG_name__', default_icon: ICONS },
    permissions: ['activeTab', 'alarms', 'notifications', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'],
    // Only to delete everything: see lib/browser/own-storage.ts.
    optional_permissions: ['browsingData'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'e2e' ? { host_permissions: TEST_HOSTS } : {}),
  }),
});
