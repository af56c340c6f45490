import type { Role } from '../documents';

/**
 * Where a value stands, seen from a row or from the page. First the element: the row's cell in a column, inside it an
 * element, of it an attribute, the cell beside a label, or its text. Then which part of that text, in the order in which
 * the members stand here.
 */
export interface Place {
  /** Rows only: the cell of the column whose header has one of these texts (compared folded). */
  header?: readonly string[];
  /** CSS selector inside the scope; absent: the scope itself. */
  select?: string;
  /** Read this attribute instead of the text. */
  attribute?: string;
  /** Take the cell that follows the label with one of these texts (compared folded). */
  label?: readonly string[];
  /** The n-th text in quotation marks, from 1: an argument inside `onclick="showToolTip(this,'…')"`. */
  quoted?: number;
  /** The value is written in HTML: its text. */
  markup?: true;
  /** What stands behind these words; nothing where they are not. */
  after?: string;
  /** What stands before these words; all of it where they are not. */
  before?: string;
  /** The n-th line that is not empty, from 1. */
  line?: number;
  /** Codes that the system writes and the words that they stand for. */
  values?: Readonly<Record<string, string>>;
  /** Due only: what a person calls it, where that is not the list's or the detail's `dueLabel`. */
  called?: string;
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
  | 'status'
  | 'due';

/**
 * The first place that holds words counts, so the order is that of importance: of deadlines the officer's own or the
 * department's before the document's, and that before the reply's.
 */
export type Fields = Partial<Record<FieldName, readonly Place[]>>;

/** What the documents of a list are to the officer. Only `waiting` ones make open tasks. */
export type ListKind = 'waiting' | 'finished' | 'information' | 'outgoing';

/** The columns of a list whose cells are named by headers. Neither is counted on: see `Columns`. */
export interface ColumnsDescription {
  /** CSS selector of what holds both: the headers may stand in a table of their own. */
  around: string;
  /** CSS selector of the header cells. */
  headers: string;
  /** CSS selector of a row's cells; absent: its children. */
  cells?: string;
}

export interface ListDescription {
  /** CSS selector of the rows. */
  rows: string;
  /** What its documents are; absent: the name of the list that is shown says it. */
  kind?: ListKind;
  /** Where a list that is one of several on a page has its own name: an element inside the closest one around it. */
  name?: { around: string; select: string };
  columns?: ColumnsDescription;
  /** What the deadline's column is called, for the words beside the date. */
  dueLabel: string;
  fields: Fields;
  /** Places of instructions (bút phê) in a row. */
  directions?: readonly Place[];
  /**
   * CSS selector of the cells in which a known word that stands alone ("Hỏa tốc", "MẬT", "Xem để biết") is the row's
   * urgency, stamp or role where no field says it.
   */
  marks?: string;
}

export interface DetailDescription {
  /** A page shows a document when one of these stands on it and is visible; the first that does counts. */
  roots: readonly string[];
  dueLabel: string;
  fields: Fields;
  /** Places of instructions (bút phê): elements that hold one or several lines each, attributes, cells beside labels. */
  directions: readonly Place[];
  /** What such an element is called where its name stands inside it; absent: as all systems call it. */
  directionLabels?: readonly string[];
  /** Rows of the log of transfers: their comment is an instruction written at their time. */
  log?: { rows: string; comment: string };
  /** Links to the attached files, and buttons and the like that hand one out by a script. */
  files: string;
}

/** An element by which a system is known. */
export interface Sign {
  select: string;
  /** It counts only when its text is one of these labels (compared folded). */
  words?: readonly string[];
  /** It counts only on an address that fits: others use such elements too. */
  addressed?: true;
}

/** A system as data. Adding a system adds a file, no branch. Words of its pages are compared folded (`foldLabel`). */
export interface SystemDescription {
  id: string;
  name: string;
  recognise: {
    /** Hosts where it is known to stand, `qlvb.example.vn` or `*.example.vn`. */
    hosts: readonly string[];
    /** Parts of the address's path, in lower case. */
    paths: readonly string[];
    /** Elements of which one must stand on the page. */
    signs: readonly Sign[];
    /** CSS selector of the frames in which it shows pages of its own that bear no sign. */
    frames?: string;
  };
  /** The menu of lists: its entries, and how one that is on may be marked, surest first. */
  menu: { entries: string; marked: readonly string[] };
  /** Where else the name of the list that is shown may stand, surest first. */
  headings: readonly string[];
  /** Words in a list's name (compared folded) and what they mean; the first that fits counts. Absent: as of all systems. */
  listKinds?: readonly { words: readonly string[]; kind: ListKind }[];
  /** Where its pages say who is logged in, and in which unit. Absent: where such pages often do. */
  account?: readonly Place[];
  lists: readonly ListDescription[];
  detail: DetailDescription;
  /** Role codes and names; anything else is `information` in a row that names a role. Absent: as all systems write. */
  roles?: Readonly<Record<string, Role>>;
  /** Words for a row's state and what they mean; others leave the row what its list is. */
  statuses?: Readonly<Record<string, ListKind>>;
  /** Values for "none" (compared folded) beside those that are known of all systems. */
  none?: readonly string[];
}
