import type { BrowserContext } from '@playwright/test';
import { originOf } from './support/chromium';
import { readTables, storedSetting } from './support/extension';
import { bytes, DUE, detail, html, list, menu, row } from './support/pages';
import { expect, test } from './support/shared';

// The traps of the e-document systems, one test each under its number (docs/he-thong.md lists them).

const D = '25/11/2030';
const DAY = '2030-11-25';

const pdfOf = async (shared: { context: BrowserContext }, content: string) => {
  const page = await shared.context.newPage();
  await page.setContent(content);
  const pdf = await page.pdf();
  await page.close();
  return pdf;
};

/** A row of the family whose columns are known by their headers, its number in a cell of its own. */
const headed = (number: string, due: string, hidden = '', level = 'Thường') =>
  `<tr><td>1</td>${hidden}<td class="so-hieu" ng-click="$p.showFormXuLyClick(item)">${number}</td>
    <td>Sở Nội vụ</td><td>V/v báo cáo ${number}</td><td>10/11/2030</td><td>${due}</td><td>${level}</td></tr>`;

const headedTable = (head: string, ...rows: string[]) =>
  `<h4>Văn bản đến chờ xử lý</h4><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

const HEAD =
  '<th>STT</th><th>Số, ký hiệu</th><th>Cơ quan ban hành</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Hạn xử lý</th><th>Độ mật</th>';

test('trap 1: headers and cells differ in number, columns are hidden and in another order', async ({ shared }) => {
  const gone = '<td style="display:none">20/11/2030</td>';
  const moved =
    '<th>Hạn xử lý</th><th>STT</th><th>Số, ký hiệu</th><th>Cơ quan ban hành</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Độ mật</th>';
  await shared.show(
    '/cot',
    html(
      headedTable(HEAD, headed('1/T1', D, gone)) +
        headedTable(moved, headed('2/T1', D).replace('<tr>', `<tr><td>26/11/2030</td>`).replace(`<td>${D}</td>`, '')),
    ),
  );
  await expect.poll(() => shared.tasks('T1')).toEqual([`1/T1 ${DAY} field`, '2/T1 2030-11-26 field']);
});

test('trap 2: one list mixes roles, and what is for information makes no task', async ({ shared }) => {
  const rows = [
    row('1/T2', D, { role_type_code: 'XLC' }),
    row('2/T2', D, { role_type_code: 'PH' }),
    row('3/T2', D, { role_type_code: 'NDB' }),
    row('4/T2', D, { role_type_code: 'Nhận để biết' }),
  ];
  await shared.show('/qlvbdh/vaitro', html(list(...rows)));
  await expect.poll(() => shared.tasks('T2')).toEqual([`1/T2 ${DAY} field`, `2/T2 ${DAY} field`]);
});

test('trap 2: what is for information makes tasks, from its row and from its own list, once the officer says so', async ({
  shared,
}) => {
  const { context, popup, show, tasks } = shared;
  const shown = (name: string) => menu(`<li class="active"><a id="m1" href="#">${name}</a></li>`);
  await show('/qlvbdh/biet', html(list(row('1/T2B', D, { role_type_code: 'NDB' }), row('2/T2B', D))));
  await show('/qlvbdh/xembiet', html(`${shown('Văn bản xem để biết')}${list(row('3/T2B', D))}`));
  await show('/qlvbdh/daxong', html(`${shown('Văn bản đã xử lý')}${list(row('4/T2B', D, { role_type_code: 'NDB' }))}`));
  await expect.poll(() => tasks('T2B')).toEqual([`2/T2B ${DAY} field`]);
  const options = await context.newPage();
  await options.goto(`${await originOf(context)}/options.html#unit`);
  const choose = (choice: string) => options.getByLabel('Văn bản nhận để biết').selectOption({ label: choice });
  await choose('Tạo việc');
  await expect.poll(() => tasks('T2B')).toEqual([1, 2, 3].map((nth) => `${nth}/T2B ${DAY} field`));
  // As it was, for the tests after this one.
  await choose('Không tạo việc');
  await expect.poll(() => storedSetting(popup, 'unit.information')).toBe('none');
  await options.close();
});

