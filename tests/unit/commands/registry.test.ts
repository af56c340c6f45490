import { describe, expect, it } from 'vitest';
import { type Command, type CommandContext, commandOf, commands, holds, type When } from '../../../lib/commands';
import { words } from '../../../locales';

const all: readonly Command[] = commands;

/** True when no context satisfies both conditions, so that both commands may have the same key. */
const exclude = (one: When, other: When): boolean =>
  (Object.keys(one) as (keyof CommandContext)[]).some((part) => {
    const values: readonly string[] | undefined = other[part];
    return values !== undefined && !one[part]?.some((value) => values.includes(value));
  });

describe('the registry of commands', () => {
  it('has every id once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every command in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { title } of all) expect(words(language).commands[title]).toMatch(/\S/u);
    }
  });

  it('gives no key to two commands that one moment allows', () => {
    const clashes = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => one.keys.some((key) => other.keys.includes(key)) && !exclude(one.when, other.when))
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('would notice a clash', () => {
    expect(exclude(commandOf('task.done').when, commandOf('undo').when)).toBe(false);
    expect(exclude(commandOf('task.done').when, commandOf('task.reopen').when)).toBe(true);
  });

  it('writes keys as key presses are named', () => {
    for (const key of all.flatMap(({ keys }) => keys)) expect(key).toMatch(/^(Ctrl\+)?([a-z\d?]|[A-Z][A-Za-z]+)$/u);
  });
});

describe('conditions', () => {
  const context = {
    page: 'list',
    task: 'open',
    doubt: 'none',
    site: 'allowed',
    backlog: 'none',
    help: 'closed',
    filter: 'none',
  } as const;

  it('hold when every part they name has one of its values', () => {
    expect(holds({}, context)).toBe(true);
    expect(holds({ page: ['list'], task: ['open', 'done'] }, context)).toBe(true);
    expect(holds({ page: ['list'], task: ['done'] }, context)).toBe(false);
    expect(holds({ site: [] }, context)).toBe(false);
  });
});
