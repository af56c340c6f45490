import type { BrowserContext } from '@playwright/test';
import { openTasks } from './support/extension';
import { attached } from './support/files';
import { bytes, DUE, detail, html, list, type Pages, row, startPages } from './support/pages';
import { asBuffer, PAPERS } from './support/papers';
import { goesOn } from './support/readers';
import { expect, test } from './support/test';
import { type Visit, visitAll } from './support/visits';

/** A page beside which a file is shown, what must be stored, and how often the file's address may be asked for. */
interface Case {
  name: string;
  page: (pages: Pages, pdf: Buffer, other: Buffer) => string;
  stored: string[];
  /** Path to the number of requests: the browser's own, and at most one of ours. */
  asked: Readonly<Record<string, number>>;
  /** What the page's script does once this is stored. */
  later?: { stored: string; act: string };
}

/** What each paper states. */
const IN_FILE = '2030-11-26 attachment';

async function printPaper(context: BrowserContext, day: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(
    `<p>Kính gửi: các phòng chuyên môn</p><p>Đề nghị gửi báo cáo về Văn phòng chậm nhất ngày ${day}.</p>`,
  );
  const pdf = await page.pdf();
  await page.close();
  return pdf;
}

const FILES = (...links: string[]) => `<div id="div_file_attach_dsvb">${links.join('')}</div>`;
const link = (address: string, name: string) => `<a href="${address}" target="_blank">${name}</a> `;

const SECRET = { 'span#td_secret_level': 'Mật' };

const shown = (
  name: string,
  number: string,
  of: (address: string) => string,
  answer?: (pdf: Buffer) => ReturnType<typeof bytes>,
): Case => {
  const path = `/tep/${number}`;
  return {
    name,
    page: (pages, pdf) => html(detail(number, {}, of(pages.put(path, (answer ?? bytes)(pdf))))),
    stored: [`${number} ${IN_FILE}`],
    asked: { [path]: 2 },
  };
};

const inFrame = (address: string) => `${FILES(link(address, 'cv.pdf'))}<iframe src="${address}"></iframe>`;

