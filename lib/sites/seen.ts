import {
  type Direction,
  documentKeys,
  type Identity,
  judgeSecrecy,
  type Role,
  readUrgency,
  type Secrecy,
  type SeenDocument,
  screenKeys,
} from '../documents';
import { foldLabel } from '../text';
import { readDateText } from '../time';
import type { FieldName, Fields, SystemDescription } from './description';
import { readPlaces } from './place';

/** `absent`: the page has no such field here, so another frame or the rest of the page decides. */
export type SeenSecrecy = Secrecy | 'absent';

/** A document as it stands on a page, before it is known whether anything of it may leave the page. */
export interface Sighting {
  secrecy: SeenSecrecy;
  /** Opaque keys for finding it on the same screen. */
  screenKeys: string[];
  /** Null when nothing identifies it. */
  document: SeenDocument | null;
}

const nonEmpty = (text: string | null): string | null => text || null;

/** Reads the secrecy level before anything else; a described field that is there but cannot be read is `unknown`. */
export function readSecrecy(scope: Element | Document, fields: Fields): SeenSecrecy {
  const level = readPlaces(scope, fields.secrecy);
  return level === null ? 'absent' : judgeSecrecy(level);
}

function readRole(text: string | null, system: SystemDescription): Role {
  if (!text) return 'unknown';
  return system.roles[foldLabel(text)] ?? 'information';
}

interface Scope {
  element: Element | Document;
  fields: Fields;
  dueLabel: string;
  system: SystemDescription;
  host: string;
  directions: Direction[];
}

/** Reads one document out of a row or a detail. */
export function readSighting({ element, fields, dueLabel, system, host, directions }: Scope): Sighting {
  const read = (name: FieldName) => nonEmpty(readPlaces(element, fields[name]));
  const date = (name: FieldName) => readDateText(read(name) ?? '')?.date ?? null;
  const identity: Identity = {
    host,
    systemId: read('systemId'),
    number: read('number'),
    issuer: read('issuer'),
    subject: read('subject'),
    issued: date('issued'),
  };
  const keys = documentKeys(identity);
  const urgencyText = read('urgency');
  const urgency = readUrgency(urgencyText);
  const due = read('due');
  return {
    secrecy: readSecrecy(element, fields),
    screenKeys: screenKeys(identity),
    document: keys.length
      ? {
          keys,
          systemId: identity.systemId,
          number: identity.number,
          issuer: identity.issuer,
          subject: identity.subject,
          issued: identity.issued,
          type: read('type'),
          received: date('received'),
          urgency,
          urgencyWords: urgency === 'normal' ? null : urgencyText,
          role: readRole(read('role'), system),
          due: due ? { label: dueLabel, text: due } : null,
          directions,
        }
      : null,
  };
}
