// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Recovery } from '../../../components/recovery';
import { recoveryServices } from '../../gallery/settings';

afterEach(() => act(() => render(null, document.body)));

it.each([
  ['fine', false],
  ['full', false],
  ['broken', true],
] as const)('beside data that are %s, starting over is offered: %s', async (kind, offered) => {
  await act(async () => render(<Recovery services={recoveryServices(kind)} />, document.body));
  await act(async () => undefined);
  const names = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(names).toContain('Kiểm tra lại');
  expect(names.includes('Bắt đầu lại từ đầu')).toBe(offered);
});
