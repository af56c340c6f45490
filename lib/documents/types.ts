import type { DocumentText } from '../deadlines/types';
import type { CivilDate, WallMoment, WallTime } from '../time/types';

/** Độ khẩn, Nghị định 30/2020/NĐ-CP article 8: Thường, Khẩn, Thượng khẩn, Hỏa tốc. */
export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'immediate';

/** What the officer has to do with a document: xử lý chính, phối hợp, nhận để biết; unknown when the system does not say. */
export type Role = 'main' | 'support' | 'information' | 'unknown';

/** The words of a labelled field, as the system shows them. */
export interface FieldWords {
  label: string;
  text: string;
  /** When words that say a day against the present ("Còn 2 ngày") came onto the page; absent for all others. */
  at?: WallMoment;
  /** Nobody has said of this system that the label means a deadline: the officer is asked. */
  doubtful?: true;
  /** Other deadlines that stand beside it and give way to it, each with its label; absent for none. */
  besides?: string[];
}

/** One instruction (bút phê, ý kiến chỉ đạo) with its day and writer where the page says them. */
export interface Direction {
  text: string;
  day: CivilDate | null;
  writer: string | null;
}

/** What a system says of a document. */
export interface DocumentFacts {
  /** The system's own id, null when it shows none. */
  systemId: string | null;
  number: string | null;
  issuer: string | null;
  subject: string | null;
  /** Loại văn bản as the system names it. */
  type: string | null;
  issued: CivilDate | null;
  received: CivilDate | null;
  urgency: Urgency;
  /** The words that state the urgency, null when the document is not urgent. */
  urgencyWords: string | null;
  role: Role;
}

/** A document as a page of a system shows it at one moment. Only ordinary ones ever become one of these. */
export interface SeenDocument extends DocumentFacts {
  /** Opaque keys (see `documentKeys`), never empty. */
  keys: string[];
  due: FieldWords | null;
  directions: Direction[];
}

/** Where a document stands in the lists of its system. */
export interface Listing {
  /** The list's name as the system writes it, without its count; null when the page does not say. */
  name: string | null;
  /** True when documents of this list wait for the officer: only these make open tasks. */
  waiting: boolean;
  /** Its documents were received for information; absent for any other list. */
  information?: true;
}

/** A named piece of a file: a sheet of a workbook, a file inside an archive. */
export interface NamedPart {
  start: number;
  name: string;
  /** Where each of its own pages begins, for a file with pages inside an archive. */
  pages?: readonly number[];
}

/** A file's text as its reader gives it. Offsets are UTF-16 units into `text`. */
export interface FileText extends DocumentText {
  /** Where each page begins; absent where a file has no pages of its own (Word, workbooks, HTML). */
  pages?: readonly number[];
  /** Where a named piece of the file begins, in order: a sheet of a workbook, a file inside an archive. */
  parts?: readonly NamedPart[];
  /** When it was signed, as the file itself keeps it beside its text; null or absent when it does not. */
  signedAt?: WallMoment | null;
}

/** Where words stand in a file, as a person would name it. */
export interface Place {
  /** From 1; null for a file without pages. */
  page: number | null;
  /** "Phụ lục I", "Điều 3", a sheet, a file inside an archive; null when the text names none. */
  part: string | null;
}

/** Why a file could not be read. The officer is told each in words. */
export type FailureReason =
  /** It could not be fetched. */
  | 'unreachable'
  /** The system does not hand it out: no session, or no right to it. */
  | 'refused'
  /** It is no longer where it was opened. */
  | 'gone'
  /** Its address leads on to another host, which is not allowed and which the browser does not name. */
  | 'redirected'
  /** Its address works once, and the officer has used it. */
  | 'one-time'
  /** It was opened before its document could be read, and took its place: nobody knows whether it may be read. */
  | 'too-early'
  /** The page gives it without an address that could be known. */
  | 'no-address'
  /** Reading it broke down the page in which files are read. */
  | 'interrupted'
  /** A web page came in its place: mostly the session has ended. */
  | 'login-page'
  /** Its end is missing: the download was cut off. */
  | 'truncated'
  /** It changed while it was being read. */
  | 'changed'
  | 'empty'
  /** Of no kind that is read here. */
  | 'unknown-kind'
  /** A document or workbook of an Office before 97 (Word 6 and 95, Excel 5 and 95). */
  | 'old-office'
  /** A workbook in Excel's binary form (.xlsb). */
  | 'binary-workbook'
  /** A mail, or a web page kept as one (.eml, .mht, .msg). */
  | 'mail'
  /** A photograph or a scan as a picture file. */
  | 'picture'
  /** It has a password. */
  | 'encrypted'
  | 'broken'
  /** Too long, too heavy, or packed to swell when it is opened. */
  | 'too-large';

/** What of a file with pages was not read. */
export interface UnreadPages {
  /** From 1; none where only damage is known, which tells no page. */
  pages: number[];
  /** Some of its text is damaged. */
  damaged?: true;
}

/** A file inside a packed file that was not read, or not wholly. */
export interface UnreadFile {
  /** Its path inside the packed file. */
  name: string;
  why: FailureReason | 'no-text' | UnreadPages;
  /** The file that the officer gave in its place. */
  replaced?: string;
}

