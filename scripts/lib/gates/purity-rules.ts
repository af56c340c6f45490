/** What the pure folders may use. Everything is an allow-list, but for members, whose objects syntax does not show. */

/** Each pure folder with the packages that it may import. */
export const PURE_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/time': [],
  'lib/deadlines': ['chrono-node'],
  'lib/duty': [],
  'lib/documents/layout': [],
  'lib/documents/compare': [],
  'lib/tasks/rules': [],
  'lib/reminders/plan': [],
};

/**
 * Side doors: files that hold only a room's vocabulary (types, and lists of their values). Anyone may import them, also
 * pure code and pages that must not pull in the room's database or parser; in return they are held to purity.
 */
export const SIDE_DOORS: readonly RegExp[] = [/^lib\/[^/]+\/types$/, /^lib\/tasks\/checklist$/];

/** Globals that give the same on every computer at every hour. Date, Math and Intl have rules of their own. */
export const PURE_GLOBALS: ReadonlySet<string> = new Set([
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'JSON', 'Map', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet'],
  ...['Error', 'AggregateError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'],
  ...['Int8Array', 'Int16Array', 'Int32Array', 'Float32Array', 'Float64Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
  ...['Infinity', 'NaN', 'undefined', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
]);

const CLOCK = 'reads the clock: take `now` as an argument';
const LOCAL_ZONE = "depends on the computer's zone: use lib/time";
const COMPUTER_LANGUAGE = "depends on the computer's language or zone";
const SCHEDULE = 'schedules: a pure function only works out what is due';
const EVERYTHING = 'reaches everything';

/** Why some names are refused; any other unknown global is refused as not being the language's own. */
export const GLOBAL_REASONS: Readonly<Record<string, string>> = {
  performance: CLOCK,
  Temporal: CLOCK,
  crypto: 'gives chance: take the value as an argument',
  globalThis: EVERYTHING,
  window: EVERYTHING,
  self: EVERYTHING,
  eval: EVERYTHING,
  Function: EVERYTHING,
  require: EVERYTHING,
  process: 'belongs to Node',
  fetch: 'uses the network',
  XMLHttpRequest: 'uses the network',
  setTimeout: SCHEDULE,
  setInterval: SCHEDULE,
  queueMicrotask: SCHEDULE,
  requestAnimationFrame: SCHEDULE,
  localStorage: 'is storage',
  indexedDB: 'is storage',
  chrome: 'is the browser',
  browser: 'is the browser',
  document: 'is the DOM',
};

/** Members that are refused on any object, since only a Date or a locale-dependent method bears such a name. */
export const MEMBER_REASONS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['Year', 'FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].flatMap((part) => [
    [`get${part}`, LOCAL_ZONE],
    [`set${part}`, LOCAL_ZONE],
  ]),
  ...['getTimezoneOffset', 'toDateString', 'toTimeString'].map((name) => [name, LOCAL_ZONE]),
  ...['String', 'DateString', 'TimeString', 'LowerCase', 'UpperCase'].map((part) => [
    `toLocale${part}`,
    COMPUTER_LANGUAGE,
  ]),
]);

export const REASONS = { CLOCK, LOCAL_ZONE, COMPUTER_LANGUAGE } as const;
