import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Rule } from 'postcss';
import { AT_RULES, MEDIA_FEATURES, SELECTORS, STYLE_FUNCTIONS, STYLE_KEYWORDS, STYLE_PROPERTIES } from './bcd';
import { type Finding, tooNew } from './finding';

type Report = (what: string, since: number | undefined) => void;

/** Text in quotes and addresses name no feature. */
function withoutText(value: string): string {
  return value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
}

/** An earlier value of the same property serves browsers that drop this one; they drop no custom property. */
function hasFallback(declaration: Declaration): boolean {
  if (declaration.prop.startsWith('--')) return false;
  for (let before = declaration.prev(); before; before = before.prev()) {
    if (before.type === 'decl' && before.prop === declaration.prop) return true;
  }
  return false;
}

function checkDeclaration(declaration: Declaration, report: Report): void {
  const { prop } = declaration;
  if (!prop.startsWith('--')) report(prop, STYLE_PROPERTIES.get(prop));
  if (hasFallback(declaration)) return;
  const value = withoutText(declaration.value);
  for (const [, name = ''] of value.matchAll(/(-?[a-z][a-z-]*)\(/g)) report(`${name}()`, STYLE_FUNCTIONS.get(name));
  for (const [word] of value.matchAll(/(?<![\w(-])[a-z][a-z-]*(?![\w(-])/g)) {
    report(`${prop}: ${word}`, STYLE_KEYWORDS.get(`${prop}.${word}`));
  }
}

function checkSelector(rule: Rule, report: Report): void {
  for (const [, name = ''] of withoutText(rule.selector).matchAll(/::?(-?[a-z][a-z-]*)/g)) {
    report(`:${name}`, SELECTORS.get(name));
  }
}

function checkAtRule(rule: AtRule, report: Report): void {
  report(`@${rule.name}`, AT_RULES.get(rule.name));
  if (rule.name !== 'media') return;
  for (const [, name = ''] of rule.params.matchAll(/\(\s*([a-z][a-z-]*)\s*[:)<>=]/g)) {
    report(`@media (${name})`, MEDIA_FEATURES.get(name));
  }
}

function checkNode(node: ChildNode, report: Report): void {
  if (node.type === 'decl') checkDeclaration(node, report);
  else if (node.type === 'rule') checkSelector(node, report);
  else if (node.type === 'atrule') checkAtRule(node, report);
  // What stands below @supports is asked for first.
  const asked = node.type === 'atrule' && node.name === 'supports';
  if ('nodes' in node && node.nodes && !asked) checkBelow(node, report);
}

function checkBelow(container: Pick<Container, 'nodes'>, report: Report): void {
  for (const node of container.nodes ?? []) checkNode(node, report);
}

/**
 * What a style sheet uses that the oldest browser lacks: properties, keywords, functions, at-rules, media features, selectors.
 * Names that the data does not know are passed over.
 * @throws CssSyntaxError when the text is no style sheet
 */
export function checkStyle(path: string, text: string): Finding[] {
  const found = new Map<string, Finding>();
  checkBelow(postcss.parse(text), (what, since) => {
    const why = tooNew(since);
    if (why !== null) found.set(what, { path, what, why });
  });
  return [...found.values()];
}
