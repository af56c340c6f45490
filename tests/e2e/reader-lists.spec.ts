import type { Page } from '@playwright/test';
import { readTables } from './support/extension';
import { html, list, menu, type Pages, row, startPages } from './support/pages';
import { expect, test } from './support/test';
import { type Visit, visitAll } from './support/visits';

/** One page of a list, and what must be stored of it, as `number date [time]`; a document alone as `number`. */
interface Case {
  name: string;
  page: (pages: Pages) => string;
  stored: string[];
}

const D = '25/11/2030';
const DAY = '2030-11-25';
const ON = '<li class="active"><a id="m2" href="#">Văn bản đến đã xử lý (3)</a></li>';
const OFF = '<li><a id="m1" href="#">Văn bản đến chờ xử lý (12)</a></li>';

/** A page that marks its finished list in a way of its own: nothing of it may be stored. */
const finished = (name: string, number: string, before: string, head = ''): Case => ({
  name,
  page: () => html(before + list(row(number, D)), head),
  stored: [],
});

const waiting = (name: string, number: string, before: string): Case => ({
  name,
  page: () => html(before + list(row(number, D))),
  stored: [`${number} ${DAY}`],
});

/** One row that reads as a deadline, or as none. */
const due = (name: string, number: string, text: string, stored: string | null, values = {}, cells = ''): Case => ({
  name,
  page: () => html(list(row(number, text, values, cells))),
  stored: stored === null ? [] : [`${number}${stored && ` ${stored}`}`],
});

