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

/**
 * Refuses a page on which elements stand in place of names that a reading uses (`<img name="querySelector">`, an input
 * called "parentElement" in a form). Those of forms reach a content script too; those of the document do not in Chromium
 * (measured in 156), and are asked for all the same. Such an element is a property of the page's or the form's own (Web
 * IDL, LegacyOverrideBuiltIns): to look for it by a selector costs a walk over the page for each name.
 * @throws GaveUp
 */
export function refuseShadowed(page: Document): void {
  const taken = (of: Document | HTMLFormElement, names: readonly string[]) =>
    names.some((name) => Object.hasOwn(of, name));
  if (taken(page, OF_PAGE) || [...formsOf(page)].some((form) => taken(form, OF_FORM))) throw new GaveUp('shadowed');
}
