// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Options } from '../../../components/options';
import { optionsServices } from '../../gallery/settings';

afterEach(() => {
  act(() => render(null, document.body));
  location.hash = '';
});

const buttons = () => [...document.querySelectorAll<HTMLElement>('.copies .data-do > :first-child')];

it('a closed task that is opened again goes, is said, and the next one has the focus', async () => {
  location.hash = '#closed';
  const services = optionsServices(false, 'vi', () => undefined);
  let closed = await services.data.closed();
  services.data.closed = async () => closed;
  services.data.reopen = async (id) => {
    closed = closed.filter(({ task }) => task.id !== id);
    return { outcome: 'done' };
  };
  await act(async () => render(<Options services={services} />, document.body));
  await act(async () => undefined);
  expect(buttons()).toHaveLength(3);
  buttons()[0]?.focus();
  await act(async () => buttons()[0]?.click());
  await act(async () => undefined);
  expect(buttons()).toHaveLength(2);
  expect(document.querySelector('.data-said')?.textContent).toBe('Đã mở lại: 402/SNV-CCHC');
  expect(document.activeElement).toBe(buttons()[0]);
});