const CASES: readonly Case[] = [
  shown('in a frame of the detail', '1', inFrame),
  shown(
    "with a viewer's fragment",
    '2',
    (address) => `${FILES(link(address, 'cv.pdf'))}<iframe src="${address}#toolbar=0"></iframe>`,
  ),
  shown('as embed', '3', (address) => `<embed type="application/pdf" src="${address}" width="300" height="300">`),
  shown(
    'as object',
    '4',
    (address) => `<object type="application/pdf" data="${address}" width="300" height="300"></object>`,
  ),
  {
    name: 'in a frame as plain text',
    page: (pages) => {
      const text = Buffer.from('Đề nghị gửi báo cáo về Văn phòng chậm nhất ngày 26/11/2030.');
      const answer = bytes(text, { 'Content-Type': 'text/plain; charset=utf-8' });
      return html(detail('23', {}, `<iframe src="${pages.put('/tep/23.txt', answer)}"></iframe>`));
    },
    stored: [`23 ${IN_FILE}`],
    asked: { '/tep/23.txt': 2 },
  },
  ...['iframe', 'embed', 'object'].map((element, index): Case => {
    const path = `/tep/${25 + index}.docx`;
    return {
      name: `handed out as a download by an ${element}`,
      page: (pages) => {
        const address = pages.put(
          path,
          bytes(asBuffer(PAPERS.docx?.('26/11/2030') ?? new Uint8Array()), attached('cv.docx')),
        );
        return html(
          detail(
            `${25 + index}`,
            {},
            `<${element} ${element === 'object' ? 'data' : 'src'}="${address}"></${element}>`,
          ),
        );
      },
      stored: [`${25 + index} ${IN_FILE}`],
      // For the other two Chromium asks for nothing that it cannot show.
      asked: { [path]: element === 'iframe' ? 2 : 1 },
    };
  }),
  {
    name: 'in the modal beside the detail',
    page: (pages, pdf) =>
      html(`<div class="modal-content"><iframe src="${pages.put('/ct/5', html(detail('5')))}"></iframe></div>
        <div class="modal-content"><iframe src="${pages.put('/tep/5', bytes(pdf))}"></iframe></div>`),
    stored: [`5 ${IN_FILE}`],
    asked: { '/tep/5': 2 },
  },
  {
    // Nobody waits so long for the day: what was decided before it came is the same document.
    name: 'before the detail is filled',
    page: (pages, pdf) => {
      const address = pages.put('/tep/6', bytes(pdf));
      return html(`<iframe src="${address}"></iframe>${detail('6/TB-UBND', { [DUE]: '', 'span#detailNgayVanBan': '' })}
        <script>setTimeout(() => { detailNgayVanBan.textContent = '10/11/2030' }, 3000)</script>`);
    },
    stored: [`6/TB-UBND ${IN_FILE}`],
    asked: { '/tep/6': 2 },
  },
  {
    name: 'of another host',
    page: (pages, pdf) => html(detail('7', {}, inFrame(pages.put('/tep/7', bytes(pdf), 'tep.test')))),
    stored: [`7 ${IN_FILE}`],
    asked: { '/tep/7': 2 },
  },
  {
    name: 'redirected',
    page: (pages, pdf) => {
      const target = pages.put('/tep/8', bytes(pdf));
      const address = pages.put('/xem/8', (_, response) => response.writeHead(302, { Location: target }).end());
      return html(detail('8', {}, inFrame(address)));
    },
    stored: [`8 ${IN_FILE}`],
    asked: { '/tep/8': 2 },
  },
  {
    name: 'two files under one name',
    page: (pages, pdf, other) => {
      const first = pages.put('/tep/9a', bytes(pdf));
      const second = pages.put('/tep/9b', bytes(other));
      // Answers when the first file was read.
      pages.put('/doc9', (_, response) => {
        const timer = setInterval(() => {
          if (pages.asked('/tep/9a') < 2) return;
          clearInterval(timer);
          response.end();
        }, 100);
      });
      return html(
        detail(
          '9',
          {},
          `${FILES(link(first, 'Xem'), link(second, 'Xem'))}<iframe src="${first}"></iframe>
        <script>fetch('/doc9').then(() => { document.querySelector('iframe').src = '${second}' })</script>`,
        ),
      );
    },
    stored: [`9 ${IN_FILE}`, '9 2030-11-28 attachment'],
    asked: { '/tep/9a': 2 },
  },
  {
    name: 'of a document that took the place of another',
    page: (pages, pdf) => {
      pages.put('/tep/11', bytes(pdf));
      return html(detail('10', {}, '<iframe></iframe>'));
    },
    later: {
      stored: '10 -',
      act: "detailSoKyHieu.textContent = '11'; document.querySelector('iframe').src = '/tep/11'",
    },
    stored: ['10 -', `11 ${IN_FILE}`],
    asked: { '/tep/11': 2 },
  },
  {
    name: 'offered as a download',
    page: (pages, pdf) =>
      html(
        detail(
          '12',
          {},
          inFrame(pages.put('/tep/12', bytes(pdf, { 'Content-Disposition': 'attachment; filename=a.pdf' }))),
        ),
      ),
    stored: [`12 ${IN_FILE}`],
    asked: { '/tep/12': 2 },
  },
  {
    name: 'refused',
    page: (pages) =>
      html(
        detail(
          '13',
          {},
          inFrame(pages.put('/tep/13', bytes(Buffer.from('<p>403</p>'), { 'Content-Type': 'text/html' }, 403))),
        ),
      ),
    stored: ['13 -'],
    asked: { '/tep/13': 1 },
  },
  {
    name: 'a login page when it is asked for again',
    page: (pages, pdf) => {
      let asked = 0;
      return html(
        detail(
          '14',
          {},
          inFrame(
            pages.put('/tep/14', (request, response) => {
              asked += 1;
              const answer =
                asked === 1
                  ? bytes(pdf, { 'Cache-Control': 'no-store' })
                  : bytes(Buffer.from('<form>'), { 'Content-Type': 'text/html' });
              if (typeof answer === 'function') answer(request, response);
            }),
          ),
        ),
      );
    },
    stored: ['14 -'],
    asked: { '/tep/14': 2 },
  },
  { ...shown('empty', '15', inFrame, () => bytes(Buffer.from(''))), stored: ['15 -'] },
  { ...shown('cut off', '16', inFrame, (pdf) => bytes(pdf.subarray(0, 700))), stored: ['16 -'] },
  shown('of 30 MB', '17', inFrame, (pdf) => bytes(Buffer.concat([pdf, Buffer.alloc(30e6, '%')]))),
  {
    name: 'of a secret document',
    page: (pages, pdf) => html(detail('18', SECRET, inFrame(pages.put('/tep/18', bytes(pdf))))),
    stored: [],
    asked: { '/tep/18': 1 },
  },
  {
    name: 'of a secret document, over an ordinary one, in a frame of its own',
    page: (pages, pdf) =>
      html(`<iframe src="${pages.put('/ct/19', html(detail('19')))}"></iframe><iframe src="${pages.put('/ct/20', html(detail('20', SECRET)))}"></iframe>
        <iframe src="${pages.put('/tep/20', bytes(pdf))}"></iframe>`),
    stored: ['19 -'],
    asked: { '/tep/20': 1 },
  },
  {
    name: 'of a document whose level comes late',
    page: (pages, pdf) =>
      html(
        detail(
          '21',
          { 'span#td_secret_level': '' },
          `${inFrame(pages.put('/tep/21', bytes(pdf)))}
        <script>setTimeout(() => { td_secret_level.textContent = 'Tuyệt mật' }, 1500)</script>`,
        ),
      ),
    stored: [],
    asked: { '/tep/21': 1 },
  },
  {
    name: 'without any document beside it',
    page: (pages, pdf) => html(`${list(row('22', ''))}<iframe src="${pages.put('/tep/22', bytes(pdf))}"></iframe>`),
    stored: [],
    asked: { '/tep/22': 1 },
  },
];

