import { openTasks, readTables } from './support/extension';
import { attached, fileLink, fileLinks, recorded, states } from './support/files';
import { type Answer, bytes, detail, html, list, row, startPages } from './support/pages';
import { Panel } from './support/panel';
import { printPdf } from './support/papers';
import { expect, test } from './support/test';

// One document after the other in one tab: what is known of the first says nothing of the next one's files.

/** Without a level in words nothing is decided before the page has rested. */
const UNDECIDED = { 'span#td_secret_level': null };
const SECRET = { 'span#td_secret_level': 'Mật' };

const BETWEEN = {
  'a list that leads to it': html(list(row('2', '20/11/2030'))),
  'a secret document': html(detail('2', SECRET)),
  'two documents': html(detail('2') + detail('3')),
};

for (const [between, page] of Object.entries(BETWEEN))
  test(`a file in place of ${between} is not that of the document before`, async ({ context, popup }) => {
    const pages = await startPages();
    const pdf = await printPdf(context, '26/11/2030');
    const file = pages.put('/tep/2.pdf', bytes(pdf));
    const tab = await context.newPage();
    await tab.goto(pages.put('/qlvbdh/1', html(detail('1'))));
    await recorded(popup, '1');
    await tab.goto(pages.put('/qlvbdh/giua', page));
    await tab.evaluate((address) => location.assign(address), file);
    await tab.waitForURL(file);
    // When this one is read, that one would have been.
    const own = pages.put('/tep/9.pdf', bytes(pdf));
    const next = await context.newPage();
    await next.goto(pages.put('/qlvbdh/9', html(detail('9', {}, `<iframe src="${own}"></iframe>`))));
    await expect.poll(() => states(popup, '9')).toEqual({ '9.pdf': 'read' });
    expect(await states(popup, '1')).toEqual({});
    expect(pages.asked('/tep/2.pdf')).toBe(1);
    await pages.stop();
  });

test('a link of a document that is not decided is not that of another document with the same link', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const file = pages.put('/tep/cv.pdf', bytes(await printPdf(context, '26/11/2030')));
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/1', html(detail('1', {}, fileLinks(fileLink(file, 'cv.pdf'))))));
  await recorded(popup, '1');
  await tab.getByText('cv.pdf').click();
  await expect.poll(() => states(popup, '1')).toEqual({ 'cv.pdf': 'read' });
  await tab.goto(
    pages.put(
      '/qlvbdh/2',
      html(`${list(row('2', '20/11/2030'))}<div>${detail('2', UNDECIDED, fileLinks(fileLink(file, 'cv.pdf')))}</div>`),
    ),
  );
  await recorded(popup, '2');
  await tab.getByText('cv.pdf').click();
  // Said, or, on a computer that was quick enough to decide the document first, read.
  await expect.poll(async () => Object.values(await states(popup, '2')).join()).toMatch(/^(?:too-early|read)$/);
  await pages.stop();
});

test('a frame of another host is said of each document that shows it', async ({ context, popup }) => {
  const pages = await startPages();
  const file = pages.put('/tep/khac.pdf', bytes(Buffer.from('%PDF-1.4')), 'localhost');
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/5', html(detail('5', {}, `<iframe src="${file}"></iframe>`))));
  await expect.poll(() => states(popup, '5')).toEqual({ 'khac.pdf': 'other-host' });
  await tab.evaluate((address) => {
    const [number, frame] = [document.querySelector('#detailSoKyHieu'), document.querySelector('iframe')];
    if (number) number.textContent = '6';
    if (frame) frame.src = address;
  }, file);
  await expect.poll(() => states(popup, '6')).toEqual({ 'khac.pdf': 'other-host' });
  await pages.stop();
});

test('a file is not asked for that came back by a form of a frame that is gone', async ({ context, popup }) => {
  const pages = await startPages();
  const pdf = await printPdf(context, '26/11/2030');
  const held: (() => void)[] = [];
  const answer: Answer = (_, response) =>
    void held.push(() => {
      response.writeHead(200, { 'Content-Type': 'application/pdf' });
      response.end(pdf);
    });
  const file = pages.put('/tep/7.pdf', answer);
  const form = `<form method="post" action="${file}" target="khung"></form>`;
  const tab = await context.newPage();
  await tab.goto(
    pages.put(
      '/qlvbdh/7',
      html(
        detail(
          '7',
          {},
          `<iframe name="khung"></iframe><iframe name="may" src="${pages.put('/may', html(form))}"></iframe>`,
        ),
      ),
    ),
  );
  await recorded(popup, '7');
  await tab.frame('may')?.evaluate(() => document.forms[0]?.submit());
  await expect.poll(() => pages.asked('/tep/7.pdf')).toBe(1);
  await tab.evaluate(() => document.querySelector('iframe[name=may]')?.remove());
  for (const go of held) go();
  await expect.poll(async () => Object.values(await states(popup, '7'))).toEqual(['one-time']);
  expect(pages.asked('/tep/7.pdf')).toBe(1);
  expect((await readTables(popup)).tasks).toEqual([]);
  await pages.stop();
});

test('two files that a viewer shows at the address of its page are read, each by itself', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const viewer = (number: string, day: string) =>
    `<div class="pdfViewer"><div class="page" data-page-number="1" data-loaded="true"><div class="textLayer">
      <span role="presentation">Số: ${number}/TB-VP</span><br>
      <span role="presentation">Đề nghị các phòng gửi báo cáo chậm nhất ngày ${day}.</span></div></div></div>`;
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/8', html(detail('8', {}, viewer('12', '26/11/2030')))));
  await expect.poll(() => openTasks(popup)).toEqual(['8 2030-11-26 attachment']);
  const panel = await Panel.on(tab);
  await panel.clickFor('Mở danh sách hạn trong tệp', '26/11/2030');
  await tab.evaluate(
    (next) => {
      const shown = document.querySelector('.pdfViewer');
      if (shown) shown.outerHTML = next;
    },
    viewer('40', '28/11/2030'),
  );
  await expect.poll(() => openTasks(popup)).toEqual(['8 2030-11-26 attachment', '8 2030-11-28 attachment']);
  expect(Object.values(await states(popup, '8'))).toEqual(['read', 'read']);
  // The panel beside it speaks of the one that is shown now.
  await expect.poll(() => panel.text()).toContain('28/11/2030');
  expect(await panel.text()).not.toContain('26/11/2030');
  await pages.stop();
});

test('a link that is clicked beside a file that the page shows of itself is read too', async ({ context, popup }) => {
  const pages = await startPages();
  const shown = pages.put('/tep/xem.pdf', bytes(await printPdf(context, '26/11/2030')));
  const linked = pages.put('/tep/tai.pdf', bytes(await printPdf(context, '28/11/2030'), attached('tai.pdf')));
  const script = `<iframe></iframe><script>fetch('${shown}').then((answer) => answer.blob()).then((blob) => {
    document.querySelector('iframe').src = URL.createObjectURL(blob); })</script>`;
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/10', html(detail('10', {}, `${fileLinks(fileLink(linked, 'tai.pdf'))}${script}`))));
  await expect.poll(() => openTasks(popup)).toEqual(['10 2030-11-26 attachment']);
  await tab.getByText('tai.pdf').click();
  await expect.poll(() => openTasks(popup)).toEqual(['10 2030-11-26 attachment', '10 2030-11-28 attachment']);
  await pages.stop();
});
