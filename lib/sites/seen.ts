import {
  arrivalKey,
  type Direction,
  documentKeys,
  type FieldWords,
  type Identity,
  judgeSecrecy,
  lastResortKey,
  levelMayLeave,
  type Role,
  readUrgency,
  type SeenDocument,
  type SeenSecrecy,
  screenKeys,
} from '../documents';
import { foldLabel } from '../text';
import { readDateText } from '../time';
import { COMMON } from './common';
import type { FieldName, Fields, ListKind, Place, SystemDescription } from './description';
import { dueWords, readable } from './due-words';
import { type Columns, folded, isNone, lookUp } from './fields';
import { readMarks } from './marks';
import { type Found, readPlaces } from './place';

/** A document as it stands on a page, before it is known whether anything of it may leave the page. */
export interface Sighting {
  secrecy: SeenSecrecy;
  /** Weaker opaque keys for finding it on the same screen. */
  screenKeys: string[];
  /** Its key when nothing more will be said of it; null when it has others, or the page says next to nothing. */
  lastResort: string | null;
  /** Another key: by the number under which it arrived; null where that is not said. */
  arrived: string | null;
  /** What its own state makes of it, whatever its list is; null when no field says it. */
  status: ListKind | null;
  /** Without keys when nothing on this page tells it from others. */
  document: SeenDocument;
}

/** The keys under which it is stored; none when nothing tells it from others. */
export const keysOf = ({ document, lastResort }: Sighting): string[] =>
  document.keys.length || !lastResort ? document.keys : [lastResort];

/** These, and the one by which a list that says less may have told of it. */
export const allKeysOf = (sighting: Sighting): string[] => [
  ...new Set([...keysOf(sighting), ...(sighting.arrived ? [sighting.arrived] : [])]),
];

export const mayLeave = ({ secrecy }: Sighting): boolean => levelMayLeave(secrecy);

/** A level that nobody knows, or that this row lacks. */
export const isUnknown = ({ secrecy }: Sighting): boolean => secrecy === 'unknown' || secrecy === 'missing';

/**
 * Reads the secrecy level before anything else; a described field that is there but cannot be read is `unknown`, and
 * `missing` where it cannot be told from others.
 */
export function readSecrecy(scope: Element, fields: Fields, columns: Columns | null = null): SeenSecrecy {
  const level = readPlaces(scope, fields.secrecy, columns);
  if (level === null) return 'absent';
  if (level === 'unsure') return 'missing';
  return level.text === '' ? 'empty' : judgeSecrecy(level.text);
}

function readRole(text: string | null, { roles = COMMON.roles }: SystemDescription): Role {
  if (!text) return 'unknown';
  const folded = foldLabel(text);
  const within = Object.keys(roles).find((name) => name.includes(' ') && folded.includes(foldLabel(name)));
  return lookUp(roles, text) ?? roles[within ?? ''] ?? 'information';
}

const namesLevel = (element: Element): boolean => /mật/iu.test((element.textContent ?? '').normalize('NFC'));

interface Scope {
  element: Element;
  fields: Fields;
  columns: Columns | null;
  dueLabel: string;
  /** See `ListDescription.marks`. */
  marks: string | null;
  system: SystemDescription;
  host: string;
  directions: Direction[];
}

const DATES: readonly FieldName[] = ['issued', 'received', 'due'];

/** Which words of a field count as such. @param none what the system writes for "none", folded */
export const acceptanceOf = (name: FieldName, none: readonly string[]): ((text: string) => boolean) =>
  DATES.includes(name) ? (text) => !isNone(text, none) : Boolean;

/** A page shows no more kinds of deadline of one document. */
const MOST_BESIDES = 4;

/** The deadlines of other names that stand beside the one that counts: it goes before them, and they are said. */
export function besidesOf(others: readonly { name: string; text: string }[], text: string): string[] {
  const said = others.filter((other) => other.text !== text && readDateText(other.text));
  return [...new Set(said.map((other) => `${other.name}: ${readable(other.text)}`))].slice(0, MOST_BESIDES);
}