/** How far a file of a document could be read. Reading failed is never "no deadline". */
export type FileState =
  | { state: 'read'; found: number }
  /**
   * Some pages are scans without text (they count from 1), files inside a packed file were not read, or some of its text
   * is damaged.
   */
  | { state: 'partly'; found: number; unreadPages: number[]; unreadFiles?: UnreadFile[]; damaged?: true }
  /** All pages are scans without text. */
  | { state: 'no-text' }
  | { state: 'failed'; reason: FailureReason }
  /** It stands on a host that the officer has not allowed. */
  | { state: 'failed'; reason: 'other-host'; host: string };

/** What tells a file's bytes from others when they are met again. */
export interface FileIdentity {
  /** SHA-256 of its bytes in hex; null when there were none to read. */
  digest: string | null;
  /** In bytes. */
  size: number | null;
  /** The version of Nhắc Hạn that read it: a newer one may find more in the same bytes. */
  by: string;
}

/**
 * What a file says of itself, as far as it is compared with its system and kept. What does not stand in its layout is
 * null; persons are not kept.
 */
export interface FileStatement {
  /** `document`: it has a head of its own; an annex or a draft is never the document itself. */
  standing: 'document' | 'annex' | 'draft' | 'unknown';
  /** Số, ký hiệu; null also when its place is empty. */
  number: string | null;
  issued: CivilDate | null;
  issuer: string | null;
  /** The body above the issuer. */
  superior: string | null;
  subject: string | null;
  /** The urgency that is stamped on it. */
  urgency: Exclude<Urgency, 'normal'> | null;
  /** When it was signed, as its digital signature says. */
  signedAt: WallMoment | null;
}

/** One attached file as it was last read. Its text is never kept. Rows from before 0.2 have no identity. */
export type FileReading = FileState & { name: string; at: number } & Partial<FileIdentity> & {
    /** Opaque keys of the addresses that led to it (see `addressKey`); none for one that the officer dropped in. */
    from?: string[];
    /** Absent where nothing was read, and in rows from before this was kept. */
    states?: FileStatement;
    /** The file that the officer gave in place of what is scanned in it. */
    replaced?: string;
    /** True once the officer said that they read these bytes themselves. */
    seen?: true;
  };

/** A fact of which the document's own file says something else than the system. */
export type Difference = {
  /** The file's name. */
  file: string;
  /** True once the officer said that it was noticed. */
  seen?: true;
} & (
  | { of: 'number' | 'issuer' | 'subject'; inFile: string; inSystem: string }
  | { of: 'issued'; inFile: CivilDate; inSystem: CivilDate }
  | { of: 'urgency'; inFile: Urgency; inSystem: Urgency }
);

/** Facts that may be taken from the document's own file where the system gives none. */
export type FactFromFile = 'number' | 'issuer' | 'issued' | 'subject';

/** An earlier document that this one names, to change what that asked for. */
export interface Naming {
  /** `extension`: it gets a new limit; `recall`: it holds no more. */
  kind: 'extension' | 'recall';
  /** The earlier document's number, as numbers are compared. */
  number: string;
  /** Its day of issue, null when it is not named. */
  issued: CivilDate | null;
  /** The words that say so. */
  quote: string;
  /** The new limit, null for a recall. */
  limit: { kind: 'deadline' | 'meeting'; date: CivilDate; time: WallTime | null } | null;
  /** The file in which it stands; null when it is in none. */
  file: string | null;
}

/** A document as the checklist keeps it (Personal Data Protection Law 91/2025/QH15: the least, for a stated purpose). */
export interface DocumentRecord extends DocumentFacts {
  /** Opaque, made of what identifies the document; the same for each reading of it. */
  id: string;
  /** All opaque keys under which the document can be met again (system id; number, issuer and day of issue). */
  keys: string[];
  /** Its number as numbers are compared, null without one: how a document is found that another names. */
  numberKey: string | null;
  /** The earlier documents that it names to change them; absent for none. */
  naming?: Naming[];
  /** Their numbers, so that it is found when one of them is read after it. */
  cites?: string[];
  /** Opaque: by what it is known again through another relay, see `traceKeysOf`; absent for none. */
  traces?: string[];
  /** `location.host` of the system that showed it. */
  host: string;
  /** The name of the list in which it stands, as the system writes it ("Văn bản đến chờ xử lý"); null when unknown. */
  list: string | null;
  /** The deadline that a list last stated, as text to compare; empty before a list stated any. */
  listedDue?: string;
  files: FileReading[];
  /** Which of its facts the system does not give and its own file does. */
  fromFile?: FactFromFile[];
  /** Where its own file says something else than the system; the system's words hold until somebody corrects them. */
  differences?: Difference[];
  /** Its own file is stamped with a higher urgency than the system gives: the stamp counts. */
  stamped?: {
    file: string;
    /** What the system says of it. */
    system: Pick<DocumentFacts, 'urgency' | 'urgencyWords'>;
  };
  /** Epoch milliseconds. */
  firstSeenAt: number;
  readAt: number;
  /** `readAt`, while something of its files was read neither here nor by the officer; absent for none. */
  unreadAt?: number;
  /** `readAt`, while there are differences that nobody has noticed; absent for none. */
  differsAt?: number;
}
