import { bounded, type Listing, type Secrecy, type SeenDocument } from '../documents';
import type { FileOwner, ListedAs, OwnerAnswer } from '../messages';
import { addressKey, nameInAddress, shownByViewer, withoutFragment } from '../reach';
import type { SeenDetail } from './detail';
import { listingAs } from './list-name';
import { keysOf, type Sighting } from './seen';

/**
 * An opened document's fields are filled one after the other, its secrecy level perhaps last. Where the level does not
 * stand in words, or the document took the place of another, nothing is decided before its page rests this long …
 */
export const SETTLED_MS = 2_500;
/** … but some pages count the seconds. */
const PATIENCE_MS = 15_000;

const addressOf = (frame: Element, page: Document): string => {
  const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
  return URL.canParse(address, page.baseURI) ? new URL(address, page.baseURI).href : '';
};

/** An `embed` has neither a window nor a document that its page could see. */
export type Frame = Element & Partial<Pick<HTMLIFrameElement, 'contentDocument' | 'contentWindow'>>;

/** The frames on the page with the addresses that they were given. */
export const framesIn = (page: Document): { frame: Frame; url: string }[] =>
  [...page.querySelectorAll('iframe[src], embed[src], object[data]')].map((frame) => ({
    frame,
    url: addressOf(frame, page),
  }));

/**
 * True for a frame of which the page cannot see what it shows, another host's page or the browser's own; for one that
 * shows plain text or a picture, in which nobody looks for a file; and for one that shows nothing.
 */
export const isUnseen = (frame: Frame): boolean =>
  !frame.hasAttribute('sandbox') && (frame.contentDocument?.contentType !== 'text/html' || isBlank(frame));

/** True for a frame that shows nothing: it handed out a download, or the server has not answered yet. */
export const isBlank = ({ contentDocument }: Frame): boolean => contentDocument?.URL === 'about:blank';

/** Two addresses of one file, of which either may be that of a viewer that shows it. */
function sameFile(known: string | null, address: string): boolean {
  if (!known) return false;
  return [known, shownByViewer(known)].some((one) => one && withoutFragment(one) === withoutFragment(address));
}

/** What identifies a document as far as it is filled: another is another document in its place. */
export const identityOf = ({ document, screenKeys, lastResort }: Sighting): string =>
  document.keys[0] ?? screenKeys[0] ?? lastResort ?? '';

const IN_ROW = ['systemId', 'number', 'issuer', 'subject', 'type', 'issued', 'received'] as const;

/** What the opened document does not say of itself, as its row in a list says it: above all the system's own id. */
function withRow(document: SeenDocument, row: SeenDocument | null): SeenDocument {
  const missing = IN_ROW.filter((name) => document[name] === null && row?.[name]);
  return { ...document, ...Object.fromEntries(missing.map((name) => [name, row?.[name]])) };
}

/** A document that a page shows opened, from when it looks as it does until it changes. */
export class Opened {
  /** Whether it may leave the page; undecided until its level is sure and the lists on the screen were asked. */
  owner: FileOwner | null = null;
  asked = false;
  readonly #since: number;
  readonly #first: number;
  readonly #replaced: boolean;

  constructor(
    readonly detail: SeenDetail,
    readonly looks: string,
    before: Opened | undefined,
    now: number,
  ) {
    const same = before && identityOf(before.detail) === identityOf(detail);
    this.#since = now;
    this.#first = same ? before.#first : now;
    this.#replaced = before !== undefined && (!same || before.#replaced);
  }

  /** How long to wait before anything is decided; 0: decide now. */
  waitMs(now: number): number {
    const { secrecy } = this.detail;
    if (secrecy === 'secret' || secrecy === 'unknown') return 0;
    if (secrecy === 'ordinary' && !this.#replaced && this.detail.document.keys.length) return 0;
    return Math.max(0, Math.min(this.#since + SETTLED_MS, this.#first + PATIENCE_MS) - now);
  }

  /** Decides, once the lists on the screen were asked; stays undecided while too little says which document it is. */
  decide(level: Secrecy, listed: ListedAs | null): void {
    const { document, arrived } = this.detail;
    const keys = [...document.keys, ...(listed?.keys ?? [])];
    const known = [...new Set([...(keys.length ? keys : keysOf(this.detail)), ...(arrived ? [arrived] : [])])];
    const role = document.role === 'unknown' ? (listed?.role ?? 'unknown') : document.role;
    if (level !== 'ordinary') this.owner = { withheld: true };
    else if (known.length)
      this.owner = {
        withheld: false,
        name: '',
        once: false,
        document: bounded({ ...withRow(document, listed?.document ?? null), keys: known, role }),
        listing: this.#listing(listed?.listing ?? null),
      };
  }

  /** A document that says itself that it waits no more does not, wherever it was opened. */
  #listing(listing: Listing | null): Listing | null {
    const { status } = this.detail;
    return status && status !== 'waiting' ? listingAs(listing?.name ?? null, status) : listing;
  }

  /** False for an empty form, which says nothing of files shown beside it. */
  counts(now: number): boolean {
    return this.owner !== null || this.waitMs(now) > 0 || keysOf(this.detail).length > 0;
  }

  #addresses(page: Document): (string | null)[] {
    return [...this.detail.files.map(({ address }) => address), ...framesIn(page).map(({ url }) => url)];
  }

  /** Whether a shown file is this document's: among its links, or in a frame beside it. */
  shows(url: string, page: Document): boolean {
    return this.#addresses(page).some((known) => sameFile(known, url));
  }

  /** Where this document's file with this opaque key stands; null when it has none, or none that may be told. */
  addressOf(from: readonly string[], page: Document): string | null {
    const own = this.#addresses(page);
    return own.find((address) => address?.startsWith('http') && from.includes(addressKey(address))) ?? null;
  }

  /** Whether it is the document with one of these keys, and may be kept. */
  isKept(keys: readonly string[]): boolean {
    return this.owner?.withheld === false && this.owner.document.keys.some((key) => keys.includes(key));
  }

  /** The owner of a shown file, under the file's name. `once`: its address must not be asked for again. */
  ownerOf(url: string, once: boolean): OwnerAnswer {
    if (!this.owner) return 'later';
    const file = this.detail.files.find(({ address }) => sameFile(address, url));
    return this.owner.withheld ? this.owner : { ...this.owner, once, name: file?.name ?? nameInAddress(url) };
  }
}
