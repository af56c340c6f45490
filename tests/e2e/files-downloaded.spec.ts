import { openTasks } from './support/extension';
import { attached, fileLink, fileLinks, guarded, readings, states, withSession } from './support/files';
import { bytes, detail, html, startPages } from './support/pages';
import { asBuffer, PAPERS, printPdf } from './support/papers';
import { expect, test } from './support/test';

test('files of every kind that links hand out as downloads', async ({ context, popup }) => {
  const pages = await startPages();
  const pdf = await printPdf(context, '1/11/2030');
  const kinds = ['pdf', ...Object.keys(PAPERS)];
  const day = (kind: string) => kinds.indexOf(kind) + 1;
  const links = kinds.map((kind) => {
    const paper = kind === 'pdf' ? pdf : asBuffer(PAPERS[kind]?.(`${day(kind)}/11/2030`) ?? new Uint8Array());
    // A link may have no better name than this: then the answer's own counts.
    const name = kind === 'odt' ? 'Tải về' : `cv.${kind}`;
    return fileLink(pages.put(`/tai/${kind}`, guarded(bytes(paper, attached(`cv.${kind}`)))), name);
  });
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/main', withSession(html(detail('1', {}, fileLinks(...links))))));
  await expect.poll(() => openTasks(popup)).toEqual(['1 -']);
  expect(kinds.map((kind) => pages.asked(`/tai/${kind}`))).toEqual(kinds.map(() => 0));

  for (const link of await tab.locator('#div_file_attach_dsvb a').all()) {
    const download = tab.waitForEvent('download');
    await link.click();
    await download;
  }
  const read = Object.fromEntries(kinds.map((kind) => [`cv.${kind}`, 'read']));
  await expect.poll(() => states(popup, '1')).toEqual(read);
  for (const file of await readings(popup, '1')) expect(file.digest, file.name).toMatch(/^[0-9a-f]{64}$/u);
  const expected = kinds.map((kind) => `1 2030-11-${String(day(kind)).padStart(2, '0')} attachment`);
  expect(await openTasks(popup)).toEqual(expected.sort());
  // The officer's own request, and one of ours.
  expect(kinds.map((kind) => pages.asked(`/tai/${kind}`))).toEqual(kinds.map(() => 2));
  await pages.stop();
});

test('what the browser has kept of a download is read without another request, also by a link that works once', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const kept = { ...attached('cv.docx'), 'Cache-Control': 'private' };
  const paper = (day: string) => guarded(bytes(asBuffer(PAPERS.docx?.(day) ?? new Uint8Array()), kept));
  const links = [
    fileLink(pages.put('/tai/a', paper('1/11/2030')), 'a.docx'),
    fileLink(`${pages.put('/tai/b', paper('2/11/2030'))}?id=1&token=9f3ab27cd0e14c5`, 'b.docx'),
  ];
  const inTab = links.map((link) => link.replace('<a', '<a target="_blank"'));
  // In a frame, as the detail of a document mostly is.
  const framed = pages.put('/ct/1', withSession(html(detail('1', {}, fileLinks(...inTab)))));
  const tab = await context.newPage();
  await tab.goto(pages.put('/qlvbdh/main', withSession(html(`<iframe src="${framed}" width="800"></iframe>`))));
  await expect.poll(() => openTasks(popup)).toEqual(['1 -']);
  for (const name of ['a.docx', 'b.docx']) {
    const download = tab.waitForEvent('download');
    await tab.frameLocator('iframe').getByText(name, { exact: true }).click();
    await download;
  }
  await expect.poll(() => openTasks(popup)).toEqual(['1 2030-11-01 attachment', '1 2030-11-02 attachment']);
  expect(['/tai/a', '/tai/b'].map(pages.asked)).toEqual([1, 1]);
  await pages.stop();
});
