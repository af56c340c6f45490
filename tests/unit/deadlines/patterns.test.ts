import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

/** One part of a pattern that can be repeated: does it, or anything inside it, repeat without bound? */
interface Atom {
  unbounded: boolean;
  holdsUnbounded: boolean;
  optional: boolean;
  zeroWidth: boolean;
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/;

/** Walks a pattern's source and names the first nested or adjacent unbounded repeat, null when there is none. */
function danger(source: string): string | null {
  let at = 0;
  let found: string | null = null;

  function sequence(): boolean {
    let holds = false;
    let open = false;
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        open = false;
        continue;
      }
      const start = at;
      const atom = next();
      holds ||= atom.unbounded || atom.holdsUnbounded;
      if (atom.unbounded && atom.holdsUnbounded) found ??= `nested: ${source.slice(start, at)}`;
      if (atom.unbounded && open) found ??= `adjacent: ${source.slice(Math.max(0, start - 20), at)}`;
      if (atom.unbounded) open = true;
      else if (!atom.optional && !atom.zeroWidth) open = false;
    }
    return holds;
  }

  function next(): Atom {
    let holdsUnbounded = false;
    let zeroWidth = false;
    const char = source[at];
    if (char === '(') {
      zeroWidth = /^\(\?<?[=!]/.test(source.slice(at, at + 4));
      at = source.indexOf('(', at) + 1;
      at += /^(?:\?:|\?=|\?!|\?<=|\?<!|\?<[a-zA-Z0-9]+>)?/.exec(source.slice(at))?.[0].length ?? 0;
      holdsUnbounded = sequence();
      at += 1;
    } else if (char === '[') {
      at += 1;
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at += 1;
    } else if (char === '\\') {
      zeroWidth = /[bB]/.test(source[at + 1] ?? '');
      at += /^\\(?:u[0-9a-f]{4}|p\{[^}]+\}|k<[^>]+>)/i.exec(source.slice(at))?.[0].length ?? 2;
    } else {
      zeroWidth = char === '^' || char === '$';
      at += 1;
    }
    const quantifier = QUANTIFIER.exec(source.slice(at));
    if (!quantifier) return { unbounded: false, holdsUnbounded, optional: false, zeroWidth };
    at += quantifier[0].length;
    const [text, low, comma, high] = quantifier;
    const unbounded = text.startsWith('*') || text.startsWith('+') || (comma === ',' && high === '');
    return {
      unbounded,
      holdsUnbounded,
      optional: !text.startsWith('+') && (low === undefined || low === '0'),
      zeroWidth,
    };
  }

  sequence();
  return found;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourcesIn(path) : path.endsWith('.ts') ? [path] : [];
  });

const LITERAL =
  /(?<=[=(,:[!&|?{;\n]\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/[dgimsuy]*(?=[\s),;.\]])/g;

const literals = ['lib/text', 'lib/time', 'lib/deadlines'].flatMap((folder) =>
  sourcesIn(folder).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(LITERAL)].map((match) => [path, match[1] ?? ''] as const),
  ),
);

/** Every pattern that the modules put together with `new RegExp`. */
async function constructed(): Promise<string[]> {
  const sources: string[] = [];
  const real = globalThis.RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      sources.push(made.source);
      return made;
    },
  });
  try {
    await import('../../../lib/deadlines');
    await import('../../../lib/time');
    await import('../../../lib/text');
  } finally {
    globalThis.RegExp = real;
  }
  return sources;
}

describe('regular expressions', () => {
  it('the walk knows what is dangerous', () => {
    for (const source of ['(?:a+)+', '(a|b*)*c', 'a+a+', '\\s*\\s+x', '[a-z]+ ?[a-z]*', '(?:x(?:y+)){2,}']) {
      expect(danger(source), source).not.toBeNull();
    }
    for (const source of ['(?:a{1,9}){0,9}', 'a+xb+', '^\\s+|\\s+$', '[*+]+x', '(?<d>[0-9]{1,2})+']) {
      expect(danger(source), source).toBeNull();
    }
  });

  it('are found in the sources', async () => {
    expect(literals.length).toBeGreaterThan(60);
    expect((await constructed()).length).toBeGreaterThan(60);
  });

  it('have no nested or adjacent unbounded repeats', async () => {
    for (const [path, source] of literals) expect(danger(source), `${path}: ${source}`).toBeNull();
    for (const source of await constructed()) expect(danger(source), source).toBeNull();
  });
});