function otherDues(
  { place: holds, text }: Found,
  dueLabel: string,
  read: (place: Place) => Found | 'unsure' | null,
  places: readonly Place[] = [],
): string[] {
  const nameOf = ({ called }: Place) => called ?? dueLabel;
  const others = places.filter((place) => nameOf(place) !== nameOf(holds));
  const said = others.flatMap((place) => {
    const found = read(place);
    return found === null || found === 'unsure' ? [] : [{ name: nameOf(place), text: found.text }];
  });
  return besidesOf(said, text);
}

/** Reads one document out of a row or a detail. */
export function readSighting({ element, fields, columns, dueLabel, marks, system, host, directions }: Scope): Sighting {
  const none = folded(system.none ?? []);
  const find = (name: FieldName): Found | null => {
    const found = readPlaces(element, fields[name], columns, acceptanceOf(name, none));
    return found === 'unsure' || !found?.text ? null : found;
  };
  const due = find('due');
  const besides = due
    ? otherDues(due, dueLabel, (place) => readPlaces(element, [place], columns, acceptanceOf('due', none)), fields.due)
    : [];
  return sightingOf({
    // No description says yet where that number stands.
    read: (name) => (name === 'arrival' ? null : (find(name)?.text ?? null)),
    due: due && {
      label: due.place.called ?? dueLabel,
      text: due.text,
      ...(besides.length ? { besides } : {}),
    },
    level: readSecrecy(element, fields, columns),
    element,
    marks,
    system,
    host,
    directions,
  });
}

/** What was found of one document on a page, field by field. */
interface Findings extends Pick<Scope, 'element' | 'marks' | 'system' | 'host' | 'directions'> {
  /** Null where a field is silent. */
  read(name: Exclude<FieldName, 'due' | 'secrecy'> | 'arrival'): string | null;
  due: FieldWords | null;
  level: SeenSecrecy;
}

/** A tag behind the subject on the same line ("… đợt 2 Hỏa tốc") is none of it. */
const withoutMark = (subject: string | null, mark = ''): string | null =>
  mark && subject?.endsWith(` ${mark}`) ? subject.slice(0, -mark.length).trim() : subject;

/** A document out of what was found of it. */
export function sightingOf({ read, due, level, element, marks, system, host, directions }: Findings): Sighting {
  const date = (name: 'issued' | 'received') => readDateText(read(name) ?? '')?.date ?? null;
  const number = read('number');
  const urgencyText = read('urgency');
  const roleText = read('role');
  // Looking into every cell costs most of a reading: only where a field is silent, or a level stands somewhere.
  const looked = marks && (!urgencyText || !roleText || namesLevel(element)) ? marks : null;
  const marked = looked ? readMarks(element, looked, number ?? '', system) : null;
  const identity: Identity = {
    host,
    systemId: read('systemId'),
    number,
    issuer: read('issuer'),
    subject: withoutMark(read('subject'), marked?.urgency?.words),
    issued: date('issued'),
  };
  const keys = documentKeys(identity);
  const arrival = read('arrival');
  const received = date('received');
  const arrived = arrivalKey({ ...identity, arrival, received });
  const urgency = urgencyText ? readUrgency(urgencyText) : (marked?.urgency?.urgency ?? 'normal');
  return {
    secrecy: marked?.secret ? 'secret' : level,
    screenKeys: screenKeys(identity),
    lastResort: keys.length ? null : (lastResortKey(identity) ?? arrived),
    arrived: arrival && arrived,
    status: lookUp(system.statuses, read('status') ?? '') ?? null,
    document: {
      keys,
      systemId: identity.systemId,
      number: identity.number,
      issuer: identity.issuer,
      subject: identity.subject,
      issued: identity.issued,
      type: read('type'),
      received,
      urgency,
      urgencyWords: urgency === 'normal' ? null : (urgencyText ?? marked?.urgency?.words ?? null),
      role: readRole(roleText ?? marked?.role ?? null, system),
      due: due && { ...due, ...dueWords(due.label, due.text, JSON.stringify(identity), element.ownerDocument) },
      directions,
    },
  };
}
