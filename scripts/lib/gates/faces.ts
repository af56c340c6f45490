import type { ESTree } from 'vite';
import { importsOf } from './imports';
import { type Source, type Violation, violation } from './source';

const FACE = /^(?:lib|components|scripts)\/.*\/index$/u;

const nameOf = (node: ESTree.ModuleExportName): string => ('name' in node ? node.name : node.value);

/** The path of a file as imports name it. */
const pathOf = (source: Source): string => source.path.replace(/\.tsx?$/u, '');

type Passed = ESTree.ExportSpecifier;

/** The values that a face passes on; a type may stand there for what the values take and give. */
function passedOn({ program }: Source): Passed[] {
  return program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.source && statement.exportKind !== 'type'
      ? statement.specifiers.filter(({ exportKind }) => exportKind !== 'type')
      : [],
  );
}

/** The names that a statement takes out of another file; null for all of them. */
function takenBy(statement: ESTree.Statement): string[] | null {
  if (statement.type === 'ImportDeclaration')
    return statement.specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')
      ? null
      : statement.specifiers.flatMap((each) => (each.type === 'ImportSpecifier' ? [nameOf(each.imported)] : []));
  if (statement.type === 'ExportNamedDeclaration') return statement.specifiers.map(({ local }) => nameOf(local));
  return null;
}

/**
 * What is taken from each file: `path name`, and `path *` where all of it may be. A test that loads a room only when it
 * runs takes nothing that the product does not.
 */
function takenFrom(source: Source): string[] {
  return importsOf(source).flatMap(({ target, inside, dynamic, start }) => {
    if (!inside || target === null || (dynamic && source.path.startsWith('tests/'))) return [];
    const statement = source.program.body.find((each) => each.start === start);
    const names = (statement && takenBy(statement)) ?? ['*'];
    return [target, `${target}/index`].flatMap((path) => names.map((name) => `${path} ${name}`));
  });
}

/** Every value that a folder's face passes on and nobody takes from it. */
export function checkFaces(sources: readonly Source[]): Violation[] {
  const taken = new Set(sources.flatMap(takenFrom));
  return sources
    .filter((source) => FACE.test(pathOf(source)) && !taken.has(`${pathOf(source)} *`))
    .flatMap((source) =>
      passedOn(source)
        .filter(({ exported }) => !taken.has(`${pathOf(source)} ${nameOf(exported)}`))
        .map((each) => violation(source, each, `${nameOf(each.exported)}: nobody takes it from this face`)),
    );
}
