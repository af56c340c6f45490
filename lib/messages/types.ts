import type { FileReading, Listing, Role, SeenDocument, SeenSecrecy, Trace } from '../documents';
import type { FileResult } from '../documents/files';
import type { PanelLook } from '../panel/types';
import type { FileSource, ShownText } from '../reach';
import type { CivilDate } from '../time/types';

/**
 * What a reader may say to the background. Nothing else is heard from inside a web page.
 * A document that is not ordinary is never in here: of it only opaque keys may leave the page, to be forgotten.
 */
export type ReaderMessage =
  /** The visible rows of a list whose documents wait for the officer. */
  | { type: 'listed'; system: string; path: string; listing: Listing; documents: SeenDocument[] }
  /** A document was opened; `listing` is null when no list on the screen holds it. `files`: the links to its files. */
  | {
      type: 'opened';
      system: string;
      path: string;
      listing: Listing | null;
      document: SeenDocument;
      files: FileLink[];
      /** Its text, where the page shows it beside its fields; kept nowhere. */
      body?: string;
    }
  /**
   * Documents not to be kept: forget what is stored under these keys. `secret`: those of which no page may say
   * otherwise. `list`: names the list; '' for a detail. `shown`: keys of its first rows, by which a page of it is told
   * from another. `unknown`: how many for a level nobody knows. `unnamed`: how many rows beside them state a deadline of
   * a document that nothing names. `traces`: by what they are found under other relays' keys; `secretTraces`: those of
   * `secret`.
   */
  | {
      type: 'withheld';
      of: 'list' | 'detail';
      list: string;
      keys: string[];
      secret: string[];
      shown: string[];
      unknown: number;
      unnamed: number;
      traces: Trace[];
      secretTraces: Trace[];
    }
  /** In which list on this screen does the document with one of these keys stand? Answered with {@link Found}. */
  | { type: 'find-listing'; keys: string[]; screenKeys: string[] }
  /**
   * A file is shown in this frame: may it be read? Answered with {@link FileVerdict}. `at`: when it was opened, where it
   * fills the frame; epoch milliseconds.
   */
  | { type: 'file-shown'; url: string; at?: number }
  /**
   * A file that the officer opened is to be read. Answered with {@link FileTold}. `leaving`: its page goes away and will
   * not ask again.
   */
  | ({ type: 'file'; url: string; leaving?: true } & FileFound)
  /** The file that the viewer in this frame holds: answered with the address of a blob in its page, or null. */
  | { type: 'viewer-blob'; url: string }
  /** A piece of a file that is to be read next, in base64, in order from 0. */
  | { type: 'file-piece'; id: string; at: number; piece: string }
  /**
   * A page with one opened document goes away, or the document goes from it; perhaps its file takes the place. Of a
   * document that is not decided nothing but opaque keys is said.
   */
  | { type: 'left'; keys: string[]; screenKeys: string[]; owner: OwnerAnswer }
  /** A page goes away that shows no such document: what takes its place is no file of what stood there before it. */
  | { type: 'left-bare' }
  /** Opaque keys of the addresses to which a page that goes away has sent forms by POST. */
  | { type: 'forms-sent'; keys: string[] }
  /**
   * The officer opens a file of this document that the page gives without an address. `name`: null while it is not
   * decided whether the document may be kept. `at`: when, epoch milliseconds.
   */
  | { type: 'file-missed'; keys: string[]; name: string | null; at: number }
  /** The page in this frame could not be read, and why; null when it was read after all. */
  | { type: 'gave-up'; reason: GaveUpReason | null }
  /** A viewer shows a file that bears a secrecy stamp. */
  | { type: 'file-stamped'; url: string }
  /** What does a reader go by beside what it carries? Answered with a `Guidance`. */
  | { type: 'guidance' }
  /** What may the panel beside the file in this frame show? Answered with a {@link PanelAnswer}, or null. */
  | { type: 'panel' }
  /** The officer left the panel so. */
  | { type: 'panel-left'; look: PanelLook };

/** Why a page could not be read. That is never "no deadline". */
export type GaveUpReason =
  /** More rows or words than any page of an office has. */
  | 'too-large'
  /** It took too long. */
  | 'too-long'
  /** Elements of the page stand in place of the browser's own names, so that nothing can be trusted. */
  | 'shadowed'
  /** The reader has a fault of its own. */
  | 'broken';

/** A link to a file of an opened document. */
export interface FileLink {
  name: string;
  url: string;
}

/** Bytes that were handed over before, under this name, in so many pieces. */
export interface Handed {
  id: string;
  pieces: number;
}

/** How a reader came upon an opened file, and what it has of it. `framePath`: where the frame that shows it stands. */
export type FileFound =
  /**
   * It fills this frame. `bytes`: from the cache or a blob; null when it must be fetched. `at`: when the frame was sent
   * there, epoch milliseconds.
   */
  | { way: 'frame'; bytes: Handed | null; framePath: string; at: number }
  /**
   * A viewer in this frame shows it. `shown`: the text of the pages that it has drawn. `begins`: opaque key of how it
   * begins, which tells it from others that the same page shows; null where its address does.
   */
  | { way: 'viewer'; bytes: Handed | null; shown: ShownText | null; begins: string | null; framePath: string }
  /**
   * The officer clicked its link. `owner`: whose it is, while the page with the link still stands. `at`: when, epoch
   * milliseconds. `followed`: the browser goes where the link leads, and no script makes something else of the click.
   */
  | { way: 'link'; bytes: Handed | null; owner: OwnerAnswer; at: number; followed: boolean }
  /** It is shown in a frame of another host, of which this page sees nothing. */
  | { way: 'elsewhere' }
  /**
   * A frame was given its address on this host and shows what this page cannot see: it led to another host, or nowhere.
   * `framePath`: null for an `embed`, whose place nobody knows.
   */
  | { way: 'unseen'; framePath: string | null };

