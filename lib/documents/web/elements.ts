type Attributes = Readonly<Record<string, string>>;

/** Elements that hold nothing a person reads: programs, styles, what stands only in the head, fields of forms. */
const UNSEEN = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'xml', 'object', 'svg', 'math', 'iframe'],
  ...['select', 'button', 'textarea', 'input', 'audio', 'video', 'canvas', 'datalist'],
  // Tracked deletions.
  ...['del'],
]);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend'],
  ...['li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul'],
]);

/** Is nothing of an element seen? */
export const isUnseen = (name: string, { hidden, style = '' }: Attributes): boolean =>
  UNSEEN.has(name) || hidden !== undefined || HIDDEN_STYLE.test(style);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

const FAMILY = /(?:^|;)\s*font-family\s*:\s*["']?([^"',;]{1,60})/i;

/** The first font that an element asks for, null when it asks for none. */
export const fontOf = ({ face, style = '' }: Attributes): string | null =>
  (face?.split(',')[0] ?? FAMILY.exec(style)?.[1] ?? '').trim() || null;

/** A span of columns or rows; browsers read up to a thousand (HTML 4.9.11). */
export const spanOf = (value: string | undefined): number => {
  const span = Number.parseInt(value ?? '1', 10);
  return span > 1 ? Math.min(span, 1000) : 1;
};
