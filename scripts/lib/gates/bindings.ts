import type { ESTree } from 'vite';
import { type Place, places } from './walk';

/** The names that a pattern binds, e.g. `{ a, b: [c] }` binds a and c. */
function boundBy(pattern: ESTree.Node | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundBy(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => boundBy(element));
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'RestElement':
      return boundBy(pattern.argument);
    case 'TSParameterProperty':
      return boundBy(pattern.parameter);
    default:
      return [];
  }
}

function bindings({ node }: Place): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return boundBy(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return [...boundBy(node.id), ...node.params.flatMap((parameter) => boundBy(parameter))];
    case 'ArrowFunctionExpression':
      return node.params.flatMap((parameter) => boundBy(parameter));
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSEnumDeclaration':
      return boundBy(node.id);
    case 'CatchClause':
      return boundBy(node.param);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [node.local.name];
    default:
      return [];
  }
}

/** Fields that hold a name which refers to nothing: a property's, a label's, an exported one's. */
function isMereName({ parent, key }: Place): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return key === 'property' && !parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return key === 'key' && !parent.computed;
    case 'TSEnumMember':
      return key === 'id';
    case 'ExportSpecifier':
      return key === 'exported';
    case 'ImportSpecifier':
      return key === 'imported';
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return key === 'label';
    case 'MetaProperty':
    case 'ExportAllDeclaration':
      return true;
    default:
      return false;
  }
}

export interface Reference extends Place {
  readonly node: ESTree.Node & { type: 'Identifier'; name: string };
}

/**
 * Where a file uses names that it does not bind. A name bound anywhere in the file counts as bound in all of it: files
 * are small, and types catch the rest.
 */
export function globalReferences(program: ESTree.Program): Reference[] {
  const all = [...places(program)];
  const bound = new Set(all.flatMap(bindings));
  return all.flatMap((place) => {
    const { node } = place;
    const free = node.type === 'Identifier' && !bound.has(node.name) && !isMereName(place);
    return free ? [{ ...place, node }] : [];
  });
}
