// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../lib/sites/detail';
import generic from '../../../lib/sites/generic/system.json';
import { atOnce } from '../../../lib/sites/slices';
import { SYSTEMS } from '../../../lib/sites/systems';

/** Where each family lists the files of an opened document; Viettel's buttons bear nothing by which one is known. */
const AREAS: Readonly<Record<string, (inside: string) => string>> = {
  'vnpt-ioffice': (inside) => `<div id="div_file_attach_dsvb">${inside}</div>`,
  'vnpt-ioffice-net': (inside) => `<ul id="tepDinhKem"><li>${inside}</li></ul>`,
  'bkav-egov': (inside) => `<div class="document-detail"><ul class="attachments"><li>${inside}</li></ul></div>`,
  'hai-phong': (inside) => `<div class="vanban-file-item">${inside}</div>`,
  'php-qlvb': (inside) => `<table class="admintable"><tr><td class="file">${inside}</td></tr></table>`,
  'quang-ninh': (inside) => `<div id="ctl00_pnlTepDinhKem">${inside}</div>`,
  'tay-ninh': (inside) => `<div id="formXuLy">${inside}</div>`,
  generic: (inside) => `<div>${inside}</div>`,
};

/** Ways to hand a file out without an address; `named`: its script says that it is about a file. */
const BUTTON = '<button type="button">cv.pdf</button>';
const NAMED: Readonly<Record<string, string>> = {
  'tay-ninh': '<span ng-click="taiTep(7)">cv.pdf</span>',
  generic: '<span onclick="downloadFile(7)">cv.pdf</span>',
};

const selectorOf = (id: string): string =>
  id === 'generic' ? generic.detail.files : (SYSTEMS.find((system) => system.id === id)?.detail.files ?? '');

function found(id: string, inside: string) {
  document.body.innerHTML = AREAS[id]?.(inside) ?? '';
  return atOnce(filesOf(document.body.querySelectorAll(selectorOf(id))));
}

describe.each(Object.keys(AREAS))('%s', (id) => {
  it('knows a file that a script of the page hands out', () =>
    expect(found(id, NAMED[id] ?? BUTTON)).toEqual([{ name: 'cv.pdf', address: null }]));

  it('takes a link inside what is clicked for the link', () =>
    expect(found(id, '<span onclick="void 0"><a href="https://a.test/download/file/7.pdf">cv.pdf</a></span>')).toEqual([
      { name: 'cv.pdf', address: 'https://a.test/download/file/7.pdf' },
    ]));
});

it('a button that says nothing of a file is none where files have no place of their own', () => {
  for (const id of ['tay-ninh', 'generic']) expect(found(id, '<button onclick="luu()">Lưu</button>')).toEqual([]);
});
