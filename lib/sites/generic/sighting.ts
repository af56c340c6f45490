import { type Direction, judgeSecrecy, readUrgency, type SeenSecrecy } from '../../documents';
import { isRelativeDay, readDateText } from '../../time';
import type { SystemDescription } from '../description';
import { isNone } from '../fields';
import { besidesOf, type Sighting, sightingOf } from '../seen';
import { type LabelledField, labelOf } from './labels';
import { isDocumentNumber, type Sureness } from './score';
import { duesOf, type Labelled, textOf, type Values } from './values';

const LONGEST_DUE = 80;
const isDate = (text: string): boolean => readDateText(text) !== null || isRelativeDay(text);

/** The deadline among what was read. A label that says little must have a date beside it. */
function readDue(values: Values, sureness: Sureness) {
  const fits = values.filter(({ label, text }) => label.field === 'due' && (label.weight > 1 || isDate(text)));
  const [due, ...others] = duesOf(fits, (text) => !isNone(text) && text.length <= LONGEST_DUE);
  if (!due) return null;
  const text = joined(due.text);
  const doubtful = due.label.doubtful || sureness === 'doubtful';
  const said = others.filter((other) => !other.label.doubtful && nameOf(other) !== nameOf(due));
  const besides = besidesOf(
    said.map((other) => ({ name: nameOf(other), text: joined(other.text) })),
    text,
  );
  return { label: nameOf(due), text, ...(besides.length ? { besides } : {}), ...(doubtful ? { doubtful } : {}) };
}

const nameOf = ({ called }: Labelled): string => called.replace(/[\s:：*]+$/u, '');

const joined = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The level that was read. A label that other things have too ("Tính chất") may hold the urgency. */
export function levelOf(values: Values): SeenSecrecy {
  const level = textOf(values, 'secrecy');
  if (level === null) return 'absent';
  if (level === '') return 'empty';
  return readUrgency(level, 'alone') === 'normal' ? judgeSecrecy(level) : 'absent';
}

interface Around {
  element: Element;
  sureness: Sureness;
  /** See `ListDescription.marks`. */
  marks: string | null;
  system: SystemDescription;
  host: string;
  directions: Direction[];
}

const DATES: readonly LabelledField[] = ['issued', 'received'];

const linesOf = (text: string): string[] => text.split('\n').map(joined).filter(Boolean);

/** Beside the number on other lines, or behind it in brackets, may stand the urgency and the day. */
const numberIn = (text: string): string => {
  const line = linesOf(text).find(isDocumentNumber) ?? linesOf(text)[0] ?? '';
  return isDocumentNumber(line) ? line.replace(/\s*[([].*$/u, '') : line;
};

/** Below the subject may stand lines with labels of their own, the urgency, or the names of files. */
const subjectIn = (text: string): string => {
  const isOther = (line: string) =>
    readUrgency(line, 'alone') !== 'normal' ||
    labelOf(line.split(':')[0] ?? '') !== null ||
    /^[([]?\d* ?(?:tệp|file|đính kèm)|\.(?:pdf|docx?|xlsx?)$/iu.test(line);
  const [first = '', ...more] = linesOf(text);
  return [first, ...more.filter((line) => !isOther(line))].join(' ');
};

const CLEANED: Partial<Record<LabelledField, (text: string) => string>> = { number: numberIn, subject: subjectIn };

/** One document out of the words under labels that are known. */
export function sightingIn(values: Values, { sureness, ...around }: Around): Sighting {
  const read = (name: LabelledField): string | null => {
    const text = (CLEANED[name] ?? joined)(textOf(values, name) ?? '');
    return DATES.includes(name) && isNone(text) ? null : text || null;
  };
  return sightingOf({
    ...around,
    read: (name) => (name === 'systemId' ? null : read(name)),
    due: readDue(values, sureness),
    level: levelOf(values),
  });
}
