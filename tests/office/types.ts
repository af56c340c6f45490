import type { CivilDate } from '../../lib/time';
import type { Paper } from './print/paper';
import type { ExpectedTask } from './truth/tasks';

/** The lists of the system, by what they are to the officer. */
export type ListName = 'waiting' | 'processing' | 'finished' | 'information' | 'outgoing';

/** How far the officer has looked: the list only, the opened detail, its files shown as well. */
export type Stage = 'list' | 'detail' | 'file';

/** An instruction that a leader wrote on the document (bút phê). */
export interface Direction {
  writer: string;
  office: string;
  day: CivilDate;
  /** `HH:mm` */
  at: string;
  text: string;
}

/** A document of the made-up office: what the system shows of it, its papers, and the truth beside it. */
export interface OfficeDocument {
  /** The system's own id (`flyid`). */
  id: string;
  list: ListName;
  /** Số đến; for an outgoing document its number in the register. */
  arrival: number;
  number: string;
  issuer: string;
  subject: string;
  type: string;
  issued: CivilDate;
  received: CivilDate;
  /** Độ khẩn and độ mật as the system writes them. */
  urgency: string;
  secrecy: string;
  /** `XLC` main, `PH` supporting, `XDB` for information. */
  role: 'XLC' | 'PH' | 'XDB';
  /** The text of the cell "Hạn xử lý": a date, or one of the system's ways to say "none". */
  due: string;
  /** Shows "Có văn bản phúc đáp -" above the subject. */
  answered: boolean;
  /** The page sends this document's texts as decomposed Unicode (NFD). */
  decomposed: boolean;
  directions: readonly Direction[];
  note: string;
  papers: readonly Paper[];
  /** True when nothing of the document may be kept. */
  secret: boolean;
  /** The tasks that must exist after each stage, each stage after those before it. */
  tasks: Readonly<Record<Stage, readonly ExpectedTask[]>>;
}
