import { posix } from 'node:path';
import type { ESTree } from 'vite';
import type { Source } from './source';
import { places } from './walk';

export interface Import {
  readonly start: number;
  /**
   * Inside the project its path from the root without extension and query, e.g. "lib/time/index"; else the package's
   * specifier. null when a dynamic import does not say in so many words what it loads.
   */
  readonly target: string | null;
  readonly inside: boolean;
  /** Leaves nothing behind at run time. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

function located(source: Source, specifier: string): Pick<Import, 'target' | 'inside'> {
  if (!specifier.startsWith('.')) return { target: specifier, inside: false };
  const path = posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''));
  return { target: path.replace(/\.tsx?$/, ''), inside: true };
}

function declared(source: Source, statement: ESTree.Node): Import[] {
  const from = 'source' in statement ? statement.source : null;
  if (statement.type === 'ImportExpression' || !from || from.type !== 'Literal') return [];
  const typeOnly =
    ('importKind' in statement && statement.importKind === 'type') ||
    ('exportKind' in statement && statement.exportKind === 'type');
  return [{ ...located(source, String(from.value)), start: statement.start, typeOnly, dynamic: false }];
}

/** All imports and re-exports of a file, dynamic ones too. */
export function importsOf(source: Source): Import[] {
  const found = source.program.body.flatMap((statement) => declared(source, statement));
  for (const { node } of places(source.program)) {
    if (node.type !== 'ImportExpression') continue;
    const literal = node.source.type === 'Literal' && typeof node.source.value === 'string' ? node.source.value : null;
    const place = literal === null ? { target: null, inside: false } : located(source, literal);
    found.push({ ...place, start: node.start, typeOnly: false, dynamic: true });
  }
  return found;
}

/** Whether a path or specifier is `root` or below it. */
export function within(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}
