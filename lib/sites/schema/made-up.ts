import type { Selector } from './selectors';

const CELLS = 10;
const ATTRIBUTE = /\[([\w-]+)\s*(?:[~|^$*]?=\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]*))[^\]]*)?\]/gu;
/** What stands between the parts of a selector that each say something of one element. */
const BETWEEN = /[\s>+~,()]+/u;
const ROWS = /^lists\[\d+\]\.rows$/u;

/** An element as one part of a selector has it. */
interface Kind {
  tag: string;
  classes: readonly string[];
  attributes: readonly (readonly [string, string])[];
}

const each = (text: string, name: RegExp): string[] => [...text.matchAll(name)].map(([, found = '']) => found);

/** The elements that a selector asks for, wherever in it. */
function kindsIn(selector: string): Kind[] {
  const met: (readonly [string, string])[] = [];
  const bare = selector.replace(ATTRIBUTE, (_, name: string, ...values: (string | undefined)[]) => {
    met.push([name, values.slice(0, 3).find(Boolean) ?? '']);
    return `@${met.length - 1}@`;
  });
  return bare.split(BETWEEN).flatMap((part) => {
    const [, tag = ''] = /^([a-z][a-z\d-]*)/iu.exec(part) ?? [];
    const classes = each(part, /\.([A-Za-z_][\w-]*)/gu);
    const attributes = each(part, /@(\d+)@/gu).flatMap((at) => {
      const attribute = met[Number(at)];
      return attribute ? [attribute] : [];
    });
    return tag || classes.length || attributes.length ? [{ tag, classes, attributes }] : [];
  });
}

/** A page on which everything stands that some selectors ask for, to see how long each takes to find. */
export class MadeUpPage {
  readonly page = document.implementation.createHTMLDocument();
  readonly rows: Element[] = [];
  readonly #table = this.page.createElement('table');
  readonly #rowKinds: readonly Kind[];
  readonly #cellKinds: readonly Kind[];
  #cells = 0;

  constructor(selectors: readonly Selector[]) {
    const kinds = (wanted: readonly Selector[]) => wanted.flatMap(({ text }) => kindsIn(text));
    this.#rowKinds = kinds(selectors.filter(({ path }) => ROWS.test(path)));
    this.#cellKinds = kinds(selectors);
    let outer: Element = this.page.body;
    for (const id of each(selectors.map(({ text }) => text).join(), /#([A-Za-z_][\w-]*)/gu)) {
      const inner = this.page.createElement('div');
      inner.id = id;
      outer.append(inner);
      outer = inner;
    }
    outer.append(this.#table);
  }

  /** Adds a row: a row as the lists name it, its cells in turn of all kinds that are asked for. */
  addRow(): void {
    const row = this.#element(this.#rowKinds[this.rows.length % this.#rowKinds.length], 'tr');
    for (let cell = 0; cell < CELLS; cell += 1) {
      row.append(this.#element(this.#cellKinds[this.#cells % this.#cellKinds.length], 'td'));
      this.#cells += 1;
    }
    this.#table.append(row);
    this.rows.push(row);
  }

  #element(kind: Kind | undefined, otherwise: string): Element {
    const element = this.page.createElement(kind?.tag || otherwise);
    element.classList.add(...(kind?.classes ?? []));
    for (const [name, value] of kind?.attributes ?? []) element.setAttribute(name, value);
    return element;
  }
}
