import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (folder: string, ending: RegExp): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const styles = read('components', /\.css$/u).replace(/\/\*.*?\*\//gsu, '');
const code = `${read('components', /\.tsx?$/u)}${read('entrypoints', /\.(?:tsx?|html)$/u)}`;

const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('the style sheets', () => {
  it('style no class that nothing bears', () => {
    const borne = new Set(all(code, /([\w-]+)/gu));
    const styled = all(styles, /\.([a-z][\w-]*)(?=[^{}]*\{)/gu);
    expect(styled.length).toBeGreaterThan(100);
    expect(styled.filter((name) => !borne.has(name))).toEqual([]);
  });

  it('define what they use, and use what they define', () => {
    const used = all(`${styles}${code}`, /var\((--[\w-]+)/gu);
    const defined = all(`${styles}${code}`, /(--[\w-]+)['"]?\s*[:,]/gu);
    expect(used.filter((name) => !defined.includes(name))).toEqual([]);
    expect(all(styles, /(--[\w-]+)\s*:/gu).filter((name) => !used.includes(name))).toEqual([]);
  });
});
