import type { DocumentFacts, FileReading, FileStatement } from '../types';
import { nearSubject, sameNumber } from './same';

/** A file with what it says of itself. */
export type StatingFile = FileReading & { states: FileStatement };

type System = Pick<DocumentFacts, 'number' | 'subject'>;

const stating = (file: FileReading): file is StatingFile => file.states !== undefined;

/** "cv 12 (signed).pdf", "12_UBND.signed.signed.pdf": what signing programs leave in a name. */
const SIGNED = /sign|da ?ky|đã ?ký/iu;

/**
 * Which of a document's files is the document itself: by its number, else by its subject. Where neither can tell, the
 * only file with a head, else the only one that was signed. Null when that is not certain: an appended document bears
 * another number, and nothing of it is compared.
 */
export function ownFileOf({ number, subject }: System, files: readonly FileReading[]): StatingFile | null {
  const headed = files.filter(stating).filter(({ states }) => states.standing === 'document');
  const numbered = number ? headed.find(({ states }) => states.number && sameNumber(number, states.number)) : undefined;
  if (numbered) return numbered;
  const about = subject
    ? headed.find(({ states }) => states.subject && nearSubject(subject, states.subject))
    : undefined;
  if (about) return about;
  const mute = headed.filter(({ states }) => !(number && states.number) && !(subject && states.subject));
  const signed = mute.filter(({ name }) => SIGNED.test(name));
  const [only] = signed.length ? signed : mute;
  return (signed.length || headed.length) === 1 ? (only ?? null) : null;
}
