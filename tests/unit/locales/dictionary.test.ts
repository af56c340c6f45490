import { describe, expect, it } from 'vitest';
import { words } from '../../../locales';

/** Every entry with its path; functions are entries. */
function entries(of: object, path = ''): [string, unknown][] {
  return Object.entries(of).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? entries(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}

const texts = (of: object): string[] => entries(of).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));

describe('the dictionary', () => {
  it('is of the language that is asked for', () => {
    expect([words('vi').commands.done, words('en').commands.done]).toEqual(['Xong', 'Done']);
  });

  it('has the same entries of the same kind in both languages', () => {
    const kinds = (of: object) => entries(of).map(([path, value]) => `${path}: ${typeof value}`);
    expect(kinds(words('en')).sort()).toEqual(kinds(words('vi')).sort());
  });

  it('has no empty text, and the same number of arguments', () => {
    for (const language of ['vi', 'en'] as const)
      expect(texts(words(language)).filter((text) => !text.trim())).toEqual([]);
    const arities = (of: object) =>
      entries(of).flatMap(([path, value]) => (typeof value === 'function' ? [`${path}(${value.length})`] : []));
    expect(arities(words('en')).sort()).toEqual(arities(words('vi')).sort());
  });

  it('speaks officially: no exclamation, no pronoun for the reader, composed letters', () => {
    for (const text of texts(words('vi'))) {
      expect(text).not.toMatch(/!|vui lòng|\b(bạn|quý khách|anh chị)\b/iu);
      expect(text).toBe(text.normalize('NFC'));
    }
  });
});
