import { withoutFragment } from '../reach';

const ELEMENT = 1;

/**
 * Remembers where a page has sent forms by POST: what came back cannot be asked for again by its address. Scripts make a
 * form, send it and take it away in one turn, without an event: the change of the page shows it all the same.
 */
export class PostForms {
  readonly #actions = new Set<string>();

  constructor(page: Document, signal: AbortSignal) {
    for (const form of page.forms) this.#note(form);
    const mutations = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) this.#look(node);
    });
    mutations.observe(page, { subtree: true, childList: true });
    signal.addEventListener('abort', () => mutations.disconnect());
    page.addEventListener('submit', ({ target }) => this.#look(target as Node), { capture: true, signal });
  }

  /** True for an address that a form of this page is sent to by POST. */
  made(url: string): boolean {
    return this.#actions.has(withoutFragment(url));
  }

  #look(node: Node): void {
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    if (element instanceof HTMLFormElement) this.#note(element);
    else for (const form of element.querySelectorAll('form')) this.#note(form);
  }

  #note(form: HTMLFormElement): void {
    const action = form.getAttribute('action');
    if (form.method !== 'post' || !action || !URL.canParse(action, form.baseURI)) return;
    this.#actions.add(withoutFragment(new URL(action, form.baseURI).href));
  }
}
