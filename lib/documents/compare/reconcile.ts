import type { Difference, DocumentRecord, FactFromFile, FileStatement, Urgency } from '../types';
import { ownFileOf, type StatingFile } from './own-file';
import { farSubject, numberKeyOf, sameIssuer, sameNumber } from './same';

const FACTS: readonly FactFromFile[] = ['number', 'issuer', 'issued', 'subject'];

/** The document as its system alone gives it. */
const asSystemSays = ({ stamped, ...document }: DocumentRecord): DocumentRecord => ({
  ...document,
  ...stamped?.system,
  ...Object.fromEntries((document.fromFile ?? []).map((name) => [name, null])),
});

/** The words of a stamp, which are printed in capitals, and how high it ranks. */
const STAMPS: Readonly<Record<Urgency, { words: string | null; rank: number }>> = {
  normal: { words: null, rank: 0 },
  urgent: { words: 'KHẨN', rank: 1 },
  'very-urgent': { words: 'THƯỢNG KHẨN', rank: 2 },
  immediate: { words: 'HỎA TỐC', rank: 3 },
};

/** The higher urgency counts, whoever states it: to be reminded too soon does less harm than too late. */
function stampOf(
  { urgency, urgencyWords }: DocumentRecord,
  { name: file, states }: StatingFile,
): Partial<DocumentRecord> {
  const { urgency: stamp } = states;
  if (!stamp || STAMPS[stamp].rank <= STAMPS[urgency].rank) return {};
  return { urgency: stamp, urgencyWords: STAMPS[stamp].words, stamped: { file, system: { urgency, urgencyWords } } };
}

/** Where the document's own file says something else than its system. */
function differencesOf(system: DocumentRecord, { name: file, states }: StatingFile): Difference[] {
  const { number, issued, issuer, superior, subject, urgency } = states;
  const found: Difference[] = [];
  if (number && system.number && !sameNumber(system.number, number))
    found.push({ of: 'number', file, inFile: number, inSystem: system.number });
  if (issued && system.issued && issued !== system.issued)
    found.push({ of: 'issued', file, inFile: issued, inSystem: system.issued });
  if (issuer && system.issuer && !sameIssuer(system.issuer, { issuer, superior }))
    found.push({ of: 'issuer', file, inFile: issuer, inSystem: system.issuer });
  if (urgency && urgency !== system.urgency)
    found.push({ of: 'urgency', file, inFile: urgency, inSystem: system.urgency });
  if (subject && system.subject && farSubject(system.subject, subject))
    found.push({ of: 'subject', file, inFile: subject, inSystem: system.subject });
  return found;
}

const same = (a: Difference, b: Difference): boolean =>
  a.of === b.of && a.file === b.file && a.inFile === b.inFile && a.inSystem === b.inSystem;

const missing = (system: DocumentRecord, states: FileStatement): FactFromFile[] =>
  FACTS.filter((name) => system[name] === null && states[name] !== null);

const withKey = (document: DocumentRecord): DocumentRecord => ({
  ...document,
  numberKey: (document.number && numberKeyOf(document.number)) || null,
});

/**
 * A document with what its own file adds to it: facts that its system does not give, marked as such, and the
 * differences between the two. Works from what is stored, so that it may be done again after every reading.
 */
export function reconcile(document: DocumentRecord): DocumentRecord {
  const { fromFile: _, differences: before = [], ...system } = asSystemSays(document);
  const own = ownFileOf(system, system.files);
  if (!own) return withKey(system);
  const fromFile = missing(system, own.states);
  const taken = Object.fromEntries(fromFile.map((name) => [name, own.states[name]]));
  const differences = differencesOf(system, own).map(
    (difference) => before.find((known) => same(known, difference)) ?? difference,
  );
  return withKey({
    ...system,
    ...taken,
    ...stampOf(system, own),
    ...(fromFile.length ? { fromFile } : {}),
    ...(differences.length ? { differences } : {}),
  });
}
