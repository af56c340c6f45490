import type { ESTree } from 'vite';

/** A node with the way by which its parent holds it. */
export interface Place {
  readonly node: ESTree.Node;
  readonly parent: ESTree.Node | null;
  /** The parent's field, e.g. "callee". */
  readonly key: string;
}

/** TypeScript's own nodes that exist at run time; all others are types and leave nothing behind. */
const RUN_TIME_TS: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSExportAssignment',
  'TSParameterProperty',
]);

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function existsAtRunTime(node: ESTree.Node): boolean {
  if ('declare' in node && node.declare === true) return false;
  if ('importKind' in node && node.importKind === 'type') return false;
  if ('exportKind' in node && node.exportKind === 'type') return false;
  return !node.type.startsWith('TS') || RUN_TIME_TS.has(node.type);
}

/** Every node below and including `root` that exists at run time, in no promised order. */
export function* places(root: ESTree.Node): Generator<Place> {
  const open: Place[] = [{ node: root, parent: null, key: '' }];
  for (let place = open.pop(); place; place = open.pop()) {
    yield place;
    const { node } = place;
    // A re-export passes names on without using any.
    if (node.type === 'ExportNamedDeclaration' && node.source) continue;
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child) && existsAtRunTime(child)) open.push({ node: child, parent: node, key });
      }
    }
  }
}

/** The name of a member, also when it is written in brackets as text; null when only known at run time. */
export function memberName(node: ESTree.Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null;
  return node.property.type === 'Literal' ? String(node.property.value) : null;
}
