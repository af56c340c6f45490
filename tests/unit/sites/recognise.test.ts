// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { recognise, recogniseAddress } from '../../../lib/sites/recognise';

const known = (title: string, body = '', path = '/'): string | undefined => {
  document.title = title;
  document.body.innerHTML = body;
  window.history.replaceState({}, '', path);
  return recognise(document)?.id;
};

afterEach(() => known(''));

it.each([
  ['Bkav eGov', ''],
  ['Trang chủ', '<span class="logo">Bkav eOffice</span>'],
])('Bkav eGov is known by its own name: %s', (title, body) => expect(known(title, body)).toBe('bkav-egov'));

// Many systems are called so: FPT.eOffice, Netpro e-Office, TD Office.
it.each([
  ['eOffice', ''],
  ['eGov', ''],
  ['e-Office', ''],
  ['Văn phòng điện tử eOffice', '<span class="logo">eOffice</span>'],
  ['Bkav', '<h1 class="logo">Bkav eOffice Demo của Công ty khác</h1>'],
])('what only has such a name is not Bkav’s: %s', (title, body) => expect(known(title, body)).toBeUndefined());

it.each(['/vbden/choxuly.aspx', '/vbden/', '/vbdi/danh-sach'])('%s, as others have it too, is no system’s', (path) => {
  expect(known('Văn bản đến', '<form action="/vbden/AllItems.aspx"></form>', path)).toBeUndefined();
  expect(recogniseAddress(`https://vanban.example${path}`)).toBeNull();
});
