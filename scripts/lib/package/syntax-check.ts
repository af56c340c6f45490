import type { ESTree } from 'vite';

/** A form of syntax with the version of Chrome that first reads it. */
interface Syntax {
  readonly what: string;
  readonly since: number;
}

/** The names of a pattern's groups, in order. */
function groupNames(pattern: string): string[] {
  return [...pattern.matchAll(/\(\?<([^=!>][^>]*)>/g)].map((match) => match[1] ?? '');
}

/** Syntax newer than the oldest browser's (MDN: import attributes, using, RegExp modifiers and duplicate group names). */
export function checkSyntax(node: ESTree.Node): Syntax | null {
  if (node.type === 'ImportDeclaration' && node.attributes.length > 0) return { what: 'import attributes', since: 123 };
  if (node.type === 'VariableDeclaration' && /using$/.test(node.kind)) return { what: 'using', since: 134 };
  if (node.type !== 'Literal' || !('regex' in node)) return null;
  const { pattern } = node.regex;
  if (/\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/.test(pattern)) return { what: 'RegExp modifiers', since: 125 };
  const names = groupNames(pattern);
  return new Set(names).size < names.length ? { what: 'RegExp groups of one name', since: 125 } : null;
}
