import { type ESTree, parseSync } from 'vite';
import { memberName, type Place, places } from '../gates/walk';

/** A script of the package, parsed. */
export interface Script {
  readonly path: string;
  readonly program: ESTree.Program;
}

/** @throws Error with the first syntax error of the text */
export function parseScript(path: string, text: string): Script {
  const { program, errors } = parseSync(path, text, { sourceType: 'unambiguous' });
  const [first] = errors;
  if (first) throw new Error(`${path}: ${first.message}`);
  return { path, program };
}

export function keyName(node: { readonly computed: boolean; readonly key: ESTree.Node }): string | null {
  if (node.key.type === 'Literal') return String(node.key.value);
  return !node.computed && node.key.type === 'Identifier' ? node.key.name : null;
}

/** The member that a script itself makes here: a property, a method, or one that is assigned. */
export function definedName({ node, parent, key }: Place): string | null {
  switch (node.type) {
    case 'Property':
      return parent?.type === 'ObjectExpression' ? keyName(node) : null;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return keyName(node);
    case 'MemberExpression':
      return parent?.type === 'AssignmentExpression' && key === 'left' ? memberName(node) : null;
    default:
      return null;
  }
}

/** All member names that a script defines: elsewhere they may be its own and not the browser's. */
export function definedMembers({ program }: Script): Set<string> {
  return new Set([...places(program)].flatMap((place) => definedName(place) ?? []));
}

/** Whether the place asks for what it names before using it: `typeof x`, `x?.()`, `if (x)`, `x && ...`, `!x`. */
function asks({ parent, key }: Place): boolean {
  switch (parent?.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === '!';
    case 'CallExpression':
      return key === 'callee' && parent.optional;
    case 'ConditionalExpression':
    case 'IfStatement':
      return key === 'test';
    case 'LogicalExpression':
      return true;
    default:
      return false;
  }
}

/** What a place asks for: a global, a member, or the text in `'member' in x`. */
function askedName(place: Place): string | null {
  const { node, parent, key } = place;
  if (parent?.type === 'BinaryExpression' && parent.operator === 'in' && key === 'left') {
    return node.type === 'Literal' ? String(node.value) : null;
  }
  if (!asks(place)) return null;
  return node.type === 'Identifier' ? node.name : memberName(node);
}

/** All names that a script asks for somewhere: it knows that a browser may lack them. */
export function askedNames({ program }: Script): Set<string> {
  return new Set([...places(program)].flatMap((place) => askedName(place) ?? []));
}
