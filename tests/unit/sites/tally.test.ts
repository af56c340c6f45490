import { expect, it } from 'vitest';
import type { Role, SeenSecrecy } from '../../../lib/documents';
import { tallyOf } from '../../../lib/sites/diagnosis/tally';
import type { SeenRow } from '../../../lib/sites/rows';

const WAITING = { name: 'Chờ xử lý', waiting: true };
const TO_KNOW = { name: 'Nhận để biết', waiting: false, information: true } as const;
const FINISHED = { name: 'Đã xử lý', waiting: false };

const row = (listing: SeenRow['listing'], role: Role = 'main', secrecy: SeenSecrecy = 'ordinary'): SeenRow => ({
  listing,
  sighting: {
    secrecy,
    screenKeys: [],
    lastResort: null,
    arrived: null,
    status: null,
    document: {
      ...{ keys: [`${listing.name} ${role}`], systemId: null, number: '1', issuer: null, subject: null, type: null },
      ...{ issued: null, received: null, urgency: 'normal', urgencyWords: null, role, due: null, directions: [] },
    },
  },
});

const ROWS = [
  ...[row(WAITING), row(WAITING, 'information'), row(TO_KNOW), row(FINISHED)],
  ...[row(WAITING, 'main', 'secret'), row(WAITING, 'main', 'unknown')],
];

it('counts as told what the reader tells, with what was received for information where the officer wants it', () => {
  expect(tallyOf(ROWS, false)).toEqual({ told: 1, withheld: 2, unknownLevel: 1 });
  expect(tallyOf(ROWS, true)).toEqual({ told: 3, withheld: 2, unknownLevel: 1 });
});
