import type { ESTree } from 'vite';
import { globalReferences, type Reference } from './bindings';
import { GLOBAL_REASONS, PURE_GLOBALS, REASONS } from './purity-rules';
import { type Source, type Violation, violation } from './source';
import { memberName, places } from './walk';

/** Text that the constructor of Date reads in no zone but the one it names: a bare date, or with Z or an offset. */
const ZONED = /^\d{4}-\d{2}-\d{2}$|(?:Z|[+-]\d{2}:\d{2})$/;

function constructedText(argument: ESTree.Node): string | null {
  if (argument.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  return argument.type === 'TemplateLiteral' ? (argument.quasis.at(-1)?.value.raw ?? '') : null;
}

function refuseNewDate(args: readonly ESTree.Node[]): string | null {
  const [argument, ...more] = args;
  if (!argument) return `new Date() ${REASONS.CLOCK}`;
  if (more.length > 0 || argument.type === 'SpreadElement') return `new Date(parts) ${REASONS.LOCAL_ZONE}`;
  const text = constructedText(argument);
  return text === null || ZONED.test(text) ? null : `new Date(text without zone) ${REASONS.LOCAL_ZONE}`;
}

/** `new Date(instant)`, `Date.UTC` and `instanceof Date` are pure; every other mention is not. */
function refuseDate({ parent, key }: Reference): string | null {
  if (parent?.type === 'NewExpression' && key === 'callee') return refuseNewDate(parent.arguments);
  if (parent?.type === 'CallExpression' && key === 'callee') return `Date() ${REASONS.CLOCK}`;
  if (parent?.type === 'BinaryExpression' && parent.operator === 'instanceof' && key === 'right') return null;
  const member = parent && key === 'object' ? memberName(parent) : null;
  if (member === 'UTC') return null;
  if (member === 'now') return `Date.now ${REASONS.CLOCK}`;
  return 'Date may only stand in new Date(instant), Date.UTC and instanceof: it must not be handed around';
}

function refuseMath({ parent, key }: Reference): string | null {
  const member = parent && key === 'object' ? memberName(parent) : null;
  if (member === 'random') return 'Math.random gives chance';
  return member === null ? 'Math must not be handed around' : null;
}

/** A formatter is pure when its language is given, and its zone too where it formats dates. */
function isPureFormatter(call: ESTree.Node): boolean {
  if (call.type !== 'NewExpression' && call.type !== 'CallExpression') return false;
  const [locale, options] = call.arguments;
  if (!locale || (locale.type === 'Identifier' && locale.name === 'undefined')) return false;
  if (memberName(call.callee) !== 'DateTimeFormat') return true;
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some(
    (property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'timeZone',
  );
}

/** The places `Intl.X` that are called as pure formatters. */
function pureFormatters(program: ESTree.Program): ReadonlySet<ESTree.Node> {
  const callees = [...places(program)].filter(
    ({ parent, key }) => parent !== null && key === 'callee' && isPureFormatter(parent),
  );
  return new Set(callees.map(({ node }) => node));
}

function refuseIntl({ parent, key }: Reference, pure: ReadonlySet<ESTree.Node>): string | null {
  if (parent && key === 'object' && pure.has(parent)) return null;
  return `Intl without an explicit language (and timeZone, for dates) ${REASONS.COMPUTER_LANGUAGE}`;
}

const RULES = new Map([
  ['Date', refuseDate],
  ['Math', refuseMath],
  ['Intl', refuseIntl],
]);

function refuseGlobal(reference: Reference, pure: ReadonlySet<ESTree.Node>): string | null {
  const { name } = reference.node;
  const rule = RULES.get(name);
  if (rule) return rule(reference, pure);
  if (PURE_GLOBALS.has(name)) return null;
  const reason = Object.hasOwn(GLOBAL_REASONS, name) ? GLOBAL_REASONS[name] : 'is no global of the language itself';
  return `${name} ${reason}`;
}

/** Every use of a global that gives something else on another computer or at another hour. */
export function checkGlobals(source: Source): Violation[] {
  const pure = pureFormatters(source.program);
  return globalReferences(source.program).flatMap((reference) => {
    const message = refuseGlobal(reference, pure);
    return message === null ? [] : [violation(source, reference.node, message)];
  });
}
