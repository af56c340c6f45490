import { maskPersonal } from '../text';

/** A line that iOffice puts before the subject of a document that answers another. */
const ANSWERS = /^\s*có văn bản phúc đáp\s*[-–:]?\s*/iu;
const ABOUT = /^\s*(?:v\s*\/\s*v|về việc)\s*:?\s*/iu;

/** The subject as it is kept: on one line, without what the system adds, phone and identity numbers masked. */
export const tidySubject = (subject: string): string =>
  maskPersonal(subject.replace(ANSWERS, '').replace(/\s+/gu, ' ').trim());

/** The subject as a thing to do: "V/v báo cáo …" becomes "Báo cáo …". */
export function titleOfSubject(subject: string): string {
  const about = subject.replace(ABOUT, '');
  return about.charAt(0).toUpperCase() + about.slice(1);
}
