import type { CivilDate, WallTime } from '../time/types';

/** What a piece of a document's text is, where that is known. Offsets are UTF-16 units into the document's text. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'bullet' | 'row' | 'field' | 'direction';
  start: number;
  end: number;
  /** `row`: the texts of the column headers, in the order of the cells. Cells are separated by tabs or bars. */
  headers?: readonly string[];
  /** `direction` (bút phê): the day it was written, null when it does not say. */
  day?: CivilDate | null;
  /** `direction`: who wrote it, null when it does not say. */
  writer?: string | null;
}

/** A document's text in reading order. Without `blocks` the text is cut up by its own lines and bullets. */
export interface DocumentText {
  text: string;
  blocks?: readonly Block[];
}

/** What is known about a document before its text is understood. */
export interface DocumentDates {
  /** Ngày ban hành. */
  issued: CivilDate | null;
  /** Ngày đến. */
  received: CivilDate | null;
  /** The day of reading, used only when neither of the two is known. */
  now: CivilDate;
}

export type Bound = 'before' | 'by' | 'within' | 'at';
export type Anchor = 'received' | 'issued' | 'event';
export type Confidence = 'sure' | 'likely' | 'ask';
export type Warning =
  | 'weekday-mismatch'
  /** A count stated beside the day ends on another day. */
  | 'count-mismatch'
  | 'ocr-repaired'
  | 'maybe-past'
  | 'already-past'
  | 'provisional-calendar';

/** The limit that a text states: the contract's fields. */
export interface Limit {
  kind: 'deadline' | 'meeting';
  /** The date as stated; a period's last day; the day a term's count ends on. Null when it hangs on an unknown event. */
  date: CivilDate | null;
  /** The hour as stated, null when none is. */
  time: WallTime | null;
  bound: Bound;
  /** A counted length: `P5WD` (working days), `P10D`, `P1M`, `PT24H`, `-P2D`; null for a stated date. */
  term: string | null;
  anchor: Anchor | null;
  /** RFC 5545 rule text of a periodic duty, else null. */
  rrule: string | null;
}

/** One obligation found in a document, with the words that state its limit. */
export interface Deadline extends Limit {
  /** The shortest piece of the text that states the limit, exactly as it stands: `text.slice(start, end)`. */
  quote: string;
  /** UTF-16 offsets into the document's text. */
  start: number;
  end: number;
  /** What is to be done, a short clause without the date, at most 120 characters; empty when the text does not say. */
  title: string;
  /** Who must do it, as named, a column of a table apart; who helps behind "Phối hợp:". Empty when nobody is. */
  addressees: readonly string[];
  /** Who gets the result, when named. */
  recipient: string | null;
  confidence: Confidence;
  warnings: readonly Warning[];
}
