/**
 * `npm run bench`: every bench of tests/bench/*.bench.ts in turn; `npm run bench -- deadlines` runs those named.
 * With `--docs` their tables are written to docs/bench.md, where those of the others stay. What follows `--` a second time goes to the benches (a folder
 * of files, say).
 *
 * Each is bundled first, as what is shipped is: a script run file by file, with the names of all functions kept for
 * stack traces, is a third slower than what it measures (measured).
 */

import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const FOLDER = 'tests/bench';
const SUFFIX = '.bench.ts';
const DOCS = 'docs/bench.md';
const OPENING = `# How fast it is

Written by \`npm run bench -- --docs\`; nothing here is written by hand. Times differ from machine to machine: what
counts is each ratio, whose two sides were measured in the same run.
`;

interface Orders {
  names: readonly string[];
  docs: boolean;
  /** Arguments of the benches themselves. */
  passed: readonly string[];
}

/** @throws Error that names the benches when a word is none of them */
function ordersOf(words: readonly string[], known: readonly string[]): Orders {
  const split = words.indexOf('--');
  const own = split < 0 ? words : words.slice(0, split);
  const names = own.filter((word) => word !== '--docs');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No such bench: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  return {
    names: names.length ? names : known,
    docs: own.includes('--docs'),
    passed: split < 0 ? [] : words.slice(split + 1),
  };
}

const SECTION = /^## (\S+)\n[\s\S]*?(?=^## |$(?![\s\S]))/gmu;

/** The page with these tables in place of those of the same benches, in the order of the names. */
function pageWith(tables: ReadonlyMap<string, string>, page: string, known: readonly string[]): string {
  const standing = new Map([...page.matchAll(SECTION)].map(([section, name = '']) => [name, section.trimEnd()]));
  for (const [name, table] of tables) standing.set(name, `## ${name}\n\n\`\`\`\n${table}\n\`\`\``);
  const sections = known.flatMap((name) => standing.get(name) ?? []);
  return `${[OPENING, ...sections].join('\n\n').replace(/\n{3,}/gu, '\n\n')}\n`;
}

/** Bundles and runs one bench; its output, or null when it failed. */
async function run(name: string, folder: string, passed: readonly string[]): Promise<string | null> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(FOLDER, `${name}${SUFFIX}`), outDir: folder, emptyOutDir: false, target: 'node20' },
  });
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', join(folder, `${name}.bench.js`), ...passed], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return status === 0 ? stdout : null;
}

try {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(SUFFIX));
  const known = files.map((name) => name.slice(0, -SUFFIX.length)).sort();
  const orders = ordersOf(process.argv.slice(2), known);
  const folder = await mkdtemp(join(tmpdir(), 'nhac-han-bench-'));
  try {
    // Packages are not bundled; Node looks for them beside the file that asks.
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const tables = new Map<string, string>();
    for (const name of orders.names) {
      console.log(`\n== ${name}`);
      const table = await run(name, folder, orders.passed);
      if (table === null) process.exitCode = 1;
      else console.log(table.trimEnd());
      tables.set(name, table?.trimEnd() ?? 'failed');
    }
    if (orders.docs) await writeFile(DOCS, pageWith(tables, await readFile(DOCS, 'utf8').catch(() => ''), known));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
