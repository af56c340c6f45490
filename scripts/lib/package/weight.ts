import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from './finding';

/** A file of the built package, whatever it holds. */
export interface Packed {
  /** From the package's root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All that the reading of files adds: issue 4. */
const MOST_BYTES = 2.5 * 1024 * 1024;
/** What the page loads before it knows which kind of file it is to read. */
const MOST_AT_ONCE = 48 * 1024;

/** What every page of an allowed host loads: issue 5. */
const MOST_READER = 40_000;

const PAGE = 'offscreen.html';
const READER = 'content-scripts/reader.js';
const READABLE = /\.(?:m?js|html|css|json)$/;

const textOf = ({ path, bytes }: Packed): string => (READABLE.test(path) ? new TextDecoder().decode(bytes) : '');
const weightOf = (files: Iterable<Packed>): number =>
  [...files].reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);

/** The files that one leads to. @param leads whether a text names a file so that it is loaded */
function reached(files: readonly Packed[], from: Packed, leads: (text: string, name: string) => boolean): Set<Packed> {
  const met = new Set([from]);
  for (const file of met) {
    const text = textOf(file);
    for (const other of files) if (leads(text, basename(other.path))) met.add(other);
  }
  return met;
}

/** Built names carry a hash, so a name that stands in a text is that file. */
const named = (text: string, name: string): boolean => text.includes(name);

/** Loaded together with what names it: by a tag or an import, not by a call of `import()`. */
function loadedWith(text: string, name: string): boolean {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:from|import)\\s*["'\`][^"'\`]*${quoted}|<(?:script|link)[^>]*${quoted}`).test(text);
}

export interface Weight {
  /** In bytes, gzipped. */
  readonly all: number;
  readonly atOnce: number;
  /** The reader of pages. */
  readonly reader: number;
}

/**
 * What the reading of files weighs, all of it and what is loaded at once, and what the reader of pages does.
 * @throws when one of them is not there
 */
export function weightOfReading(files: readonly Packed[]): Weight {
  const [page, reader] = [PAGE, READER].map((name) => files.find(({ path }) => path === name));
  if (!page) throw new Error(`the package has no ${PAGE}`);
  if (!reader) throw new Error(`the package has no ${READER}`);
  return {
    reader: weightOf([reader]),
    all: weightOf(reached(files, page, named)),
    atOnce: weightOf(reached(files, page, loadedWith)),
  };
}

/** What of this weight is too much. */
export function checkWeight({ all, atOnce, reader }: Weight): Finding[] {
  const over = (bytes: number, most: number, what: string, path = PAGE): Finding[] =>
    bytes > most ? [{ path, what, why: `weighs ${bytes} bytes gzipped, over ${most}` }] : [];
  return [
    ...over(all, MOST_BYTES, 'the reading of files'),
    ...over(atOnce, MOST_AT_ONCE, 'what is loaded before a file is looked at'),
    ...over(reader, MOST_READER, 'the reader of pages', READER),
  ];
}
