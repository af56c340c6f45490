import { describe, expect, it } from 'vitest';
import { arrivalKey, documentKeys, type Identity, lastResortKey, screenKeys } from '../../../lib/documents';

const identity: Identity = {
  host: 'qlvb.test',
  systemId: '881',
  number: '12/TB-UBND',
  issuer: 'UBND phường An Mẫu',
  subject: 'Thông báo lịch tiếp công dân',
  issued: '2026-11-20',
};

const same = (a: Partial<Identity>, b: Partial<Identity>): boolean => {
  const keys = documentKeys({ ...identity, ...a });
  return documentKeys({ ...identity, ...b }).some((key) => keys.includes(key));
};

describe('the same document', () => {
  it.each<[string, Partial<Identity>, Partial<Identity>]>([
    ['spaces and leading zeros in the number', { number: '012 / TB-UBND' }, {}],
    ['NFD', { issuer: 'UBND phường An Mẫu'.normalize('NFD') }, { systemId: null }],
    ['another relay of the document with another id', { systemId: '1' }, { systemId: '2' }],
    ["the system's own id when the number is missing", { number: null }, {}],
  ])('%s', (_, a, b) => expect(same(a, b)).toBe(true));
});

describe('another document', () => {
  it.each<[string, Partial<Identity>]>([
    ['of another issuer', { issuer: 'Sở Nội vụ', systemId: '2' }],
    ['of another day', { issued: '2025-11-20', systemId: '2' }],
    ['of another system with the same id', { host: 'khac.test', number: '13/TB-UBND' }],
  ])('%s', (_, b) => expect(same({}, b)).toBe(false));
});

it('keys name nothing of the document', () => {
  expect(documentKeys(identity).every((key) => /^[0-9a-f]{32}$/u.test(key))).toBe(true);
});

it('a detail that writes the issuer in another way is found in its list by number and day', () => {
  const inList = screenKeys(identity);
  const opened = screenKeys({ ...identity, systemId: null, issuer: 'Ủy ban nhân dân phường An Mẫu' });
  expect(opened.some((key) => inList.includes(key))).toBe(true);
});

it('nothing identifies a document without number and id', () => {
  expect(documentKeys({ ...identity, systemId: null, number: null })).toEqual([]);
});

describe('a document of which the register alone says something', () => {
  const said = { host: 'qlvb.test', subject: 'V/v báo cáo tuần', arrival: '512', received: '2026-11-20' } as const;

  it('has a key by its subject with its number on arrival, the day, or both', () => {
    const keys = [said, { ...said, arrival: null }, { ...said, received: null }].map(arrivalKey);
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => /^[0-9a-f]{32}$/u.test(key ?? ''))).toBe(true);
  });

  it('is another one under another number, on another day, at another office', () => {
    const others = [
      { arrival: '513' },
      { received: '2026-11-21' },
      { host: 'khac.test' },
      { subject: 'V/v họp' },
    ] as const;
    for (const other of others) expect(arrivalKey({ ...said, ...other })).not.toBe(arrivalKey(said));
    expect(arrivalKey({ ...said, arrival: '0512', subject: 'V/v  báo cáo tuần'.normalize('NFD') })).toBe(
      arrivalKey(said),
    );
  });

  it('has none by a subject alone, or by the register alone', () => {
    expect(arrivalKey({ ...said, arrival: null, received: null })).toBeNull();
    expect(arrivalKey({ ...said, subject: null })).toBeNull();
    expect(lastResortKey({ ...identity, number: null, issuer: null, issued: null })).toBeNull();
  });
});
