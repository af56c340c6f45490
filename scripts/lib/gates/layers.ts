import { globalReferences } from './bindings';
import { type Import, importsOf, within } from './imports';
import { BANS, GLOBAL_HOMES, type Home, INNER_ROOMS, PACKAGE_HOMES } from './layers-rules';
import { isSideDoor } from './purity';
import { type Source, type Violation, violation } from './source';
import { places } from './walk';

/** The room a path belongs to, e.g. "lib/time"; null outside lib. */
function roomOf(path: string): string | null {
  const inner = INNER_ROOMS.find((room) => within(path, room));
  if (inner !== undefined) return inner;
  return /^lib\/[^/]+/.exec(path)?.[0] ?? null;
}

/** A room is entered by its index, or by a side door; an inner room may name the types of the room around it. */
function refuseBackDoor(source: Source, { target, inside, typeOnly }: Import): string | null {
  if (!inside || target === null) return null;
  const room = roomOf(target);
  const from = roomOf(source.path);
  if (room === null || room === from) return null;
  if (target === room || target === `${room}/index`) return null;
  if (isSideDoor(target)) return null;
  if (typeOnly && from !== null && within(from, room)) return null;
  return `${target} is behind the face of ${room}: import ${room} itself`;
}

function refuseBanned(source: Source, { target, inside, typeOnly }: Import): string | null {
  if (!inside || target === null || typeOnly) return null;
  const ban = BANS.find(
    ({ from, to }) => from.some((root) => within(source.path, root)) && to.some((root) => within(target, root)),
  );
  return ban ? `${target}: ${ban.why}` : null;
}

function isHome(home: Home, path: string): boolean {
  return home.rooms.some((room) => within(path, room));
}

function refusePackage(source: Source, { target, inside }: Import): string | null {
  if (inside || target === null) return null;
  const home = PACKAGE_HOMES.find(({ names }) => names.some((name) => within(target, name)));
  return home && !isHome(home, source.path) ? `${target}: ${home.why}` : null;
}

/** The name of a global, also when it is taken from globalThis, window or self. */
function usedGlobals(source: Source): { readonly name: string; readonly start: number }[] {
  const plain = globalReferences(source.program).map(({ node }) => ({ name: node.name, start: node.start }));
  const taken = [...places(source.program)].flatMap(({ node }) => {
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier' || node.computed) return [];
    const onGlobal = node.object.type === 'Identifier' && /^(?:globalThis|window|self)$/.test(node.object.name);
    return onGlobal ? [{ name: node.property.name, start: node.start }] : [];
  });
  return [...plain, ...taken];
}

/** Every import and global that a file takes against the order of the house. */
export function checkLayers(source: Source): Violation[] {
  const found: Violation[] = [];
  for (const entry of importsOf(source)) {
    for (const refuse of [refuseBackDoor, refuseBanned, refusePackage]) {
      const message = refuse(source, entry);
      if (message !== null) found.push(violation(source, entry, message));
    }
  }
  for (const used of usedGlobals(source)) {
    const home = GLOBAL_HOMES.find(({ names }) => names.includes(used.name));
    if (home && !isHome(home, source.path)) found.push(violation(source, used, `${used.name}: ${home.why}`));
  }
  return found.sort((a, b) => a.line - b.line);
}