test('trap 3: list and detail in two frames are one document; a number alone is not', async ({ shared }) => {
  const { pages, show, tasks, popup } = shared;
  const rows = [
    row('1/T3', D, { id: 'vb_31', flyid: '31' }),
    row('1/T3', '26/11/2030', { id: 'vb_32', flyid: '32', don_vi_ban_hanh: 'Sở Y tế' }),
    row('1/T3', '27/11/2031', { id: 'vb_33', flyid: '33', ngay_van_ban: '10/11/2031' }),
  ];
  const listed = pages.put('/qlvbdh/t3-ds', html(list(...rows)));
  const opened = pages.put('/qlvbdh/t3-ct', html(detail('1/T3', { [DUE]: `${D} 15:00` })));
  await show(
    '/qlvbdh/t3',
    html(
      `<iframe src="${listed}"></iframe><div class="modal"><div class="modal-content"><iframe src="${opened}"></iframe></div></div>`,
    ),
  );
  const three = [`1/T3 ${DAY} 15:00 field`, '1/T3 2030-11-26 field', '1/T3 2031-11-27 field'];
  await expect.poll(() => tasks('T3')).toEqual(three);
  const { documents } = await readTables(popup);
  expect(documents.filter(({ number }) => number === '1/T3')).toHaveLength(3);
});

test('trap 4: rows are swapped and drawn again while hidden tabs stay; the same again writes nothing', async ({
  shared,
}) => {
  const tab = await shared.show(
    '/qlvbdh/t4',
    html(`${list(row('1/T4', D))}<div style="display:none">${list(row('2/T4', D))}</div>
      <script>const body = document.querySelector('tbody'); let rows = body.innerHTML;
        const swap = (next) => { rows = next; };
        let drawn = 0; setInterval(() => { body.innerHTML = rows; drawn += 1; }, 200);</script>`),
  );
  await expect.poll(() => shared.tasks('T4')).toEqual([`1/T4 ${DAY} field`]);
  await shared.read(tab);
  const before = JSON.stringify(await readTables(shared.popup));
  const drawn = () => tab.evaluate<number>('drawn');
  const by = await drawn();
  await expect.poll(drawn).toBeGreaterThan(by + 5);
  await shared.read(tab);
  expect(JSON.stringify(await readTables(shared.popup))).toBe(before);
  await tab.evaluate(`swap(${JSON.stringify(row('3/T4', D))})`);
  await expect.poll(() => shared.tasks('T4')).toEqual([`1/T4 ${DAY} field`, `3/T4 ${DAY} field`]);
  await tab.close();
});

test('trap 5: sentinels for "none" are no deadlines', async ({ shared }) => {
  const none = ['01/01/1900', '01/01/0001', '00/00/0000', '--', 'Vô hạn', 'Không có hạn', '/Date(-62135596800000)/'];
  const rows = none.map((text, index) => row(`${index + 2}/T5`, text, { han_xu_ly: text }));
  await shared.show('/qlvbdh/t5', html(list(row('1/T5', D), ...rows)));
  await expect.poll(() => shared.tasks('T5')).toEqual([`1/T5 ${DAY} field`]);
});

test('trap 6: days in every form', async ({ shared }) => {
  const forms = [
    ['25/11/30', DAY],
    ['25-11-2030', DAY],
    ['25.11.2030', DAY],
    ['2030-11-25', DAY],
    ['25/11/2030 17:00', `${DAY} 17:00`],
    ['25/11/2030 17:00:30', `${DAY} 17:00`],
    ['/Date(1921831200000)/', `${DAY} 17:00`],
    ['17h00 25/11/2030', `${DAY} 17:00`],
    ['25/11', DAY],
  ] as const;
  await shared.show('/qlvbdh/t6', html(list(...forms.map(([text], index) => row(`${index + 1}/T6`, text)))));
  const expected = forms.map(([, day], index) => `${index + 1}/T6 ${day} field`);
  await expect.poll(() => shared.tasks('T6')).toEqual(expected.sort());
});

