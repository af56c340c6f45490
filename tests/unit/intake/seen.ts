import { documentKeys, type Identity, type SeenDocument } from '../../../lib/documents';
import type { FileAttempt } from '../../../lib/intake';

/** Where the documents of these tests are met. */
export const spot = { host: 'qlvb.test', address: 'http://qlvb.test/main' };

/** A document as a page shows it, under its own keys: nothing but what identifies it, and what the test says. */
export const seenAs = (identity: Identity, more: Partial<SeenDocument> = {}): SeenDocument => ({
  ...identity,
  keys: documentKeys(identity),
  type: null,
  received: null,
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  due: null,
  directions: [],
  ...more,
});

/** A document of that system as its page shows it, received on 15/4/2026. */
export const seenOf = (facts: Pick<SeenDocument, 'number' | 'issuer' | 'subject'>): SeenDocument =>
  seenAs({ host: spot.host, systemId: '7', issued: null, ...facts }, { received: '2026-04-15' });

/** A file of this text that was read whole, for the first time. */
export const readAttempt = (name: string, text: string, pages: number[] = [0]): FileAttempt => ({
  name,
  loose: false,
  from: null,
  instead: null,
  result: { state: 'read', text, pages, blocks: [], unreadPages: [], unreadFiles: [] },
  identity: { digest: null, size: null, by: '1' },
});
