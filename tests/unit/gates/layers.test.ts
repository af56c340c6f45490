import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { checkLayers, PACKAGE_HOMES, parseSource } from '../../../scripts/lib/gates';

function faults(path: string, text: string): string[] {
  return checkLayers(parseSource(path, text)).map(({ message }) => message);
}

const REFUSED: readonly [what: string, path: string, text: string, message: RegExp][] = [
  [
    'a back door into a room',
    'components/list/list.tsx',
    "import { addDays } from '../../lib/time/civil';",
    /lib\/time\/civil is behind the face of lib\/time/,
  ],
  [
    'a back door between rooms',
    'lib/sites/a.ts',
    "import { fold } from '../text/fold';",
    /behind the face of lib\/text/,
  ],
  ['a back door passed on', 'lib/sites/a.ts', "export { fold } from '../text/fold';", /behind the face of lib\/text/],
  [
    'a back door at run time',
    'entrypoints/background.ts',
    "import('../lib/text/fold');",
    /behind the face of lib\/text/,
  ],
  [
    'a back door into an inner room',
    'lib/tasks/a.ts',
    "import { a } from './rules/merge';",
    /behind the face of lib\/tasks\/rules/,
  ],
  [
    'the polyfill',
    'entrypoints/popup/main.tsx',
    "import browser from 'webextension-polyfill';",
    /lib\/browser is the one seam/,
  ],
  ["WXT's browser", 'lib/reminders/a.ts', "import { browser } from 'wxt/browser';", /lib\/browser is the one seam/],
  [
    "types of WXT's browser",
    'lib/reminders/a.ts',
    "import type { Browser } from 'wxt/browser';",
    /lib\/browser is the one seam/,
  ],
  [
    'the global chrome',
    'entrypoints/background.ts',
    'chrome.runtime.reload();',
    /chrome: lib\/browser is the one seam/,
  ],
  [
    'the global browser',
    'entrypoints/background.ts',
    'browser.runtime.reload();',
    /browser: lib\/browser is the one seam/,
  ],
  [
    'chrome by a detour',
    'lib/sites/a.ts',
    'globalThis.chrome.runtime.reload();',
    /chrome: lib\/browser is the one seam/,
  ],
  [
    'Dexie in a component',
    'components/list/list.tsx',
    "import { liveQuery } from 'dexie';",
    /the database is behind lib/,
  ],
  ['chrono elsewhere', 'lib/time/a.ts', "import * as chrono from 'chrono-node';", /only lib\/deadlines/],
  ['a part of chrono elsewhere', 'lib/time/a.ts', "import { vi } from 'chrono-node/vi';", /only lib\/deadlines/],
  [
    'pdf.js elsewhere',
    'entrypoints/popup/main.ts',
    "import('pdfjs-dist/legacy/build/pdf.mjs');",
    /files are read in lib\/documents/,
  ],
  ['Preact below components', 'lib/popup/a.ts', "import { h } from 'preact';", /only what a person sees/],
  ['a schema elsewhere', 'lib/tasks/a.ts', "import * as v from 'valibot';", /checked where it comes in/],
  ['a zip opened elsewhere', 'lib/reach/a.ts', "import { inflateSync } from 'fflate';", /within its limits/],
  ['HTML walked elsewhere', 'lib/sites/a.ts', "import { Parser } from 'htmlparser2';", /lib\/documents\/web/],
  ['a digest elsewhere', 'lib/tasks/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';", /digests are made/],
  ['lib above itself', 'lib/tasks/a.ts', "import { List } from '../../components/list';", /lib stands below/],
  ['words above themselves', 'locales/vi/a.ts', "import { List } from '../../components/list';", /lib stands below/],
  ['components above themselves', 'components/a.tsx', "import '../entrypoints/popup/main';", /components know nothing/],
  [
    'tools in the product',
    'entrypoints/background.ts',
    "import { findBrowser } from '../scripts/browser';",
    /nothing of the tools/,
  ],
  [
    'tests in the product',
    'entrypoints/background.ts',
    "import { office } from '../tests/office';",
    /nothing of the tools/,
  ],
  [
    'chrono in a page',
    'components/a.tsx',
    "import { find } from '../lib/deadlines';",
    /the background finds deadlines/,
  ],
];

describe('layers', () => {
  it('gives every package of the product a home', () => {
    const at = (name: string) => PACKAGE_HOMES.some(({ names }) => names.includes(name));
    expect(Object.keys(manifest.dependencies).filter((name) => !at(name))).toEqual([]);
  });

  it.each(REFUSED)('refuses %s', (_, path, text, message) => {
    expect(faults(path, text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a room by its face', 'components/list/list.tsx', "import { addDays } from '../../lib/time';"],
    ['a room by its index', 'entrypoints/popup/main.tsx', "import { addDays } from '../../lib/time/index';"],
    ['an inner room by its face', 'lib/tasks/store.ts', "import { merge } from './rules';"],
    ['files of the same room', 'lib/time/calendar/a.ts', "import { b } from '../civil';"],
    ['a side door', 'components/a.tsx', "import { GROUPS } from '../lib/tasks/checklist';"],
    ['types of another room', 'lib/deadlines/a.ts', "import type { Task } from '../tasks/types';"],
    ['types of the room around', 'lib/tasks/rules/a.ts', "import type { Checklist } from '../checklist';"],
    [
      'types of a room that a page may not run',
      'components/a.tsx',
      "import type { Deadline } from '../lib/deadlines';",
    ],
    ['a style sheet', 'components/a.tsx', "import css from './a.css?inline';"],
    ['the seam itself', 'lib/browser/index.ts', "export { browser } from 'wxt/browser'; chrome.runtime.id;"],
    ['a variable of that name', 'scripts/demo.ts', 'const browser = open(); browser.close();'],
    ['a package at home', 'lib/tasks/store.ts', "import { Dexie } from 'dexie';"],
  ])('passes %s', (_, path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});
