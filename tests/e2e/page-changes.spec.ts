import type { Page } from '@playwright/test';
import { readTables } from './support/extension';
import { bytes, DUE, detail, html, list, menu, row } from './support/pages';
import { expect, test } from './support/shared';

// All the ways in which pages of e-document systems change, one test each.

const D = '25/11/2030';
const DAY = '2030-11-25';
const stored = (number: string) => `${number} ${DAY} field`;

const entry = (name: string, on: boolean) =>
  `<li${on ? ' class="active"' : ''}><a id="m${name.length}" href="#">${name}</a></li>`;
const WAITING = 'Văn bản đến chờ xử lý';
const FINISHED = 'Văn bản đến đã xử lý';
const menuOf = (on: string) => menu(...[WAITING, FINISHED].map((name) => entry(name, name === on)));

/** Runs a page's own script, as a click in it would. */
const act = (tab: Page, script: string) => tab.evaluate(script);

const setBody = (rows: string) => `document.querySelector('tbody').innerHTML = ${JSON.stringify(rows)}`;

test('an AJAX swap: the rows of the next list, also of a finished one', async ({ shared }) => {
  const tab = await shared.show('/qlvbdh/ajax', html(menuOf(WAITING) + list(row('1/AJAX', D))));
  await expect.poll(() => shared.tasks('AJAX')).toEqual([stored('1/AJAX')]);
  await act(tab, `document.querySelector('#full_menu').outerHTML = ${JSON.stringify(menuOf(FINISHED))}`);
  await act(tab, setBody(row('2/AJAX', D)));
  await shared.read(tab);
  await act(tab, `document.querySelector('#full_menu').outerHTML = ${JSON.stringify(menuOf(WAITING))}`);
  await act(tab, setBody(row('3/AJAX', D)));
  await expect.poll(() => shared.tasks('AJAX')).toEqual([stored('1/AJAX'), stored('3/AJAX')]);
});

test('a postback: the same address comes back with other rows', async ({ shared }) => {
  const { pages, context, tasks } = shared;
  const page = (method: string) =>
    html(
      `<form method="post"><input type="hidden" name="__VIEWSTATE" value="x"><button>Trang sau</button></form>
       ${list(row(method === 'POST' ? '2/POST' : '1/POST', D))}`,
    );
  const tab = await context.newPage();
  await tab.goto(
    pages.put('/qlvbdh/post', ({ method = 'GET' }, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(method));
    }),
  );
  await expect.poll(() => tasks('POST')).toEqual([stored('1/POST')]);
  await tab.getByRole('button').click();
  await expect.poll(() => tasks('POST')).toEqual([stored('1/POST'), stored('2/POST')]);
});

test('pushState: another address without a load, and back', async ({ shared }) => {
  const tab = await shared.show('/qlvbdh/push', html(menuOf(WAITING) + list(row('1/PUSH', D))));
  await expect.poll(() => shared.tasks('PUSH')).toEqual([stored('1/PUSH')]);
  await act(tab, `history.pushState({}, '', '/qlvbdh/push/2'); ${setBody(row('2/PUSH', D))}`);
  await expect.poll(() => shared.tasks('PUSH')).toEqual([stored('1/PUSH'), stored('2/PUSH')]);
  await act(tab, `addEventListener('popstate', () => { ${setBody(row('3/PUSH', D))} })`);
  await tab.goBack();
  await expect.poll(() => shared.tasks('PUSH')).toEqual([stored('1/PUSH'), stored('2/PUSH'), stored('3/PUSH')]);
});

test('modals: one opened and closed after the other; the closed one is not read again', async ({ shared }) => {
  const modal = (number: string, due: string) => detail(number, { [DUE]: due });
  const tab = await shared.show('/qlvbdh/modal', html('<div id="m" style="display:none"></div>'));
  const open = (content: string) => act(tab, `m.innerHTML = ${JSON.stringify(content)}; m.style.display = ''`);
  await open(modal('1/MODAL', D));
  await expect.poll(() => shared.tasks('MODAL')).toEqual([stored('1/MODAL')]);
  await act(tab, "m.style.display = 'none'");
  await act(tab, "document.querySelector('#spanNhacNhoHanXuLy').textContent = '30/11/2030'");
  await shared.read(tab);
  expect(await shared.tasks('MODAL')).toEqual([stored('1/MODAL')]);
  await open(modal('2/MODAL', D));
  await expect.poll(() => shared.tasks('MODAL')).toEqual([stored('1/MODAL'), stored('2/MODAL')]);
});

