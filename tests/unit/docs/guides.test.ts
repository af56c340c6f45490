import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../lib/commands';
import { words } from '../../../locales';

const read = (path: string): string => readFileSync(path, 'utf8');
const GUIDES = ['docs/huong-dan-can-bo.md', 'docs/huong-dan-quan-tri.md'] as const;

/** Names on screens that are not ours: the browser's and Windows'. */
const ELSEWHERE = [
  'Chế độ dành cho nhà phát triển',
  'Tải tiện ích đã giải nén',
  'Thông báo',
  'Không làm phiền',
  'Trợ giúp Tập trung',
];

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

type Sentence = (...values: unknown[]) => unknown;

/** A sentence with "…" where its values, or lists of them, are put in; none where it needs more than that. */
const filled = (sentence: Sentence): string[] =>
  ['…', ['…']].flatMap((value) => {
    try {
      const text = sentence(...Array.from({ length: sentence.length }, () => value));
      return typeof text === 'string' ? [text] : [];
    } catch {
      return [];
    }
  });

const textsOf = (of: unknown): string[] => {
  if (typeof of === 'string') return [of];
  if (typeof of === 'function') return filled(of as Sentence);
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(textsOf) : [];
};

const SHOWN = textsOf(words('vi')).map(folded);

/** Bold in the guides is what stands on a screen; " › " leads from one name to the next. */
const namesIn = (guide: string): string[] =>
  [...read(guide).matchAll(/\*\*(.+?)\*\*/gsu)]
    .flatMap(([, bold = '']) => folded(bold).split(' › '))
    .map((name) => name.replace(/\.$/u, ''))
    .filter((name) => /\p{L}/u.test(name));

/** The name itself, or the beginning of a longer sentence. */
const isShown = (name: string): boolean =>
  ELSEWHERE.includes(name) ||
  SHOWN.some(
    (text) =>
      text === name || text === `${name}.` || (/^[:;,.]/u.test(text.slice(name.length)) && text.startsWith(name)),
  );

describe.each(GUIDES)('%s', (guide) => {
  it('names only what stands on a screen', () => {
    const names = namesIn(guide);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !isShown(name))).toEqual([]);
  });

  it('leads to sections that are there', () => {
    const anchors = (path: string) =>
      [...read(path).matchAll(/^#+ (.+)$/gmu)].map(([, head = '']) =>
        head
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
    for (const [, path = '', anchor] of read(guide).matchAll(/\]\(([\w-]+\.md)(?:#([^)]+))?\)/gu)) {
      const to = join(dirname(guide), path);
      expect(existsSync(to), to).toBe(true);
      if (anchor !== undefined) expect(anchors(to)).toContain(anchor);
    }
  });
});

describe('the guide for officers', () => {
  it('tells each key of the list, and no other', () => {
    const written = (key: string) => words('vi').keys[key] ?? (key.length === 1 ? key.toUpperCase() : key);
    const own: string[] = commands.flatMap(({ keys }) => keys.map(written)).filter((key) => key !== '?');
    const table = read(GUIDES[0]).split('## 12. Phím tắt')[1]?.split('## 13.')[0] ?? '';
    const told = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => {
        const keys = [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, key = '']) => key);
        return line.includes('…') ? ['1', '2', '3', '4', '5'] : keys;
      });
    expect([...told].sort()).toEqual([...new Set(own)].sort());
  });
});

describe('the pictures', () => {
  const shown = (path: string): string[] =>
    [...read(path).matchAll(/(?:\]\(|src=")((?:docs\/)?pictures\/[\w-]+\.png)/gu)].map(([, name = '']) =>
      join(dirname(path), name),
    );

  it('are there where a page shows them, and each is shown', () => {
    const pages = ['README.md', ...GUIDES].flatMap(shown);
    const there = readdirSync('docs/pictures').map((name) => join('docs/pictures', name));
    expect([...new Set(pages)].sort()).toEqual(there.sort());
  });
});