const CASES: readonly Case[] = [
  finished('li.active', '1/M', menu(OFF, ON)),
  finished(
    'a group and its entry are both marked',
    '2/M',
    menu(`<li class="active open"><a id="m0" href="#">Văn bản đến</a><ul>${OFF}${ON}</ul></li>`),
  ),
  finished(
    'aria-selected on the entry',
    '3/M',
    menu(OFF, '<li><a id="m2" aria-selected="true" href="#">Văn bản đã xử lý</a></li>'),
  ),
  finished(
    'a class nobody knows',
    '4/M',
    menu(OFF, '<li><a id="m2" class="chon_menu" href="#">Văn bản đã xử lý (3)</a></li>'),
  ),
  finished('bold', '5/M', menu(OFF, '<li><a id="m2" style="font-weight:bold" href="#">Văn bản đã xử lý (3)</a></li>')),
  finished('a b element', '6/M', menu(OFF, '<li><a id="m2" href="#"><b>Văn bản đã xử lý (3)</b></a></li>')),
  finished(
    'only a heading',
    '7/M',
    `${menu(OFF, '<li><a id="m2" href="#">Văn bản đã xử lý (3)</a></li>')}<h4>Danh sách văn bản đã xử lý</h4>`,
  ),
  finished('only a panel title', '8/M', `<div class="panel-heading">Văn bản đến đã hoàn thành</div>`),
  finished(
    'only the count is a link',
    '9/M',
    menu(
      '<li>Văn bản đến chờ xử lý <a id="m1" href="#">(12)</a></li>',
      '<li class="active">Văn bản đến đã xử lý <a id="m2" class="active" href="#">(3)</a></li>',
    ),
  ),
  finished('another tenant: VB đi', '10/M', menu(OFF, '<li class="active"><a id="m7" href="#">VB đi (3)</a></li>')),
  finished(
    'in NFD and capitals',
    '11/M',
    menu(OFF, `<li class="active"><a id="m7" href="#">${'VĂN BẢN ĐÃ XỬ LÝ'.normalize('NFD')} (3)</a></li>`),
  ),
  finished(
    'for information, with "chưa" in its name',
    '12/M',
    menu(OFF, '<li class="active"><a id="m7" href="#">Nhận để biết - chưa xem (3)</a></li>'),
  ),
  waiting(
    'not finished yet',
    '13/M',
    menu(ON.replace('active', ''), '<li class="active"><a id="m7" href="#">Văn bản chưa hoàn thành (3)</a></li>'),
  ),
  waiting(
    'a count without brackets',
    '14/M',
    menu(ON.replace('active', ''), '<li class="active"><a id="m7" href="#">VB đến chờ xử lý <span>12</span></a></li>'),
  ),
  waiting('nothing says which list it is', '15/M', ''),
  waiting('a heading of the office itself', '16/M', '<h1>Hệ thống quản lý văn bản và điều hành</h1>'),

  due('the deadline only in its cell', '20/D', D, DAY),
  due('only as an attribute', '21/D', '', DAY, { han_xu_ly: D }),
  due('with its hour', '22/D', `${D} 17:00`, `${DAY} 17:00`),
  due('in two lines', '23/D', `${D}<br>(còn 2 ngày)`, DAY),
  due('midnight is no hour', '24/D', `${D} 00:00:00<br>(còn 2 ngày)`, DAY),
  due('dd-mm-yyyy', '25/D', '25-11-2030', DAY),
  due('no-break spaces', '26/D', '\u00a025/11/2030\u00a017:00\u00a0', `${DAY} 17:00`),
  due('words in NFD', '27/D', 'Trước ngày 25/11/2030'.normalize('NFD'), DAY),
  due('with a label inside the cell', '28/D', `<b>Hạn xử lý:</b> ${D}<i> (còn 2 ngày)</i>`, DAY),
  {
    name: 'in a hidden column',
    page: () => html(list(row('29/D', D)), '<style>td.vanbanden_hienthi_han_xuly{display:none}</style>'),
    stored: [`29/D ${DAY}`],
  },
  ...['01/01/1900', '01/01/0001', '00/00/0000', '--', 'Vô hạn', 'Không có hạn', '01/01/1900 00:00:00', '&nbsp;'].map(
    (none, index) => due(`"${none}" is no deadline and not worth keeping`, `3${index}/D`, none, null),
  ),

  due(
    'urgency inside the number cell',
    '40/U',
    '',
    '',
    { do_khan: null },
    '<td class="classIofficeNumber">40/U<br><b>Hỏa tốc</b></td>',
  ),
  due('urgency before the subject', '41/U', '', '', { do_khan: null, trich_yeu: '[KHẨN] V/v phòng chống bão số 12' }),
  due('"khẩn trương" in a subject is no urgency', '42/U', '', null, {
    do_khan: null,
    trich_yeu: 'V/v khẩn trương rà soát hồ sơ',
  }),
  due('"Không khẩn" is no urgency', '43/U', '', null, { do_khan: 'Không khẩn' }),
  due('urgency in NFD, the other tone mark', '44/U', '', '', { do_khan: 'HOẢ TỐC'.normalize('NFD') }),

  due('role as words', '50/R', D, DAY, { role_type_code: 'Phối hợp (PH)' }),
  due('role in a sentence', '55/R', D, DAY, { role_type_code: 'Người chủ trì xử lý' }),
  due('role as lower case', '51/R', D, DAY, { role_type_code: 'xlc' }),
  due('role of another kind', '52/R', D, null, { role_type_code: 'NDB' }),
  due('role missing', '53/R', D, DAY, { role_type_code: null }),
  due(
    'role missing, and a cell says for information',
    '54/R',
    D,
    null,
    { role_type_code: null },
    '<td>Nhận để biết</td>',
  ),

  due('do_mat missing on all rows', '60/S', D, DAY, { do_mat: null }),
  {
    name: 'do_mat missing on one row',
    page: () => html(list(row('61/S', D), row('62/S', D, { do_mat: null }))),
    stored: [`61/S ${DAY}`],
  },
  due('a value nobody knows', '63/S', D, null, { do_mat: 'Hạn chế' }),
  due('secret with odd spaces', '64/S', D, null, { do_mat: ' TỐI \u00a0 mật ' }),
  due('secret in NFD', '65/S', D, null, { do_mat: 'Mật'.normalize('NFD') }),
  due('a stamp in a cell', '66/S', D, null, { do_mat: null }, '<td>66/S<br><b>MẬT</b></td>'),
  due('a level in a hidden cell', '67/S', D, null, { do_mat: null }, '<td style="display:none">Tuyệt mật</td>'),
  due('"bảo mật" in a subject is no stamp', '68/S', D, DAY, {
    do_mat: null,
    trich_yeu: 'V/v bảo vệ bí mật nhà nước, bảo mật',
  }),
  due('an empty level', '69/S', D, DAY, { do_mat: '' }),

  due('without an id of its own', '70/K', D, DAY, { flyid: null }),
  {
    name: 'the same number from two issuers',
    page: () =>
      html(
        list(
          row('71/K', D, { flyid: null, id: 'vb_1' }),
          row('71/K', '26/11/2030', { flyid: null, id: 'vb_2', don_vi_ban_hanh: 'Sở Y tế' }),
        ),
      ),
    stored: ['71/K 2030-11-25', '71/K 2030-11-26'],
  },
  {
    name: 'a row that names nothing but its number and id',
    page: () => html(list(row('72/K', D, { flyid: null, don_vi_ban_hanh: null, ngay_van_ban: null }))),
    stored: [`72/K ${DAY}`],
  },
  {
    name: 'two tables, of which one stands in a hidden tab',
    page: () =>
      html(
        `<div style="display:none">${list(row('73/H', D))}</div><div style="visibility:hidden">${list(row('74/H', D))}</div>${list(row('75/H', D))}`,
      ),
    stored: [`75/H ${DAY}`],
  },
  {
    name: 'a list in a frame, the menu outside',
    page: (pages) =>
      html(`${menu(OFF, ON)}<iframe src="${pages.put('/khung1', html(list(row('76/H', D))))}"></iframe>`),
    stored: [],
  },
  {
    name: 'a list in a frame, the menu in the frame beside it',
    page: (pages) =>
      html(
        `<iframe src="${pages.put('/khung4', html(menu(OFF, ON)))}"></iframe><iframe src="${pages.put('/khung5', html(list(row('81/H', D))))}"></iframe>`,
      ),
    stored: [],
  },
  {
    name: 'a list in a frame of a frame, the heading outside',
    page: (pages) =>
      html(
        `<h3>Văn bản đã xử lý</h3><iframe src="${pages.put('/khung2', html(`<iframe src="${pages.put('/khung3', html(list(row('77/H', D))))}"></iframe>`))}"></iframe>`,
      ),
    stored: [],
  },
  {
    name: 'a waiting list in a srcdoc frame',
    page: () =>
      html(
        `${menu(OFF.replace('<li>', '<li class="active">'), ON.replace('active', ''))}<iframe srcdoc="${html(list(row('78/H', D))).replace(/"/gu, '&quot;')}"></iframe>`,
      ),
    stored: [`78/H ${DAY}`],
  },
  {
    name: 'a strict policy, and names of the page that shadow ours',
    page: () =>
      html(
        `<form name="body"></form><img name="title"><div id="chrome"></div><div id="browser"></div><script>window.browser = { runtime: {} }</script>${list(row('79/H', D))}`,
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'unsafe-inline\'">',
      ),
    stored: [`79/H ${DAY}`],
  },
  {
    name: 'outgoing documents',
    page: () => html(`<table id="tabale_dsvb"><tbody>${row('80/H', D, { id: 'vbdi_80' })}</tbody></table>`),
    stored: [],
  },
];

