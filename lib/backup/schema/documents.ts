import * as v from 'valibot';
import type {
  DocumentRecord,
  FactFromFile,
  FileReading,
  FileStatement,
  Naming,
  Role,
  Urgency,
} from '../../documents/types';
import { count, day, hour, instant, moment, oneOf, optionalText, row, text } from './values';

const reasons: Record<Extract<FileReading, { state: 'failed' }>['reason'], true> = {
  'other-host': true,
  unreachable: true,
  'login-page': true,
  truncated: true,
  changed: true,
  empty: true,
  'unknown-kind': true,
  'old-office': true,
  'binary-workbook': true,
  mail: true,
  picture: true,
  encrypted: true,
  broken: true,
  'too-large': true,
  gone: true,
  interrupted: true,
  'no-address': true,
  'one-time': true,
  'too-early': true,
  refused: true,
  redirected: true,
};

const states: Record<FileReading['state'], true> = { read: true, partly: true, 'no-text': true, failed: true };
const urgencies: Record<Urgency, true> = { normal: true, urgent: true, 'very-urgent': true, immediate: true };
const roles: Record<Role, true> = { main: true, support: true, information: true, unknown: true };

const facts: Record<FactFromFile, true> = { number: true, issuer: true, issued: true, subject: true };
const standings: Record<FileStatement['standing'], true> = { document: true, annex: true, draft: true, unknown: true };
const stamps: Record<NonNullable<FileStatement['urgency']>, true> = {
  urgent: true,
  'very-urgent': true,
  immediate: true,
};

const statement = row<FileStatement>()({
  standing: oneOf(standings),
  number: optionalText,
  issued: v.nullable(day),
  issuer: optionalText,
  superior: optionalText,
  subject: optionalText,
  urgency: v.nullable(oneOf(stamps)),
  signedAt: v.nullable(moment),
});

const differing = { file: text, seen: v.optional(v.literal(true)) };

/** What differs decides of what kind both values are. */
export const difference = v.variant('of', [
  v.looseObject({ of: v.picklist(['number', 'issuer', 'subject']), ...differing, inFile: text, inSystem: text }),
  v.looseObject({ of: v.literal('issued'), ...differing, inFile: day, inSystem: day }),
  v.looseObject({ of: v.literal('urgency'), ...differing, inFile: oneOf(urgencies), inSystem: oneOf(urgencies) }),
]);

/** A state has only the members that belong to it. */
const file = v.looseObject({
  name: text,
  at: instant,
  state: oneOf(states),
  found: v.optional(count),
  unreadPages: v.optional(v.array(count)),
  damaged: v.optional(v.literal(true)),
  reason: v.optional(oneOf(reasons)),
  replaced: v.optional(text),
  seen: v.optional(v.literal(true)),
  states: v.optional(statement),
});

const naming = row<Naming>()({
  kind: v.picklist(['extension', 'recall']),
  number: text,
  issued: v.nullable(day),
  quote: text,
  limit: v.nullable(v.looseObject({ kind: v.picklist(['deadline', 'meeting']), date: day, time: v.nullable(hour) })),
  file: optionalText,
});

export const document = row<DocumentRecord>()({
  id: text,
  keys: v.pipe(v.array(text), v.minLength(1)),
  numberKey: optionalText,
  naming: v.optional(v.array(naming)),
  cites: v.optional(v.array(text)),
  traces: v.optional(v.array(text)),
  host: text,
  systemId: optionalText,
  number: optionalText,
  issuer: optionalText,
  subject: optionalText,
  type: optionalText,
  issued: v.nullable(day),
  received: v.nullable(day),
  urgency: oneOf(urgencies),
  urgencyWords: optionalText,
  role: oneOf(roles),
  list: optionalText,
  listedDue: v.optional(text),
  files: v.array(file),
  fromFile: v.optional(v.array(oneOf(facts))),
  differences: v.optional(v.array(difference)),
  stamped: v.optional(
    v.looseObject({ file: text, system: v.looseObject({ urgency: oneOf(urgencies), urgencyWords: optionalText }) }),
  ),
  firstSeenAt: instant,
  readAt: instant,
  unreadAt: v.optional(instant),
  differsAt: v.optional(instant),
});
