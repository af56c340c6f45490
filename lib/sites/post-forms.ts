import { addressKey, withoutFragment } from '../reach';
import { attributeOf, formsOf, listen } from './shadowed';

const ELEMENT = 1;

/** So many nodes at once are rows of a list, redrawn perhaps every few seconds: their forms are looked for when asked. */
const MANY = 50;

/**
 * Remembers where a page has sent forms by POST: what came back cannot be asked for again by its address. Scripts make a
 * form, send it and take it away in one turn, without an event: the change of the page shows it all the same.
 */
export class PostForms {
  readonly #actions = new Set<string>();

  constructor(
    private readonly page: Document,
    signal: AbortSignal,
  ) {
    const mutations = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        if (addedNodes.length <= MANY) for (const node of addedNodes) this.#look(node);
    });
    mutations.observe(page, { subtree: true, childList: true });
    signal.addEventListener('abort', () => mutations.disconnect());
    listen(page, 'submit', ({ target }) => this.#look(target as Node), signal);
  }

  /** True for an address that a form of this page is sent to by POST. */
  made(url: string): boolean {
    this.#noteAll();
    return this.#actions.has(withoutFragment(url));
  }

  /** Opaque keys of all such addresses. */
  get keys(): string[] {
    this.#noteAll();
    return [...this.#actions].filter((action) => /^https?:/u.test(action)).map(addressKey);
  }

  #noteAll(): void {
    for (const form of formsOf(this.page)) this.#note(form);
  }

  #look(node: Node): void {
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    if (element instanceof HTMLFormElement) this.#note(element);
    else for (const form of element.querySelectorAll('form')) this.#note(form);
  }

  #note(form: HTMLFormElement): void {
    const action = attributeOf(form, 'action');
    const { baseURI } = this.page;
    if (attributeOf(form, 'method')?.toLowerCase() !== 'post' || !action || !URL.canParse(action, baseURI)) return;
    this.#actions.add(withoutFragment(new URL(action, baseURI).href));
  }
}
