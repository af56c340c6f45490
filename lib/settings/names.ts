/** Why what a person wrote cannot be a name in a list; `field` is the place where it was written, from 0. */
export type NameFault = { field: number; kind: 'empty' | 'known' };

/** Reads a name that is to be added to others. */
export function readName([written = '']: readonly string[], known: readonly string[]): string | NameFault {
  const name = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return { kind: 'empty', field: 0 };
  return known.includes(name) ? { kind: 'known', field: 0 } : name;
}
