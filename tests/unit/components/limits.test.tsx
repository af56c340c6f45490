// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Options } from '../../../components/options';
import { LIMITS, settingsOf } from '../../../lib/settings';
import { optionsServices } from '../../gallery/settings';

afterEach(() => {
  act(() => render(null, document.body));
  location.hash = '';
});

async function show(section: string, stored: Record<string, unknown>): Promise<void> {
  location.hash = `#${section}`;
  const services = optionsServices(false, 'vi', () => undefined);
  services.watch = (listener) => {
    listener({ kind: 'ready', stored: settingsOf(stored) });
    return () => undefined;
  };
  await act(async () => render(<Options services={services} />, document.body));
}

const namesOf = (count: number) => Array.from({ length: count }, (_, n) => `Phòng ${n}`);
const stagesOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ kind: 'working-days-before', count: n + 1 }));
const first = () => document.querySelector<HTMLFieldSetElement>('fieldset.list');

it.each([
  ['unit', { unit: { names: namesOf(LIMITS.names) } }, { unit: { names: namesOf(LIMITS.names - 1) } }, LIMITS.names],
  [
    'reminders',
    { reminders: { deadlineStages: stagesOf(LIMITS.stages) } },
    { reminders: { deadlineStages: stagesOf(LIMITS.stages - 1) } },
    LIMITS.stages,
  ],
])('a list in the section %s that is full says so before somebody writes more', async (section, full, almost, most) => {
  await show(section, full);
  expect(first()?.querySelectorAll('li')).toHaveLength(most);
  expect(first()?.textContent).toContain(`Đã đủ ${most} mục`);
  expect(first()?.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  act(() => render(null, document.body));
  await show(section, almost);
  expect(first()?.textContent).not.toContain('Đã đủ');
});
