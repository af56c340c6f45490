import type { ESTree } from 'vite';
import { type Import, importsOf, within } from './imports';
import { checkGlobals } from './purity-globals';
import { MEMBER_REASONS, PURE_FOLDERS, REASONS, SIDE_DOORS } from './purity-rules';
import { type Source, type Violation, violation } from './source';
import { memberName, places } from './walk';

/** @param path from the project's root, without extension */
export function isSideDoor(path: string): boolean {
  return SIDE_DOORS.some((door) => door.test(path));
}

function refuseImport({ target, inside, typeOnly, dynamic }: Import, packages: readonly string[]): string | null {
  if (dynamic || target === null) return 'a pure folder loads nothing at run time';
  if (!inside) {
    return packages.some((name) => within(target, name)) ? null : `${target} is not on this folder's list of packages`;
  }
  if (typeOnly) return null;
  const pure = isSideDoor(target) || Object.keys(PURE_FOLDERS).some((folder) => within(target, folder));
  return pure ? null : `${target} is not pure`;
}

function isOnJson(callee: ESTree.Node): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'JSON';
}

/** Calls whose arguments decide whether they are pure. */
function refuseCall(call: ESTree.Node, usesChrono: boolean): string | null {
  if (call.type !== 'CallExpression') return null;
  const member = memberName(call.callee);
  if (call.arguments.length >= 2) return null;
  if (member === 'localeCompare') return `localeCompare without language ${REASONS.COMPUTER_LANGUAGE}`;
  const chronoParses = usesChrono && (member === 'parse' || member === 'parseDate') && !isOnJson(call.callee);
  return chronoParses ? `chrono without a reference ${REASONS.CLOCK}` : null;
}

function refuseMember(node: ESTree.Node, parent: ESTree.Node | null): string | null {
  const taken = node.type === 'Property' && parent?.type === 'ObjectPattern' ? node.key : null;
  const name = taken?.type === 'Identifier' ? taken.name : memberName(node);
  if (name === null || !Object.hasOwn(MEMBER_REASONS, name)) return null;
  return `${name} ${MEMBER_REASONS[name]}`;
}

/** The packages that a pure file may import; null when the file need not be pure. */
function packagesOf(path: string): readonly string[] | null {
  const folder = Object.keys(PURE_FOLDERS).find((root) => within(path, root));
  if (folder !== undefined) return PURE_FOLDERS[folder] ?? null;
  return isSideDoor(path.replace(/\.tsx?$/, '')) ? [] : null;
}

/** Every way in which a file that must be pure is not; another file has none. */
export function checkPurity(source: Source): Violation[] {
  const packages = packagesOf(source.path);
  if (!packages) return [];
  const imports = importsOf(source);
  const usesChrono = imports.some(({ target }) => target !== null && within(target, 'chrono-node'));
  const found = checkGlobals(source);
  const refuse = (node: { readonly start: number }, message: string | null) => {
    if (message !== null) found.push(violation(source, node, message));
  };

  for (const entry of imports) refuse(entry, refuseImport(entry, packages));
  for (const { node, parent } of places(source.program)) {
    refuse(node, refuseMember(node, parent));
    refuse(node, refuseCall(node, usesChrono));
    if (node.type === 'MetaProperty' && node.meta.name === 'import') refuse(node, 'import.meta tells of the computer');
  }
  return found.sort((a, b) => a.line - b.line);
}
