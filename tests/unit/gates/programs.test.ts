import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/lib/run';
import { commandLine, ROOT, type Tool, tool } from '../../../scripts/lib/tools';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhac-han-gate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plant(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function outcome(program: Tool): Promise<{ code: number | null; output: string }> {
  const [command, args] = commandLine(program);
  return run(command, args, { cwd: ROOT, timeoutMs: 240_000 });
}

const CLEAN = {
  'lib/text/a.ts': 'export const a = 1;',
  'lib/time/a.ts': 'export const a = 1;',
  'lib/deadlines/a.ts': 'export const a = 1;',
  'lib/duty/a.ts': 'export const a = 1;',
  'lib/documents/layout/a.ts': 'export const a = 1;',
  'lib/documents/compare/a.ts': 'export const a = 1;',
  'lib/tasks/rules/a.ts': 'export const a = 1;',
  'lib/reminders/plan/a.ts': 'export const a = 1;',
};

describe('the gate of purity and layers as npm test runs it', () => {
  const gate = () => outcome(tool('tsx', 'tsx', 'scripts/purity.ts', folder));

  it('passes clean folders', async () => {
    plant(CLEAN);
    expect(await gate()).toMatchObject({ code: 0, output: '8 files read, 0 violations\n' });
  });

  it('fails on an impure file and on a back door, and names both', async () => {
    plant({
      ...CLEAN,
      'lib/time/b.ts': 'export const b = Date.now();',
      'components/c.tsx': "import { a } from '../lib/time/a';\nexport const c = <i>{a}</i>;",
    });
    const { code, output } = await gate();
    expect(code).toBe(1);
    expect(output).toContain('lib/time/b.ts:1  Date.now');
    expect(output).toContain('components/c.tsx:1  lib/time/a is behind the face');
  });

  it('fails on a pure folder that it cannot find', async () => {
    const { 'lib/time/a.ts': _, ...others } = CLEAN;
    plant(others);
    const { code, output } = await gate();
    expect(code).toBe(1);
    expect(output).toContain('lib/time holds no source');
  });

  it('fails on a file that it cannot read', async () => {
    plant({ ...CLEAN, 'lib/time/b.ts': 'export const = ;' });
    const { code, output } = await gate();
    expect(code).toBe(1);
    expect(output).toContain('lib/time/b.ts');
  });
});

describe('the types of the pure folders', () => {
  const check = (text: string) => {
    plant({
      'a.ts': text,
      'tsconfig.json': JSON.stringify({ extends: join(ROOT, 'tsconfig.pure.json'), include: ['a.ts'] }),
    });
    return outcome(tool('typescript', 'tsc', '--noEmit', '-p', folder));
  };

  it('know the language', async () => {
    expect(await check('export const a = [1].findLast((n) => n > 0);')).toMatchObject({ code: 0 });
  });

  it.each([
    'document.title',
    'window',
    'fetch("/")',
    'setTimeout(() => 1)',
    'browser.runtime',
    'process.env',
    'performance',
  ])('do not know %s', async (text) => {
    const { code, output } = await check(`export const a = ${text};`);
    expect(code).not.toBe(0);
    expect(output).toMatch(/error TS(?:2304|2584|2580|2591|2552)/);
  });
});
