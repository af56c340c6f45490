/** What came to Chrome when, from @mdn/browser-compat-data: lookups by the names that stand in built code. */

import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';

// 20 MB of JSON that Node reads in a moment; as an import, tsx and Vite would spend ten seconds on making code of it.
const bcd: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The first version of Chrome that has it without flag or prefix; Infinity when none has. */
export type Since = number;

function since({ support }: CompatStatement): Since {
  const statements = [support.chrome ?? []].flat();
  const versions = statements
    .filter((s) => !s.flags && !s.prefix && !s.alternative_name && !s.version_removed)
    .map((s) => Number.parseFloat(String(s.version_added).replace('≤', '')))
    .filter((version) => !Number.isNaN(version));
  return Math.min(...versions);
}

type Entry = readonly [name: string, feature: Identifier];

/** The features right below one, in order, without its own statement. */
function below(feature: Identifier): Entry[] {
  return Object.entries(feature).filter((entry): entry is [string, Identifier] => !entry[0].startsWith('__'));
}

/** Every feature below one, at any depth. */
function allBelow(feature: Identifier): Entry[] {
  return below(feature).flatMap((entry) => [entry, ...allBelow(entry[1])]);
}

/** Earliest version for each name; a name that several features share counts as old when one of them is. */
function table(entries: readonly Entry[], nameOf: (name: string) => string = (name) => name): Map<string, Since> {
  const result = new Map<string, Since>();
  for (const [name, feature] of entries) {
    if (!feature.__compat) continue;
    const key = nameOf(name);
    result.set(key, Math.min(result.get(key) ?? Number.POSITIVE_INFINITY, since(feature.__compat)));
  }
  return result;
}

/** `Owner.member` for each owner's members. */
function membersWithOwner(owners: readonly Entry[]): Entry[] {
  return owners.flatMap(([owner, feature]) =>
    below(feature).map(([name, member]): Entry => [`${owner}.${name.replace(/_static$/, '')}`, member]),
  );
}

const builtins = below(bcd.javascript.builtins ?? {});
const interfaces = below(bcd.api);
const namespaces = below(bcd.webextensions.api ?? {});
const styleProperties = below(bcd.css.properties ?? {});

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const STYLE_MEMBERS = new Set(styleProperties.map(([name]) => camelCase(name)));

/** Global objects with the interface that they have. */
export const SINGLETONS: Readonly<Record<string, string>> = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  document: 'Document',
  navigator: 'Navigator',
  performance: 'Performance',
  crypto: 'Crypto',
  scheduler: 'Scheduler',
  location: 'Location',
  history: 'History',
};

/** Names of the language and of the web that stand for themselves, e.g. `Iterator`, `scheduler`, `fetch`. */
export const GLOBALS = table([...builtins, ...interfaces, ...below(bcd.api.Window ?? {})]);

/** `Object.groupBy`, `URL.parse`, `Navigator.storageBuckets`. */
export const OWNED_MEMBERS = table(membersWithOwner([...builtins, ...interfaces]));

/** Members of the language's objects by name alone, e.g. `union`. */
export const BUILTIN_MEMBERS = table(builtins.flatMap(([, feature]) => below(feature)));

/**
 * Members of the web's objects by name alone, e.g. `moveBefore`. Names of style properties are left out: they are
 * judged where styles are.
 */
export const API_MEMBERS = table(
  interfaces.flatMap(([, feature]) => below(feature)).filter(([name]) => !STYLE_MEMBERS.has(name)),
  (name) => name.replace(/_static$/, ''),
);

/** Names of the extension API's parts, e.g. `windows`: no members of the language's objects, though one may bear it. */
export const EXTENSION_PARTS: ReadonlySet<string> = new Set(namespaces.map(([name]) => name));

/** `action.openPopup`, `storage.session`. */
export const EXTENSION_MEMBERS = table(membersWithOwner(namespaces));

export const STYLE_PROPERTIES = table(styleProperties);

/** `display: grid` as `display.grid`. */
export const STYLE_KEYWORDS = table(membersWithOwner(styleProperties));

/** Functions of style values, e.g. `light-dark`, without brackets. */
export const STYLE_FUNCTIONS = table(
  [...allBelow(bcd.css.types ?? {}), ...styleProperties.flatMap(([, feature]) => allBelow(feature))],
  (name) => name.replace(/_function$/, ''),
);

export const AT_RULES = table(below(bcd.css['at-rules'] ?? {}));

/** Features that a media query asks for. */
export const MEDIA_FEATURES = table(below(bcd.css['at-rules']?.media ?? {}));

/** Pseudo-classes and pseudo-elements without colons. */
export const SELECTORS = table(below(bcd.css.selectors ?? {}));

/** Keys of the manifest. */
export const MANIFEST_KEYS = table(below(bcd.webextensions.manifest ?? {}));
