import type { Difference, FactFromFile, Place } from '../../lib/documents/types';
import { dayMonthYear } from '../civil';
import type { Words } from '../index';

const URGENCY = { normal: 'normal', urgent: 'urgent', 'very-urgent': 'very urgent', immediate: 'immediate' } as const;

/** "Phụ lục I" is never broken; the name of a sheet may be long. */
const bound = (part: string): string => (part.length > 16 ? part : part.replaceAll(' ', '\u00A0'));

const FACTS: Record<FactFromFile, string> = {
  number: 'number',
  issuer: 'issuer',
  issued: 'date of issue',
  subject: 'subject',
};

function place({ page, part }: Place): string | null {
  const words = [page === null ? null : `page\u00A0${page}`, part === null ? null : bound(part)].filter(
    (word) => word !== null,
  );
  return words.length ? words.join(', ') : null;
}

function disagreement(of: Difference): string {
  switch (of.of) {
    case 'number':
      return `The file says number ${of.inFile}, the system ${of.inSystem}`;
    case 'issued':
      return `The file says ${dayMonthYear(of.inFile)}, the system ${dayMonthYear(of.inSystem)}`;
    case 'issuer':
      return `The file says issued by ${of.inFile}, the system ${of.inSystem}`;
    case 'urgency': {
      const stamp = `The file is stamped ${URGENCY[of.inFile]}`;
      return of.inSystem === 'normal'
        ? `${stamp}, the system says nothing`
        : `${stamp}, the system says ${URGENCY[of.inSystem]}`;
    }
    case 'subject':
      return `The file says “${of.inFile}”, the system “${of.inSystem}”`;
  }
}

export const evidence: Words['evidence'] = {
  head: 'Where it is stated',
  place: (at) => place(at) ?? '',
  inFile: (file, at) => {
    const where = at && place(at);
    return where ? `file ${file} – ${where}` : `file ${file}`;
  },
  fromFile: (facts) => `From the file, since the system does not say: ${facts.map((fact) => FACTS[fact]).join(', ')}`,
  disagreement,
  /** Other deadlines of the same page, which give way. */
  besides: (said: readonly string[]): string => `The page also says: ${said.join('; ')}`,
  /** Whom the document names for it. */
  addressed: (names: readonly string[]): string => `Assigned to: ${names.join('; ')}`,
  differs: (count) =>
    count === 1
      ? '1 document differs from the system in its file'
      : `${count} documents differ from the system in their files`,
};
