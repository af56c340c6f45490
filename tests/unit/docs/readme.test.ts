import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../../package.json';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (path: string): string => readFileSync(path, 'utf8');

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(PAGES)('%s', (page) => {
  it('names only commands that there are', () => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    const named = [
      ...read(page).matchAll(
        /(?<![\w/.-])((?:lib|components|entrypoints|locales|scripts|tests|public|docs)\/[\w./-]*\w)/gu,
      ),
    ].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(path) && !existsSync(`${path}.ts`))).toEqual([]);
  });
});

describe('README.md', () => {
  it('says of each folder of lib what it holds', () => {
    const named = read('README.md').split('## Where things are')[1]?.split('\n## ')[0] ?? '';
    expect(folders('lib').filter((name) => !named.includes(`\`lib/${name}\``))).toEqual([]);
  });
});