test('trap 7: NFD, the other tone mark, capitals, no-break spaces, "Ð" for "Đ"', async ({ shared }) => {
  const issuer = 'Ủy ban nhân dân Phường Hoà Mẫu';
  await shared.show(
    '/qlvbdh/t7',
    html(
      list(
        row('1/T7', D, { don_vi_ban_hanh: issuer.normalize('NFD'), flyid: null }),
        row('2/T7', 'Trước\u00a0ngày 25/11/2030'.normalize('NFD'), { do_khan: 'HOẢ TỐC'.normalize('NFD') }),
      ),
    ),
  );
  await expect.poll(() => shared.tasks('T7')).toHaveLength(2);
  const labelled = (number: string, level: string) =>
    html(`<table id="dt_thongtin_vanban">
      <tr><td><b>SỐ\u00a0KÝ HIỆU:</b></td><td>${number}</td><td><b>Ðộ mật:</b></td><td>${level}</td></tr>
      <tr><td><b>${'Đơn vị ban hành'.normalize('NFD')}</b></td><td>ỦY BAN NHÂN DÂN PHƯỜNG HÒA MẪU</td>
        <td><b>Ngày văn bản</b></td><td>10/11/2030</td></tr>
      <tr><td><b>${'1. Hạn xử lý (*)'.normalize('NFD')}</b></td><td>25/11/2030\u00a016:00</td></tr></table>`);
  await shared.show('/qlvbdh/t7a', labelled('1/T7', 'THƯỜNG'));
  await shared.show('/qlvbdh/t7b', labelled('3/T7', 'MẬT'.normalize('NFD')));
  await expect.poll(() => shared.tasks('T7')).toEqual([`1/T7 ${DAY} 16:00 field`, `2/T7 ${DAY} field`]);
  const { documents } = await readTables(shared.popup);
  expect(documents.find(({ number }) => number === '2/T7')?.urgency).toBe('immediate');
});

test('trap 8: urgency inside the number cell, a prefix in the subject, a bút phê inside an attribute', async ({
  shared,
}) => {
  const cell = '<td class="classIofficeNumber">1/T8<br><b>HỎA TỐC</b></td>';
  await shared.show(
    '/qlvbdh/t8',
    html(
      list(
        row('1/T8', D, { do_khan: null }, cell),
        row('2/T8', D, { trich_yeu: 'Có văn bản phúc đáp -\nV/v cử cán bộ dự họp' }),
      ),
    ),
  );
  const said =
    "showToolTip(this,'&lt;b&gt;Vũ Mẫu&lt;/b&gt; (11/11/2030): Giao đ/c Tám báo cáo trước ngày 22/11/2030.')";
  await shared.show(
    '/t8-rad',
    html(`<h2 class="rwTitle">Văn bản đến chờ xử lý</h2><div class="RadGrid"><table class="rgMasterTable">
      <thead><tr><th class="rgHeader">Số KH</th><th class="rgHeader">Tác giả</th><th class="rgHeader">Ngày VB</th></tr></thead>
      <tbody><tr class="rgRow"><td>3/T8</td><td>Sở Y tế</td><td onmouseover="${said}">10/11/2030</td></tr></tbody></table></div>`),
  );
  const three = [`1/T8 ${DAY} field`, `2/T8 ${DAY} field`, '3/T8 2030-11-22 direction'];
  await expect.poll(() => shared.tasks('T8')).toEqual(three);
  const { documents } = await readTables(shared.popup);
  const [urgent, answered] = ['1/T8', '2/T8'].map((number) => documents.find((one) => one.number === number));
  expect(urgent?.urgency).toBe('immediate');
  expect(answered?.subject).toBe('V/v cử cán bộ dự họp');
});

