import { object, parse, record, string, unknown } from 'valibot';
import { MANIFEST_KEYS } from './bcd';
import { type Finding, OLDEST_CHROME, tooNew } from './finding';

/** The manifest must name the version that this gate holds the package to, and use no key that came later. */
export function checkManifest(path: string, text: string): Finding[] {
  const json: unknown = JSON.parse(text);
  const { minimum_chrome_version: oldest } = parse(object({ minimum_chrome_version: string() }), json);
  const keys = Object.keys(parse(record(string(), unknown()), json));
  const late = keys.flatMap((key) => {
    const why = tooNew(MANIFEST_KEYS.get(key));
    return why === null ? [] : [{ path, what: key, why }];
  });
  if (Number(oldest) === OLDEST_CHROME) return late;
  const what = 'minimum_chrome_version';
  return [...late, { path, what, why: `is ${oldest}, but the package is checked for ${OLDEST_CHROME}` }];
}
