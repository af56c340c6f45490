// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { addressKey } from '../../../lib/reach';
import { PostForms } from '../../../lib/sites/post-forms';

const form = (action: string, method = 'post') => `<form method="${method}" action="${action}"></form>`;
const address = (path: string) => new URL(path, document.baseURI).href;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

function watched(html = ''): PostForms {
  stop = new AbortController();
  window.history.replaceState({}, '', '/');
  document.body.innerHTML = html;
  return new PostForms(document, stop.signal);
}

it('knows the forms that stand on the page, and those that came and went in one turn', async () => {
  const forms = watched(form('/tai') + form('/tim', 'get'));
  const made = document.createElement('div');
  made.innerHTML = form('/xuat');
  document.body.append(made);
  made.remove();
  await Promise.resolve();
  expect(['/tai', '/xuat', '/tim', '/khac'].map((path) => forms.made(address(path)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('knows one in a row of a long list while it stands there', async () => {
  const forms = watched('<div id="list"></div>');
  const list = document.querySelector('#list');
  if (list) list.innerHTML = Array.from({ length: 200 }, (_, n) => `<p>${form(`/dong/${n}`)}</p>`).join('');
  await Promise.resolve();
  expect(forms.keys).toContain(addressKey(address('/dong/150')));
  expect(forms.made(address('/dong/150'))).toBe(true);
});