async function lines(popup: Page): Promise<string[]> {
  const { tasks, documents } = await readTables(popup);
  const dated = tasks
    .filter(({ state }) => state === 'open')
    .map(({ documentId, date, time }) => {
      const number = documents.find(({ id }) => id === documentId)?.number;
      return [number, date, time].filter(Boolean).join(' ');
    });
  const bare = documents
    .filter(({ id }) => !tasks.some(({ documentId }) => documentId === id))
    .map(({ number }) => `${number} ?`);
  return [...dated, ...bare].sort();
}

test('lists in every way that the family may write them', async ({ popup }) => {
  const pages = await startPages();
  const soft = expect.configure({ soft: true });
  const visits = CASES.map(
    ({ page, stored }, index): Visit => ({
      url: pages.put(`/qlvbdh/ds${index}`, page(pages)),
      isThere: async () => {
        const there = await lines(popup);
        return stored.every((line) => there.includes(line));
      },
      isEmpty: stored.length === 0,
    }),
  );
  await visitAll(popup, visits, { tabs: 6, followsMs: 300, nothingMs: 1_500 });
  const stored = await lines(popup);
  for (const { name, stored: expected, page } of CASES) {
    const numbers = [
      ...page(pages).matchAll(/so_ky_hieu="([^"]+)"/gu),
      ...page(pages).matchAll(/so_ky_hieu=&quot;([^&]+)/gu),
    ].map(([, number]) => number);
    const own = stored.filter((line) => numbers.includes(line.split(' ')[0]));
    soft(own, name).toEqual([...expected].sort());
  }
  soft(
    stored.filter((line) => /^7[67]\//.test(line)),
    'frames',
  ).toEqual([]);
  await pages.stop();
});
