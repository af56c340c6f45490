import { describe, expect, it, vi } from 'vitest';
import type { ReaderMessage } from '../../../lib/messages';
import { Teller } from '../../../lib/sites/told';

const message: ReaderMessage = { type: 'find-listing', keys: [], screenKeys: [] };
const news = (said: string) => [{ slot: 'a', said }];

/** A document on a list. */
const sighting = (secrecy: 'secret' | 'missing' | 'absent', key = secrecy === 'secret' ? 'a' : 'b') => ({
  secrecy,
  screenKeys: [],
  lastResort: null,
  arrived: null,
  status: null,
  document: {
    keys: [key],
    systemId: null,
    number: '1/Mật',
    issuer: null,
    subject: 'Nội dung mật',
    type: null,
    issued: null,
    received: null,
    urgency: 'normal' as const,
    urgencyWords: null,
    role: 'main' as const,
    due: null,
    directions: [],
  },
});

/** A background that answers one thing after the other. */
function background(...answers: (() => Promise<unknown>)[]) {
  const tell = vi.fn((_: ReaderMessage) => (answers.shift() ?? (async () => 'kept'))());
  const again = vi.fn<(afterMs: number) => void>();
  return { tell, again, teller: new Teller(tell, again) };
}

describe('that nothing is withheld', () => {
  it('is said once of a list whose rows stand, so that an old count goes', () => {
    const { teller, tell } = background();
    const rows = [sighting('absent')];
    teller.withhold('list', 'a', [], { rows, list: 'x' });
    teller.withhold('list', 'a', [], { rows, list: 'x' });
    const nothing = { keys: [], secret: [], shown: ['b'], unknown: 0, unnamed: 0, traces: [], secretTraces: [] };
    expect(tell.mock.calls).toEqual([[{ type: 'withheld', of: 'list', list: 'x', ...nothing }]]);
  });

  it('is said anew of another page of the list: the rows that stand first tell them apart', () => {
    const { teller, tell } = background();
    const page = (...rows: ReturnType<typeof sighting>[]) => teller.withhold('list', 'a', [], { rows, list: 'x' });
    page(sighting('absent'));
    page(sighting('secret'), sighting('absent'));
    page(...Array.from({ length: 200 }, (_, n) => sighting('absent', `${n}`)));
    expect(tell.mock.calls.map(([said]) => said)).toMatchObject([
      { shown: ['b'] },
      { shown: ['a', 'b'] },
      { shown: Array.from({ length: 50 }, (_, n) => `${n}`) },
    ]);
  });

  it('is not said where nothing stands', () => {
    const { teller, tell } = background();
    teller.withhold('list', 'a', []);
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('news', () => {
  it('is said once, and again when it has become something else', async () => {
    const { teller, again } = background();
    await teller.say(news('một'), message);
    expect(teller.fresh(news('một'))).toEqual([]);
    expect(teller.fresh(news('hai'))).toEqual(news('hai'));
    expect(again).not.toHaveBeenCalled();
  });

  it('is said again when it was forgotten, alone or with all else', async () => {
    const { teller } = background();
    const both = ['a', 'b'].map((slot) => ({ slot, said: 'một' }));
    await teller.say(both, message);
    teller.forget('a');
    expect(teller.fresh(both)).toEqual([{ slot: 'a', said: 'một' }]);
    teller.forget();
    expect(teller.fresh(both)).toEqual(both);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection.'))],
    // What the polyfill makes of a worker that dies before it has answered.
    ['the worker dies while it listens', () => Promise.resolve(undefined)],
    ['the data cannot be written', () => Promise.resolve(null)],
  ])('is said again after %s', async (_, answer) => {
    const { teller, again } = background(answer, answer);
    await teller.say(news('một'), message);
    expect(teller.fresh(news('một'))).toEqual(news('một'));
    await teller.say(news('một'), message);
    const [first = 0, second = 0] = again.mock.calls.map(([afterMs]) => afterMs);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    await teller.say(news('một'), message);
    expect(teller.fresh(news('một'))).toEqual([]);
  });

  it('keeps what was said later when an earlier message fails', async () => {
    let fail = (_: Error) => {};
    const { teller } = background(() => new Promise((_, reject) => (fail = reject)));
    const first = teller.say(news('một'), message);
    await teller.say(news('hai'), message);
    fail(new Error('gone'));
    await first;
    expect(teller.fresh(news('hai'))).toEqual([]);
  });
});

describe('what is not to be kept', () => {
  it('is said by opaque keys alone', async () => {
    const { teller, tell } = background();
    teller.withhold('list', 'x', [sighting('secret'), sighting('missing')]);
    const trace = { day: null, place: null, subject: expect.stringMatching(/^[0-9a-f]{32}$/u) };
    expect(tell).toHaveBeenCalledWith({
      type: 'withheld',
      of: 'list',
      list: '',
      keys: ['a', 'b'],
      secret: ['a'],
      shown: [],
      unknown: 1,
      unnamed: 0,
      traces: [trace, trace],
      secretTraces: [trace],
    });
  });

  it('is not said where nothing ever was', () => {
    const { teller, tell } = background();
    teller.withhold('list', 'x', []);
    expect(tell).not.toHaveBeenCalled();
  });
});
