import { readTables } from './support/extension';
import { expect, test } from './support/test';
import { expectedLines, storedLines } from './support/truth';

test('a PDF opened in a tab of its own is read from the cache, without a second request', async ({
  context,
  office,
  officer,
  popup,
}) => {
  const document = office.documents.find(
    ({ list, tasks, papers }) => list === 'waiting' && papers.length === 1 && tasks.file.length > tasks.detail.length,
  );
  if (!document) throw new Error('the office has no document with deadlines in its file only');
  await officer.page.bringToFront();
  await officer.logIn();
  const detail = await officer.open(document.id);
  office.clearRequests();
  const opened = context.waitForEvent('page');
  await detail.locator('#div_file_attach_dsvb a:not(.tai_ve)').click({ button: 'middle' });
  await opened;
  await expect
    .poll(async () => {
      const { tasks, documents } = await readTables(popup);
      const own = documents.filter(({ systemId }) => systemId === document.id).map(({ id }) => id);
      return storedLines(
        tasks.filter(({ documentId }) => own.includes(documentId)),
        documents,
      );
    })
    .toEqual(expectedLines([document], 'file'));
  expect(office.requests().filter(({ file }) => file !== null)).toHaveLength(1);
});

test('a file without text is said to be unread, never to be without a deadline', async ({ office, officer, popup }) => {
  const document = office.documents.find(({ papers }) => papers.some(({ scanned }) => scanned));
  if (!document) throw new Error('the office has no scanned file');
  await officer.page.bringToFront();
  await officer.logIn();
  await officer.showFiles(await officer.open(document.id));
  await popup.bringToFront();
  await popup.getByText(/tệp chưa đọc được/u).click();
  await expect(popup.getByText('trang quét, chưa đọc được')).toBeVisible();
});

test('the way back leads to the open tab of the system, with the number to search for', async ({
  context,
  officer,
  popup,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await officer.page.bringToFront();
  await officer.logIn();
  await popup.bringToFront();
  const line = popup.getByRole('listitem').first();
  await line.hover();
  await line.getByRole('button', { name: /Mở trong hệ thống/u }).click();
  await expect.poll(() => officer.page.evaluate(() => document.visibilityState)).toBe('visible');
  const { documents } = await readTables(popup);
  const numbers = documents.map(({ number }) => number);
  const copied = () => officer.page.evaluate(() => navigator.clipboard.readText().catch(() => ''));
  await expect.poll(async () => numbers.includes(await copied())).toBe(true);
  expect((await readTables(popup)).hosts.map(({ address }) => new URL(address).pathname)).toEqual(['/qlvbdh/main']);
});