test('nested frames, of which the hidden ones are not read', async ({ shared }) => {
  const { pages, show, tasks } = shared;
  const inner = pages.put('/qlvbdh/khung-a', html(list(row('1/FRAME', D))));
  const hidden = pages.put('/qlvbdh/khung-b', html(list(row('2/FRAME', D))));
  const middle = pages.put('/qlvbdh/khung-c', html(`<iframe src="${inner}"></iframe>`));
  const frames = `<iframe src="${middle}"></iframe><div style="display:none"><iframe src="${hidden}"></iframe></div>`;
  await show('/qlvbdh/khung', html(menuOf(WAITING) + frames));
  await expect.poll(() => tasks('FRAME')).toEqual([stored('1/FRAME')]);
});

test('tabs: what is hidden is read when it is shown', async ({ shared }) => {
  const tab = await shared.show(
    '/qlvbdh/tabs',
    html(`<div id="a">${list(row('1/TAB', D))}</div><div id="b" hidden>${list(row('2/TAB', D))}</div>`),
  );
  await expect.poll(() => shared.tasks('TAB')).toEqual([stored('1/TAB')]);
  await shared.read(tab);
  expect(await shared.tasks('TAB')).toEqual([stored('1/TAB')]);
  await act(tab, 'a.hidden = true; b.hidden = false');
  await expect.poll(() => shared.tasks('TAB')).toEqual([stored('1/TAB'), stored('2/TAB')]);
});

test('a redraw every second writes nothing and makes no second task', async ({ shared }) => {
  const tab = await shared.show(
    '/qlvbdh/redraw',
    html(`${list(row('1/REDRAW', D), row('2/REDRAW', D))}<p id="clock"></p>
      <script>const body = document.querySelector('tbody'); const rows = body.innerHTML;
        setInterval(() => { body.innerHTML = rows; clock.textContent = String(performance.now()); }, 1000);</script>`),
  );
  await expect.poll(() => shared.tasks('REDRAW')).toEqual([stored('1/REDRAW'), stored('2/REDRAW')]);
  await shared.read(tab);
  const before = JSON.stringify(await readTables(shared.popup));
  const clock = () => tab.locator('#clock').textContent();
  for (let redraw = 0; redraw < 3; redraw += 1) {
    const shown = await clock();
    await expect.poll(clock).not.toBe(shown);
  }
  await shared.read(tab);
  expect(JSON.stringify(await readTables(shared.popup))).toBe(before);
  await tab.close();
});

test('a virtual table: rows are recycled for others while the officer scrolls', async ({ shared }) => {
  const numbers = Array.from({ length: 12 }, (_, index) => `${index + 1}/VIRTUAL`);
  const tab = await shared.show('/qlvbdh/virtual', html(list(...numbers.slice(0, 4).map((number) => row(number, D)))));
  await expect.poll(() => shared.tasks('VIRTUAL')).toHaveLength(4);
  for (const from of [4, 8]) {
    const next = list(...numbers.slice(from, from + 4).map((number) => row(number, D)));
    await act(
      tab,
      `{ const made = new DOMParser().parseFromString(${JSON.stringify(next)}, 'text/html').querySelectorAll('tbody tr');
         [...document.querySelectorAll('tbody tr')].forEach((row, index) => {
           for (const { name, value } of made[index].attributes) row.setAttribute(name, value);
           [...row.cells].forEach((cell, at) => { cell.innerHTML = made[index].cells[at].innerHTML; });
         }); }`,
    );
    await expect.poll(() => shared.tasks('VIRTUAL')).toHaveLength(from + 4);
  }
  expect(await shared.tasks('VIRTUAL')).toEqual(numbers.map(stored).sort());
});

test('paging: pages are read as they are shown, and those before stay', async ({ shared }) => {
  const pager = '<ul class="pagination"><li><a href="#">1</a></li><li><a href="#">2</a></li></ul>';
  const tab = await shared.show('/qlvbdh/page', html(list(row('1/PAGE', D)) + pager));
  await expect.poll(() => shared.tasks('PAGE')).toEqual([stored('1/PAGE')]);
  await act(tab, setBody(row('2/PAGE', D)));
  await expect.poll(() => shared.tasks('PAGE')).toEqual([stored('1/PAGE'), stored('2/PAGE')]);
  await act(tab, setBody(row('1/PAGE', D)));
  await shared.read(tab);
  expect(await shared.tasks('PAGE')).toEqual([stored('1/PAGE'), stored('2/PAGE')]);
});

