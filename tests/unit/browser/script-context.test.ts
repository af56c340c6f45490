import { beforeEach, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'nhac-han' as string | undefined }));
vi.mock('../../../lib/browser/content', () => ({ browser: { runtime } }));

const { ContentScriptContext } = await import('../../../lib/browser/script-context');

beforeEach(() => {
  runtime.id = 'nhac-han';
});

function started(name: string) {
  const context = new ContentScriptContext(name);
  const ended = vi.fn();
  context.onInvalidated(ended);
  return { context, ended };
}

it('ends the script of its name that was put in before, and no other', () => {
  const [first, other] = [started('reader'), started('panel')];
  const second = started('reader');
  expect([first, second, other].map(({ context }) => context.isValid)).toEqual([false, true, true]);
  expect(first.ended).toHaveBeenCalledTimes(1);
  expect(other.ended).not.toHaveBeenCalled();
});

it('is over for good once the extension is gone', () => {
  const { context, ended } = started('reader');
  runtime.id = undefined;
  expect(context.isValid).toBe(false);
  expect(context.isValid).toBe(false);
  runtime.id = 'nhac-han';
  expect(context.isValid).toBe(false);
  expect(ended).toHaveBeenCalledTimes(1);
});
