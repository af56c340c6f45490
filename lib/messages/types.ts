import type { Listing, Role, SeenDocument, SeenSecrecy } from '../documents';

/**
 * What a reader may say to the background. Nothing else is heard from inside a web page.
 * A document that is not ordinary is never in here: of it only opaque keys may leave the page, to be forgotten.
 */
export type ReaderMessage =
  /** The visible rows of a list whose documents wait for the officer. */
  | { type: 'listed'; system: string; path: string; listing: Listing; documents: SeenDocument[] }
  /** A document was opened; `listing` is null when no list on the screen holds it. */
  | { type: 'opened'; system: string; path: string; listing: Listing | null; document: SeenDocument }
  /**
   * Documents not to be kept: forget what is stored under these keys. `secret`: those of which no page may say
   * otherwise. `unknown`: how many for a level nobody knows.
   */
  | { type: 'withheld'; of: 'list' | 'detail'; keys: string[]; secret: string[]; unknown: number }
  /** In which list on this screen does the document with one of these keys stand? Answered with {@link Found}. */
  | { type: 'find-listing'; keys: string[]; screenKeys: string[] }
  /** A file is shown in this frame: may it be read? Answered with {@link FileVerdict}. */
  | { type: 'file-shown'; url: string }
  /** The file's bytes from the cache in base64, or null when it must be fetched. */
  | { type: 'file'; url: string; bytes: string | null };

/** The answer to what needs none: it is stored, and need not be said again. */
export type Told = 'kept';

/** `wait`: its document has not been seen yet. `leave`: it belongs to a document that is not to be kept. */
export type FileVerdict = 'read' | 'wait' | 'leave';

/** What a list says of a document that was opened from it. */
export interface ListedAs {
  secrecy: SeenSecrecy;
  /** Null when several rows may be the document's. */
  listing: Listing | null;
  role: Role;
  keys: string[];
  /** What its row says of it; null when it may not leave the page, or several rows may be the document's. */
  document: SeenDocument | null;
}

/** `listed` is null when no list on the screen holds the document; no answer at all is something else. */
export interface Found {
  listed: ListedAs | null;
}

/** The opened document to which a file belongs; `withheld` when nothing of it may be kept. */
export type FileOwner =
  | { withheld: true }
  | { withheld: false; name: string; document: SeenDocument; listing: Listing | null };

/** `later`: the document is opened, and it is not decided yet whether it may be kept. */
export type OwnerAnswer = FileOwner | 'later';

/** What the background asks the readers of a tab. */
export type BackgroundMessage =
  | { type: 'listing-of'; keys: string[]; screenKeys: string[] }
  /** Only a reader with a document that shows this very address answers. */
  | { type: 'owner-of'; url: string }
  /** Any reader with an opened document answers: one that may be kept, or one that is withheld or undecided. */
  | { type: 'owner-here'; url: string; of: 'ordinary' | 'other' }
  /** The host was withdrawn: stop at once. */
  | { type: 'stop' };

/** What a page of the extension says to the background: the checklist was changed by a person. */
export type PageMessage = { type: 'checklist-changed' };

/** What the background asks the offscreen document: read a file, from its address or its bytes in base64. */
export type OffscreenMessage = { type: 'read-file'; name: string; source: { url: string } | { bytes: string } };