test('paging: what one page did not let be read is counted still when the next is shown', async ({ shared }) => {
  const waiting = menuOf(WAITING);
  const tab = await shared.show('/qlvbdh/lanes', html(waiting + list(row('1/LANES', D), row('2/LANES', D))));
  await expect.poll(() => shared.tasks('LANES')).toHaveLength(2);
  const unread = async () => (await readTables(shared.popup)).hosts.reduce((sum, { withheld }) => sum + withheld, 0);
  const before = await unread();
  await act(tab, setBody(row('3/LANES', D, { do_mat: 'Mức lạ' }) + row('4/LANES', D, { do_mat: 'Mức lạ' })));
  await expect.poll(unread).toBe(before + 2);
  await act(tab, setBody(row('5/LANES', D) + row('6/LANES', D, { do_mat: 'Mức lạ' })));
  await expect.poll(unread).toBe(before + 3);
  await act(tab, setBody(row('3/LANES', D) + row('4/LANES', D)));
  await expect.poll(unread).toBe(before + 1);
});

test('a printed view of a list, or of a document, is the same documents once more', async ({ shared }) => {
  const { show, tasks, popup, read } = shared;
  await show('/qlvbdh/print', html(menuOf(WAITING) + list(row('1/PRINT', D))));
  await expect.poll(() => tasks('PRINT')).toEqual([stored('1/PRINT')]);
  await show(
    '/qlvbdh/print-list',
    html(`<h2>DANH SÁCH VĂN BẢN ĐẾN CHỜ XỬ LÝ</h2>${list(row('1/PRINT', D), row('2/PRINT', D))}`),
  );
  const printed = [
    await show('/qlvbdh/print-detail', html(`<h2>PHIẾU XỬ LÝ VĂN BẢN</h2>${detail('1/PRINT', { [DUE]: D })}`)),
    await show('/qlvbdh/print-done', html(`<h2>DANH SÁCH VĂN BẢN ĐẾN ĐÃ XỬ LÝ</h2>${list(row('3/PRINT', D))}`)),
  ];
  await expect.poll(() => tasks('PRINT')).toEqual([stored('1/PRINT'), stored('2/PRINT')]);
  for (const tab of printed) await read(tab);
  const { documents } = await readTables(popup);
  expect(documents.filter(({ number }) => number?.endsWith('/PRINT'))).toHaveLength(2);
});

test('list, detail, file and two frames show one document: one record', async ({ shared }) => {
  const { context, pages, show, tasks, popup } = shared;
  const printer = await context.newPage();
  await printer.setContent(`<p>Số: 1/ONE</p><p>Gửi báo cáo về Sở Nội vụ chậm nhất ngày ${D}.</p>`);
  const file = pages.put('/tep/one', bytes(await printer.pdf()));
  await printer.close();
  const listed = pages.put('/qlvbdh/one-ds', html(list(row('1/ONE', D))));
  const link = `<div id="div_file_attach_dsvb"><a href="${file}">cv.pdf</a></div><iframe src="${file}"></iframe>`;
  const opened = pages.put('/qlvbdh/one-ct', html(detail('1/ONE', { [DUE]: D }, link)));
  const again = pages.put(
    '/qlvbdh/one-tt',
    html(detail('01/ONE', { [DUE]: D, 'span#div_donvi_soanthao': 'SỞ NỘI VỤ' })),
  );
  const frames = [listed, opened, again].map(
    (address) => `<iframe src="${address}" width="600" height="400"></iframe>`,
  );
  await show('/qlvbdh/one', html(frames.join('')));
  const files = async () =>
    (await readTables(popup)).documents
      .filter(({ number }) => number?.endsWith('1/ONE'))
      .map((one) => one.files.length);
  await expect.poll(files).toEqual([1]);
  // Whichever frame was read first gave the number its form.
  expect((await tasks('ONE')).map((line) => line.replace(/^0/, ''))).toEqual([stored('1/ONE')]);
});