/** Where nothing may come of a page, it is looked at so long; where all has come of it, for what must not follow. */
const NOTHING_MS = 7_000;
const FOLLOWS_MS = 2_500;

test('files shown in every way that the family may show them', async ({ context, popup }) => {
  const pages = await startPages();
  const soft = expect.configure({ soft: true });
  const pdf = await printPaper(context, '26/11/2030');
  const other = await printPaper(context, '28/11/2030');
  const isStored = (lines: readonly string[]) => async () => {
    const tasks = await openTasks(popup);
    return lines.every((line) => tasks.includes(line));
  };
  const visits = CASES.map(({ name, page, later, asked, stored }, index): Visit => {
    const isAsked = () => Object.entries(asked).every(([path, times]) => pages.asked(path) >= times);
    return {
      url: pages.put(`/qlvbdh/tep${index}`, page(pages, pdf, other)),
      isThere: async () => isAsked() && (await isStored(stored)()),
      isEmpty: !stored.some((line) => line.endsWith(IN_FILE)),
      async act(tab) {
        if (!later) return;
        await expect.poll(isStored([later.stored]), name).toBe(true);
        await tab.evaluate(later.act);
      },
    };
  });
  await visitAll(popup, visits, { tabs: 4, followsMs: FOLLOWS_MS, nothingMs: NOTHING_MS });

  await test.step('in tabs of their own', async () => {
    const tab = await context.newPage();
    const open = (number: string, values = {}) =>
      pages.put(
        `/qlvbdh/${number}`,
        html(detail(number, values, FILES(link(pages.put(`/tep/${number}`, bytes(pdf)), `cv${number}.pdf`)))),
      );
    for (const [number, values] of [
      ['30', {}],
      ['31', SECRET],
    ] as const) {
      await tab.goto(open(number, values));
      const shown = context.waitForEvent('page');
      await tab.getByText(`cv${number}.pdf`).click();
      if (number === '30') await expect.poll(isStored([`30 ${IN_FILE}`])).toBe(true);
      else await goesOn(popup, tab, FOLLOWS_MS);
      await (await shown).close();
    }
    await tab.close();
  });

  const stored = await openTasks(popup);
  const ALONE: Pick<Case, 'name' | 'stored' | 'asked'>[] = [
    { name: 'in a tab of its own', stored: [`30 ${IN_FILE}`], asked: {} },
    { name: 'in a tab of its own, secret', stored: [], asked: { '/tep/31': 1 } },
  ];
  const cases = [...CASES, ...ALONE];
  for (const { name, stored: expected, asked } of cases) {
    const numbers = expected.map((line) => line.split(' ')[0]);
    soft(
      stored.filter((line) => numbers.includes(line.split(' ')[0])),
      name,
    ).toEqual([...expected].sort());
    for (const [path, times] of Object.entries(asked))
      soft(pages.asked(path), `${name}: requests of ${path}`).toBe(times);
  }
  const expected = cases.flatMap((one) => one.stored);
  soft(
    stored.filter((line) => !expected.includes(line)),
    'of documents that nobody expects',
  ).toEqual([]);

  await pages.stop();
});
