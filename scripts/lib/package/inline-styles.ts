import postcss from 'postcss';
import type { ESTree } from 'vite';
import { places } from '../gates/walk';

function textOf(node: ESTree.Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? node.quasis.map((part) => part.value.cooked ?? '').join('0') : null;
}

/** Selector, brace, property, colon, value, closing brace: what a style sheet cannot do without. */
const RULE = /^[^{}]*\{[^{}]*[a-z-]+\s*:[^{}]+\}/;

function isStyleSheet(text: string): boolean {
  try {
    postcss.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Style sheets that a script carries as text (imported with ?inline for a shadow root). */
export function inlineStyles(program: ESTree.Program): string[] {
  return [...places(program)].flatMap(({ node }) => {
    const text = textOf(node)?.trim();
    return text !== undefined && RULE.test(text) && isStyleSheet(text) ? [text] : [];
  });
}

/** The contents of the style elements of a page. */
export function styleElements(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? '');
}
