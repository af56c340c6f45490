import { describe, expect, it } from 'vitest';
import { ONE_TIME_RULES, oneTimeSign } from '../../../lib/reach';

const at = (rest: string): string => `https://qlvb.test/qlvbdh${rest}`;

/** Addresses that must not be asked for again, for each rule in its order. */
const ONCE: readonly (readonly string[])[] = [
  ['/tai?id=1&nonce=x1', '/tai?id=1&once=1', '/tai?one_time=abc'],
  ['/onetime/1048213', '/tai/once/9', '/one-time-download?id=1'],
  ['/tai?id=1&_csrf=4a', '/tai?__RequestVerificationToken=CfDJ8'],
  ['/tai?ticket=ST-1856339-aA5Yuvrxzpv8Tau1cYQ7'],
  ['/tai?code=4f0aa1b2c3d4e5f6'],
  ['/tai?id=1&downloadToken=17', '/tai?view_key=a'],
  [
    '/tai?id=1&token=9F3AB27CD0E14C5',
    '/tai?id=1&access_token=eyJhbGciOiJIUzI1NiJ9.x.y1',
    '/tai?id=1#t=1&token=9F3AB27CD0E14C5',
  ],
];

describe('an address that looks as if it worked once', () => {
  it.each(ONE_TIME_RULES.map((rule, index) => ({ rule, index })))('by the sign $rule.sign', ({ rule, index }) => {
    const addresses = ONCE[index] ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(oneTimeSign(at(address), [at('/main')]), address).toBe(rule);
  });

  it('is one whose token another address carries only in part', () => {
    expect(oneTimeSign(at('/tai?token=9F3AB27CD0E14C5'), [at('/main?token=9F3AB27')])).not.toBeNull();
  });
});

describe('an address that lasts', () => {
  const TOKEN = '9F3AB27CD0E14C5';

  it.each([
    ['of a file by its id', '/viewfile?file=1048213_0', []],
    ['of a file by a key of the books', '/viewfile?key=congvan&id=7', []],
    ['with a short token', '/viewfile?token=1', []],
    ["with the session's token, as the page has it", `/viewfile?file=1&token=${TOKEN}`, [`/main?token=${TOKEN}`]],
    ["with the session's token, as another link has it", `/viewfile?token=${TOKEN}`, [`/tai?token=${TOKEN}`]],
    ['with the session in the path', `/viewfile;jsessionid=${TOKEN}?file=1`, []],
    ['with a stamp against the cache', '/viewfile?file=1&_=1763795000123', []],
    ['with an id drawn by lot', '/tep/6f1c2d3e-4b5a-4978-8867-1a2b3c4d5e6f.pdf', []],
    ['with a code of the document', '/viewfile?code=VB12', []],
  ])('%s', (_, address, others) => {
    expect(oneTimeSign(at(address), others.map(at))).toBeNull();
  });
});
