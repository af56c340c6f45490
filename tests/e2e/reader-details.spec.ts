import { workerOf } from './support/chromium';
import { openTasks, readTables } from './support/extension';
import { DUE, detail, html, idOf, list, menu, type Pages, row, startPages } from './support/pages';
import { goesOn, wasRead } from './support/readers';
import { expect, test } from './support/test';
import { overhear } from './support/traces';
import { type Visit, visitAll } from './support/visits';

/** A page that shows a document opened, what must be stored of it, and numbers that must never leave the page. */
interface Case {
  name: string;
  page: (pages: Pages) => string;
  stored: string[];
  secret?: string[];
  /** Numbers of which something may be stored at first. */
  gone?: string[];
  /** What its script does once all of it is stored. */
  later?: string;
}

const D = '25/11/2030';
const DAY = '2030-11-25';

let frames = 0;
/** A page in a frame of its own. */
function frame(pages: Pages, body: string, attributes = ''): string {
  frames += 1;
  return `<iframe ${attributes} src="${pages.put(`/qlvbdh/khung${frames}`, html(body))}"></iframe>`;
}

const modal = (pages: Pages, body: string): string => `<div class="modal-content">${frame(pages, body)}</div>`;

const script = (of: string): string => `<script>${of}</script>`;

/** Writes into elements, one after the other. */
const filling = (steps: readonly (readonly [selector: string, text: string, atMs: number])[]): string =>
  `for (const [selector, text, at] of ${JSON.stringify(steps)})
    setTimeout(() => { document.querySelector(selector).innerHTML = text; }, at);`;

const EMPTY = {
  'span#detailTrichYeu': '',
  'span#div_donvi_soanthao': '',
  'span#detailNgayVanBan': '',
  'span#detail_ngay_den_banhanh_data': '',
  'span#td_secret_level': '',
  [DUE]: '',
};

const filled = (number: string, level: string, every = 600) =>
  filling(
    [
      ['#detailSoKyHieu', number],
      ['#div_donvi_soanthao', 'Sở Nội vụ'],
      ['#detailNgayVanBan', '10/11/2030'],
      ['#spanNhacNhoHanXuLy', D],
      ['#detailTrichYeu', `V/v ${number}`],
      ['#td_secret_level', level],
    ].map(([selector = '', text = ''], index) => [selector, text, every * (index + 1)] as const),
  );

/** An opened document whose instructions are written in one way. */
const direction = (name: string, number: string, written: string, stored: string[]): Case => ({
  name: `bút phê: ${name}`,
  page: () => html(detail(number, {}, `<table>${written}</table>`)),
  stored: stored.map((line) => `${number} ${line} direction`),
});

const TR = (cells: string) => `<tr id="trYKienChiDao"><td><b>Bút phê chỉ đạo:</b></td><td>${cells}</td></tr>`;

