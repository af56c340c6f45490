/** The parts of JSON (RFC 8259). */
const TOKEN =
  /(?<space>[ \t\r\n]+)|(?<string>"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<value>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<open>[[{])|(?<close>[\]}])|(?<colon>:)|(?<comma>,)/uy;

type Kind = 'string' | 'value' | 'open' | 'close' | 'colon' | 'comma';

/** What may come next. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'nothing';

const MAY: Readonly<Record<Expected, readonly Kind[]>> = {
  value: ['string', 'value', 'open'],
  'first-value': ['string', 'value', 'open', 'close'],
  key: ['string'],
  'first-key': ['string', 'close'],
  colon: ['colon'],
  next: ['comma', 'close'],
  nothing: [],
};

/** What follows once a token was taken, with the brackets that are open before it. */
function after(kind: Kind, token: string, expected: Expected, open: string[]): Expected {
  if (kind === 'open') {
    open.push(token);
    return token === '{' ? 'first-key' : 'first-value';
  }
  if (kind === 'close') open.pop();
  if (kind === 'colon') return 'value';
  if (kind === 'comma') return open.at(-1) === '{' ? 'key' : 'value';
  if (expected === 'key' || (expected === 'first-key' && kind === 'string')) return 'colon';
  return open.length ? 'next' : 'nothing';
}

const CLOSES: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * The offset at which a text stops being JSON; its length when it ends too early. Asked only after `JSON.parse` has
 * refused it, whose words name the place in some cases and not in others.
 */
export function brokenAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [kind, token] = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (token === undefined) return at;
    if (kind === 'space') continue;
    const fits = MAY[expected].includes(kind as Kind) && (kind !== 'close' || open.at(-1) === CLOSES[token]);
    if (!fits) return at;
    expected = after(kind as Kind, token, expected, open);
  }
  return text.length;
}

/** Line and column of an offset, from 1. */
export function lineOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
