import type { FieldWords, SeenSecrecy } from '../documents';
import { nameInAddress } from '../reach';
import type { SystemDescription } from './description';
import { readDirections } from './directions';
import { isVisible, surroundings } from './frames';
import { withLabels } from './labels';
import { readPlaces, seenText } from './place';
import { readSecrecy, readSighting, type Sighting } from './seen';
import type { Sliced } from './slices';
import { showsStamp } from './stamp';

/** A file of an opened document: its name and where its link leads. */
export interface SeenFile {
  name: string;
  /** Null where the page opens it by a script of its own. */
  address: string | null;
}

export interface SeenDetail extends Sighting {
  files: SeenFile[];
  /** Its text, where the page shows it; absent where it does not. */
  body?: string;
}

const isAddress = (href: string): boolean => /^(?:https?|blob):/u.test(href);

/** Where a link leads; null where a script of the page opens the file, by a link, a button or anything else. */
function addressOf(link: Element): string | null {
  const { href } = link as Partial<HTMLAnchorElement>;
  return typeof href === 'string' && isAddress(href) ? href : null;
}

/** Several links may bear one name ("Xem"); each file is one of its own. */
export function* filesOf(links: Iterable<Element>): Sliced<SeenFile[]> {
  const files: SeenFile[] = [];
  const named = new Map<string, number>();
  for (const link of links) {
    const address = addressOf(link);
    const name = seenText(link) || (address === null ? '' : nameInAddress(address));
    const nth = (named.get(name) ?? 0) + 1;
    named.set(name, nth);
    files.push({ name: nth > 1 ? `${name} (${nth})` : name, address });
    yield;
  }
  return files;
}

/** The file that a link among an opened document's leads to, null when the element belongs to none. */
export function fileOfLink(target: Element, { files }: SeenDetail, { files: selector }: SystemDescription['detail']) {
  const link = target.closest(selector) ?? target.closest('a[href]');
  if (!link) return null;
  const address = addressOf(link);
  return files.find((file) => (address ? file.address === address : file.name === seenText(link))) ?? null;
}

/**
 * The part of a page that shows one document: all around its root in which stand neither a list's rows nor another
 * document. A label of the list ("Hạn xử lý") is none of the document's.
 */
function scopeOf(root: Element, roots: readonly Element[], system: SystemDescription): Element {
  const rows = system.lists.map((list) => list.rows).join();
  const foreign = (around: Element) =>
    (rows && around.querySelector(rows) !== null) || roots.some((other) => other !== root && around.contains(other));
  let scope = root;
  while (scope.parentElement && !foreign(scope.parentElement)) scope = scope.parentElement;
  return scope;
}

/** The level that the pages around a frame show for it, by its own element: a label there may be the list's. */
function secrecyAround(page: Document, { fields }: SystemDescription['detail']): SeenSecrecy {
  const places = fields.secrecy?.filter(({ select }) => select !== undefined);
  for (const { documentElement } of surroundings(page).slice(1)) {
    const level = readSecrecy(documentElement, { secrecy: places ?? [] });
    if (level !== 'absent') return level;
  }
  return 'absent';
}

/** A deadline that the document says it does not have ("Vô hạn"): such words take away what its list stated. */
function saidNone(scope: Element, { fields, dueLabel }: SystemDescription['detail']): FieldWords | null {
  const found = readPlaces(scope, fields.due);
  if (found === null || found === 'unsure' || !found.text) return null;
  return { label: found.place.called ?? dueLabel, text: found.text };
}

function* readOne(scope: Element, system: SystemDescription, host: string): Sliced<SeenDetail> {
  const { sighting, files } = yield* withLabels(scope, () => readFields(scope, system, host));
  if (sighting.secrecy === 'absent') sighting.secrecy = secrecyAround(scope.ownerDocument, system.detail);
  const stated = sighting.secrecy !== 'absent' && sighting.secrecy !== 'empty';
  if (!stated && (yield* showsStamp(scope))) sighting.secrecy = 'secret';
  return { ...sighting, files };
}

function* readFields(scope: Element, system: SystemDescription, host: string) {
  const { fields, dueLabel, files, ...detail } = system.detail;
  const directions = readDirections(scope, detail);
  yield;
  const sighting = readSighting({
    element: scope,
    fields,
    columns: null,
    dueLabel,
    marks: null,
    system,
    host,
    directions,
  });
  yield;
  sighting.document.due ??= saidNone(scope, system.detail);
  return { sighting, files: yield* filesOf(scope.querySelectorAll(files)) };
}

/** Where a page of a system shows documents opened: by which selector, and the part of the page that is each one's. */
export function openedOn(page: Document, system: SystemDescription): { root: string; scopes: Element[] } | null {
  for (const root of system.detail.roots) {
    const roots = [...page.querySelectorAll(root)];
    const shown = roots.filter(isVisible);
    if (shown.length) return { root, scopes: shown.map((each) => scopeOf(each, roots, system)) };
  }
  return null;
}

/** The documents that a page of a system shows opened, with whatever of their fields is filled by now. */
export function* readDetails(page: Document, system: SystemDescription | null, host: string): Sliced<SeenDetail[]> {
  if (!system) return [];
  const details: SeenDetail[] = [];
  for (const scope of openedOn(page, system)?.scopes ?? []) details.push(yield* readOne(scope, system, host));
  return details;
}
