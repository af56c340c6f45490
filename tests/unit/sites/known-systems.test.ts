// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SystemDescription } from '../../../lib/sites';
import { KnownSystems } from '../../../lib/sites/known-systems';
import { GaveUp, type Sliced } from '../../../lib/sites/slices';
import { SYSTEMS } from '../../../lib/sites/systems';

const described = (id: string, select: string): SystemDescription => ({
  id,
  name: id,
  recognise: { hosts: [], paths: [], signs: [{ select }] },
  menu: { entries: 'nav a', marked: [] },
  headings: [],
  lists: [{ rows: 'tr', dueLabel: 'Hạn', fields: { number: [{ select: 'td' }] } }],
  detail: { roots: [], dueLabel: 'Hạn', fields: {}, directions: [], files: 'a' },
});

/** Runs a reading to its end. */
function run(reading: Sliced<void>): void {
  for (const _ of reading);
}

let known: KnownSystems;
beforeEach(() => {
  known = new KnownSystems();
  document.body.innerHTML = '<table id="dt_basic"></table><div class="rieng"></div>';
});
afterEach(() => vi.restoreAllMocks());

describe('what a reader knows of systems', () => {
  it('begins with those that come with Nhắc Hạn', () => {
    expect(known.systems).toBe(SYSTEMS);
    expect(known.recognise(document)?.id).toBe('vnpt-ioffice');
  });

  it('goes by a description that was brought along, in place of the built-in one of its id', () => {
    const own = described('vnpt-ioffice', '.rieng');
    expect(known.bring([own])).toBe(true);
    expect(known.bring([{ ...own }])).toBe(false);
    expect(known.recognise(document)).toBe(own);
    expect(known.systems.filter(({ id }) => id === own.id)).toEqual([own]);
    expect(known.bring([])).toBe(true);
    expect(known.recognise(document)?.id).toBe('vnpt-ioffice');
  });

  it('drops one whose selector throws, and knows the page again by the built-in one', () => {
    known.bring([described('vnpt-ioffice', 'a[[')]);
    expect(known.recognise(document)).toBe(SYSTEMS.find(({ id }) => id === 'vnpt-ioffice'));
    expect([...known.failures]).toEqual([['vnpt-ioffice', 'broken']]);
  });

  it('drops one that holds the page for too long', () => {
    known.bring([described('rieng', '.rieng')]);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 2_000;
      return now;
    });
    expect(known.recognise(document)?.id).toBe('vnpt-ioffice');
    expect([...known.failures]).toEqual([['rieng', 'too-slow']]);
  });

  it('ends a reading whose description throws, and asks for another', () => {
    const own = described('rieng', '.rieng');
    known.bring([own]);
    const again = vi.fn();
    const broken = function* (): Sliced<void> {
      yield;
      throw new SyntaxError('a[[');
    };
    run(known.guard(own, broken(), again));
    expect(again).toHaveBeenCalledTimes(1);
    expect(known.recognise(document)?.id).toBe('vnpt-ioffice');
  });

  it('leaves faults that are not the description’s to the reader', () => {
    const own = described('rieng', '.rieng');
    known.bring([own]);
    const large = function* (): Sliced<void> {
      yield;
      throw new GaveUp('too-large');
    };
    expect(() => run(known.guard(own, large(), vi.fn()))).toThrow(GaveUp);
    const builtIn = SYSTEMS[0] ?? null;
    const broken = function* (): Sliced<void> {
      yield;
      throw new TypeError('ours');
    };
    expect(() => run(known.guard(builtIn, broken(), vi.fn()))).toThrow(TypeError);
    expect(known.failures.size).toBe(0);
  });
});
