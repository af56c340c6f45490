import type { Role } from '../documents';

/**
 * Where a value stands, seen from a row or from the page: an attribute of an element, an element's text,
 * or the cell beside a label. The first place that exists counts.
 */
export interface Place {
  /** CSS selector inside the scope; absent: the scope itself. */
  select?: string;
  /** Read this attribute instead of the text. */
  attribute?: string;
  /** Take the cell that follows the label with one of these folded texts. */
  label?: readonly string[];
}

/** What the reader takes from a row or a detail. Each field names its places, surest first. */
export type FieldName =
  | 'systemId'
  | 'number'
  | 'issuer'
  | 'subject'
  | 'type'
  | 'issued'
  | 'received'
  | 'urgency'
  | 'secrecy'
  | 'role'
  | 'due';

export type Fields = Partial<Record<FieldName, readonly Place[]>>;

/** What the documents of a list are to the officer. Only `waiting` ones make open tasks. */
export type ListKind = 'waiting' | 'finished' | 'information' | 'outgoing';

export interface ListDescription {
  /** CSS selector of the rows. */
  rows: string;
  /** `outgoing` tables never make a task; `incoming` ones by the name of the list that is shown. */
  direction: 'incoming' | 'outgoing';
  /** What the deadline's column is called, for the words beside the date. */
  dueLabel: string;
  fields: Fields;
  /**
   * CSS selector of the cells in which a known word that stands alone ("Hỏa tốc", "MẬT", "Xem để biết") is the row's
   * urgency, stamp or role where no field says it; null: none.
   */
  marks: string | null;
}

export interface DetailDescription {
  /** A page shows a document when one of these stands on it and is visible; the first that does counts. */
  roots: readonly string[];
  dueLabel: string;
  fields: Fields;
  /** Elements that hold instructions (bút phê), one element or several lines each. */
  directions: readonly string[];
  /** What such an element is called where its name stands inside it. */
  directionLabels: readonly string[];
  /** Rows of the log of transfers: their comment is an instruction written at their time. */
  log: { rows: string; comment: string } | null;
  /** Links to the attached files. */
  files: string;
}

/** A system as data. Adding a system adds a file, no branch. */
export interface SystemDescription {
  id: string;
  name: string;
  recognise: {
    /** Parts of the address's path. */
    paths: readonly string[];
    /** Elements of which one must stand on the page. */
    elements: readonly string[];
  };
  /** The menu of lists: its entries, and how one that is on may be marked, surest first. */
  menu: { entries: string; marked: readonly string[] };
  /** Where else the name of the list that is shown may stand, surest first. */
  headings: readonly string[];
  /** Folded words in a list's name and what they mean; the first that fits counts, else `waiting`. */
  listKinds: readonly { words: readonly string[]; kind: ListKind }[];
  lists: readonly ListDescription[];
  detail: DetailDescription;
  /** Folded role codes and names; anything else is `information` in a row that names a role. */
  roles: Readonly<Record<string, Role>>;
}
