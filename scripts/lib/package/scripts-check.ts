import { type ESTree, parseSync } from 'vite';
import { globalReferences } from '../gates/bindings';
import { memberName, type Place, places } from '../gates/walk';
import { API_MEMBERS, BUILTIN_MEMBERS, EXTENSION_MEMBERS, GLOBALS, OWNED_MEMBERS, SINGLETONS } from './bcd';
import { type Finding, tooNew } from './finding';
import { checkSyntax } from './syntax-check';

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

function keyName(node: { readonly computed: boolean; readonly key: ESTree.Node }): string | null {
  if (node.key.type === 'Literal') return String(node.key.value);
  return !node.computed && node.key.type === 'Identifier' ? node.key.name : null;
}

/** The member that a script itself makes here: a property, a method, or one that is assigned. */
function definedName({ node, parent, key }: Place): string | null {
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
function askedNames({ program }: Script): Set<string> {
  return new Set([...places(program)].flatMap((place) => askedName(place) ?? []));
}

/** The object's own name: a global's interface, or the last word before the dot. */
function ownerName(object: ESTree.Node): string | null {
  const name = object.type === 'Identifier' ? object.name : memberName(object);
  return name !== null && Object.hasOwn(SINGLETONS, name) ? (SINGLETONS[name] ?? null) : name;
}

function judgeMember(owner: string | null, name: string, own: ReadonlySet<string>, ofPackage: ReadonlySet<string>) {
  const known =
    owner === null ? undefined : (OWNED_MEMBERS.get(`${owner}.${name}`) ?? EXTENSION_MEMBERS.get(`${owner}.${name}`));
  const why = tooNew(known);
  if (why !== null) return { what: `${owner}.${name}`, why };
  if (known !== undefined || own.has(name)) return null;
  const builtin = API_MEMBERS.has(name) ? null : tooNew(BUILTIN_MEMBERS.get(name));
  if (builtin !== null) return { what: `.${name}`, why: builtin };
  // A name that Chrome never had is hardly meant; one that the package defines somewhere may be its own.
  const since = API_MEMBERS.get(name);
  if (since === undefined || !Number.isFinite(since) || ofPackage.has(name) || BUILTIN_MEMBERS.has(name)) return null;
  const api = tooNew(since);
  return api === null ? null : { what: `.${name}`, why: api };
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
