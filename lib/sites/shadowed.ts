import { GaveUp } from './slices';

/** What a reading asks of a page and of the elements around what it reads. */
const OF_PAGE = ['querySelector', 'querySelectorAll', 'createTreeWalker', 'documentElement', 'defaultView', 'baseURI'];
const OF_FORM = [
  ...[
    'parentElement',
    'parentNode',
    'ownerDocument',
    'nextSibling',
    'children',
    'textContent',
    'innerText',
    'outerHTML',
  ],
  ...['querySelector', 'querySelectorAll', 'closest', 'contains', 'matches', 'getAttribute', 'checkVisibility'],
];

const { querySelectorAll } = Document.prototype;
const { addEventListener } = EventTarget.prototype;

/** Listens on a page, whatever its elements are called. */
export const listen = <Kind extends keyof DocumentEventMap>(
  page: Document,
  kind: Kind,
  listener: (event: DocumentEventMap[Kind]) => void,
  signal: AbortSignal,
): void =>
  addEventListener.call(page, kind, (event) => listener(event as DocumentEventMap[Kind]), { capture: true, signal });

/** The forms of a page, whatever they are called. */
export const formsOf = (page: Document): NodeListOf<HTMLFormElement> =>
  querySelectorAll.call(page, 'form') as NodeListOf<HTMLFormElement>;

/** An attribute of a form, whatever its fields are called. */
export const attributeOf = (form: HTMLFormElement, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

const elementsOf = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/**
 * Refuses a page on which elements stand in place of names that a reading uses (`<img name="querySelector">`, an input
 * called "parentElement" in a form): those reach a content script too. Other names may be taken as they like.
 * @throws GaveUp
 */
export function refuseShadowed(page: Document): void {
  const marked = (selector: string): NodeListOf<Element> => querySelectorAll.call(page, selector);
  const named = OF_PAGE.map((name) => `[name="${name}"], [id="${name}"]`).join();
  if (marked(named).length) throw new GaveUp('shadowed');
  for (const form of marked('form')) {
    const elements = elementsOf?.call(form) as HTMLFormControlsCollection | undefined;
    if (OF_FORM.some((name) => elements?.namedItem(name))) throw new GaveUp('shadowed');
  }
}
