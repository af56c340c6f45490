/** TypeScript sources as syntax trees, parsed by the parser that Vite carries (TypeScript 7 has no stable API). */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync } from 'vite';

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
}

/** One fault at one place. */
export interface Violation {
  readonly path: string;
  /** 1 is the first line. */
  readonly line: number;
  readonly message: string;
}

/** @throws Error with the first syntax error of the text */
export function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first) throw new Error(`${path}: ${first.message}`);
  return { path, text, program };
}

/** Every .ts and .tsx file below the folders; a folder that does not exist has none. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => sourcesBelow(root, folder));
}

function sourcesBelow(root: string, folder: string): Source[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

export function violation(source: Source, node: { readonly start: number }, message: string): Violation {
  return { path: source.path, line: source.text.slice(0, node.start).split('\n').length, message };
}
