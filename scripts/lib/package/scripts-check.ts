import type { ESTree } from 'vite';
import { globalReferences } from '../gates/bindings';
import { memberName, type Place, places } from '../gates/walk';
import {
  API_MEMBERS,
  BUILTIN_MEMBERS,
  EXTENSION_MEMBERS,
  EXTENSION_PARTS,
  GLOBALS,
  OWNED_MEMBERS,
  SINGLETONS,
} from './bcd';
import { type Finding, tooNew } from './finding';
import { askedNames, definedMembers, definedName, keyName, type Script } from './script';
import { checkSyntax } from './syntax-check';

/** The object's own name: a global's interface, or the last word before the dot. */
function ownerName(object: ESTree.Node): string | null {
  const name = object.type === 'Identifier' ? object.name : memberName(object);
  return name !== null && Object.hasOwn(SINGLETONS, name) ? (SINGLETONS[name] ?? null) : name;
}

interface Judged {
  readonly what: string;
  readonly why: string;
}

/** By the name alone. A member that the script defines, or for the web's names any script, may be the package's own. */
function judgeName(name: string, own: ReadonlySet<string>, ofPackage: ReadonlySet<string>): Judged | null {
  if (own.has(name) || EXTENSION_PARTS.has(name)) return null;
  const builtin = BUILTIN_MEMBERS.get(name);
  const api = API_MEMBERS.get(name);
  // A name of the web that Chrome never had is hardly meant.
  if (api !== undefined && (ofPackage.has(name) || !Number.isFinite(api))) return null;
  const why = tooNew(Math.min(builtin ?? Number.POSITIVE_INFINITY, api ?? Number.POSITIVE_INFINITY));
  return why !== null && (builtin !== undefined || api !== undefined) ? { what: `.${name}`, why } : null;
}

function judgeMember(owner: string | null, name: string, own: ReadonlySet<string>, ofPackage: ReadonlySet<string>) {
  const member = `${owner}.${name}`;
  const known = owner === null ? undefined : (OWNED_MEMBERS.get(member) ?? EXTENSION_MEMBERS.get(member));
  if (known === undefined) return judgeName(name, own, ofPackage);
  const why = tooNew(known);
  return why === null ? null : { what: member, why };
}

function takenName(place: Place): { owner: string | null; name: string } | null {
  const { node, parent } = place;
  if (node.type === 'Property' && parent?.type === 'ObjectPattern') {
    const name = keyName(node);
    return name === null ? null : { owner: null, name };
  }
  const name = memberName(node);
  if (name === null || node.type !== 'MemberExpression') return null;
  if (definedName(place) !== null) return null;
  return { owner: ownerName(node.object), name };
}

/**
 * What a script uses that the oldest browser lacks: globals, members of known owners, members by their name alone,
 * members of the extension API, and syntax.
 * @param ofPackage member names that any script of the package defines
 */
export function checkScript(script: Script, ofPackage: ReadonlySet<string>): Finding[] {
  const { path, program } = script;
  const own = definedMembers(script);
  const asked = askedNames(script);
  const found = new Map<string, Finding>();
  const add = (what: string, why: string | null) => {
    if (why !== null) found.set(what, { path, what, why });
  };
  for (const reference of globalReferences(program)) {
    const { name } = reference.node;
    if (!asked.has(name)) add(name, tooNew(GLOBALS.get(name)));
  }
  for (const place of places(program)) {
    const taken = takenName(place);
    const judged = taken && !asked.has(taken.name) ? judgeMember(taken.owner, taken.name, own, ofPackage) : null;
    if (judged) add(judged.what, judged.why);
    const syntax = checkSyntax(place.node);
    if (syntax) add(syntax.what, tooNew(syntax.since));
  }
  return [...found.values()];
}
