import { daysBetween } from '../../time';
import type { CivilDate } from '../../time/types';
import { farSubject, nearSubject, numberKeyOf } from './same';
import { areInitials, wordsOf } from './words';

/** What is known of a document, by one system or another. */
export interface Facts {
  number: string | null;
  issuer: string | null;
  issued: CivilDate | null;
  subject: string | null;
  /** The day on which it came, or was first met here. */
  met: CivilDate;
}

/** Levels of administration as names of offices write them; what follows one is its name. */
const LEVELS: readonly string[][] = [
  ['trung', 'uong'],
  ['thanh', 'pho'],
  ['tinh'],
  ['quan'],
  ['huyen'],
  ['thi', 'xa'],
  ['dac', 'khu'],
  ['phuong'],
  ['xa'],
];

const SHORT: Readonly<Record<string, string>> = {
  tp: 'thanh pho',
  tphcm: 'thanh pho ho chi minh',
  hcm: 'ho chi minh',
  hn: 'ha noi',
  p: 'phuong',
  q: 'quan',
  h: 'huyen',
  x: 'xa',
  tx: 'thi xa',
  tw: 'trung uong',
};

const IDLE = new Set(['va', 'cua', 'nuoc', 'viet', 'nam']);

/** An office's name: what it is, and by level what place it is of. */
interface Office {
  kind: string[];
  places: Map<string, string[]>;
}

function officeOf(name: string): Office {
  const words = wordsOf(name)
    .flatMap((word) => (SHORT[word] ?? word).split(' '))
    .filter((word) => !IDLE.has(word));
  const office: Office = { kind: [], places: new Map() };
  let into = office.kind;
  for (let at = 0; at < words.length; ) {
    const level = LEVELS.find((parts) => parts.every((part, index) => words[at + index] === part));
    if (level) {
      into = [];
      office.places.set(level.join(' '), into);
      at += level.length;
    } else {
      into.push(words[at] ?? '');
      at += 1;
    }
  }
  return office;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** `an binh` and `an binh a` are two; `hcm` and `ho chi minh` are one. */
function samePlace(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    sameWords(a, b) || (short.length === 1 && areInitials(short[0] ?? '', long) && long.length === short[0]?.length)
  );
}

/** `sở y tế` and `syt`; `sở y tế` and `sở y tế đồng nai`, whose place is written without its level. */
function sameKind(a: readonly string[], b: readonly string[]): 'same' | 'may' | 'other' {
  if (sameWords(a, b)) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 0 && sameWords(short, long.slice(0, short.length))) return 'may';
  return short.length === 1 && areInitials(short[0] ?? '', long) ? 'may' : 'other';
}

/** Are two names of offices one office: certainly, perhaps, or not? */
export function compareIssuers(first: string, second: string): 'same' | 'may' | 'other' {
  const [a, b] = [officeOf(first), officeOf(second)];
  const kind = sameKind(a.kind, b.kind);
  if (kind === 'other') return 'other';
  const shared = [...a.places.keys()].filter((level) => b.places.has(level));
  const clash = shared.some((level) => {
    const [one, other] = [a.places.get(level) ?? [], b.places.get(level) ?? []];
    return one.length > 0 && other.length > 0 && !samePlace(one, other);
  });
  // "UBND thành phố" and "UBND phường": each is of a level that the other is not.
  const apart = !shared.length && a.places.size > 0 && b.places.size > 0;
  if (clash || apart) return 'other';
  const equal = [...a.places].every(([level, name]) => sameWords(name, b.places.get(level) ?? ['']));
  return kind === 'same' && equal && a.places.size === b.places.size ? 'same' : 'may';
}

/** Two documents of one number that came further apart than this are those of two years. */
const LONGEST_APART_DAYS = 120;

const hasWords = (key: string): boolean => /\p{L}/u.test(key);

/**
 * Are these one document, met through two relays or registers? Number, issuer and day of issue together say so
 * (systems/FACTS §3.3); where one of them is missing or written in another way, the subject must agree. Of a number that
 * is a figure alone ("12", as registers count) all must agree.
 */
export function sameDocument(a: Facts, b: Facts): boolean {
  const [key, other] = [numberKeyOf(a.number ?? ''), numberKeyOf(b.number ?? '')];
  if (key === '' || key !== other) return false;
  if (a.issued !== null && b.issued !== null && a.issued !== b.issued) return false;
  const issuer = a.issuer === null || b.issuer === null ? 'unknown' : compareIssuers(a.issuer, b.issuer);
  if (issuer === 'other') return false;
  const bothSubjects = a.subject !== null && b.subject !== null;
  const near =
    bothSubjects && nearSubject(a.subject ?? '', b.subject ?? '') && !farSubject(a.subject ?? '', b.subject ?? '');
  const far = bothSubjects && farSubject(a.subject ?? '', b.subject ?? '');
  const sameDay = a.issued !== null && a.issued === b.issued;
  if (!hasWords(key)) return sameDay && issuer === 'same' && near;
  if (sameDay && issuer === 'same') return true;
  if (sameDay && issuer === 'may') return !far;
  if (Math.abs(daysBetween(a.met, b.met)) > LONGEST_APART_DAYS) return false;
  return near && (sameDay || issuer === 'same' || issuer === 'may');
}
