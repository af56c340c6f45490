import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const IMPORT = /(?:^|\n)(import|export)(?! type)[^;]*?from '([^']+)'|(?:^|\n)import '([^']+)'/gu;

function fileOf(path: string): string | null {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')];
  return candidates.find((each) => existsSync(each) && statSync(each).isFile()) ?? null;
}

/** The packages that a file reaches by imports that remain at run time. */
function packages(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.endsWith('.css')) return new Set();
  seen.add(file);
  const found = new Set<string>();
  for (const [, , from, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const name = from ?? bare ?? '';
    if (!name.startsWith('.')) found.add(name);
    const next = name.startsWith('.') ? fileOf(join(dirname(file), name)) : null;
    if (next) for (const each of packages(next, seen)) found.add(each);
  }
  return found;
}

describe('what the popup is made of', () => {
  it('is Preact and nothing else: no parser, no database, no reader', () => {
    const used = [...packages(join(ROOT, 'components/popup/index.ts'))].sort();
    expect(used).toEqual(['preact', 'preact/hooks']);
  });
});
