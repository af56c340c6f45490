import * as v from 'valibot';
import { DEFAULTS } from './defaults';
import { schemas } from './schema';
import type { Settings, SettingsFault, StoredSettings } from './types';

type Stored = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that its schema takes, or the default; of a list, the items that are good. */
function usable(schema: v.GenericSchema, stored: unknown, fallback: unknown, path: string, faults: SettingsFault[]) {
  const whole = v.safeParse(schema, stored);
  if (whole.success) return whole.output;
  if (!Array.isArray(stored)) {
    faults.push({ path, kind: 'broken', stored });
    return fallback;
  }
  return stored.filter((item, index) => {
    const good = v.is(schema, [item]);
    if (!good) faults.push({ path: `${path}[${index}]`, kind: 'broken', stored: item });
    return good;
  });
}

/** One group's values, with everything of it that could not be used. */
function groupOf(group: string, stored: unknown, faults: SettingsFault[]): Stored {
  const own: Readonly<Record<string, v.GenericSchema>> =
    Object.entries(schemas).find(([name]) => name === group)?.[1] ?? {};
  const fallbacks = new Map<string, unknown>(
    Object.entries(Object.entries(DEFAULTS).find(([name]) => name === group)?.[1] ?? {}),
  );
  const values = isRecord(stored) ? stored : {};
  if (stored !== undefined && !isRecord(stored)) faults.push({ path: group, kind: 'broken', stored });
  for (const [name, value] of Object.entries(values))
    if (!Object.hasOwn(own, name)) faults.push({ path: `${group}.${name}`, kind: 'unknown', stored: value });
  return Object.fromEntries(
    Object.entries(own).map(([name, schema]) => [
      name,
      Object.hasOwn(values, name)
        ? usable(schema, values[name], fallbacks.get(name), `${group}.${name}`, faults)
        : fallbacks.get(name),
    ]),
  );
}

/**
 * The settings that hold, from what is stored: a value that is missing, unknown or broken falls back by itself to its
 * default, and everything that could not be used is said.
 */
export function settingsOf(stored: unknown): StoredSettings {
  const faults: SettingsFault[] = [];
  const values = isRecord(stored) ? stored : {};
  for (const [group, value] of Object.entries(values))
    if (!Object.hasOwn(schemas, group)) faults.push({ path: group, kind: 'unknown', stored: value });
  const groups = Object.keys(schemas).map((group) => [group, groupOf(group, values[group], faults)]);
  return { settings: Object.fromEntries(groups) as Settings, faults };
}
