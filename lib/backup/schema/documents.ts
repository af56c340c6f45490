import * as v from 'valibot';
import type { DocumentRecord, FileReading, Role, Urgency } from '../../documents/types';
import { count, day, instant, oneOf, optionalText, row, text } from './values';

const reasons: Record<Extract<FileReading, { state: 'failed' }>['reason'], true> = {
  'other-host': true,
  unreachable: true,
  'login-page': true,
  truncated: true,
  changed: true,
  empty: true,
  'unknown-kind': true,
  picture: true,
  encrypted: true,
  broken: true,
  'too-large': true,
  gone: true,
  interrupted: true,
  'no-address': true,
  'one-time': true,
  refused: true,
};

const states: Record<FileReading['state'], true> = { read: true, partly: true, 'no-text': true, failed: true };
const urgencies: Record<Urgency, true> = { normal: true, urgent: true, 'very-urgent': true, immediate: true };
const roles: Record<Role, true> = { main: true, support: true, information: true, unknown: true };

/** A state has only the members that belong to it. */
const file = v.looseObject({
  name: text,
  at: instant,
  state: oneOf(states),
  found: v.optional(count),
  unreadPages: v.optional(v.array(count)),
  reason: v.optional(oneOf(reasons)),
});

export const document = row<DocumentRecord>()({
  id: text,
  keys: v.pipe(v.array(text), v.minLength(1)),
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
  fromFile: v.optional(v.array(text)),
  differences: v.optional(v.array(v.looseObject({}))),
  firstSeenAt: instant,
  readAt: instant,
});
