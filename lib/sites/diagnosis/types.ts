import type { GaveUpReason } from '../../messages';
import type { FieldName, Place, Sign } from '../description';
import type { DescriptionFailure } from '../known-systems';
import type { ReadingTimes } from '../timing';

/** What a reader may say of its readings. */
export interface ReaderState {
  /** Null before the first, and where a description is tried. */
  times: ReadingTimes | null;
  /** Why the last one that came to an end was given up. */
  gaveUp: GaveUpReason | null;
  /** Descriptions that somebody brought along and that are not gone by here. */
  failures: { id: string; why: DescriptionFailure }[];
}

/**
 * What may be said of a page to whoever helps: which parts of a description matched, how often, how long it took.
 * Places, selectors and labels are the description's own; nothing in here is of the page, but for the names of hosts.
 */
export interface FrameDiagnosis extends ReaderState {
  /** Host and port of the frame. */
  host: string;
  /** It fills its tab. */
  top: boolean;
  /** False for a frame that is hidden: it is not read. */
  shown: boolean;
  system: RecognisedSystem | null;
  /** What the name of the list that is shown says; null where no list is read. */
  listing: { named: boolean; waiting: boolean } | null;
  lists: ListDiagnosis[];
  detail: DetailDiagnosis | null;
  /** Hosts whose frames stand on the page. */
  elsewhere: string[];
  /** Of this reading alone. */
  heldMs: number;
  longestStepMs: number;
}

/** `imported`: somebody brought its description along. `common`: nobody described it, common labels say what is what. */
export type SystemSource = 'built-in' | 'imported' | 'common';

export interface RecognisedSystem {
  id: string;
  name: string;
  from: SystemSource;
  /** The element by which it was known; null where the page around this frame was, or common labels say it. */
  sign: Sign | null;
  /** Whether the address is as the system's are. */
  addressFits: boolean;
}

/** How often a field was read at a place of its description. */
export interface PlaceCount {
  /** Null for common labels, of which the page has its own. */
  place: Place | null;
  read: number;
}

export interface FieldDiagnosis {
  field: FieldName;
  places: PlaceCount[];
  /** A place stands there and is empty, or says that there is none. */
  empty: number;
  /** A column stands there and which cell is its cannot be told. */
  unsure: number;
  /** No place stands there. */
  missing: number;
}

export interface ListDiagnosis {
  /** The selector of its rows; null for a list that was found by common labels. */
  rows: string | null;
  found: number;
  visible: number;
  /** Documents that are told to the checklist: they wait for the officer, or were received for information where that is wanted. */
  told: number;
  /** Rows that may not leave the page for their level of secrecy. */
  withheld: number;
  /** Those of them whose level is one that nobody knows, or cannot be read. */
  unknownLevel: number;
  fields: FieldDiagnosis[];
}

export interface DetailDiagnosis {
  /** The selector by which it was found; null for common labels. */
  root: string | null;
  /** How many stand opened. */
  shown: number;
  withheld: number;
  directions: number;
  files: number;
  fields: FieldDiagnosis[];
}
