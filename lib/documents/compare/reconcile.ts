import type { Difference, DocumentRecord, FactFromFile, FileStatement } from '../types';
import { ownFileOf, type StatingFile } from './own-file';
import { farSubject, numberKeyOf, sameIssuer, sameNumber } from './same';

const FACTS: readonly FactFromFile[] = ['number', 'issuer', 'issued', 'subject'];

/** The document as its system alone gives it. */
const asSystemSays = (document: DocumentRecord): DocumentRecord => ({
  ...document,
  ...Object.fromEntries((document.fromFile ?? []).map((name) => [name, null])),
});

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
    ...(fromFile.length ? { fromFile } : {}),
    ...(differences.length ? { differences } : {}),
  });
}
