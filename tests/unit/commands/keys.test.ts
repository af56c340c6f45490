import { describe, expect, it } from 'vitest';
import { type CommandContext, commandFor, commandOf, type KeyStroke, keyName, keysOf } from '../../../lib/commands';

const LIST: CommandContext = {
  page: 'list',
  task: 'open',
  doubt: 'none',
  site: 'allowed',
  backlog: 'none',
  help: 'closed',
  filter: 'none',
};

const press = (key: string, of: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  composing: false,
  target: 'page',
  ...of,
});

describe('keys', () => {
  it.each([
    ['x', LIST, 'task.done'],
    ['X', LIST, 'task.done'],
    ['x', { ...LIST, task: 'done' }, 'task.reopen'],
    ['x', { ...LIST, task: 'none' }, null],
    ['j', { ...LIST, task: 'none' }, 'list.next'],
    ['ArrowUp', LIST, 'list.previous'],
    ['Enter', LIST, 'task.openInSystem'],
    ['?', LIST, 'help.keys'],
    ['?', { ...LIST, help: 'open' }, 'help.close'],
    ['Escape', LIST, null],
    ['Escape', { ...LIST, filter: 'one' }, 'filter.clear'],
    ['Escape', { ...LIST, filter: 'one', help: 'open' }, 'help.close'],
    ['x', { ...LIST, help: 'open' }, null],
    ['j', { ...LIST, page: 'first' }, null],
    ['q', LIST, null],
  ] as const)('%s', (key, context, command) => expect(commandFor(press(key), context)).toBe(command));

  it('undoes with Ctrl+Z, and with the command key of a Mac', () => {
    expect(commandFor(press('z', { ctrl: true }), LIST)).toBe('undo');
    expect(commandFor(press('Z', { ctrl: true }), LIST)).toBe('undo');
    expect(commandFor(press('z', { meta: true }), LIST)).toBe('undo');
    expect(commandFor(press('z'), LIST)).toBeNull();
    expect(keyName(press('x', { ctrl: true }))).toBe('Ctrl+x');
    expect(commandFor(press('x', { ctrl: true }), LIST)).toBeNull();
  });

  it('rest while something is typed, an input method composes, or Alt is held', () => {
    expect(commandFor(press('x', { target: 'text' }), LIST)).toBeNull();
    expect(commandFor(press('x', { composing: true }), LIST)).toBeNull();
    expect(commandFor(press('x', { alt: true }), LIST)).toBeNull();
  });

  it('of one character rest where they are switched off, and no others', () => {
    for (const key of ['x', 'X', '?', '1']) expect(commandFor(press(key), LIST, false)).toBeNull();
    for (const [key, command] of [
      ['ArrowDown', 'list.next'],
      ['Enter', 'task.openInSystem'],
      ['Delete', 'task.dismiss'],
    ])
      expect(commandFor(press(key ?? ''), LIST, false)).toBe(command);
    expect(commandFor(press('z', { ctrl: true }), LIST, false)).toBe('undo');
    expect(keysOf(commandOf('list.next'), false)).toEqual(['ArrowDown']);
  });

  it('leave Enter to the control that has the focus', () => {
    expect(commandFor(press('Enter', { target: 'control' }), LIST)).toBeNull();
    expect(commandFor(press('x', { target: 'control' }), LIST)).toBe('task.done');
  });
});
