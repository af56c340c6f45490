import type { DocumentRecord } from '../../../lib/documents';

/** A stored document of which nothing is known but what the test says. */
export const documentOf = (id: string, over: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  keys: [id],
  numberKey: null,
  host: 'qlvb.anmau.gov.vn',
  systemId: null,
  number: null,
  issuer: null,
  subject: null,
  type: null,
  issued: null,
  received: null,
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  list: null,
  files: [],
  firstSeenAt: 1,
  readAt: 1,
  ...over,
});
