// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { showPage } from '../../../components/page';
import type { Language } from '../../../locales';

let choose: (language: Language) => void;
vi.mock('../../../lib/settings', () => ({
  watchLanguage: (listener: (language: Language) => void) => {
    choose = listener;
    return () => undefined;
  },
}));

const looks = () => [document.documentElement.lang, document.title, document.body.textContent];
/** A page with a field in it. */
const open = () => act(() => showPage('options', (language) => <input value={`words: ${language}`} />));
const show = () => act(() => showPage('options', (language) => <p>{language}</p>));

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.clear();
});

it('begins in Vietnamese, and follows a choice with its words, its title and its language', async () => {
  await show();
  expect(looks()).toEqual(['vi', 'Cài đặt Nhắc Hạn', 'vi']);
  await act(() => choose('en'));
  expect(looks()).toEqual(['en', 'Nhắc Hạn settings', 'en']);
});

it('begins as the last page spoke, until the settings say otherwise', async () => {
  await show();
  await act(() => choose('en'));
  document.body.innerHTML = '<div id="root"></div>';
  await show();
  expect(looks()[0]).toBe('en');
  await act(() => choose('vi'));
  expect([looks()[0], localStorage.length]).toEqual(['vi', 0]);
});

it('keeps what stands on the page when the language changes', async () => {
  await open();
  const field = document.querySelector('input');
  await act(() => choose('en'));
  expect([document.querySelector('input'), field?.value]).toEqual([field, 'words: en']);
});

it('speaks Vietnamese where the browser lets nothing be remembered', async () => {
  const blocked = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  await show();
  expect(looks()[0]).toBe('vi');
  blocked.mockRestore();
});
