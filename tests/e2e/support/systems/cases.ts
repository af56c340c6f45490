import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SeenDocument } from '../../../../lib/documents';
import type { SystemDescription } from '../../../../lib/sites';

/** A document as a person reads it: what stands on the page and nothing else. */
export type Told = Partial<Omit<SeenDocument, 'keys'>>;

/** What identifies a document that must not be told of. */
export type Withheld = Partial<
  Pick<SeenDocument, 'systemId' | 'number' | 'issuer' | 'issued' | 'subject' | 'received'>
> & {
  /** Its number on arrival. */
  arrival?: string;
  /** True when its level is one that nobody knows, or cannot be read. */
  unknown?: true;
};

/** What the reader must tell of a page, and of nothing else on it. */
export interface Expected {
  /** What the page shows, in a line. */
  about: string;
  /** Where it stands. */
  address: string;
  /** The moment of reading, at UTC+7; absent: 2026-04-22T09:00. */
  now?: string;
  /** CSS selectors that the officer clicks one after the other before the page is read; in a frame: `frame >> element`. */
  clicks?: string[];
  lists?: { name: string | null; documents: Told[] }[];
  /** `list`: the one on the screen in which it stands, or what it says of itself; `waiting`: false where it is done. */
  opened?: (Told & { list?: string | null; waiting?: false; files?: { name: string; url: string }[] })[];
  withheld?: Withheld[];
  /** Why nothing of the page may be told, where that is so. */
  leftAlone?: string;
}

export interface Case {
  system: string;
  name: string;
  folder: string;
  expected: Expected;
}

const ROOT = resolve('tests/office/systems');

/** Pages of a folder; what they load by themselves stands beside them as `*.part.*`. */
function casesIn(system: string): Case[] {
  const folder = join(ROOT, system);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && !name.includes('.part.'));
  return pages.sort().map((page) => {
    const name = page.slice(0, -'.html'.length);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    return { system, name, folder, expected };
  });
}

const DESCRIPTIONS = resolve('lib/sites/systems');

/** The descriptions that come with Nhắc Hạn; what all systems share is none. */
export const readDescriptions = (): SystemDescription[] =>
  readdirSync(DESCRIPTIONS)
    .filter((name) => name.endsWith('.json') && name !== 'common.json')
    .map((name) => JSON.parse(readFileSync(join(DESCRIPTIONS, name), 'utf8')) as SystemDescription);

/** Every page of the made-up systems with what must be read of it. */
export const readCases = (): Case[] =>
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => casesIn(name));