const CASES: readonly Case[] = [
  {
    name: 'in a modal over its list, with another deadline than the list',
    page: (pages) => html(list(row('1/C', '20/11/2030')) + modal(pages, detail('1/C', { [DUE]: D }))),
    stored: [`1/C ${DAY} field`],
  },
  {
    name: 'as a row opened in place',
    page: () =>
      html(
        list(
          row('2/C', ''),
          `<tr id="close-row-ttvb"><td colspan="5">${detail('2/C', { [DUE]: D, 'span#detailTrichYeu': null })}</td></tr>`,
          row('3/C', ''),
        ),
      ),
    stored: [`2/C ${DAY} field`],
  },
  { name: 'in a tab of its own', page: () => html(detail('4/C', { [DUE]: D })), stored: [`4/C ${DAY} field`] },
  {
    name: 'words around the date',
    page: () => html(detail('5/C', { [DUE]: `Hạn xử lý: ${D} (còn 2 ngày)` })),
    stored: [`5/C ${DAY} field`],
  },
  {
    name: 'without any secrecy field',
    page: () => html(detail('6/C', { [DUE]: D, 'span#td_secret_level': null })),
    stored: [`6/C ${DAY} field`],
  },
  {
    name: 'with an empty secrecy field',
    page: () => html(detail('7/C', { [DUE]: D, 'span#td_secret_level': '' })),
    stored: [`7/C ${DAY} field`],
  },
  {
    name: 'filled one after the other, the level last: ordinary',
    page: () => html(detail('', EMPTY, script(filled('8/C', 'Thường', 400)))),
    stored: [`8/C ${DAY} field`],
  },
  {
    name: 'filled one after the other, the level last: secret',
    page: () => html(detail('', EMPTY, script(filled('9/C', 'Mật')))),
    stored: [],
    secret: ['9/C'],
  },
  {
    name: 'the level comes a second and a half after the rest',
    page: () =>
      html(
        detail(
          '10/C',
          { [DUE]: D, 'span#td_secret_level': '' },
          script(filling([['#td_secret_level', 'Tối mật', 1_500]])),
        ),
      ),
    stored: [],
    secret: ['10/C'],
  },
  {
    name: "the level's row is added later",
    page: () =>
      html(
        detail('11/C', { [DUE]: D, 'span#td_secret_level': null }) +
          `<script>setTimeout(() => document.querySelector('#dt_thongtin_vanban tbody').insertAdjacentHTML('beforeend',
          '<tr><td><b>Độ mật</b></td><td id="td_secret_level">Mật</td></tr>'), 1200)</script>`,
      ),
    stored: [],
    secret: ['11/C'],
  },
  {
    name: 'no level in the detail, secret in its list',
    page: (pages) =>
      html(
        list(row('12/C', D, { do_mat: 'Mật' })) +
          modal(pages, detail('12/C', { [DUE]: D, 'span#td_secret_level': null, 'span#div_donvi_soanthao': 'SNV' })),
      ),
    stored: [],
    secret: ['12/C'],
  },
  {
    name: 'the level stands around its frame',
    page: (pages) =>
      html(
        `<div>Độ mật: <b id="td_secret_level">Mật</b></div>${modal(pages, detail('35/C', { [DUE]: D, 'span#td_secret_level': null }))}`,
      ),
    stored: [],
    secret: ['35/C'],
  },
  {
    name: 'a label and its level in one cell',
    page: () =>
      html(`<table id="dt_thongtin_vanban"><tr><td><b>Số ký hiệu:</b> 13/C</td><td><b>Độ mật:</b> Mật</td></tr>
        <tr><td>Cơ quan ban hành: Sở Nội vụ</td><td>Ngày ban hành: 10/11/2030</td></tr>
        <tr><td><b>Hạn xử lý:</b> ${D}</td></tr></table>`),
    stored: [],
    secret: ['13/C'],
  },
  {
    name: 'labels alone, in cells, lines and blocks',
    page: () =>
      html(`<div id="dt_thongtin_vanban"><div><div><label>Số/ký hiệu (*)</label></div><div>14/C</div></div>
        <p><b>Nơi gửi:</b> Sở Nội vụ</p><p>Ngày VB: 10/11/2030</p><p><b>Mức độ mật</b>: Thường</p>
        <dl><dt>Thời hạn giải quyết</dt><dd>${D} 16:30</dd></dl></div>`),
    stored: [`14/C ${DAY} 16:30 field`],
  },
  {
    name: 'the own deadline before the one for the reply',
    page: () =>
      html(`<table id="dt_thongtin_vanban"><tr><td>Số ký hiệu</td><td>15/C</td><td>Nơi gửi</td><td>Sở Nội vụ</td></tr>
        <tr><td>Ngày ký</td><td>10/11/2030</td><td>Hạn trả lời</td><td>30/11/2030</td></tr>
        <tr><td>Độ mật</td><td></td><td>Hạn XL</td><td>${D}</td></tr></table>`),
    stored: [`15/C ${DAY} field`],
  },
  {
    name: 'another document in the same frame, its level last',
    page: () => html(detail('16/C', { [DUE]: D })),
    stored: [`16/C ${DAY} field`],
    later: filled('17/C', 'Mật', 500),
    secret: ['17/C'],
  },
  {
    name: 'in a frame of a frame',
    page: (pages) => html(frame(pages, frame(pages, detail('18/C', { [DUE]: D })))),
    stored: [`18/C ${DAY} field`],
  },
  {
    name: 'in a srcdoc frame',
    page: () => html(`<iframe srcdoc='${html(detail('19/C', { [DUE]: D }))}'></iframe>`),
    stored: [`19/C ${DAY} field`],
  },
  {
    name: 'in a blank frame that a script writes',
    page: () =>
      html(`<iframe></iframe><script>const d = document.querySelector('iframe').contentDocument;
        setTimeout(() => { d.open(); d.write(${JSON.stringify(html(detail('20/C', { [DUE]: D }))).replace(/<\//gu, '<\\/')}); d.close(); }, 700)</script>`),
    stored: [`20/C ${DAY} field`],
  },
  {
    name: 'in a frame that is shown after it was filled',
    page: (pages) =>
      html(
        `<div id="cho" style="display:none">${frame(pages, detail('21/C', { [DUE]: D }))}</div>
        <script>setTimeout(() => { cho.style.display = '' }, 1500)</script>`,
      ),
    stored: [`21/C ${DAY} field`],
  },
  {
    name: 'in a frame that stays hidden',
    page: (pages) => html(`<div style="visibility:hidden">${frame(pages, detail('22/C', { [DUE]: D }))}</div>`),
    stored: [],
  },
  {
    name: 'of a finished list',
    page: (pages) =>
      html(
        menu('<li class="active"><a id="m1" href="#">Văn bản đã xử lý</a></li>') +
          list(row('23/C', D)) +
          modal(pages, detail('23/C', { [DUE]: D })),
      ),
    stored: [],
  },
  {
    name: 'for information, as its row alone says',
    page: (pages) => html(list(row('24/C', D, { role_type_code: 'XDB' })) + modal(pages, detail('24/C', { [DUE]: D }))),
    stored: [],
  },
  {
    name: 'that does not say its issuer, found by its row',
    page: (pages) =>
      html(
        list(row('25/C', '')) + modal(pages, detail('25/C', { [DUE]: `${D} 09:00`, 'span#div_donvi_soanthao': null })),
      ),
    stored: [`25/C ${DAY} 09:00 field`],
  },
  {
    name: 'two rows of one number and day',
    page: (pages) =>
      html(
        list(
          row('26/C', '20/11/2030', { flyid: '1261' }),
          row('26/C', '21/11/2030', { flyid: '1262', don_vi_ban_hanh: 'Sở Y tế' }),
        ) + modal(pages, detail('26/C', { [DUE]: '21/11/2030 10:00', 'span#div_donvi_soanthao': 'Sở Y tế' })),
      ),
    stored: ['26/C 2030-11-20 field', '26/C 2030-11-21 10:00 field'],
  },
  {
    name: 'a row without a level beside rows that have one, the level in the detail',
    page: (pages) =>
      html(list(row('27/C', D, { do_mat: null }), row('28/C', D)) + modal(pages, detail('27/C', { [DUE]: D }))),
    stored: [`27/C ${DAY} field`, `28/C ${DAY} field`],
  },
  {
    name: 'a list that says no level, and the detail does: what was stored goes, and does not come back',
    page: (pages) => {
      const rows = (due: string) =>
        row('29/C', due, { do_mat: null, trich_yeu: `V/v ${due}` }) + row('30/C', D, { do_mat: null });
      const later = frame(pages, detail('29/C', { [DUE]: D, 'span#td_secret_level': 'Mật' }));
      return html(`${list(rows(D))}<div id="m"></div><script>setTimeout(() => { m.innerHTML = ${JSON.stringify(later)} }, 800);
        setTimeout(() => { document.querySelector('#dt_basic tbody').innerHTML = ${JSON.stringify(rows('26/11/2030'))} }, 2500)</script>`);
    },
    stored: [`30/C ${DAY} field`],
    gone: ['29/C'],
  },
  {
    name: 'the same document in two tables',
    page: () => html(list(row('31/C', D)) + list(row('31/C', D, { trich_yeu: 'V/v khác' }))),
    stored: [`31/C ${DAY} field`],
  },
  {
    name: 'one number in two spellings',
    page: (pages) =>
      html(
        list(row('32/QÐ-UBND', D, { flyid: null })) +
          modal(pages, detail('032/QĐ-UBND'.normalize('NFD'), { [DUE]: D })),
      ),
    stored: [`032/QĐ-UBND ${DAY} field`],
  },
  {
    name: 'page names that shadow those of the document',
    page: () =>
      html(`<form name="body"></form><form name="title"></form><a id="location"></a>${detail('33/C', { [DUE]: D })}`),
    stored: [`33/C ${DAY} field`],
  },
  {
    name: 'the log',
    page: () =>
      html(
        detail(
          '34/C',
          {},
          `<table id="dt_activiti_log"><tr act_id="1"><td>Trần A</td><td>Đã chuyển</td><td>12/11/2030 08:00</td>
        <td><span name="comment">Giao VP tham mưu trước ngày 20/11</span> Chuyển tới: Lê B</td></tr></table>`,
        ),
      ),
    stored: ['34/C 2030-11-20 direction'],
  },
  direction(
    'lines of one cell',
    '40/B',
    TR(`Nguyễn Văn An - Chủ tịch (12/11/2030 08:30): Giao VP báo cáo trước ngày 20/11.<br>
        Trần Thị Bình (13/11/2030 09:00): Giao KT tham mưu xong trong ngày 21/11/2030.`),
    ['2030-11-20', '2030-11-21'],
  ),
  direction(
    'a table in the cell, one row unsigned',
    '41/B',
    TR(`<table><tr><td>Nguyễn Văn An</td><td>08:30, 12/11/2030</td><td>Giao VP báo cáo trước ngày 20/11.</td></tr>
        <tr><td>Trần Thị Bình</td><td>Giao KT tham mưu xong trước ngày 21/11/2030.</td></tr></table>`),
    ['2030-11-20', '2030-11-21'],
  ),
  direction(
    'blocks with the writer above',
    '42/B',
    TR('<div><b>Nguyễn Văn An</b> <i>12/11/2030 08:30</i><div>Giao VP báo cáo trong ngày mai.</div></div>'),
    ['2030-11-13'],
  ),
  direction(
    'one cell for everything',
    '43/B',
    '<tr id="trYKienChiDao"><td colspan="2">Bút phê:<br>Nguyễn Văn An (12/11/2030 08:30):<br>Giao VP báo cáo trong ngày mai.</td></tr>',
    ['2030-11-13'],
  ),
  direction(
    'the row repeated',
    '44/B',
    TR('Giao VP báo cáo trước ngày 20/11/2030.') + TR('Giao KT tham mưu trước ngày 21/11/2030.'),
    ['2030-11-20', '2030-11-21'],
  ),
  direction(
    'the day behind the words',
    '45/B',
    TR('Nguyễn Văn An: Giao VP báo cáo trong ngày mai (12/11/2030 08:30)'),
    ['2030-11-13'],
  ),
  direction('a limit alone is no signature', '46/B', TR('Hoàn thành trước 25/11/2030'), [DAY]),
];