/** `elsewhere`: it stands on a host that is not allowed, or leads to one. */
export type FileTold = Told | 'elsewhere';

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
  /** `once`: the file's address must not be asked for again. */
  | { withheld: false; name: string; once: boolean; document: SeenDocument; listing: Listing | null };

/** `later`: the document is opened, and it is not decided yet whether it may be kept. */
export type OwnerAnswer = FileOwner | 'later';

/** Where a file of an opened document stands; said to our own pages and kept nowhere. */
export interface FileAddress {
  address: string;
}

/** Who is logged in, in the page's own words; said to our own pages and kept nowhere before the officer accepts it. */
export interface Account {
  account: string;
}

/** What the background, or the popup, asks the readers of a tab. */
export type BackgroundMessage =
  /** Read the page as it stands now; each reader answers a question once, with {@link ReadNow}, when it has done so. */
  | { type: 'read-now'; question: string }
  | { type: 'listing-of'; keys: string[]; screenKeys: string[] }
  /** Only a reader with a document that shows this very address answers. */
  | { type: 'owner-of'; url: string }
  /** Any reader with an opened document answers: one that may be kept, or one that is withheld or undecided. */
  | { type: 'owner-here'; url: string; of: 'ordinary' | 'other' }
  /** What does this frame show now? Any reader answers, with its address as text. */
  | { type: 'where' }
  /** Does a page send a form to this address by POST? Only a reader of such a page answers, with true. */
  | { type: 'posted'; url: string }
  /** A reader with this document opened answers with the address of its file, as a {@link FileAddress}. */
  | { type: 'address-of'; keys: string[]; from: string[] }
  /** What the cache holds of a file that was opened by its link here; the bytes go before. Answered with {@link Handed}. */
  | { type: 'cached'; url: string }
  /** Who is logged in here? Answered with an {@link Account}. */
  | { type: 'account-of' }
  /** More hosts were allowed: files that stand on them may be read now. */
  | { type: 'hosts-allowed' }
  /** How did the page's readings go? Asked by our own pages alone; answered with a `ReaderState`. */
  | { type: 'diagnose' }
  /**
   * What readers go by was changed: ask for it. `again`: the checklist became another, so that all that stands on the page
   * is to be told again.
   */
  | { type: 'guidance-changed'; again?: boolean }
  /** What the panels show may have changed. */
  | { type: 'panel-again' }
  /** Was the page given up? Only a reader that gave up answers, with a {@link Trouble}. */
  | { type: 'trouble' }
  /** Hosts were withdrawn: whoever stands on one that none of these patterns covers stops at once. */
  | { type: 'stop'; allowed: string[] };

/** The page was read since the question was asked. */
export type ReadNow = 'settled';

/** A page that was given up. */
export interface Trouble {
  reason: GaveUpReason;
}

/** A file to be read for a document. */
export interface FileJob {
  /** The same for the same file of the same document. */
  id: string;
  document: { id: string; keys: string[] };
  /** What the page, or the officer's disk, calls it. */
  name: string;
  /** Another file may bear the same name. */
  loose: boolean;
  /** The name of a reading that failed, in whose place it was given. */
  instead: string | null;
  /** Opaque key of its address, null for one that was dropped in. */
  from: string | null;
}

/** What came of it in the page that reads files. `answered`: the name that the server's answer gave it. */
export type FileAnswer =
  | { kind: 'stamped' }
  /** Its bytes are among those that are known. */
  | { kind: 'same'; digest: string }
  | { kind: 'read'; result: FileResult; digest: string | null; size: number | null; answered: string | null };

/** What the officer may be told of it: as it stands in the checklist; `gone` when its document does not stand there. */
export type FileOutcome = { kind: 'stamped' | 'gone' } | { kind: 'recorded'; file: FileReading };

/** What a page of the extension says to the background. */
export type PageMessage =
  /** A notification is to be shown, to see whether any appears. Answered with false when the browser shows none. */
  | { type: 'notification-test' }
  /** The checklist was changed by a person. `replaced`: by another one, in which may be missing what open pages told. */
  | { type: 'checklist-changed'; replaced?: true }
  /** The officer says on which day the event was from which a task's term counts. Answered with how many tasks changed. */
  | { type: 'event-day'; taskId: string; day: CivilDate }
  /** The page that reads files has come to an end with one. Answered with {@link FileOutcome}. */
  | { type: 'file-read'; job: FileJob; answer: FileAnswer }
  /** The officer gave a file for a document; `url` is a blob of that page. Answered with {@link FileOutcome}. */
  | { type: 'file-given'; documentId: string; name: string; instead: string | null; url: string };

/**
 * What the background asks the offscreen document: read a file, unless its bytes are among the `known` digests, or it was
 * read since it was opened (`openedAt`, epoch milliseconds; 0 when nobody knows). Answered with what the background then
 * said of the file, a {@link FileOutcome}.
 */
export type OffscreenMessage = {
  type: 'read-file';
  job: FileJob;
  source: FileSource;
  known: string[];
  openedAt: number;
};
