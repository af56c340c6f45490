import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../../lib/documents';
import { type FileAttempt, isKnown, placeAttempt, wasFailure, withWay } from '../../../lib/intake/file-readings';

const reading = (name: string, of: Partial<FileReading> = {}): FileReading =>
  ({
    state: 'read',
    found: 1,
    name,
    at: 1,
    digest: `digest of ${name}`,
    size: 1,
    by: '1',
    from: [name],
    ...of,
  }) as FileReading;

const failure = (name: string, of: Partial<FileReading> = {}): FileReading =>
  reading(name, { state: 'failed', reason: 'refused', digest: null, ...of } as Partial<FileReading>);

const attempt = (name: string, of: Partial<FileAttempt> = {}): FileAttempt => ({
  name,
  loose: false,
  from: 'x',
  instead: null,
  result: { state: 'no-text' },
  identity: { digest: 'new', size: 1, by: '1' },
  ...of,
});

const REFUSED: Partial<FileAttempt> = {
  result: { state: 'failed', reason: 'refused' },
  identity: { digest: null, size: null, by: '1' },
};
const BROKEN: Partial<FileAttempt> = { result: { state: 'failed', reason: 'broken' } };

const placed = (files: readonly FileReading[], of: FileAttempt) => {
  const found = placeAttempt(files, of);
  return found && [found.name, ...found.others.map(({ name }) => `+${name}`)];
};

describe('an attempt to read a file takes the place of', () => {
  it('what came from the same address, and keeps its name', () => {
    expect(placed([reading('a', { from: ['x'] }), reading('b')], attempt('c'))).toEqual(['a', '+b']);
  });

  it('what has the same bytes', () => {
    expect(placed([reading('a', { digest: 'new' })], attempt('c'))).toEqual(['a']);
  });

  it('what the page calls the same', () => {
    expect(placed([reading('a')], attempt('a'))).toEqual(['a']);
  });

  it('a failure of the same address, under the better name', () => {
    expect(placed([failure('Tải về', { from: ['x'] })], attempt('cv.pdf', { loose: true }))).toEqual(['cv.pdf']);
  });

  it('the failure in whose place it was given', () => {
    const given = attempt('cv (1).pdf', { from: null, loose: true, instead: 'cv.pdf' });
    expect(placed([failure('cv.pdf'), failure('pl.pdf')], given)).toEqual(['cv (1).pdf', '+pl.pdf']);
  });

  it('no other file that only its server calls the same', () => {
    expect(placed([reading('a.pdf')], attempt('a.pdf', { loose: true }))).toEqual(['a.pdf (2)', '+a.pdf']);
  });

  it('nothing that was read, when the file is not reached any more', () => {
    expect(placed([reading('a')], attempt('a', REFUSED))).toBeNull();
    expect(placed([reading('a')], attempt('a', BROKEN))).toEqual(['a']);
    expect(placed([failure('a')], attempt('a', REFUSED))).toEqual(['a']);
  });
});

it('the same bytes are known to the version that read them, unless it did not reach them', () => {
  expect(isKnown(reading('a'), '1')).toBe(true);
  expect(isKnown(reading('a'), '2')).toBe(false);
  expect(
    isKnown(reading('a', { state: 'failed', reason: 'encrypted', digest: 'd' } as Partial<FileReading>), '1'),
  ).toBe(true);
  expect(isKnown(failure('a'), '1')).toBe(false);
});

it('a failure is over by its address or by its name, a reading never', () => {
  expect(wasFailure(failure('a', { from: ['x'] }), { from: 'x', instead: null })).toBe(true);
  expect(wasFailure(failure('a'), { from: null, instead: 'a' })).toBe(true);
  expect(wasFailure(failure('a'), { from: null, instead: 'b' })).toBe(false);
  expect(wasFailure(reading('a', { from: ['x'] }), { from: 'x', instead: 'a' })).toBe(false);
});

it('the ways to a file are remembered, the newest last, not without end', () => {
  expect(withWay(undefined, 'a')).toEqual(['a']);
  expect(withWay(['a', 'b'], 'a')).toEqual(['b', 'a']);
  expect(withWay(['a'], null)).toEqual(['a']);
  expect(withWay(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toHaveLength(8);
});