/** The lines of a page's own documents. */
function ownOf({ stored, secret = [], gone = [] }: Case, lines: readonly string[]): string[] {
  const numbers = [...stored.map((line) => line.split(' ')[0]), ...secret, ...gone];
  return lines.filter((line) => numbers.includes(line.split(' ')[0]));
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join('\n') === [...others].sort().join('\n');

test('opened documents in every way that the family may show them', async ({ context, popup }) => {
  const pages = await startPages();
  const messages = await overhear(await workerOf(context));
  const soft = expect.configure({ soft: true });
  const visits = CASES.map((of, index): Visit => {
    const isThere = async () => same(ownOf(of, await openTasks(popup)), of.stored);
    return {
      url: pages.put(`/qlvbdh/ct${index}`, of.page(pages)),
      isThere,
      isEmpty: of.stored.length === 0,
      async act(tab) {
        if (of.later === undefined) return;
        await expect.poll(isThere, of.name).toBe(true);
        await tab.evaluate(of.later);
      },
    };
  });
  await visitAll(popup, visits, { tabs: 8, followsMs: 4_000, nothingMs: 6_500 });
  await test.step('in a tab of its own without a level, opened from a list that has one', async () => {
    const tab = await context.newPage();
    const opened = pages.put('/qlvbdh/rieng', html(detail('36/C', { [DUE]: D, 'span#td_secret_level': null })));
    await tab.goto(
      pages.put(
        '/qlvbdh/ds',
        html(`${list(row('36/C', D, { do_mat: 'Mật' }))}<a href="${opened}" target="_blank">Mở</a>`),
      ),
    );
    const shown = context.waitForEvent('page');
    await tab.getByText('Mở').click();
    await wasRead(popup, opened);
    await goesOn(popup, await shown, 4_000);
  });

  const stored = await openTasks(popup);
  const told = await messages();
  const { hosts, documents } = await readTables(popup);
  const named = documents.find(({ number }) => number === '25/C');
  soft([named?.issuer, named?.systemId], 'what the row alone says').toEqual(['Sở Nội vụ', idOf('25/C')]);
  soft(hosts.map(({ address }) => address).join(), 'the way back is no frame').not.toContain('khung');
  const claimed = new Set<string>();
  soft(told, 'secret in the list of the opener').not.toContain('"36/C"');
  for (const of of CASES) {
    const { name, stored: expected, secret = [] } = of;
    const own = ownOf(of, stored);
    for (const line of own) claimed.add(line);
    soft(own, name).toEqual([...expected].sort());
    for (const number of secret) soft(told, `${name}: ${number}`).not.toContain(`"${number}"`);
  }
  soft(
    stored.filter((line) => !claimed.has(line)),
    'of documents that nobody expects',
  ).toEqual([]);
  await pages.stop();
});
