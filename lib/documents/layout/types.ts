import type { CivilDate, WallMoment } from '../../time/types';
import type { Urgency } from '../types';

/** Words of a file: exactly as they stand, `text.slice(start, end)`, with UTF-16 offsets into the file's text. */
export interface Words {
  quote: string;
  start: number;
  end: number;
}

/** A fact with the words that state it. */
export interface Stated<Of> extends Words {
  value: Of;
}

/** Số, ký hiệu. `open`: its place is there and empty ("Số:      /UBND-VP"): not issued yet, or stamped on another copy. */
export type DocumentNumber = { state: 'issued'; text: string } | { state: 'open'; symbol: string };

/** A stamp of urgency; `until`: the words of the day and hour of "hỏa tốc hẹn giờ", null when none is stated. */
export interface UrgencyStamp {
  urgency: Exclude<Urgency, 'normal'>;
  words: string;
  until: string | null;
}

/** Who signs: the lines above the name ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), and the name, null where none stands. */
export interface Signer {
  roles: readonly string[];
  name: string | null;
}

/** What a file is beside its document. */
export type Standing =
  /** It has a head of its own. */
  | { is: 'document' }
  /** An annex or a text that another one brings into force; `to` is that one's number where it says so. */
  | { is: 'annex'; to: string | null }
  | { is: 'draft' }
  /** Nothing in its layout says. */
  | { is: 'unknown' };

/** What a file says of itself by its layout (Nghị định 30/2020/NĐ-CP, annex I). What does not stand there is null. */
export interface LayoutFacts {
  standing: Standing;
  number: Stated<DocumentNumber> | null;
  place: Stated<string> | null;
  issued: Stated<CivilDate> | null;
  issuer: Stated<string> | null;
  /** The body above the issuer. */
  superior: Stated<string> | null;
  /** Tên loại ("Kế hoạch"); null for a công văn, which names none. */
  type: Stated<string> | null;
  /** Trích yếu, without "V/v". */
  subject: Stated<string> | null;
  urgency: Stated<UrgencyStamp> | null;
  /** Kính gửi. */
  addressees: readonly Stated<string>[];
  /** Nơi nhận. */
  recipients: readonly Stated<string>[];
  signer: Stated<Signer> | null;
  /** When it was signed, as the signature's own words say. */
  signedAt: Stated<WallMoment> | null;
}