test('trap 9: a scanned file is said to be unread, never to be without a deadline', async ({ shared }) => {
  const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7';
  const scan = await pdfOf(shared, `<img src="${picture}" style="width:500px;height:700px">`);
  const address = shared.pages.put('/tep/t9', bytes(scan));
  const link = `<div id="div_file_attach_dsvb"><a href="${address}">quet.pdf</a></div><iframe src="${address}"></iframe>`;
  await shared.show('/qlvbdh/t9', html(detail('1/T9', { [DUE]: '' }, link)));
  const files = async () =>
    (await readTables(shared.popup)).documents.find(({ number }) => number === '1/T9')?.files.map(({ state }) => state);
  await expect.poll(files).toEqual(['no-text']);
  await shared.popup.bringToFront();
  await shared.popup.getByText(/tệp chưa đọc được/u).click();
  await expect(shared.popup.getByText('trang quét, chưa đọc được')).toBeVisible();
  await expect(shared.popup.getByText('không tìm thấy hạn')).toHaveCount(0);
});

const ON = (name: string) => menu(`<li class="active"><a id="m1" href="#">${name} (1)</a></li>`);

test('trap 10: "Đã chuyển" is not finished, and leaving a list is no proof', async ({ shared }) => {
  const page = (name: string, ...rows: string[]) => html(ON(name) + list(...rows));
  const tab = await shared.show('/qlvbdh/t10', page('Văn bản đến chờ xử lý', row('1/T10', D), row('2/T10', D)));
  const both = [`1/T10 ${DAY} field`, `2/T10 ${DAY} field`];
  await expect.poll(() => shared.tasks('T10')).toEqual(both);
  await tab.goto(shared.pages.put('/qlvbdh/t10a', page('Văn bản đến chờ xử lý', row('2/T10', D))));
  await shared.read(tab);
  await tab.goto(shared.pages.put('/qlvbdh/t10b', page('Văn bản đến đã chuyển', row('1/T10', D))));
  await shared.read(tab);
  expect(await shared.tasks('T10')).toEqual(both);
});

test('trap 11: of an extended deadline the latest wins in the same task, which keeps what was before', async ({
  shared,
}) => {
  const tab = await shared.show('/qlvbdh/t11', html(list(row('1/T11', '20/11/2030'))));
  await expect.poll(() => shared.tasks('T11')).toEqual(['1/T11 2030-11-20 field']);
  const own = async () => {
    const { tasks, documents, history } = await readTables(shared.popup);
    const id = documents.find(({ number }) => number === '1/T11')?.id;
    return {
      tasks: tasks.filter(({ documentId }) => documentId === id).map((task) => ({ id: task.id, moved: task.moved })),
      history: history.filter(({ documentId }) => documentId === id).map(({ by, changes }) => ({ by, changes })),
    };
  };
  const before = await own();
  await tab.goto(shared.pages.put('/qlvbdh/t11a', html(list(row('1/T11', D)))));
  await expect.poll(() => shared.tasks('T11')).toEqual([`1/T11 ${DAY} field`]);
  expect(await own()).toEqual({
    tasks: [{ id: before.tasks[0]?.id, moved: { date: '2030-11-20', time: null } }],
    history: [{ by: 'reading', changes: [{ field: 'date', from: '2030-11-20', to: DAY }] }],
  });
});

test('trap 12: nothing is asked of the system, clicked or submitted', async ({ shared }) => {
  const { pages, read, show, tasks } = shared;
  const api = pages.put('/qlvbdh/api', '{}');
  const file = pages.put('/qlvbdh/tep12', 'x');
  const told = `fetch('${api}')`;
  const tab = await show(
    '/qlvbdh/t12',
    html(
      `<form method="post" action="${api}" onsubmit="${told}"><button>Kết thúc</button></form>
       ${list(row('1/T12', D).replace('onclick="void 0"', `onclick="${told}" onmouseover="${told}" onfocus="${told}"`))}
       <ul class="pagination"><li><a href="${api}" onclick="${told}">2</a></li></ul>
       ${detail('1/T12', {}, `<div id="div_file_attach_dsvb"><a href="${file}">cv.pdf</a></div>`)}`,
    ),
  );
  await expect.poll(() => tasks('T12')).toEqual([`1/T12 ${DAY} field`]);
  await read(tab);
  expect([pages.asked('/qlvbdh/t12'), pages.asked('/qlvbdh/api'), pages.asked('/qlvbdh/tep12')]).toEqual([1, 0, 0]);
});
