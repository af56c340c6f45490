import type { SystemDescription } from '../description';

/** A selector in a description. */
export interface Selector {
  /** `lists[0].fields.due[1].select`. */
  path: string;
  text: string;
  /** It is looked for in each row of a list; else once on the page. */
  perRow: boolean;
}

/** The members that hold selectors, one or several, wherever they stand. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...['select', 'rows', 'around', 'headers', 'cells', 'marks', 'entries', 'marked'],
  ...['headings', 'roots', 'files', 'frames', 'comment'],
]);
/** What a page's own words stand in: their names are none of ours. */
const WORDS: ReadonlySet<string> = new Set(['values', 'roles', 'statuses']);

const PER_ROW = /^lists\[\d+\]\.(?:(?:fields|directions)\b.*|marks|columns\.cells)$/u;

function* under(value: unknown, path: string, isSelector: boolean): Generator<Selector> {
  if (typeof value === 'string' && isSelector) yield { path, text: value, perRow: PER_ROW.test(path) };
  if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* under(each, `${path}[${index}]`, isSelector);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value))
      if (!WORDS.has(name)) yield* under(each, path ? `${path}.${name}` : name, MEMBERS.has(name));
}

/** All selectors of a description, in the order in which they stand there. */
export const selectorsOf = (description: SystemDescription): Selector[] => [...under(description, '', false)];
