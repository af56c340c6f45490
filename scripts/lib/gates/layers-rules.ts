/** Who may import what: the rooms of the house as data. */

/** The folders that hold code of the product or of its scripts. */
export const SCANNED = ['lib', 'components', 'entrypoints', 'locales', 'scripts'];

/**
 * Folders below a room of lib that have a public face of their own: pure code cannot import the room's, and what reads
 * files goes only where files are read.
 */
export const INNER_ROOMS = [
  'lib/documents/blocks',
  'lib/documents/compound',
  'lib/documents/encodings',
  'lib/documents/files',
  'lib/documents/layout',
  'lib/documents/opc',
  'lib/documents/compare',
  'lib/documents/pdf',
  'lib/documents/plain',
  'lib/documents/sheets',
  'lib/documents/unread',
  'lib/documents/web',
  'lib/documents/word/flow',
  'lib/documents/word',
  'lib/documents/xml',
  'lib/documents/zip',
  'lib/reminders/plan',
  'lib/sites/schema',
  'lib/tasks/rules',
];

export interface Home {
  readonly names: readonly string[];
  readonly rooms: readonly string[];
  readonly why: string;
}

/** Packages that only some rooms may import. */
export const PACKAGE_HOMES: readonly Home[] = [
  {
    names: ['webextension-polyfill', 'wxt/browser', '@wxt-dev/webextension-polyfill'],
    rooms: ['lib/browser'],
    why: 'lib/browser is the one seam to the extension APIs',
  },
  {
    names: ['dexie'],
    rooms: ['lib/tasks', 'lib/settings', 'lib/backup', 'lib/reminders', 'lib/popup'],
    why: 'the database is behind lib',
  },
  { names: ['chrono-node'], rooms: ['lib/deadlines'], why: 'only lib/deadlines knows how deadlines are found' },
  {
    // The offscreen page names the address of the worker, which only a bundler can give.
    names: ['pdfjs-dist'],
    rooms: ['lib/documents', 'entrypoints/offscreen'],
    why: 'files are read in lib/documents',
  },
  { names: ['saxen'], rooms: ['lib/documents/xml'], why: 'XML is walked in lib/documents/xml' },
  { names: ['htmlparser2'], rooms: ['lib/documents/web'], why: 'HTML is walked in lib/documents/web' },
  {
    // The fuzz run packs what it has damaged.
    names: ['fflate'],
    rooms: ['lib/documents/zip', 'lib/documents/pdf', 'scripts'],
    why: 'packed bytes are opened in lib/documents, within its limits',
  },
  {
    names: ['@noble/hashes'],
    rooms: ['lib/documents', 'lib/reach'],
    why: 'keys and digests are made in lib/documents',
  },
  { names: ['@noble/ciphers'], rooms: ['lib/documents/pdf'], why: 'locked PDFs are opened where PDFs are read' },
  { names: ['preact'], rooms: ['components', 'entrypoints'], why: 'only what a person sees is drawn' },
  {
    names: ['valibot'],
    rooms: ['lib/backup', 'lib/messages', 'lib/settings', 'lib/sites/schema', 'scripts'],
    why: 'what comes from outside is checked where it comes in',
  },
];

/** Globals that only some rooms may use. */
export const GLOBAL_HOMES: readonly Home[] = [
  { names: ['chrome', 'browser'], rooms: ['lib/browser'], why: 'lib/browser is the one seam to the extension APIs' },
];

export interface Ban {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly why: string;
}

/** Imports that go against the direction of the layers. Types are free of it. */
export const BANS: readonly Ban[] = [
  {
    from: ['lib', 'locales'],
    to: ['components', 'entrypoints', 'scripts', 'tests'],
    why: 'lib stands below everything that shows or wires it',
  },
  {
    from: ['components'],
    to: ['entrypoints', 'scripts', 'tests'],
    why: 'components know nothing of where they are used',
  },
  { from: ['entrypoints'], to: ['scripts', 'tests'], why: 'what is shipped holds nothing of the tools' },
  {
    from: ['components', 'entrypoints/popup'],
    to: ['lib/deadlines'],
    why: 'chrono is 53 kB that no page needs: the background finds deadlines',
  },
];
