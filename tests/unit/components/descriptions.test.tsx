// @vitest-environment happy-dom

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OptionsProvider, type OptionsView } from '../../../components/options/context';
import { Descriptions, type ReadDescription, type SystemServices } from '../../../components/options/systems';
import { settingsOf } from '../../../lib/settings';
import type { SystemSettings } from '../../../lib/settings/types';
import { SYSTEMS, type SystemDescription } from '../../../lib/sites';
import { words } from '../../../locales';

const said = words('vi').options.systemOptions;

class Pending {
  resolve: (read: ReadDescription) => void = () => undefined;
  reject: (error: Error) => void = () => undefined;
  readonly promise = new Promise<ReadDescription>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

function systemAt(at: number): SystemDescription {
  const system = SYSTEMS[at];
  if (!system) throw new Error(`no system ${at} comes with the extension`);
  return system;
}
const [first, second, third] = [systemAt(0), systemAt(1), systemAt(2)];

let check: Pending;
let change: (systems: SystemSettings) => void;
let kept: SystemSettings | undefined;
const root = document.createElement('div');
const services = { builtIn: [], read: () => check.promise } as unknown as SystemServices;

function Page() {
  const [systems, setSystems] = useState<SystemSettings>({ descriptions: [first, second], off: [] });
  change = setSystems;
  const settings = { ...settingsOf([]).settings, systems };
  const save: OptionsView['save'] = (patch) => {
    kept = patch.systems as SystemSettings;
  };
  return (
    <OptionsProvider value={{ words: words('vi'), settings, save } as unknown as OptionsView}>
      <Descriptions services={services} />
    </OptionsProvider>
  );
}

const the = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const press = (label: string) =>
  act(() =>
    [...root.querySelectorAll('button')]
      .find((each) => each.getAttribute('aria-label') === label || each.textContent === label)
      ?.click(),
  );
const choose = (text: () => Promise<string>) =>
  act(async () => {
    const input = the<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { configurable: true, value: [{ text }] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Ends the check, and lets what waits for it go on. */
const end = (how: () => void) =>
  act(async () => {
    how();
    await check.promise.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => {
  check = new Pending();
  kept = undefined;
  document.body.append(root);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return act(() => render(<Page />, root));
});
afterEach(() => act(() => render(null, root)));

it('what is kept joins the settings that hold when its check ends', async () => {
  await choose(async () => '{}');
  expect(root.textContent).toContain(said.checking);
  expect([...root.querySelectorAll<HTMLInputElement>('[role=switch]')].map((each) => each.disabled)).toEqual([
    true,
    true,
  ]);
  await act(() => change({ descriptions: [first], off: [first.id] }));
  await end(() => check.resolve({ description: third }));
  expect(kept).toEqual({ descriptions: [first, third], off: [first.id] });
  expect(root.textContent).not.toContain(said.checking);
});

it('a file that cannot be read any more is said, and another can be chosen', async () => {
  await choose(() => Promise.reject(new DOMException('changed', 'NotReadableError')));
  expect(root.textContent).toContain(said.unread);
  expect(root.textContent).not.toContain(said.checking);
  expect(the<HTMLInputElement>('input[type=file]').disabled).toBe(false);
});

it('the text is held while it is checked; a check that fails is said, and the next one saves', async () => {
  await press(said.editThis(first.name));
  await press(said.save);
  expect(the<HTMLTextAreaElement>('textarea').readOnly).toBe(true);
  await act(() => change({ descriptions: [first], off: [] }));
  await end(() => check.reject(new Error('no page')));
  expect(root.textContent).toContain(said.unchecked);
  expect(the<HTMLTextAreaElement>('textarea').readOnly).toBe(false);
  check = new Pending();
  await press(said.save);
  await end(() => check.resolve({ description: first }));
  expect(kept).toEqual({ descriptions: [first], off: [] });
});
